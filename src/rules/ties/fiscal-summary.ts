import type { CellId, ColumnConcept, Panel, Row, RowConcept, Term } from '../../model';
import { OWN_FUNDS, at, cellAt, panelOf, tableOf } from '../../model';
import {
  accountRows,
  accountTerms,
  classLines,
  defineRule,
  fenOf,
  mainCell,
  mainColumn,
  minus,
  sumOf,
  summaryCell,
  terms,
  totalTerms,
} from '../kit';

/** Income that is not a fiscal appropriation; taken off when the summary is compared with the fiscal summary. */
const OWN: readonly ColumnConcept[] = ['carryoverUsed', ...OWN_FUNDS];
const FISCAL_ITEMS: readonly RowConcept[] = ['income:general', 'income:fund', 'income:stateCapital'];

export const rule = defineRule(
  {
    id: 'ties/fiscal-summary',
    title: '财政拨款收支总表：各项拨款等于收支总表，各类支出和总计等于全部支出减去单位资金和财政专户资金',
    titleEn:
      'Fiscal summary: appropriations equal the summary; classes and totals equal all spending less own funds',
    why: '财政拨款收支总表是收支总表中财政拨款的部分，差别只在单位资金和财政专户管理资金。',
    fix: '核对两张总表同名的一行；有单位资金的，确认已经从财政拨款支出中减去。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['fiscal-summary'],
    ignores: '上年结转里含有非财政拨款结转（两张总表的结转不同）时，各类支出无法分开，不核对，并说明原因。',
    messages: {
      item: '{subject} {left}，{otherTable}“{otherName}” {right}，{direction} {difference}',
      total:
        '{subject} {left}，{otherTable}总计减去单位资金、财政专户资金后为 {right}，{direction} {difference}',
      class:
        '{subject} {left}，{otherTable}同类支出减去单位资金、财政专户资金后为 {right}，{direction} {difference}',
      fund: '{subject} {left}，{otherTable}合计加上年结转为 {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    const left = panelOf(book, 'fiscal-summary', 'income');
    if (!left) return;
    const own = (concept: RowConcept): CellId | undefined => mainCell(left, left.rowByConcept.get(concept));
    const inSummary = (concept: RowConcept): CellId | undefined =>
      summaryCell(book, 'summary', 'income', concept);
    for (const concept of FISCAL_ITEMS) {
      say.compare(terms(own(concept)), terms(inSummary(concept)), 'identical', () => ({
        code: 'item',
        key: `fiscal-summary/${concept}`,
      }));
    }
    tieFunds();
    const [carryover, allCarryover] = [terms(own('carryover')), terms(inSummary('carryover'))];
    const rounding = Math.max(
      0,
      ...[...carryover, ...allCarryover].map((term) => at(book.cells.step, term.cell)),
    );
    if (Math.abs(sumOf(book, carryover) - sumOf(book, allCarryover)) > rounding) {
      say.skip(
        'not-applicable',
        '收支总表与财政拨款收支总表的上年结转不同（结转中有非财政拨款资金），各类支出没有分别核对',
      );
      return;
    }
    const income = panelOf(book, 'income');
    if (!income) return;
    tieTotals(income);
    tieClasses(income);

    function tieTotals(income: Panel): void {
      const all = terms(inSummary('income:grandTotal'));
      if (all.length === 0) return;
      say.compare(
        terms(own('income:grandTotal')),
        [...all, ...ownFunds(income, totalRows(income))],
        'sum',
        () => ({
          code: 'total',
          key: 'fiscal-summary/income:grandTotal',
        }),
      );
    }

    function tieClasses(income: Panel): void {
      const classes = panelOf(book, 'fiscal-summary', 'expense');
      const expense = panelOf(book, 'expense');
      // Without accounts in the income table own funds cannot be told apart by class.
      if (
        !classes ||
        !expense ||
        (income.rowByCode.size === 0 && ownFunds(income, totalRows(income)).length > 0)
      )
        return;
      for (const { row, code } of classLines(classes)) {
        const all = accountTerms(expense, code, mainColumn(expense));
        if (all.length === 0) continue;
        say.compare(
          terms(mainCell(classes, row)),
          [...all, ...ownFunds(income, accountRows(income, code))],
          'sum',
          () => ({
            code: 'class',
            key: `fiscal-summary/${row.concept}`,
          }),
        );
      }
    }

    /** Own funds in some rows of the income table, to be taken off. */
    function ownFunds(income: Panel, rows: readonly Row[]): Term[] {
      const cells = rows.flatMap((row) => OWN.flatMap((concept) => cellAt(income, row, concept) ?? []));
      return cells.filter((cell) => fenOf(book, cell) !== 0).map(minus);
    }

    function tieFunds(): void {
      const expense = panelOf(book, 'fiscal-summary', 'expense');
      const total = expense?.rowByConcept.get('expense:total');
      if (!expense || !total) return;
      for (const [concept, id, kept] of [
        ['fund', 'fund-expense', 'carryover:fund'],
        ['stateCapital', 'state-capital', 'carryover:stateCapital'],
      ] as const) {
        const panel = panelOf(book, id, 'expense') ?? panelOf(book, id);
        const right = panel ? totalTerms(panel, 'total') : [];
        if (right.length === 0) continue;
        const brought = tableOf(book, id)?.carryoverIncluded === false ? terms(own(kept)) : [];
        say.compare(terms(cellAt(expense, total, concept)), [...right, ...brought], 'sum', () => ({
          code: 'fund',
          key: `fiscal-summary/expense:total/${concept}`,
        }));
      }
    }
  },
);

function totalRows(panel: Panel): readonly Row[] {
  return panel.totalRow ? [panel.totalRow] : [];
}
