/** Project tables: how much, how many. Layouts with and without organisation rows, with and without amounts on them. */
import type { Book, CellId, Panel, Row, TableId } from '../model';
import { cellAt, isFigure, placeOf, rowLabel, spotOf } from '../model';
import { toA1 } from '../model';
import type { FactStore } from './fact-store';

function panelsOf(book: Book, table: TableId): readonly Panel[] {
  return book.panels.filter((panel) => panel.tableId === table);
}

/** The cells whose sum is the row's amount: its own cell where a figure stands, else those of the rows below it. */
function amountCells(book: Book, panel: Panel, row: Row): readonly CellId[] {
  const own = cellAt(panel, row, 'total');
  if (own === undefined) return [];
  if (isFigure(book, own)) return [own];
  const children = panel.rows.filter((child) => child.parent === row.index);
  return children.flatMap((child) => amountCells(book, panel, child));
}

function totalCells(book: Book, panel: Panel): readonly CellId[] {
  const tops = panel.totalRow
    ? [panel.totalRow]
    : panel.rows.filter(
        (row) => row.parent === null && (row.kind === 'organisation' || row.kind === 'project'),
      );
  return tops.flatMap((row) => amountCells(book, panel, row));
}

/** Total and number of the projects in 本年预算 and 上年结转 tables. A project without any money is not counted. */
export function addProjectFacts(
  store: FactStore,
  table: 'project-current' | 'project-carryover',
  what: string,
): void {
  const panels = panelsOf(store.book, table);
  if (panels.length === 0) return;
  const cells = panels.flatMap((panel) => totalCells(store.book, panel));
  store.sumCells(`${table}.total`, `${what}合计`, cells);
  const places = panels.flatMap((panel) =>
    panel.rows.flatMap((row) => {
      const cell = row.kind === 'project' ? cellAt(panel, row, 'total') : undefined;
      return cell !== undefined && isFigure(store.book, cell) ? [placeOf(store.book, cell, 'cell')] : [];
    }),
  );
  store.count(`${table}.count`, `${what}个数`, places.length, places);
}

/** How many projects have performance targets: the register's lines, or the forms where there is no register. */
export function addTargetFacts(store: FactStore): void {
  const { book } = store;
  const panels = panelsOf(book, 'targets');
  const lines = panels.flatMap((panel) =>
    panel.rows
      .filter((row) => row.kind !== 'total' && row.kind !== 'blank' && row.kind !== 'organisation')
      .map((row) => ({
        role: 'cell' as const,
        ...spotOf(panel, row, panel.columns[0]),
        label: rowLabel(row),
      })),
  );
  const forms = book.forms.map((form) => ({
    role: 'cell' as const,
    sheet: form.sheet,
    cell: toA1(form.area.top, form.area.left),
    label: form.projectName,
  }));
  const places = lines.length > 0 ? lines : forms;
  if (places.length > 0) store.count('targets.count', '绩效目标个数', places.length, places);
}
