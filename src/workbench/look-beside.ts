/** How the sheets of a file look: read at once where that is quick, in a worker where it is not. */
import type { Extent, SheetLook } from '../host/file/looks';
import { readLook } from '../host/file/looks';
import type { StartReader } from './read-beside';
import { answerOf, isLargeFile } from './read-beside';

export interface LookToRead {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly extent: Extent;
}

/** The look of a sheet by its name, null where it has none. */
export type ReadLook = (sheet: string, extent: Extent) => SheetLook | null | Promise<SheetLook | null>;

const startReader: StartReader = () => new Worker(new URL('./look-worker.ts', import.meta.url));

export function looksOf(bytes: Uint8Array, start: StartReader = startReader): ReadLook {
  return (sheet, extent) => {
    const wanted: LookToRead = { bytes, sheet, extent };
    if (!isLargeFile(bytes)) return readLook(bytes, sheet, extent);
    // A look is worth no wait: without a worker a large sheet is shown plainly.
    return answerOf<SheetLook | null, LookToRead>(wanted, start);
  };
}
