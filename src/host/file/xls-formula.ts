/** Formulas of old workbooks, from their tokens back to text. */
import { columnLetters } from '../../model';
import { BiffReader, ERRORS } from './biff';
import { UNREAD_FORMULA } from './shared-formula';

/** What references to other sheets and names stand for. */
export interface FormulaNames {
  /** Name of the sheet an external reference number means; null when it is in another workbook. */
  sheetOf(reference: number): string | null;
  /** 1-based. */
  nameOf(number: number): string | null;
}

const BINARY: Readonly<Record<number, string>> = {
  0x03: '+',
  0x04: '-',
  0x05: '*',
  0x06: '/',
  0x07: '^',
  0x08: '&',
  0x09: '<',
  0x0a: '<=',
  0x0b: '=',
  0x0c: '>=',
  0x0d: '>',
  0x0e: '<>',
  0x0f: ' ',
  0x10: ',',
  0x11: ':',
};

/** Functions with a fixed number of arguments: number → name and count. */
const FIXED: Readonly<Record<number, readonly [string, number]>> = {
  2: ['ISNA', 1],
  3: ['ISERROR', 1],
  24: ['ABS', 1],
  25: ['INT', 1],
  27: ['ROUND', 2],
  31: ['MID', 3],
  32: ['LEN', 1],
  33: ['VALUE', 1],
  34: ['TRUE', 0],
  35: ['FALSE', 0],
  38: ['NOT', 1],
  39: ['MOD', 2],
  48: ['TEXT', 2],
  65: ['DATE', 3],
  67: ['DAY', 1],
  68: ['MONTH', 1],
  69: ['YEAR', 1],
  74: ['NOW', 0],
  105: ['ISREF', 1],
  118: ['TRIM', 1],
  127: ['ISTEXT', 1],
  128: ['ISNUMBER', 1],
  129: ['ISBLANK', 1],
  212: ['ROUNDUP', 2],
  213: ['ROUNDDOWN', 2],
  221: ['TODAY', 0],
  346: ['COUNTIF', 2],
};

/** Functions with any number of arguments. */
const VARIABLE: Readonly<Record<number, string>> = {
  0: 'COUNT',
  1: 'IF',
  4: 'SUM',
  5: 'AVERAGE',
  6: 'MIN',
  7: 'MAX',
  8: 'ROW',
  9: 'COLUMN',
  28: 'LOOKUP',
  29: 'INDEX',
  36: 'AND',
  37: 'OR',
  64: 'MATCH',
  78: 'OFFSET',
  100: 'CHOOSE',
  101: 'HLOOKUP',
  102: 'VLOOKUP',
  115: 'LEFT',
  116: 'RIGHT',
  148: 'INDIRECT',
  169: 'COUNTA',
  183: 'PRODUCT',
  197: 'TRUNC',
  228: 'SUMPRODUCT',
  336: 'CONCATENATE',
  344: 'SUBTOTAL',
  345: 'SUMIF',
};

class Unread extends Error {}

/** The formula with its leading '='; `UNREAD_FORMULA` when it holds something unusual. The cell is 0-based. */
export function formulaText(
  tokens: Uint8Array,
  cell: { readonly row: number; readonly column: number },
  names: FormulaNames,
): string {
  try {
    return `=${new Decompiler(tokens, cell, names).text()}`;
  } catch {
    // Tokens that are cut off or unknown; what the cell shows is read all the same.
    return UNREAD_FORMULA;
  }
}

class Decompiler {
  private readonly stack: string[] = [];
  private readonly reader: BiffReader;

  constructor(
    tokens: Uint8Array,
    private readonly cell: { readonly row: number; readonly column: number },
    private readonly names: FormulaNames,
  ) {
    this.reader = new BiffReader([tokens]);
  }

  text(): string {
    while (this.reader.left > 0) {
      const token = this.reader.u8();
      this.token(token < 0x20 ? token : 0x20 | (token & 0x1f));
    }
    const [text] = this.stack;
    if (this.stack.length !== 1 || text === undefined) throw new Unread();
    return text;
  }

