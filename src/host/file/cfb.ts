/** The container of old Office files (OLE compound file): its directory, and single streams out of it. */
import { damaged } from './problem';

export interface CompoundFile {
  readonly streams: ReadonlyMap<string, StreamEntry>;
  read(name: string): Uint8Array | undefined;
}

interface StreamEntry {
  readonly start: number;
  readonly size: number;
}

const END = 0xffff_fffa;
const WHERE = '文件目录';

/** Opens a compound file; throws FileFault when its tables point outside the file or in circles. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 512) throw damaged(WHERE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorShift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if (sectorShift < 7 || sectorShift > 16 || miniShift > sectorShift) throw damaged(WHERE);
  const sectorSize = 2 ** sectorShift;
  const sectorCount = Math.ceil(bytes.length / sectorSize) - 1;
  const sector = (number: number): Uint8Array => {
    const at = (number + 1) * sectorSize;
    if (number >= sectorCount || at >= bytes.length) throw damaged(WHERE);
    return bytes.subarray(at, at + sectorSize);
  };
  const table = allocationTable(view, sector, sectorSize, sectorCount);
  const whole = (start: number, limit = Infinity): Uint8Array =>
    joined(chain(table, start, sectorCount).map(sector), limit);

  const directory = whole(view.getUint32(48, true));
  const entries = directoryEntries(directory);
  const root = entries.get('Root Entry');
  const cutoff = view.getUint32(56, true);
  const miniStart = view.getUint32(60, true);
  const miniTable = miniStart < END ? numbers(whole(miniStart)) : [];
  const miniSize = 2 ** miniShift;
  let mini: Uint8Array | undefined;
  return {
    streams: entries,
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.size >= cutoff) return whole(entry.start, entry.size);
      mini ??= root && root.start < END ? whole(root.start, root.size) : new Uint8Array();
      const store = mini;
      const pieces = chain(miniTable, entry.start, miniTable.length).map((number) =>
        store.subarray(number * miniSize, (number + 1) * miniSize),
      );
      return joined(pieces, entry.size);
    },
  };
}

function allocationTable(
  view: DataView,
  sector: (number: number) => Uint8Array,
  sectorSize: number,
  sectorCount: number,
): readonly number[] {
  const sectors: number[] = [];
  for (let i = 0; i < 109; i += 1) sectors.push(view.getUint32(76 + i * 4, true));
  let next = view.getUint32(68, true);
  for (let steps = 0; next < END; steps += 1) {
    if (steps > sectorCount) throw damaged(WHERE);
    const list = numbers(sector(next));
    next = list[sectorSize / 4 - 1] ?? END;
    sectors.push(...list.slice(0, sectorSize / 4 - 1));
  }
  const table: number[] = [];
  for (const number of sectors)
    if (number < END) for (const entry of numbers(sector(number))) table.push(entry);
  return table;
}

function chain(table: readonly number[], start: number, limit: number): number[] {
  const found: number[] = [];
  for (let at = start; at < END;) {
    found.push(at);
    const next = table[at];
    if (next === undefined || found.length > limit) throw damaged(WHERE);
    at = next;
  }
  return found;
}

function directoryEntries(directory: Uint8Array): Map<string, StreamEntry> {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const names = new TextDecoder('utf-16le');
  const entries = new Map<string, StreamEntry>();
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const type = directory[at + 66];
    if (length < 2 || length > 64 || (type !== 2 && type !== 5)) continue;
    const name = names.decode(directory.subarray(at, at + length - 2));
    if (!entries.has(name)) {
      entries.set(name, { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
    }
  }
  return entries;
}

function numbers(sector: Uint8Array): number[] {
  const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
  return Array.from({ length: Math.floor(sector.length / 4) }, (_, i) => view.getUint32(i * 4, true));
}

function joined(pieces: readonly Uint8Array[], limit: number): Uint8Array {
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (limit !== Infinity && total < limit) throw damaged(WHERE);
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return limit === Infinity ? bytes : bytes.subarray(0, limit);
}
