import type { Row } from '../../model';
import { cellAt, isFigure, panelOf } from '../../model';
import { normaliseName } from '../../catalogue';
import { defineRule, plus, rowKeyIn } from '../kit';

export const rule = defineRule(
  {
    id: 'ties/procurement-budget',
    title: '政府采购表中项目的预算资金等于绩效目标表同名项目的预算数',
    titleEn: 'A project’s budget in the procurement table equals its figure in the target register',
    why: '采购表“预算资金”写的是这个项目的全部预算，与绩效目标表的预算数是同一个数。',
    fix: '以批复的项目预算为准，改正不一致的一处。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）', '政府采购法 第三十三条'],
    level: 'error',
    tables: ['procurement', 'targets'],
    ignores: '名称不同（含用 ** 遮掉一部分）的项目不核对；同名项目有几个预算数的，与其中一个相同即可。',
    messages: {
      differs: '{table}项目“{name}”预算资金 {left}，{otherTable}预算数 {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    const procurement = panelOf(book, 'procurement');
    const targets = panelOf(book, 'targets');
    if (!procurement || !targets) return;
    const byName = new Map<string, Row[]>();
    for (const row of targets.rows) {
      const name = normaliseName(row.name);
      byName.set(name, [...(byName.get(name) ?? []), row]);
    }
    for (const row of procurement.rows) {
      const own = cellAt(procurement, row, 'projectBudget');
      if (row.kind !== 'detail' || own === undefined) continue;
      const matches = (byName.get(normaliseName(row.name)) ?? []).flatMap(
        (match) => cellAt(targets, match, 'projectBudget') ?? cellAt(targets, match, 'yearTotal') ?? [],
      );
      const same = matches.find((cell) => book.cells.printed[cell] === book.cells.printed[own]);
      const other = same ?? matches[0];
      if (other === undefined || !isFigure(book, other)) continue;
      say.compare([plus(own)], [plus(other)], 'restated', () => ({
        code: 'differs',
        key: `procurement/${rowKeyIn(procurement, row)}/projectBudget`,
      }));
    }
  },
);
