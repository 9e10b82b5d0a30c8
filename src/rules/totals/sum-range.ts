import type { Column, Panel, Row } from '../../model';
import { at, cellId, formulaIn, parseA1, placeOf, rowLabel, sourceSheet } from '../../model';
import { amountColumnsOf, cellKey, childrenByParent, defineRule, fenOf, isOfWhich } from '../kit';

/** =SUM(C6:C10) and =SUM(C6:C10,C12), nothing else in the formula. */
const SUM = /^=\s*SUM\(([^()]+)\)$/i;

/** B9: a SUM that stops before the last row, or starts after the first. */
export const rule = defineRule(
  {
    id: 'totals/sum-range',
    title: '求和公式的范围包括该合计下的全部行',
    titleEn: 'A SUM covers every row it is the total of',
    why: '在边上插入的行不会自动进入求和范围，合计就少了一项。',
    fix: '把求和范围改到包括缺少的行。',
    basis: ['预算法 第十四条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: [],
    ignores: '不是单纯 SUM 的公式；漏掉的行是空白或零；按下级科目逐个求和、一个不漏的。',
    messages: {
      misses: '{table}“{name}”{column}的公式 {formula} 没有包括“{missed}”（{cell}）',
    },
  },
  (book, say) => {
    let formulas = false;
    for (const panel of book.panels) {
      if (!sourceSheet(book, panel.sheet)?.formulas) continue;
      formulas = true;
      const children = childrenByParent(panel);
      for (const [index, parts] of children) {
        const total = at(panel.rows, index);
        for (const column of amountColumnsOf(panel)) {
          const formula = formulaIn(book, panel, total, column);
          const covered = formula === null ? null : coveredRows(panel, total, column, formula);
          if (formula === null || !covered) continue;
          const missed = leftOut(parts, {
            isCovered: (row) => covered.has(row.index),
            isZero: (row) => fenOf(book, cellId(panel, row, column)) === 0,
            below: (row) => children.get(row.index) ?? [],
          });
          if (missed === undefined) continue;
          if (missed === null) {
            say.held();
            continue;
          }
          const place = placeOf(book, cellId(panel, missed, column), 'part');
          say.report({
            code: 'misses',
            key: `${cellKey(panel, total, column)}/range`,
            data: {
              table: panel.tableLabel,
              name: rowLabel(total),
              column: column.label,
              formula,
              missed: rowLabel(missed),
              cell: place.cell,
            },
            places: [placeOf(book, cellId(panel, total, column), 'total'), place],
          });
        }
      }
    }
    if (!formulas) say.skip('not-applicable', '表中没有公式');
  },
);

interface Sum {
  /** Whether the SUM adds the row itself. */
  isCovered(row: Row): boolean;
  isZero(row: Row): boolean;
  /** The rows that are summed into a row. */
  below(row: Row): readonly Row[];
}

/**
 * The first of the rows that make up a total, or of those below them, that has money and is left out of its SUM; null where none is. A SUM may
 * add a row by adding all the rows below it. Undefined where it is about other rows.
 */
function leftOut(rows: readonly Row[], sum: Sum): Row | null | undefined {
  const isReached = (row: Row): boolean => {
    const below = sum.below(row);
    return (
      sum.isCovered(row) ||
      (below.some(isReached) && below.every((each) => isReached(each) || sum.isZero(each)))
    );
  };
  const isTouched = (row: Row): boolean => sum.isCovered(row) || sum.below(row).some(isTouched);
  const isAboutThese = rows.some(isReached);
  const [missed, ...others] = rows.filter((row) => !isReached(row) && !sum.isZero(row));
  if (!missed) return isAboutThese ? null : undefined;
  const below = sum.below(missed);
  if (isAboutThese) return (below.some(isTouched) && leftOut(below, sum)) || missed;
  // The only row with money is the total over again, so the rows below it make up the total too.
  return others.length === 0 && !below.some(isOfWhich) ? leftOut(below, sum) : undefined;
}

/** Panel rows on the total's own sheet that a SUM over this column adds; null for any other formula. */
function coveredRows(panel: Panel, total: Row, column: Column, formula: string): Set<number> | null {
  const inner = SUM.exec(formula.trim())?.[1];
  if (inner === undefined || inner.includes('!')) return null;
  const covered = new Set<number>();
  for (const part of inner.split(/[,，]/)) {
    const area = parseA1(part.trim());
    if (!area || area.left !== column.sheetColumn || area.right !== column.sheetColumn) return null;
    for (const row of panel.rows)
      if (row.sheet === total.sheet && row.sheetRow >= area.top && row.sheetRow <= area.bottom)
        covered.add(row.index);
  }
  return covered;
}
