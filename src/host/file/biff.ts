/** Records of an old workbook stream (BIFF8) and the texts in them, which may run on over several records. */
import { damaged, FileFault } from './problem';

/** One record; its bytes are cut out only when asked for, as a workbook has millions of records. */
export class BiffRecord {
  constructor(
    private readonly stream: Uint8Array,
    readonly id: number,
    readonly offset: number,
    private readonly length: number,
  ) {}

  get data(): Uint8Array {
    return this.stream.subarray(this.offset + 4, this.offset + 4 + this.length);
  }
}

export const WORKBOOK_STREAM = 'Workbook';
export const CONTINUE = 0x3c;

/** More than any sheet limit of the old format allows for. */
const MOST_RECORDS = 5_000_000;

/** The records of a stream in order. Throws FileFault when one is cut off or there are more than `most`. */
export function biffRecords(stream: Uint8Array, most = MOST_RECORDS): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BiffRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Zeroes pad the stream to its last sector.
    if (id === 0 && length === 0) break;
    if (at + 4 + length > stream.length) throw damaged(WORKBOOK_STREAM);
    if (records.length >= most) {
      throw new FileFault({ code: 'too-large', what: 'part', bytes: stream.length, limit: at });
    }
    records.push(new BiffRecord(stream, id, at, length));
    at += 4 + length;
  }
  return records;
}

/** Reads little-endian values from a record and the records that continue it. */
export class BiffReader {
  private segment = 0;
  private at = 0;
  private view: DataView;

  constructor(private readonly segments: readonly Uint8Array[]) {
    this.view = viewOf(segments[0]);
  }

  /** The record at `index` with all that continue it. */
  static of(records: readonly BiffRecord[], index: number): BiffReader {
    const segments: Uint8Array[] = [];
    for (let i = index; i < records.length; i += 1) {
      const record = records[i];
      if (!record || (i > index && record.id !== CONTINUE)) break;
      segments.push(record.data);
    }
    return new BiffReader(segments);
  }

  /** Bytes left in the present segment. */
  get left(): number {
    return this.view.byteLength - this.at;
  }

  u8(): number {
    return this.take(1, (at) => this.view.getUint8(at));
  }

  u16(): number {
    return this.take(2, (at) => this.view.getUint16(at, true));
  }

  i16(): number {
    return this.take(2, (at) => this.view.getInt16(at, true));
  }

  u32(): number {
    return this.take(4, (at) => this.view.getUint32(at, true));
  }

  f64(): number {
    return this.take(8, (at) => this.view.getFloat64(at, true));
  }

  skip(count: number): void {
    for (let rest = count; rest > 0;) {
      if (this.left === 0) this.nextSegment();
      const step = Math.min(rest, this.left);
      this.at += step;
      rest -= step;
    }
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.u8());
  }

  /** A text with its length (in `lengthSize` bytes) and flags in front; formatting runs after it are passed over. */
  text(lengthSize: 1 | 2): string {
    const length = lengthSize === 1 ? this.u8() : this.u16();
    const flags = this.u8();
    const runs = flags & 8 ? this.u16() : 0;
    const extra = flags & 4 ? this.u32() : 0;
    const text = this.characters(length, (flags & 1) === 1);
    this.skip(runs * 4 + extra);
    return text;
  }

  /** Characters; when they run on into the next record, it begins with new flags. */
  characters(length: number, wideAtFirst: boolean): string {
    let wide = wideAtFirst;
    const pieces: string[] = [];
    for (let rest = length; rest > 0;) {
      if (this.left === 0) {
        this.nextSegment();
        wide = (this.u8() & 1) === 1;
      }
      const count = Math.min(rest, wide ? this.left >> 1 : this.left);
      if (count === 0) throw damaged(WORKBOOK_STREAM);
      const codes: number[] = [];
      for (let i = 0; i < count; i += 1) codes.push(wide ? this.u16() : this.u8());
      for (let i = 0; i < codes.length; i += 4096)
        pieces.push(String.fromCharCode(...codes.slice(i, i + 4096)));
      rest -= count;
    }
    return pieces.join('');
  }

  private take(size: number, read: (at: number) => number): number {
    if (this.left === 0) this.nextSegment();
    if (this.left < size) throw damaged(WORKBOOK_STREAM);
    const value = read(this.at);
    this.at += size;
    return value;
  }

  private nextSegment(): void {
    this.segment += 1;
    if (this.segment >= this.segments.length) throw damaged(WORKBOOK_STREAM);
    this.view = viewOf(this.segments[this.segment]);
    this.at = 0;
  }
}

function viewOf(bytes: Uint8Array | undefined): DataView {
  const data = bytes ?? new Uint8Array();
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}

/** A number packed into 32 bits: part of a double or an integer, perhaps in hundredths. */
export function packedNumber(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  let value: number;
  if (packed & 2) value = packed >> 2;
  else {
    view.setUint32(4, packed & 0xffff_fffc, true);
    value = view.getFloat64(0, true);
  }
  return packed & 1 ? value / 100 : value;
}

export const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};
