/** One file of many from its bytes to what is kept of it. Runs in the worker, or in the page where there is none. */
import type { CheckedOne, OneSettings } from '../../app/many/check-one';
import { checkOne } from '../../app/many/check-one';
import type { FileProblem } from '../../host/file';
import { readWorkbook } from '../../host/file';

export interface FileJob {
  readonly file: File;
  /** Name with its folder. */
  readonly path: string;
  readonly settings: OneSettings;
}

export type ManyProblem =
  | FileProblem
  /** It has been moved, changed or taken away since it was chosen. */
  | { readonly code: 'gone' }
  /** Checking broke down; `detail` for a report. */
  | { readonly code: 'broke'; readonly detail: string };

export type FileAnswer =
  { readonly ok: true; readonly book: CheckedOne } | { readonly ok: false; readonly problem: ManyProblem };

export async function checkFile({ file, path, settings }: FileJob): Promise<FileAnswer> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, problem: { code: 'gone' } };
  }
  try {
    const read = await readWorkbook(bytes, file.name);
    return read.ok ? { ok: true, book: checkOne(read.value, path, settings) } : read;
  } catch (error) {
    return { ok: false, problem: { code: 'broke', detail: error instanceof Error ? error.message : '' } };
  }
}
