import type { CellId, ColumnConcept, Panel, RowConcept } from '../../model';
import { cellAt, panelOf } from '../../model';
import { codeCell, defineRule, mainCell, plus } from '../kit';

/** Economic accounts and the 三公 item that contains them. */
const PAIRS: readonly (readonly [string, RowConcept, ColumnConcept])[] = [
  ['30212', 'public:abroad', 'publicAbroad'],
  ['30217', 'public:reception', 'publicReception'],
  ['30231', 'public:vehicleRunning', 'vehicleRunning'],
  ['31013', 'public:vehiclePurchase', 'vehiclePurchase'],
];

export const rule = defineRule(
  {
    id: 'ties/three-public-economic',
    title: '基本支出表的出国、接待、用车科目不大于“三公”经费同项',
    titleEn: 'Economic accounts for travel abroad, reception and vehicles do not exceed the 三公 items',
    why: '“三公”经费包括基本支出和项目支出安排的全部，基本支出里的同名科目只是其中一部分。',
    fix: '核对“三公”经费表是不是漏了基本支出安排的部分。',
    basis: ['预算法 第十四条', '政府收支分类科目（财政部，按预算年度发布）'],
    level: 'warning',
    tables: ['basic-expense', 'three-public'],
    ignores: '“三公”经费大于基本支出科目的，差额由项目支出安排，不算错。',
    messages: {
      more: '{subject} {left}，大于{otherTable}“{otherName}” {right}，多 {difference}',
    },
  },
  (book, say) => {
    const basic = panelOf(book, 'basic-expense');
    const publicTable = panelOf(book, 'three-public');
    if (!basic || !publicTable) return;
    for (const [code, concept, column] of PAIRS) {
      const left = codeCell(basic, code, 'total');
      const right = itemOf(publicTable, concept, column);
      if (left === undefined || right === undefined) continue;
      say.compare([plus(left)], [plus(right)], 'at-most', () => ({
        code: 'more',
        key: `basic-expense/${code}`,
      }));
    }
  },
);

/** The item's figure in its row, or in its column where the items stand side by side: on the total row, or on the only one. */
function itemOf(panel: Panel, concept: RowConcept, column: ColumnConcept): CellId | undefined {
  const inRow = mainCell(panel, panel.rowByConcept.get(concept));
  return inRow ?? cellAt(panel, panel.totalRow ?? (panel.rows.length === 1 ? panel.rows[0] : null), column);
}
