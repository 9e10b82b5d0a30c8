import type { CellId, Panel, Row, Term } from '../../model';
import { at, cellAt, cellId, isFigure } from '../../model';
import { cellKey, defineRule, fenOf, mainColumn, panelsOf, plus, rowKey } from '../kit';

/** Counts are kept as millionths (Cells.fen). */
const MICRO = 1_000_000;

export const rule = defineRule(
  {
    id: 'totals/procurement-amount',
    title: '政府采购：采购金额等于数量乘单价；同一项目的采购之和不超过项目预算',
    titleEn:
      'Procurement: amount equals quantity × unit price, and a project’s purchases stay within its budget',
    why: '数量、单价、金额三个数互相决定；采购用的是项目预算里的钱。',
    fix: '核对数量、单价和金额的单位（万元还是元），改正填错的一格。',
    basis: ['政府采购法 第六条、第三十三条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['procurement'],
    ignores: '数量或单价没有填的行不核对；同名而预算资金不同的项目分开看。',
    messages: {
      product: '{table}“{name}”采购金额 {left}，数量乘单价 {right}，{direction} {difference}',
      budget: '{table}项目“{name}”采购之和 {left}，超过预算资金 {right}，多 {difference}',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      const details = panel.rows.filter((row) => row.kind === 'detail');
      for (const row of details) compareProduct(panel, row);
      compareBudgets(panel, details);
    }

    function compareProduct(panel: Panel, row: Row): void {
      const column = mainColumn(panel);
      const quantity = cellAt(panel, row, 'quantity');
      const price = cellAt(panel, row, 'unitPrice');
      if (!column || quantity === undefined || price === undefined) return;
      const amount = cellId(panel, row, column);
      if (![quantity, price, amount].every((cell) => isFigure(book, cell))) return;
      const { fen, step } = book.cells;
      const count = at(fen, quantity);
      const exact = BigInt(count) * BigInt(fenOf(book, price));
      const expected = Number(exact / BigInt(MICRO));
      const allowed = Math.floor((at(step, amount) + (at(step, price) * count) / MICRO) / 2);
      say.compareValue(amount, expected, allowed, [price], () => ({
        code: 'product',
        key: cellKey(panel, row, column),
      }));
    }

    function compareBudgets(panel: Panel, details: readonly Row[]): void {
      const column = mainColumn(panel);
      if (!column) return;
      const groups = new Map<
        string,
        { readonly first: Row; readonly budget: CellId; readonly amounts: Term[] }
      >();
      for (const row of details) {
        const budget = cellAt(panel, row, 'projectBudget');
        if (budget === undefined || !isFigure(book, budget)) continue;
        const key = `${rowKey(row)}/${fenOf(book, budget)}`;
        const group = groups.get(key) ?? { first: row, budget, amounts: [] };
        groups.set(key, group);
        group.amounts.push(plus(cellId(panel, row, column)));
      }
      for (const { first, budget, amounts } of groups.values()) {
        say.compare(amounts, [plus(budget)], 'at-most', () => ({
          code: 'budget',
          key: `procurement/${rowKey(first)}/projectBudget`,
          level: 'warning',
        }));
      }
    }
  },
);
