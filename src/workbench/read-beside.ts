/** Large files are read in a worker, so that the page does not stand still; small ones, and where there is no worker, in the page. */
import type { FileProblem } from '../host/file';
import { readWorkbook } from '../host/file';
import type { Result } from '../host/port';
import type { WorkbookSnapshot } from '../model';

export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly name: string;
}

type Read = Result<WorkbookSnapshot, FileProblem>;

/** From so many bytes on a worker is started; below, starting one takes longer than reading. */
const LARGE = 400_000;

export type StartReader = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

const startReader: StartReader = () => new Worker(new URL('./read-worker.ts', import.meta.url));

export async function readBeside(file: FileToRead, start: StartReader = startReader): Promise<Read> {
  const beside = file.bytes.length > LARGE ? await inWorker(file, start) : null;
  return beside ?? readWorkbook(file.bytes, file.name);
}

/** Null where there is no worker or it broke down. */
async function inWorker(file: FileToRead, start: StartReader): Promise<Read | null> {
  try {
    const worker = start();
    try {
      return await new Promise<Read | null>((resolve) => {
        worker.addEventListener('message', (event) => resolve((event as MessageEvent<Read>).data));
        worker.addEventListener('error', (event) => {
          event.preventDefault();
          resolve(null);
        });
        worker.addEventListener('messageerror', () => resolve(null));
        worker.postMessage(file);
      });
    } finally {
      worker.terminate();
    }
  } catch {
    return null;
  }
}
