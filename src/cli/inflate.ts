import { inflateRawSync } from 'node:zlib';

/** Node's own zlib, for reading workbooks: quicker than ours in JavaScript. Null, and no more memory, where there is more than declared. */
export function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: size });
  } catch (error) {
    if (
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'ERR_BUFFER_TOO_LARGE'
    )
      return null;
    throw error;
  }
}
