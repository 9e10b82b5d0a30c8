import type { Book, SheetSnapshot, Table } from '../../model';
import { at, columnLetters, entry, sheetOf, sourceSheet, toA1, valueAt } from '../../model';
import { defineRule } from '../kit';

export const rule = defineRule(
  {
    id: 'completeness/unread-figures',
    title: '表中每一栏数字上面都有栏名',
    titleEn: 'Every column of figures in a table has a heading',
    why: '没有栏名的数字不知道是什么，一个也没有核对；宁可说明白，也不当作通过。',
    fix: '在这一栏上面补写栏名；不属于这张表的数字移到表外，再重新检查。',
    basis: [],
    level: 'warning',
    tables: [],
    ignores: '序号栏；没有数字的栏；表的上方和下方的数字。',
    messages: { column: '{table} {column} 栏有 {count} 个数字，上面没有认得出的栏名，没有核对' },
  },
  (book, say) => {
    for (const table of book.tables) {
      const read = new Set(
        table.panels.flatMap((panel) => panel.columns.map((column) => column.sheetColumn)),
      );
      const unread: number[] = [];
      const sources = sourcesOf(book, table);
      const right = Math.max(-1, ...[...sources.values()].map((sheet) => sheet.left + sheet.columnCount - 1));
      for (let column = table.area.left; column <= right; column += 1)
        if (!read.has(column)) unread.push(column);
      // Most tables have no such column, and gathering the rows of a long one costs as much as checking it.
      const rows = unread.length === 0 ? [] : rowsOf(table);
      for (const column of unread) {
        const figures = rows.flatMap(({ sheet, row }) => {
          const value = valueAt(entry(sources, sheet), row, column);
          return typeof value === 'number' ? [{ sheet, row, value }] : [];
        });
        const [first] = figures;
        if (!first || areOrdinals(figures.map(({ value }) => value))) continue;
        const name = columnLetters(column);
        const label = `${table.label} ${name} 栏`;
        say.report({
          code: 'column',
          key: `${table.id}/${column - table.area.left}`,
          data: { table: table.label, column: name, count: String(figures.length) },
          places: [{ role: 'cell', sheet: first.sheet, cell: toA1(first.row, column), label }],
        });
      }
      say.held();
    }
  },
);

/** Rows of the table's body with the sheet each stands on, from the top. A row that two halves share stands once. */
function rowsOf(table: Table): { readonly sheet: string; readonly row: number }[] {
  const rows = table.panels.flatMap((panel) =>
    panel.rows.map((row) => ({ sheet: sheetOf(panel, row), row: row.sheetRow })),
  );
  const once = new Map(rows.map((each) => [`${each.row} ${each.sheet}`, each]));
  return [...once.values()].sort((a, b) => (a.sheet === b.sheet ? a.row - b.row : 0));
}

/** The sheets that the table stands on by name; none where the workbook is not at hand. */
function sourcesOf(book: Book, table: Table): ReadonlyMap<string, SheetSnapshot> {
  const sources = new Map<string, SheetSnapshot>();
  let before = '';
  for (const panel of table.panels) {
    for (const row of panel.rows) {
      const name = sheetOf(panel, row);
      // Rows of one sheet follow each other.
      if (name === before) continue;
      before = name;
      const sheet = sourceSheet(book, name);
      if (sheet) sources.set(name, sheet);
    }
  }
  return sources;
}

/** 1, 2, 3 …: numbering, not figures. A single number is taken for a figure. */
function areOrdinals(values: readonly number[]): boolean {
  return (
    values.length > 1 &&
    values.every(
      (value, index) => Number.isInteger(value) && (index === 0 || value === at(values, index - 1) + 1),
    )
  );
}
