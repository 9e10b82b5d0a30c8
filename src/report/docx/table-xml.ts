/** A printed table as a Word table: grid, spans, repeated header rows. */
import { entry } from '../../model';
import { twips } from './page';
import { paragraph, run } from './paragraphs';
import { STYLE } from './styles';
import type { TableFit } from './table-fit';
import { CELL_MARGIN, LEADING } from './table-fit';
import type { PrintedCell, PrintedTable } from './table-model';
import type { Xml } from './xml';
import { element, setting } from './xml';

const BORDER = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' };

export function tableXml(table: PrintedTable, fit: TableFit): Xml {
  const widths = fit.widths.map(twips);
  const margin = { 'w:w': twips(CELL_MARGIN), 'w:type': 'dxa' };
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
      setting('w:jc', 'center'),
      element(
        'w:tblBorders',
        {},
        ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
          element(`w:${side}`, BORDER),
        ),
      ),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblCellMar', {}, element('w:left', margin), element('w:right', margin)),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...rowsXml(table, fit, widths),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function rowsXml(table: PrintedTable, fit: TableFit, widths: readonly number[]): readonly Xml[] {
  /** Cells of rows above that reach into the row, by column, with the rows still to come. */
  const open = new Map<number, { readonly cell: PrintedCell; readonly left: number }>();
  return table.rows.map((row, index) => {
    const isHeader = index < table.headerRows;
    const own = new Map(row.cells.map((cell) => [cell.column, cell]));
    const cells: Xml[] = [];
    for (let column = 0; column < table.columnCount;) {
      const above = open.get(column);
      const cell = above?.cell ?? entry(own, column);
      const width = sum(widths.slice(column, column + cell.columns));
      const merge = above ? 'continue' : cell.rows > 1 ? 'restart' : null;
      const text = above ? '' : cell.text;
      cells.push(cellXml({ ...cell, text }, width, merge, fit, { isHeader, bold: row.bold }));
      const left = (above?.left ?? cell.rows) - 1;
      if (left > 0) open.set(column, { cell, left });
      else open.delete(column);
      column += cell.columns;
    }
    return element(
      'w:tr',
      {},
      element(
        'w:trPr',
        {},
        setting('w:cantSplit'),
        element('w:trHeight', { 'w:val': twips(fit.rowHeight), 'w:hRule': 'atLeast' }),
        isHeader ? setting('w:tblHeader') : undefined,
      ),
      ...cells,
    );
  });
}

function cellXml(
  cell: PrintedCell,
  width: number,
  merge: 'restart' | 'continue' | null,
  fit: TableFit,
  look: { readonly isHeader: boolean; readonly bold: boolean },
): Xml {
  const face = look.isHeader ? 'hei' : 'song';
  const text =
    cell.text === '' ? [] : [run(cell.text, { face, size: fit.size, bold: look.bold && !look.isHeader })];
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      cell.columns > 1 ? setting('w:gridSpan', cell.columns) : undefined,
      merge === null ? undefined : setting('w:vMerge', merge),
      setting('w:vAlign', 'center'),
    ),
    paragraph({ style: STYLE.plain, align: cell.align, line: fit.size * LEADING }, ...text),
  );
}
