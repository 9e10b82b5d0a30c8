/** A worksheet part to a sheet of the snapshot, read in pieces. */
import { parseA1, type CellValue, type Rectangle, type SheetSnapshot } from '../../model';
import { CellStore, CELLS, gapSheet, type SheetFrame } from './cell-store';
import type { Package } from './package';
import { damaged, stopIfCancelled } from './problem';
import { FormulaAllowance, shiftFormula, UNREAD_FORMULA } from './shared-formula';
import { unescapeText } from './strings-and-formats';
import { attribute, isTrue, XmlReader, type XmlHandler } from './xml';
import type { ZipPart } from './zip';

/** The tables that cells point into. */
export interface CellTables {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
}

export interface WorksheetReading {
  readonly sheet: SheetSnapshot;
  /** Formulas that came without a result: written by a program that does not calculate. */
  readonly uncalculated: number;
}

/** Reads one worksheet. Throws FileFault when the part is damaged. */
export function readWorksheet(
  from: Package,
  part: ZipPart,
  identity: Pick<SheetFrame, 'name' | 'position' | 'visibility' | 'comments'>,
  tables: CellTables,
  signal: AbortSignal | undefined,
): WorksheetReading {
  const sheet = new WorksheetHandler(tables);
  const reader = new XmlReader(sheet, part.name);
  const limit = from.limits.sheetCells;
  for (const piece of from.pieces(part)) {
    stopIfCancelled(signal);
    reader.feed(piece.text, piece.last);
    if (sheet.cells.count > limit) break;
  }
  const frame: SheetFrame = {
    ...identity,
    isProtected: sheet.isProtected,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    merges: sheet.merges,
  };
  if (sheet.cells.count > limit) {
    const cells = Math.max(sheet.cells.count, sheet.cells.area);
    return { sheet: gapSheet(frame, { reason: 'too-large', cells }), uncalculated: 0 };
  }
  return { sheet: sheet.cells.toSheet(frame, limit), uncalculated: sheet.uncalculated };
}

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** At most this many merges and hidden rows are kept: they are for showing only, and a hostile file has millions. */
const LIST_LIMIT = 200_000;

/** Longer texts are said once each. */
const LONGEST_SHARED = 64;

class WorksheetHandler implements XmlHandler {
  readonly cells = new CellStore();
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: [number, number][] = [];
  readonly merges: Rectangle[] = [];
  isProtected = false;
  uncalculated = 0;

  private readonly shared = new Map<string, SharedMaster>();
  private readonly allowance = new FormulaAllowance();
  private readonly texts = new Map<string, string>();
  private row = -1;
  private column = -1;
  private inCell = false;
  private type = '';
  private style = 0;
  private raw = '';
  private formula: string | null = null;
  private formulaAttributes = '';
  private phonetic = 0;
  /** What text belongs to at the moment. */
  private taking: 'nothing' | 'value' | 'formula' = 'nothing';

  constructor(private readonly tables: CellTables) {}

