/** The look of one sheet, from the styles its cells, rows and columns bear. */
import type { Package } from '../package';
import { attribute, isTrue, XmlReader, type XmlHandler } from '../xml';
import type { ZipPart } from '../zip';
import { parseCell } from '../worksheet';
import type { CellLook, SheetLook } from './look';
import { PLAIN_LOOK } from './look';

/** How much of a sheet is wanted, from A1 on. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A digit is as wide as this in the font that column widths are counted in, pixels: Chinese fonts, and others. */
const DIGIT = { chinese: 8, other: 7 } as const;
const POINT = 96 / 72;
/** Excel's own limits, in pixels. */
const [TALLEST, BROADEST] = [546, 2_045];

/** Reads the look of a worksheet part; `styles` by style number, the first of the workbook's standard font. */
export function readSheetLook(
  from: Package,
  part: ZipPart,
  styles: readonly CellLook[],
  extent: Extent,
): SheetLook {
  const handler = new SheetLookHandler(styles, extent);
  const reader = new XmlReader(handler, part.name);
  for (const piece of from.pieces(part)) reader.feed(piece.text, piece.last);
  return handler.look();
}

class SheetLookHandler implements XmlHandler {
  private readonly looks: CellLook[] = [];
  private readonly known = new Map<string, number>();
  /** Number of the look of every style. */
  private readonly lookOfStyle: Uint16Array;
  private readonly cells: Uint16Array;
  private readonly rowHeights = new Map<number, number>();
  private readonly columnWidths = new Map<number, number>();
  private readonly columnStyles: [number, number, number][] = [];
  private readonly digit: number;
  private rowHeight = 0;
  private columnWidth = 0;
  private gridLines = true;
  private row = -1;
  private column = -1;

  constructor(
    styles: readonly CellLook[],
    private readonly extent: Extent,
  ) {
    const standard = styles[0] ?? PLAIN_LOOK;
    this.digit = /[\u4e00-\u9fff]/.test(standard.font) ? DIGIT.chinese : DIGIT.other;
    this.cells = new Uint16Array(extent.rows * extent.columns);
    // Files have up to 65,000 styles that differ in number formats only.
    this.numberOf(standard);
    this.lookOfStyle = Uint16Array.from(styles, (look) => this.numberOf(look));
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'c':
        this.cell(attributes);
        return;
      case 'row':
        this.openRow(attributes);
        return;
      case 'col':
        this.openColumn(attributes);
        return;
      case 'sheetFormatPr':
        this.rowHeight = pixels(attribute(attributes, 'defaultRowHeight'), POINT, TALLEST);
        this.columnWidth = pixels(attribute(attributes, 'defaultColWidth'), this.digit, BROADEST);
        return;
      case 'sheetView':
        if (attribute(attributes, 'showGridLines') !== undefined)
          this.gridLines = isTrue(attribute(attributes, 'showGridLines'));
        return;
      case 'sheetData':
        this.fillColumns();
    }
  }

  close(): void {}

  text(): void {}

  look(): SheetLook {
    const { looks, cells, rowHeights, columnWidths, gridLines, extent } = this;
    return {
      looks,
      ...extent,
      cells,
      rowHeights,
      columnWidths,
      gridLines,
      rowHeight: this.rowHeight || Math.round(15 * POINT),
      columnWidth: this.columnWidth || this.digit * 9,
    };
  }

  private numberOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = Math.min(this.looks.length, 65_535);
    this.known.set(key, number);
    if (this.looks.length < 65_536) this.looks.push(look);
    return number;
  }

  private styleOf(attributes: string): number {
    return this.lookOfStyle[Number(attribute(attributes, 's') ?? 0)] ?? 0;
  }

  private openRow(attributes: string): void {
    const r = Number(attribute(attributes, 'r') ?? NaN);
    this.row = Number.isInteger(r) && r > 0 ? r - 1 : this.row + 1;
    this.column = -1;
    if (this.row >= this.extent.rows) return;
    const height = pixels(attribute(attributes, 'ht'), POINT, TALLEST);
    if (isTrue(attribute(attributes, 'hidden'))) this.rowHeights.set(this.row, 0);
    else if (height > 0) this.rowHeights.set(this.row, height);
    if (!isTrue(attribute(attributes, 'customFormat'))) return;
    const start = this.row * this.extent.columns;
    this.cells.fill(this.styleOf(attributes), start, start + this.extent.columns);
  }

  private openColumn(attributes: string): void {
    const from = Number(attribute(attributes, 'min') ?? 1) - 1;
    const to = Math.min(Number(attribute(attributes, 'max') ?? 1), this.extent.columns) - 1;
    const hidden = isTrue(attribute(attributes, 'hidden'));
    const width = pixels(attribute(attributes, 'width'), this.digit, BROADEST);
    const style = this.lookOfStyle[Number(attribute(attributes, 'style') ?? 0)] ?? 0;
    for (let column = Math.max(0, from); column <= to; column += 1)
      if (width > 0 || hidden) this.columnWidths.set(column, hidden ? 0 : width);
    if (style !== 0) this.columnStyles.push([Math.max(0, from), to, style]);
  }

  /** Before the cells, which say otherwise where they do. */
  private fillColumns(): void {
    for (const [from, to, style] of this.columnStyles) {
      for (let row = 0; row < this.extent.rows; row += 1) {
        const start = row * this.extent.columns;
        this.cells.fill(style, start + from, start + to + 1);
      }
    }
  }

  private cell(attributes: string): void {
    const place = parseCell(attribute(attributes, 'r'));
    this.column = place ? place.column : this.column + 1;
    if (place) this.row = place.row;
    const { rows, columns } = this.extent;
    if (this.row < 0 || this.row >= rows || this.column >= columns) return;
    this.cells[this.row * columns + this.column] = this.styleOf(attributes);
  }
}

function pixels(size: string | undefined, factor: number, most: number): number {
  const value = Math.round(Number(size ?? 0) * factor);
  return value > 0 ? Math.min(value, most) : 0;
}
