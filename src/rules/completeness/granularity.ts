import { listOf } from '../../catalogue';
import type { ListId } from '../../catalogue';
import type { Book, Panel, Place, Row } from '../../model';
import { at, cellId, placeOf } from '../../model';
import { amountColumnsOf, childrenByParent, defineRule, fenOf, mainCell, panelByPanel } from '../kit';

const FUNCTIONAL = ['income', 'expense', 'general-expense', 'fund-expense'] as const;

let furtherDivided: ReadonlySet<string> | null = null;

/** E4: functional accounts down to 项, economic accounts down to 款. */
export const rule = defineRule(
  {
    id: 'completeness/granularity',
    title: '支出按功能分类编列到项，基本支出按经济分类编列到款',
    titleEn: 'Spending is listed to the 项, basic spending to the 款',
    why: '预算法要求：一般公共预算支出按功能分类编列到项，基本支出按经济性质分类编列到款。',
    fix: '把这个科目按项（款）级科目展开列示。',
    basis: ['预算法 第四十六条', '预算法实施条例 第六条'],
    level: 'error',
    tables: [...FUNCTIONAL, 'basic-expense'],
    ignores: '目录中没有下级科目的（如预备费）；没有金额的行；涉密单位经批准不细化的请自行判断。',
    messages: {
      functional: '{table} {code}“{name}”有金额，却没有下级科目，应编列到项',
      economic: '{table}“{name}”有金额，却没有下级科目，应编列到款',
      noItems: '{table}全表只列到{level}，没有项级科目',
    },
  },
  ({ panels }, say) => {
    panelByPanel(say, panels, (panel, book) => {
      const list: ListId | null = (FUNCTIONAL as readonly string[]).includes(panel.tableId)
        ? 'functional'
        : panel.tableId === 'basic-expense'
          ? 'departmentEconomic'
          : null;
      if (list === null) return;
      const children = childrenByParent(panel);
      const flat: { readonly row: Row; readonly code: string }[] = [];
      let leaves = 0;
      for (const row of panel.rows) {
        const { code } = row;
        if (code === null || children.has(row.index) || !hasAmount(book, panel, row)) continue;
        leaves += 1;
        if (code.length < (list === 'functional' ? 7 : 5) && divided().has(code)) flat.push({ row, code });
        else say.held();
      }
      if (flat.length > 2 && flat.length === leaves && list === 'functional') {
        const level = flat.some(({ code }) => code.length === 5) ? '款' : '类';
        say.report({
          code: 'noItems',
          key: `${panel.tableId}/items`,
          data: { table: panel.tableLabel, level },
          places: flat.map(({ row }) => place(book, panel, row)),
        });
        return;
      }
      for (const { row, code } of flat) {
        say.report({
          code: list === 'functional' ? 'functional' : 'economic',
          key: `${panel.tableId}/${code}/items`,
          data: { table: panel.tableLabel, code, name: row.name },
          places: [place(book, panel, row)],
        });
      }
    });
  },
);

function hasAmount(book: Book, panel: Panel, row: Row): boolean {
  return amountColumnsOf(panel).some((column) => fenOf(book, cellId(panel, row, column)) !== 0);
}

function place(book: Book, panel: Panel, row: Row): Place {
  const cell = mainCell(panel, row) ?? cellId(panel, row, at(panel.columns, 0));
  return placeOf(book, cell, 'cell');
}

/** Codes that the catalogue divides further. */
function divided(): ReadonlySet<string> {
  if (furtherDivided === null) {
    const codes = new Set<string>();
    for (const id of ['functional', 'departmentEconomic'] as const) {
      for (const entry of listOf(id).entries) {
        for (let end = entry.code.length - 2; end >= 3; end -= 2) codes.add(entry.code.slice(0, end));
      }
    }
    furtherDivided = codes;
  }
  return furtherDivided;
}