  open(name: string, attributes: string): void {
    switch (name) {
      case 'c':
        this.openCell(attributes);
        return;
      case 'v':
      case 't':
        if (this.inCell && this.phonetic === 0) this.taking = 'value';
        return;
      case 'f':
        if (!this.inCell) return;
        this.taking = 'formula';
        this.formula = '';
        this.formulaAttributes = attributes;
        return;
      case 'rPh':
        this.phonetic += 1;
        return;
      case 'row': {
        const r = Number(attribute(attributes, 'r') ?? NaN);
        this.row = Number.isInteger(r) && r > 0 ? r - 1 : this.row + 1;
        this.column = -1;
        const hidden = isTrue(attribute(attributes, 'hidden'));
        if (hidden && this.hiddenRows.length < LIST_LIMIT) this.hiddenRows.push(this.row);
        return;
      }
      case 'col':
        if (isTrue(attribute(attributes, 'hidden'))) {
          this.hiddenColumns.push([
            Number(attribute(attributes, 'min') ?? 1) - 1,
            Number(attribute(attributes, 'max') ?? 1) - 1,
          ]);
        }
        return;
      case 'mergeCell': {
        const area = parseA1(attribute(attributes, 'ref') ?? '');
        if (area && this.merges.length < LIST_LIMIT) this.merges.push(area);
        return;
      }
      case 'sheetProtection':
        if (isTrue(attribute(attributes, 'sheet'))) this.isProtected = true;
        return;
    }
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 't' || name === 'f') this.taking = 'nothing';
    else if (name === 'rPh') this.phonetic -= 1;
  }

  text(text: string): void {
    if (this.taking === 'value') this.raw += text;
    else if (this.taking === 'formula') this.formula = (this.formula ?? '') + text;
  }

  private openCell(attributes: string): void {
    this.inCell = true;
    // What a cell before left open ends with it.
    this.phonetic = 0;
    this.raw = '';
    this.formula = null;
    this.type = attribute(attributes, 't') ?? 'n';
    this.style = Number(attribute(attributes, 's') ?? 0);
    const place = parseCell(attribute(attributes, 'r'));
    // Without an address a cell follows the one before it.
    this.column = place ? place.column : this.column + 1;
    if (place) this.row = place.row;
  }

  private closeCell(): void {
    if (!this.inCell) throw damaged(CELLS);
    this.inCell = false;
    const formula = this.formula === null ? null : this.formulaText(this.formula);
    const value = this.value();
    if (formula !== null && this.raw === '' && this.type !== 'str') this.uncalculated += 1;
    this.cells.add(this.row, this.column, value, formula, this.tables.formats[this.style] ?? 'General');
  }

  private formulaText(text: string): string | null {
    if (attribute(this.formulaAttributes, 't') !== 'shared') return text === '' ? null : `=${text}`;
    const index = attribute(this.formulaAttributes, 'si') ?? '';
    if (text !== '') {
      this.shared.set(index, { row: this.row, column: this.column, text });
      return `=${text}`;
    }
    const master = this.shared.get(index);
    if (!master || !this.allowance.take(master.text.length)) return UNREAD_FORMULA;
    return `=${shiftFormula(master.text, this.row - master.row, this.column - master.column)}`;
  }

  /** One string for all cells that say the same, as in files with a table of strings: less memory, and quicker to look up ever after. */
  private once(text: string): string {
    if (text.length > LONGEST_SHARED) return text;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, text);
    return text;
  }

  private value(): CellValue {
    const raw = this.raw;
    switch (this.type) {
      case 's': {
        if (raw === '') return null;
        // A string that is not there is shown as an error, never as blank.
        return this.tables.strings[Number(raw)] ?? '#REF!';
      }
      case 'str':
      case 'inlineStr':
        return this.once(unescapeText(raw));
      case 'b':
        return raw === '' ? null : isTrue(raw.trim());
      case 'e':
        return raw === '' ? null : raw;
      case 'd':
        return raw === '' ? null : serialFromIso(raw);
      default: {
        if (raw.trim() === '') return null;
        const number = Number(raw);
        return Number.isFinite(number) ? number : raw;
      }
    }
  }
}

/** An ISO date as the serial number Excel would hand out (1900 system); text that is no date stays text. */
function serialFromIso(text: string): CellValue {
  const time = Date.parse(/T|^\d{2}:/.test(text) ? `${text.replace(/Z$/, '')}Z` : text);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

/** `C12` to 0-based row and column, quickly; null when it is not such an address. */
export function parseCell(address: string | undefined): { row: number; column: number } | null {
  if (address === undefined) return null;
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(address.slice(at));
  if (at === 0 || !Number.isInteger(row) || row < 1 || row > 1_048_576 || column > 16_384) return null;
  return { row: row - 1, column: column - 1 };
}