  private token(token: number): void {
    const { reader } = this;
    const operator = BINARY[token];
    if (operator !== undefined) {
      const right = this.pop();
      this.stack.push(`${this.pop()}${operator}${right}`);
      return;
    }
    switch (token) {
      case 0x12:
      case 0x13:
        this.stack.push(`${token === 0x12 ? '+' : '-'}${this.pop()}`);
        return;
      case 0x14:
        this.stack.push(`${this.pop()}%`);
        return;
      case 0x15:
        this.stack.push(`(${this.pop()})`);
        return;
      case 0x16:
        this.stack.push('');
        return;
      case 0x17: {
        const length = reader.u8();
        const text = reader.characters(length, (reader.u8() & 1) === 1);
        this.stack.push(`"${text.replaceAll('"', '""')}"`);
        return;
      }
      case 0x19:
        this.attribute();
        return;
      case 0x1c:
        this.stack.push(ERRORS[reader.u8()] ?? '#N/A');
        return;
      case 0x1d:
        this.stack.push(reader.u8() === 0 ? 'FALSE' : 'TRUE');
        return;
      case 0x1e:
        this.stack.push(String(reader.u16()));
        return;
      case 0x1f:
        this.stack.push(String(reader.f64()));
        return;
      case 0x21: {
        const known = FIXED[reader.u16()];
        if (!known) throw new Unread();
        this.call(known[0], known[1]);
        return;
      }
      case 0x22: {
        const count = reader.u8() & 0x7f;
        const number = reader.u16() & 0x7fff;
        // Functions younger than the format are called by name, given as the first argument.
        if (number === 0xff) {
          const called = this.stack.splice(this.stack.length - count, 1)[0];
          if (called === undefined) throw new Unread();
          this.call(called.replace(/^_xlfn\./, ''), count - 1);
          return;
        }
        const name = VARIABLE[number];
        if (name === undefined) throw new Unread();
        this.call(name, count);
        return;
      }
      case 0x23: {
        const name = this.names.nameOf(reader.u16());
        reader.skip(2);
        if (name === null) throw new Unread();
        this.stack.push(name);
        return;
      }
      case 0x24:
      case 0x2c:
        this.stack.push(this.reference(token === 0x2c));
        return;
      case 0x25:
      case 0x2d:
        this.stack.push(this.area(token === 0x2d));
        return;
      case 0x29:
        reader.skip(2);
        return;
      case 0x2a:
      case 0x2b:
        reader.skip(token === 0x2a ? 4 : 8);
        this.stack.push('#REF!');
        return;
      case 0x3a:
      case 0x3b: {
        const sheet = this.names.sheetOf(reader.u16());
        const place = token === 0x3a ? this.reference(false) : this.area(false);
        if (sheet === null) throw new Unread();
        this.stack.push(`${quoted(sheet)}!${place}`);
        return;
      }
      case 0x3c:
      case 0x3d:
        reader.skip(token === 0x3c ? 6 : 10);
        this.stack.push('#REF!');
        return;
      default:
        throw new Unread();
    }
  }

  /** Hints for calculating; only “sum of one argument” stands for something written. */
  private attribute(): void {
    const flags = this.reader.u8();
    const data = this.reader.u16();
    if (flags & 0x04) this.reader.skip((data + 1) * 2);
    if (flags & 0x10) this.call('SUM', 1);
  }

  private call(name: string, count: number): void {
    const first = this.stack.length - count;
    if (first < 0) throw new Unread();
    this.stack.push(`${name}(${this.stack.splice(first).join(',')})`);
  }

  private pop(): string {
    const top = this.stack.pop();
    if (top === undefined) throw new Unread();
    return top;
  }

  private reference(shifting: boolean): string {
    const row = this.reader.u16();
    return this.place(row, this.reader.u16(), shifting);
  }

  private area(shifting: boolean): string {
    const [top, bottom, left, right] = [
      this.reader.u16(),
      this.reader.u16(),
      this.reader.u16(),
      this.reader.u16(),
    ];
    return `${this.place(top, left, shifting)}:${this.place(bottom, right, shifting)}`;
  }

  /** In shared formulas relative parts are distances from the cell. */
  private place(row: number, packed: number, shifting: boolean): string {
    const relativeRow = (packed & 0x8000) !== 0;
    const relativeColumn = (packed & 0x4000) !== 0;
    const column = packed & 0xff;
    const r = shifting && relativeRow ? (this.cell.row + row) & 0xffff : row;
    const c = shifting && relativeColumn ? (this.cell.column + column) & 0xff : column;
    return `${relativeColumn ? '' : '$'}${columnLetters(c)}${relativeRow ? '' : '$'}${r + 1}`;
  }
}

function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}
