/** Range and RangeAreas of the stand-in. */
import type { Rectangle } from '../../../src/model';
import { parseA1, rectangleToA1 } from '../../../src/model';
import type { Methods, Objects, Scalars } from '../host-object';
import { HostObject, asText, invalidArgument, readOnly } from '../host-object';
import { ConditionalFormatCollectionObject } from './conditional-format-object';
import { enterValue } from './entry';
import { RangeFormatObject } from './range-format-object';
import type { Cell, SheetStore, WorkbookStore } from './store';

export const WHOLE_SHEET: Rectangle = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** Above this many cells Excel hands out null instead of a grid. */
const GRID_LIMIT = 5_000_000;

/** Longest address text that getRanges takes and that RangeAreas.address gives. */
const ADDRESS_LIMIT = 8_192;

export function areaOf(address: unknown): Rectangle {
  const area = parseA1(asText(address));
  if (!area || area.bottom > WHOLE_SHEET.bottom || area.right > WHOLE_SHEET.right) throw invalidArgument();
  return area;
}

export function areasOf(address: unknown): Rectangle[] {
  const text = asText(address);
  if (text.length > ADDRESS_LIMIT) throw invalidArgument();
  return text.split(',').map((part) => areaOf(part.trim()));
}

export class RangeObject extends HostObject {
  readonly className = 'Range';

  constructor(
    private readonly store: WorkbookStore,
    private readonly sheet: SheetStore,
    private readonly area: Rectangle,
    private readonly worksheet?: () => HostObject,
  ) {
    super();
  }

  get rectangle(): Rectangle {
    return this.area;
  }

  override scalars(): Scalars {
    const { top, left, bottom, right } = this.area;
    return {
      address: readOnly(() => `${sheetPrefix(this.sheet)}${rectangleToA1(this.area)}`),
      rowIndex: readOnly(() => top),
      columnIndex: readOnly(() => left),
      rowCount: readOnly(() => bottom - top + 1),
      columnCount: readOnly(() => right - left + 1),
      values: {
        get: () => this.grid((cell) => cell.value ?? ''),
        set: (grid) => this.setValues(grid, 'values'),
      },
      formulas: {
        get: () => this.grid((cell) => cell.formula ?? cell.value ?? ''),
        set: (grid) => {
          this.setValues(grid, 'formulas');
          this.store.clearUndo('Range.formulas');
        },
      },
      numberFormat: { get: () => this.grid((cell) => cell.format), set: (grid) => this.setFormats(grid) },
    };
  }

  override objects(): Objects {
    return {
      ...(this.worksheet && { worksheet: this.worksheet }),
      conditionalFormats: () => new ConditionalFormatCollectionObject(this.store, this.sheet, [this.area]),
      format: () => new RangeFormatObject(this.store, this.sheet, this.area),
    };
  }

  override methods(): Methods {
    return {
      select: () => {
        if (this.sheet.visibility !== 'visible') throw invalidArgument();
        this.store.select(this.sheet, this.area);
      },
      clear: (applyTo) => this.clear(applyTo ?? 'All'),
      getMergedAreasOrNullObject: () => {
        this.store.clearUndo('Range.getMergedAreasOrNullObject');
        return null;
      },
      _ValidateArraySize: (rows, columns) => {
        const { top, left, bottom, right } = this.area;
        if (rows !== bottom - top + 1 || columns !== right - left + 1) throw invalidArgument();
      },
    };
  }

  private get cellCount(): number {
    return (this.area.bottom - this.area.top + 1) * (this.area.right - this.area.left + 1);
  }

  private grid(read: (cell: Cell) => unknown): unknown[][] | null {
    if (this.cellCount > GRID_LIMIT) return null;
    const { top, left, bottom, right } = this.area;
    const rows: unknown[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: unknown[] = [];
      for (let column = left; column <= right; column += 1) cells.push(read(this.sheet.cell(row, column)));
      rows.push(cells);
    }
    return rows;
  }

  /** Calls back for every cell with its part of `grid`, which has the shape of the range or is one value for all. */
  private each(grid: unknown, visit: (row: number, column: number, value: unknown) => void): void {
    const { top, left, bottom, right } = this.area;
    if (Array.isArray(grid) && grid.length !== bottom - top + 1) throw invalidArgument();
    for (let row = top; row <= bottom; row += 1) {
      const cells: unknown = Array.isArray(grid) ? grid[row - top] : grid;
      if (Array.isArray(cells) && cells.length !== right - left + 1) throw invalidArgument();
      for (let column = left; column <= right; column += 1) {
        visit(row, column, Array.isArray(cells) ? cells[column - left] : cells);
      }
    }
  }

  private setValues(grid: unknown, what: string): void {
    this.store.write(this.sheet, `Range.${what}`);
    this.each(grid, (row, column, value) => {
      const entered = enterValue(value, this.sheet.cell(row, column).format);
      if (entered) this.sheet.enter(row, column, entered);
    });
    this.store.changed(this.sheet, this.area);
  }

  private setFormats(grid: unknown): void {
    this.store.write(this.sheet, 'Range.numberFormat');
    this.each(grid, (row, column, value) => {
      if (value === null) return;
      this.sheet.setCell(row, column, { ...this.sheet.cell(row, column), format: asText(value) });
    });
  }

  private clear(applyTo: unknown): void {
    if (applyTo !== 'All' && applyTo !== 'Contents') throw invalidArgument();
    this.store.write(this.sheet, 'Range.clear');
    this.sheet.forEachIn(this.area, (row, column, cell) => {
      const format = applyTo === 'All' ? 'General' : cell.format;
      this.sheet.setCell(row, column, { value: null, formula: null, format });
    });
    if (applyTo === 'All') {
      new ConditionalFormatCollectionObject(this.store, this.sheet, [this.area]).clearAll();
    }
    this.store.changed(this.sheet, this.area);
  }
}

export class RangeAreasObject extends HostObject {
  readonly className = 'RangeAreas';

  constructor(
    private readonly store: WorkbookStore,
    private readonly sheet: SheetStore,
    private readonly areas: readonly Rectangle[],
  ) {
    super();
  }

  override scalars(): Scalars {
    return {
      // Cut without a word, in the middle of a cell's address if need be.
      address: readOnly(() =>
        this.areas
          .map((area) => `${sheetPrefix(this.sheet)}${rectangleToA1(area)}`)
          .join(',')
          .slice(0, ADDRESS_LIMIT),
      ),
    };
  }

  override objects(): Objects {
    return {
      conditionalFormats: () => new ConditionalFormatCollectionObject(this.store, this.sheet, this.areas),
    };
  }
}

function sheetPrefix(sheet: SheetStore): string {
  return `'${sheet.name.replaceAll("'", "''")}'!`;
}
