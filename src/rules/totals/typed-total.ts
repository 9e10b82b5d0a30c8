import type { Book, Column, Panel, Row } from '../../model';
import { at, cellId, formulaIn, isFigure, placeOf, rowLabel, sourceSheet } from '../../model';
import { amountColumnsOf, cellKey, childrenByParent, defineRule, fenOf } from '../kit';

/** Fewest formulas beside a typed total that show how totals are made in this row or column. */
const SIBLINGS = 2;

/** B9: a total that is typed where its siblings are formulas. */
export const rule = defineRule(
  {
    id: 'totals/typed-total',
    title: '同一行、同一栏的合计要么都是公式，要么都是数字',
    titleEn: 'A total is not typed where its siblings are formulas',
    why: '公式中间夹着一个手填的合计，下面的数改了它不会跟着变。',
    fix: '把旁边的公式复制到这个单元格。',
    basis: ['预算法 第十四条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: [],
    ignores: '整张表都没有公式的；空白和零；合计公式少于两个、看不出做法的。',
    messages: {
      typed: '{table}“{name}”{column}是手填的数字，同{where}的其他合计是公式',
    },
  },
  (book, say) => {
    let formulas = false;
    for (const panel of book.panels) {
      if (!sourceSheet(book, panel.sheet)?.formulas) continue;
      formulas = true;
      const sums = [...childrenByParent(panel).keys()].map((index) => at(panel.rows, index));
      const columns = amountColumnsOf(panel);
      for (const row of sums) {
        for (const column of columns) {
          const id = cellId(panel, row, column);
          if (!isFigure(book, id) || fenOf(book, id) === 0) continue;
          if (formulaIn(book, panel, row, column) !== null) {
            say.held();
            continue;
          }
          const where = formulaSiblings(book, panel, row, column, sums, columns);
          if (where === null) continue;
          say.report({
            code: 'typed',
            key: `${cellKey(panel, row, column)}/typed`,
            data: { table: panel.tableLabel, name: rowLabel(row), column: column.label, where },
            places: [placeOf(book, id, 'cell')],
          });
        }
      }
    }
    if (!formulas) say.skip('not-applicable', '表中没有公式');
  },
);

/** 栏 or 行 where most of the other totals are formulas; null where they are not. */
function formulaSiblings(
  book: Book,
  panel: Panel,
  row: Row,
  column: Column,
  sums: readonly Row[],
  columns: readonly Column[],
): string | null {
  const most = (cells: readonly (string | null)[]): boolean => {
    const made = cells.filter((formula) => formula !== null).length;
    return made >= SIBLINGS && made * 2 > cells.length;
  };
  const filled = (other: Row, at: Column): boolean => fenOf(book, cellId(panel, other, at)) !== 0;
  const down = sums.filter((other) => other !== row && filled(other, column));
  if (most(down.map((other) => formulaIn(book, panel, other, column)))) return '栏';
  const across = columns.filter((other) => other !== column && filled(row, other));
  if (most(across.map((other) => formulaIn(book, panel, row, other)))) return '行';
  return null;
}
