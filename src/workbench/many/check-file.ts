/** One file of many from its bytes to what is kept of it. Runs in the worker, or in the page where there is none. */
import type { CheckedOne, OneSettings } from '../../app/many/check-one';
import { checkOne } from '../../app/many/check-one';
import type { FileProblem } from '../../host/file';
import { readWorkbook } from '../../host/file';
import type { WorkbookSnapshot } from '../../model';
import { unitWorkbook } from './unit-workbook';

export interface FileJob {
  readonly file: File;
  /** Name with its folder. */
  readonly path: string;
  readonly settings: OneSettings;
  /** The workbooks of its units, to be added up. */
  readonly units?: readonly { readonly file: File; readonly path: string }[];
}

export type ManyProblem =
  | FileProblem
  /** It has been moved, changed or taken away since it was chosen. */
  | { readonly code: 'gone' }
  /** Checking broke down; `detail` for a report. */
  | { readonly code: 'broke'; readonly detail: string };

export type FileAnswer =
  { readonly ok: true; readonly book: CheckedOne } | { readonly ok: false; readonly problem: ManyProblem };

export async function checkFile({ file, path, settings, units = [] }: FileJob): Promise<FileAnswer> {
  try {
    const read = await readFile(file);
    if (!read.ok) return read;
    const books: WorkbookSnapshot[] = [];
    for (const unit of units) {
      const own = await readFile(unit.file);
      books.push(unitWorkbook(unit.path, own.ok ? own.value : null));
    }
    const decisions = books.length === 0 ? settings.decisions : { ...settings.decisions, units: books };
    return { ok: true, book: checkOne(read.value, path, { ...settings, decisions }) };
  } catch (error) {
    return { ok: false, problem: { code: 'broke', detail: error instanceof Error ? error.message : '' } };
  }
}

type FileRead =
  | { readonly ok: true; readonly value: WorkbookSnapshot }
  | { readonly ok: false; readonly problem: ManyProblem };

async function readFile(file: File): Promise<FileRead> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, problem: { code: 'gone' } };
  }
  return readWorkbook(bytes, file.name);
}
