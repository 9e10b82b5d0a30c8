import type { ColumnConcept, RowConcept } from '../../model';
import { cellAt, cellId, panelOf } from '../../model';
import { defineRule, fenOf, incomeColumns, mainCell, plus, terms } from '../kit';

const ITEMS: readonly (readonly [RowConcept, ColumnConcept])[] = [
  ['income:general', 'general'],
  ['income:fund', 'fund'],
  ['income:stateCapital', 'stateCapital'],
  ['income:fiscalAccount', 'fiscalAccount'],
  ['income:unitFunds', 'unitFunds'],
  ['income:undertaking', 'undertaking'],
  ['income:business', 'business'],
  ['income:superior', 'superior'],
  ['income:affiliated', 'affiliated'],
  ['income:other', 'other'],
];
const FISCAL: readonly RowConcept[] = ['income:general', 'income:fund', 'income:stateCapital'];
const OWN_COLUMNS: readonly ColumnConcept[] = ['undertaking', 'business', 'superior', 'affiliated', 'other'];

export const rule = defineRule(
  {
    id: 'ties/summary-income-items',
    title: '收支总表的各项收入、上年结转、总计等于收入总表合计行对应栏',
    titleEn: 'Income items, carry-over and totals of the summary equal the total row of the income table',
    why: '两张表说的是同一笔收入，一张按行列，一张按栏列。',
    fix: '以批复的收入数为准，把两张表改成一致。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）', '预算法实施条例 第五条'],
    level: 'error',
    tables: ['summary', 'income'],
    ignores: '末位相差一个最小单位的按尾差提示；收入总表不分资金性质、只列“财政拨款”的，按三种预算合计核对。',
    messages: {
      item: '{subject} {left}，{otherTable}合计行“{otherColumn}” {right}，{direction} {difference}',
      fiscal:
        '{table}三种财政拨款之和 {left}，{otherTable}合计行“{otherColumn}” {right}，{direction} {difference}',
      own: '{subject} {left}，{otherTable}合计行各项单位收入之和 {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    const summary = panelOf(book, 'summary', 'income');
    const income = panelOf(book, 'income');
    const total = income?.totalRow;
    if (!summary || !income || !total) return;
    const tie = (concept: RowConcept, right: number | undefined): void => {
      const left = mainCell(summary, summary.rowByConcept.get(concept));
      if (left === undefined || right === undefined) return;
      say.compare([plus(left)], [plus(right)], 'identical', () => ({
        code: 'item',
        key: `summary/${concept}`,
      }));
    };
    for (const [row, column] of ITEMS) tie(row, cellAt(income, total, column));
    const columns = incomeColumns(book, income);
    tie('income:total', columns.thisYear && cellId(income, total, columns.thisYear));
    tie('carryover', columns.carryover && cellId(income, total, columns.carryover));
    tie('income:grandTotal', columns.all && columns.carryover && cellId(income, total, columns.all));
    const fiscal = cellAt(income, total, 'fiscal');
    const kinds = terms(...FISCAL.map((concept) => mainCell(summary, summary.rowByConcept.get(concept))));
    if (fiscal !== undefined) {
      say.compare(kinds, [plus(fiscal)], 'sum', () => ({ code: 'fiscal', key: 'summary/fiscal' }));
    }
    const unitFunds = mainCell(summary, summary.rowByConcept.get('income:unitFunds'));
    const own = terms(...OWN_COLUMNS.map((concept) => cellAt(income, total, concept)));
    const listedApart = ITEMS.slice(5).some(
      ([row]) => fenOf(book, mainCell(summary, summary.rowByConcept.get(row))) !== 0,
    );
    if (unitFunds !== undefined && !listedApart && !income.columnByConcept.has('unitFunds')) {
      say.compare([plus(unitFunds)], own, 'sum', () => ({
        code: 'own',
        key: 'summary/income:unitFunds/parts',
      }));
    }
  },
);
