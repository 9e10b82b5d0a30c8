/** The records of one sheet of an old workbook. */
import type { CellValue, Rectangle } from '../../model';
import { BiffReader, ERRORS, packedNumber, type BiffRecord } from './biff';
import { CellStore } from './cell-store';
import { FormulaAllowance, UNREAD_FORMULA } from './shared-formula';
import { formulaText, type FormulaNames } from './xls-formula';

export interface XlsTables {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly names: FormulaNames;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

export class XlsSheetReader {
  readonly cells = new CellStore();
  readonly merges: Rectangle[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: [number, number][] = [];
  isProtected = false;

  /** Tokens of formulas that stand for several cells, by the cell whose record they follow. */
  private readonly shared = new Map<string, Uint8Array>();
  private readonly allowance = new FormulaAllowance();

  constructor(
    private readonly records: readonly BiffRecord[],
    private readonly tables: XlsTables,
  ) {}

  /** Reads from the sheet's first record to its end. */
  read(start: number): void {
    const end = this.endOf(start);
    this.collectShared(start, end);
    for (let i = start + 1; i < end; i += 1) this.record(i);
  }

  /** Embedded charts are sheets within the sheet. */
  private endOf(start: number): number {
    let depth = 0;
    for (let i = start; i < this.records.length; i += 1) {
      const id = this.records[i]?.id;
      if (id === 0x0809) depth += 1;
      else if (id === 0x0a) {
        depth -= 1;
        if (depth === 0) return i;
      }
    }
    return this.records.length;
  }

  private collectShared(start: number, end: number): void {
    let holder = '';
    for (let i = start; i < end; i += 1) {
      const id = this.records[i]?.id;
      const reader = BiffReader.of(this.records, i);
      if (id === 0x0006) holder = `${reader.u16()},${reader.u16()}`;
      if (id !== 0x04bc && id !== 0x0221) continue;
      reader.skip(id === 0x04bc ? 8 : 12);
      this.shared.set(holder, reader.bytes(reader.u16()));
    }
  }

  private record(i: number): void {
    const id = this.records[i]?.id;
    const reader = BiffReader.of(this.records, i);
    switch (id) {
      case 0x00fd:
        return this.add(this.cell(reader), this.tables.strings[reader.u32()] ?? '#REF!');
      case 0x027e:
        return this.add(this.cell(reader), packedNumber(reader.u32()));
      case 0x0203:
        return this.add(this.cell(reader), reader.f64());
      case 0x0204:
      case 0x00d6:
        return this.add(this.cell(reader), reader.text(2));
      case 0x0205: {
        const cell = this.cell(reader);
        const code = reader.u8();
        return this.add(cell, reader.u8() === 1 ? (ERRORS[code] ?? '#N/A') : code !== 0);
      }
      case 0x0201:
        return this.add(this.cell(reader), null);
      case 0x00bd:
      case 0x00be:
        return this.several(reader, id === 0x00bd);
      case 0x0006:
        return this.formula(reader, i);
      case 0x00e5:
        return this.merged(reader);
      case 0x0208: {
        const row = reader.u16();
        reader.skip(10);
        if (reader.u16() & 0x20) this.hiddenRows.push(row);
        return;
      }
      case 0x007d: {
        const range: [number, number] = [reader.u16(), reader.u16()];
        reader.skip(4);
        if (reader.u16() & 1) this.hiddenColumns.push(range);
        return;
      }
      case 0x0012:
        if (reader.u16() === 1) this.isProtected = true;
    }
  }

  private cell(reader: BiffReader): Cell {
    return { row: reader.u16(), column: reader.u16(), style: reader.u16() };
  }

  private add(cell: Cell, value: CellValue, formula: string | null = null): void {
    this.cells.add(cell.row, cell.column, value, formula, this.tables.formats[cell.style] ?? 'General');
  }

  /** A run of numbers or of blanks in one row. */
  private several(reader: BiffReader, numbers: boolean): void {
    const row = reader.u16();
    const size = numbers ? 6 : 2;
    for (let column = reader.u16(); reader.left >= size + 2; column += 1) {
      const style = reader.u16();
      this.add({ row, column, style }, numbers ? packedNumber(reader.u32()) : null);
    }
  }

  private merged(reader: BiffReader): void {
    for (let count = reader.u16(); count > 0; count -= 1) {
      const [top, bottom, left, right] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
      this.merges.push({ top, left, bottom, right });
    }
  }

  private formula(reader: BiffReader, i: number): void {
    const cell = this.cell(reader);
    const result = reader.bytes(8);
    reader.skip(6);
    const tokens = reader.bytes(reader.u16());
    this.add(cell, this.result(result, i), this.text(tokens, cell));
  }

  private text(tokens: Uint8Array, cell: Cell): string {
    if (tokens[0] !== 0x01) return formulaText(tokens, cell, this.tables.names);
    const pointer = new BiffReader([tokens.subarray(1)]);
    const shared = this.shared.get(`${pointer.u16()},${pointer.u16()}`);
    // A token becomes at most a few characters.
    if (!shared || !this.allowance.take(shared.length)) return UNREAD_FORMULA;
    return formulaText(shared, cell, this.tables.names);
  }

  /** The stored result: a number, or by its mark a text (in a record of its own), a boolean, an error or nothing. */
  private result(bytes: Uint8Array, i: number): CellValue {
    if (bytes[6] !== 0xff || bytes[7] !== 0xff) {
      return new DataView(bytes.buffer).getFloat64(0, true);
    }
    if (bytes[0] === 1) return bytes[2] !== 0;
    if (bytes[0] === 2) return ERRORS[bytes[2] ?? 0] ?? '#N/A';
    if (bytes[0] === 3) return '';
    for (let next = i + 1; next <= i + 3; next += 1) {
      const id = this.records[next]?.id;
      if (id === 0x0207) return BiffReader.of(this.records, next).text(2);
      if (id === 0x0006) break;
    }
    return '';
  }
}
