/** A performance-target form as a printed table, in its own layout. */
import type { SheetSnapshot, TargetForm } from '../../model';
import { at } from '../../model';
import type { SpanOf, VisibleArea } from './sheet-area';
import { isBlankAt, mergedSpans, printedCells, stored, visibleArea } from './sheet-area';
import { shownNumber } from './shown-number';
import type { PrintedTable } from './table-model';

/** The form's lines: those above the first of its fields stand over the table as text. */
export interface PrintedForm {
  readonly table: PrintedTable;
  /** Lines under the title: “（2024年度）”. */
  readonly lines: readonly string[];
}

export function formTable(form: TargetForm, sheet: SheetSnapshot): PrintedForm {
  const { top, bottom, left, right } = form.area;
  const first = Math.min(...form.fields.map((field) => field.row), bottom);
  const rows = Array.from({ length: bottom - first + 1 }, (_, index) => first + index);
  const area = visibleArea(sheet, rows, left, right);
  const spanOf = sheet.merges ? mergedSpans(sheet.merges, area) : rightwards(sheet, area);
  const labels = new Set(form.fields.map((field) => plain(field.label)));
  const cells = printedCells(area, spanOf, (row, column) => {
    const { value, format } = stored(sheet, row, column);
    if (typeof value === 'number') return { text: shownNumber(value, format), align: 'right' };
    const text = String(value ?? '').trim();
    const isHeading = labels.has(plain(text)) || text.length <= 6;
    return { text, align: isHeading ? 'center' : 'left' };
  });
  return {
    table: {
      columnCount: area.columns.length,
      headerRows: 0,
      rows: cells.map((line) => ({ cells: line, bold: false })),
    },
    lines: linesAbove(sheet, top, first, left, right).filter((line) => plain(line) !== plain(form.title)),
  };
}

function linesAbove(
  sheet: SheetSnapshot,
  top: number,
  first: number,
  left: number,
  right: number,
): readonly string[] {
  const lines: string[] = [];
  for (let row = top; row < first; row += 1) {
    const words: string[] = [];
    for (let column = left; column <= right; column += 1) {
      const { value } = stored(sheet, row, column);
      if (value !== null && value !== '') words.push(String(value).trim());
    }
    if (words.length > 0) lines.push(words.join('\u3000'));
  }
  return lines;
}

/** Without merged areas: a text reaches over the blank cells to its right. */
function rightwards(sheet: SheetSnapshot, area: VisibleArea): SpanOf {
  return (row, column) => {
    const sheetRow = at(area.rows, row);
    if (isBlankAt(sheet, sheetRow, at(area.columns, column))) return { columns: 1, rows: 1 };
    let columns = 1;
    for (
      let next = area.columns[column + columns];
      next !== undefined;
      next = area.columns[column + columns]
    ) {
      if (!isBlankAt(sheet, sheetRow, next)) break;
      columns += 1;
    }
    return { columns, rows: 1 };
  };
}

function plain(words: string): string {
  return words.normalize('NFKC').replace(/[\s:]/g, '');
}
