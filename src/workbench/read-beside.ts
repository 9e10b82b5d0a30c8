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

export function isLargeFile(bytes: Uint8Array): boolean {
  return bytes.length > LARGE;
}

export type StartReader = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

const startReader: StartReader = () => new Worker(new URL('./read-worker.ts', import.meta.url));

export async function readBeside(file: FileToRead, start: StartReader = startReader): Promise<Read> {
  const beside = isLargeFile(file.bytes) ? await answerOf<Read, FileToRead>(file, start) : null;
  return beside ?? readWorkbook(file.bytes, file.name);
}

/** The one answer of a worker that is started for it; null where there is no worker or it broke down. */
export async function answerOf<Answer, Question>(
  question: Question,
  start: StartReader,
): Promise<Answer | null> {
  try {
    const worker = start();
    try {
      return await new Promise<Answer | null>((resolve) => {
        worker.addEventListener('message', (event) => resolve((event as MessageEvent<Answer>).data));
        worker.addEventListener('error', (event) => {
          event.preventDefault();
          resolve(null);
        });
        worker.addEventListener('messageerror', () => resolve(null));
        worker.postMessage(question);
      });
    } finally {
      worker.terminate();
    }
  } catch {
    return null;
  }
}
