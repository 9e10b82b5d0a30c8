/**
 * SHA-256 (FIPS 180-4) of text in small steps. The browser’s own is asynchronous and missing on pages that come without
 * https, which is how isolated networks serve them.
 */

const ROUND_CONSTANTS = new Uint32Array(64);
const FIRST_STATE = new Uint32Array(8);

/** The first 32 bits of the fractional parts of square and cube roots of the first primes, as the standard defines them. */
function fillConstants(): void {
  let count = 0;
  for (let candidate = 2; count < 64; candidate += 1) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= candidate; factor += 1) isPrime &&= candidate % factor !== 0;
    if (!isPrime) continue;
    const fraction = (root: number): number => (root - Math.floor(root)) * 2 ** 32;
    if (count < 8) FIRST_STATE[count] = fraction(Math.sqrt(candidate));
    ROUND_CONSTANTS[count] = fraction(Math.cbrt(candidate));
    count += 1;
  }
}
fillConstants();

export interface Digest {
  /** Adds text, taken as UTF-8. */
  add(text: string): void;
  /** 64 hexadecimal digits, lower case. Nothing may be added afterwards. */
  hex(): string;
}

/** A digest to which text is added piece by piece. */
export function sha256(): Digest {
  const encoder = new TextEncoder();
  const state = Uint32Array.from(FIRST_STATE);
  const block = new Uint8Array(64);
  const words = new Uint32Array(64);
  let filled = 0;
  let bytes = 0;
  const take = (data: Uint8Array): void => {
    bytes += data.length;
    for (let at = 0; at < data.length;) {
      const count = Math.min(64 - filled, data.length - at);
      block.set(data.subarray(at, at + count), filled);
      filled += count;
      at += count;
      if (filled === 64) {
        compress(state, block, words);
        filled = 0;
      }
    }
  };
  return {
    add: (text) => take(encoder.encode(text)),
    hex() {
      const length = new DataView(new ArrayBuffer(8));
      length.setUint32(0, Math.floor(bytes / 2 ** 29));
      length.setUint32(4, (bytes * 8) >>> 0);
      take(Uint8Array.of(0x80));
      take(new Uint8Array((120 - filled) % 64));
      take(new Uint8Array(length.buffer));
      return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
    },
  };
}

function compress(state: Uint32Array, block: Uint8Array, words: Uint32Array): void {
  const view = new DataView(block.buffer);
  const word = (index: number): number => words[index] as number;
  for (let t = 0; t < 16; t += 1) words[t] = view.getUint32(t * 4);
  for (let t = 16; t < 64; t += 1) {
    const [before, late] = [word(t - 15), word(t - 2)];
    const small = turned(before, 7) ^ turned(before, 18) ^ (before >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[t] = word(t - 16) + small + word(t - 7) + large;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let t = 0; t < 64; t += 1) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + mixed + ((e & f) ^ (~e & g)) + (ROUND_CONSTANTS[t] as number) + word(t)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => (state[index] = (state[index] as number) + value));
}

function turned(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}
