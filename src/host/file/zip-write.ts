/** Puts a package together: parts that did not change keep their packed bytes, so what was in the file stays as it was. */
import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { packedBytes, type ZipPart } from './zip';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly dosTime: number;
}

/** 1980-01-01: the same input gives the same bytes. */
const NO_TIME = 0x0021_0000;

/** Names are UTF-8. */
const FLAGS = 0x0800;

/** A new or changed part, packed. */
export function packedEntry(name: string, bytes: Uint8Array): Entry {
  const packed = deflateSync(bytes, { level: 6 });
  const stored = packed.length >= bytes.length;
  return {
    name,
    method: stored ? 0 : 8,
    crc: crc32(bytes),
    size: bytes.length,
    packed: stored ? bytes : packed,
    dosTime: NO_TIME,
  };
}

/** A part taken over as it stands in `bytes`. */
export function keptEntry(bytes: Uint8Array, part: ZipPart): Entry {
  return { ...part, packed: packedBytes(bytes, part) };
}

/** A zip of these entries in this order. */
export function writeZip(entries: readonly Entry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const total = entries.reduce(
    (sum, entry, i) => sum + entry.packed.length + 76 + 2 * (names[i]?.length ?? 0),
    22,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    common(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const start = at;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    common(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** The fields that local header and directory share, from “version needed” to the length of the extra field. */
function common(view: DataView, at: number, entry: Entry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.dosTime, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
