import type { Panel, RowConcept, Term } from '../../model';
import { cellAt, panelOf, tableOf } from '../../model';
import { accountRows, accountTerms, defineRule, fenOf, mainCell, mainColumn, minus, plus, summaryCell, totalTerms } from '../kit';

/** Income that is not a fiscal appropriation; taken off when the summary is compared with the fiscal summary. */
const OWN = ['carryoverUsed', 'fiscalAccount', 'unitFunds', 'undertaking', 'business', 'superior', 'affiliated', 'other'] as const;
const FISCAL_ITEMS: readonly RowConcept[] = ['income:general', 'income:fund', 'income:stateCapital'];

export const rule = defineRule(
  {
    id: 'ties/fiscal-summary',
    title: '财政拨款收支总表：各项拨款等于收支总表，各类支出和总计等于全部支出减去单位资金和财政专户资金',
    titleEn: 'Fiscal summary: appropriations equal the summary; classes and totals equal all spending less own funds',
    why: '财政拨款收支总表是收支总表中财政拨款的部分，差别只在单位资金和财政专户管理资金。',
    fix: '核对两张总表同名的一行；有单位资金的，确认已经从财政拨款支出中减去。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['fiscal-summary'],
    ignores: '上年结转里含有非财政拨款结转（两张总表的结转不同）时，各类支出无法分开，不核对，并说明原因。',
    messages: {
      item: '{subject} {left}，{otherTable}“{otherName}” {right}，{direction} {difference}',
      total: '{subject} {left}，{otherTable}总计减去单位资金、财政专户资金后为 {right}，{direction} {difference}',
      class: '{subject} {left}，{otherTable}同类支出减去单位资金、财政专户资金后为 {right}，{direction} {difference}',
      fund: '{subject} {left}，{otherTable}合计加上年结转为 {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    const left = panelOf(book, 'fiscal-summary', 'income');
    if (!left) return;
    for (const concept of FISCAL_ITEMS) {
      const own = mainCell(left, left.rowByConcept.get(concept));
      const other = summaryCell(book, 'summary', 'income', concept);
      if (own === undefined || other === undefined) continue;
      say.compare([plus(own)], [plus(other)], 'identical', () => ({ code: 'item', key: `fiscal-summary/${concept}` }));
    }
    tieFunds();
    const carryover = mainCell(left, left.rowByConcept.get('carryover'));
    const allCarryover = summaryCell(book, 'summary', 'income', 'carryover');
    if (carryover !== undefined && allCarryover !== undefined && differ(carryover, allCarryover)) {
      say.skip('not-applicable', '收支总表与财政拨款收支总表的上年结转不同（结转中有非财政拨款资金），各类支出没有分别核对');
      return;
    }
    tieTotals();
    tieClasses();

    function differ(a: number, b: number): boolean {
      return Math.abs(fenOf(book, a) - fenOf(book, b)) > Math.max(book.cells.step[a] ?? 0, book.cells.step[b] ?? 0);
    }

    function tieTotals(): void {
      const income = panelOf(book, 'income');
      const own = left && mainCell(left, left.rowByConcept.get('income:grandTotal'));
      const all = summaryCell(book, 'summary', 'income', 'income:grandTotal');
      if (own === undefined || all === undefined || !income) return;
      say.compare([plus(own)], [plus(all), ...ownFunds(income, null)], 'sum', () => ({
        code: 'total',
        key: 'fiscal-summary/income:grandTotal',
      }));
    }

    function tieClasses(): void {
      const classes = panelOf(book, 'fiscal-summary', 'expense');
      const expense = panelOf(book, 'expense');
      const income = panelOf(book, 'income');
      // Without accounts in the income table own funds cannot be told apart by class.
      if (!classes || !expense || !income || (income.rowByCode.size === 0 && ownFunds(income, null).length > 0)) return;
      for (const row of classes.rows) {
        if (!row.concept?.startsWith('class:') || row.code === null) continue;
        const own = mainCell(classes, row);
        const all = accountTerms(expense, row.code, mainColumn(expense));
        if (own === undefined || all.length === 0) continue;
        say.compare([plus(own)], [...all, ...ownFunds(income, row.code)], 'sum', () => ({
          code: 'class',
          key: `fiscal-summary/${row.concept}`,
        }));
      }
    }

    /** Own funds of a class, or of the total row, to be taken off. */
    function ownFunds(income: Panel, code: string | null): Term[] {
      const rows = code === null ? (income.totalRow ? [income.totalRow] : []) : accountRows(income, code);
      return rows.flatMap((row) =>
        OWN.flatMap((concept) => {
          const cell = cellAt(income, row, concept);
          return cell === undefined || fenOf(book, cell) === 0 ? [] : [minus(cell)];
        }),
      );
    }

    function tieFunds(): void {
      const expense = panelOf(book, 'fiscal-summary', 'expense');
      const total = expense?.rowByConcept.get('expense:total');
      if (!expense || !total || !left) return;
      for (const [concept, id, kept] of [
        ['fund', 'fund-expense', 'carryover:fund'],
        ['stateCapital', 'state-capital', 'carryover:stateCapital'],
      ] as const) {
        const own = cellAt(expense, total, concept);
        const panel = panelOf(book, id, 'expense') ?? panelOf(book, id);
        const table = tableOf(book, id);
        if (own === undefined || !panel || !table) continue;
        const right = panel.columnByConcept.has('total') ? totalTerms(panel, 'total') : [];
        if (right.length === 0) continue;
        const brought = table.carryoverIncluded === false ? mainCell(left, left.rowByConcept.get(kept)) : undefined;
        say.compare([plus(own)], brought === undefined ? right : [...right, plus(brought)], 'sum', () => ({
          code: 'fund',
          key: `fiscal-summary/expense:total/${concept}`,
        }));
      }
    }
  },
);
