import { fileProblemMessage } from '../host/file/problem';
import { readWorkbook as readFile } from '../host/file/read';
import type { WorkbookSnapshot } from '../model';

/** A workbook, or why there is none: `code` for programs (`empty`, `damaged`, `encrypted`, `zip-bomb` …), `message` in Chinese for people. */
export type WorkbookRead =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * Reads the bytes of an .xlsx, .xlsm, .xls or .et file, told apart by content. Never rejects on what is in the file: damaged, encrypted and
 * hostile files are told by their code. `name` is the file's name without folders; findings and reports show it.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookRead> {
  const read = await readFile(bytes, name);
  if (read.ok) return { ok: true, workbook: read.value };
  return { ok: false, code: read.problem.code, message: fileProblemMessage(read.problem, name) };
}
