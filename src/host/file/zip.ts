/**
 * The zip directory, read with suspicion: sizes are judged before anything is unpacked, and a part that unpacks to more
 * than it declared is refused while unpacking, so memory stays bounded whatever the file claims.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { FileLimits } from './limits';
import { damaged, FileFault } from './problem';

/** One part of a package. Offsets and sizes in bytes. */
export interface ZipPart {
  /** Path as written, with / as separator. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localOffset: number;
  readonly dosTime: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;

/** The parts of a zip in directory order. Throws FileFault when it is cut off, encrypted, or absurd. */
export function zipParts(bytes: Uint8Array, limits: FileLimits): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directory(view);
  if (count > limits.parts) throw new FileFault({ code: 'zip-bomb', sign: 'parts' });
  const parts: ZipPart[] = [];
  const names = new TextDecoder('utf-8');
  let at = offset;
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged('压缩目录');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const extraAt = at + 46 + nameLength;
    if (extraAt + extraLength > view.byteLength) throw damaged('压缩目录');
    const sizes = widened(view, extraAt, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const part: ZipPart = {
      name: names.decode(bytes.subarray(at + 46, extraAt)).replaceAll('\\', '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      dosTime: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes[0],
      packedSize: sizes[1],
      localOffset: sizes[2],
    };
    if (part.flags & 1) throw new FileFault({ code: 'encrypted' });
    total += part.size;
    if (total > limits.unpackedBytes) throw new FileFault({ code: 'zip-bomb', sign: 'unpacked-size' });
    if (part.size > limits.ratioFrom && part.size > part.packedSize * limits.ratio) {
      throw new FileFault({ code: 'zip-bomb', sign: 'ratio' });
    }
    parts.push(part);
    at = extraAt + extraLength + commentLength;
  }
  return parts;
}

function directory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== END64_LOCATOR) return { count, offset };
    const wide = Number(view.getBigUint64(at - 12, true));
    if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== END64) throw damaged('压缩目录');
    return {
      count: Number(view.getBigUint64(wide + 32, true)),
      offset: Number(view.getBigUint64(wide + 48, true)),
    };
  }
  throw damaged('文件末尾');
}

/** Sizes that do not fit 32 bits (or that a writer chose to widen) stand in an extra field, in this order. */
function widened(
  view: DataView,
  extraAt: number,
  extraLength: number,
  narrow: readonly [number, number, number],
): [number, number, number] {
  const values: [number, number, number] = [...narrow];
  if (!narrow.includes(0xffffffff)) return values;
  for (let at = extraAt; at + 4 <= extraAt + extraLength;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      for (let i = 0; i < 3; i += 1) {
        if (narrow[i] !== 0xffffffff || field + 8 > extraAt + extraLength) continue;
        values[i] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    at += 4 + length;
  }
  return values;
}

/** The packed bytes of a part, as they stand in the file. */
export function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = part.localOffset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged(part.name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + part.packedSize > bytes.length) throw damaged(part.name);
  return bytes.subarray(start, start + part.packedSize);
}

const PIECE = 32 * 1024;

/** Unpacks deflated bytes that are declared to give `size` bytes; null where they would give more. Throws where they are damaged. */
export type Inflater = (packed: Uint8Array, size: number) => Uint8Array | null;

/** Parts up to this size are unpacked in one go where the host brings an inflater of its own; larger ones stay in pieces. */
const AT_ONCE = 16 * 1024 * 1024;

/**
 * Unpacks a part piece by piece. At most a few megabytes are held at a time; throws FileFault when the part unpacks to
 * more or less than declared, or its checksum is wrong.
 */
export function* unpackedPieces(
  bytes: Uint8Array,
  part: ZipPart,
  inflater: Inflater | undefined,
): Generator<Uint8Array, void, void> {
  const packed = packedBytes(bytes, part);
  let size = 0;
  let crc = 0;
  const account = (piece: Uint8Array): Uint8Array => {
    size += piece.length;
    if (size > part.size) throw new FileFault({ code: 'zip-bomb', sign: 'size-lie' });
    crc = crc32(piece, crc);
    return piece;
  };
  if (part.method === 0) {
    for (let at = 0; at < packed.length; at += PIECE * 8) yield account(packed.subarray(at, at + PIECE * 8));
  } else if (part.method === 8 && inflater && part.size > 0 && part.size <= AT_ONCE) {
    yield account(inflatedBy(inflater, packed, part));
  } else if (part.method === 8) {
    const ready: Uint8Array[] = [];
    const inflate = new Inflate((chunk) => ready.push(chunk));
    for (let at = 0; at < packed.length; at += PIECE) {
      try {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      } catch {
        throw damaged(part.name);
      }
      for (const piece of ready.splice(0)) yield account(piece);
    }
  } else {
    throw new FileFault({ code: 'unsupported', what: 'compression' });
  }
  if (size !== part.size || crc !== part.crc) throw damaged(part.name);
}

function inflatedBy(inflater: Inflater, packed: Uint8Array, part: ZipPart): Uint8Array {
  let whole: Uint8Array | null;
  try {
    whole = inflater(packed, part.size);
  } catch {
    throw damaged(part.name);
  }
  if (whole === null) throw new FileFault({ code: 'zip-bomb', sign: 'size-lie' });
  return whole;
}

/** A part unpacked whole; only for parts up to `limits.partBytes`. */
export function unpacked(
  bytes: Uint8Array,
  part: ZipPart,
  limits: FileLimits,
  inflater: Inflater | undefined,
): Uint8Array {
  if (part.size > limits.partBytes) {
    throw new FileFault({ code: 'too-large', what: 'part', bytes: part.size, limit: limits.partBytes });
  }
  const whole = new Uint8Array(part.size);
  let at = 0;
  for (const piece of unpackedPieces(bytes, part, inflater)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
