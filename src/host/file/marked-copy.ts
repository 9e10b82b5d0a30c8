/**
 * Copies of a workbook file with marks put in or taken out. Only the sheets concerned and the list of looks are edited,
 * as text; every other part keeps its bytes.
 */
import type { Mark, Result } from '../port';
import { DEFAULT_LIMITS } from './limits';
import { withMarkLooks, withoutMarkLooks } from './mark-styles';
import { Package } from './package';
import { PackageEdit } from './package-edit';
import { FileFault, type FileProblem } from './problem';
import { checkedKind, guarded } from './read';
import { marksIn, withMarks, withoutMarks } from './sheet-marks';
import { addStyles } from './style-part';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

/** An .xlsx or .xlsm opened for editing. */
export interface OpenFile {
  readonly edit: PackageEdit;
  readonly workbook: WorkbookPart;
}

/** Opens a file for editing; throws FileFault when it cannot be read or is an old .xls. */
export function openFile(bytes: Uint8Array): OpenFile {
  if (checkedKind(bytes, DEFAULT_LIMITS) === 'ole') {
    throw new FileFault({ code: 'unsupported', what: 'marks-in-xls' });
  }
  const from = new Package(bytes);
  return { edit: new PackageEdit(from), workbook: readWorkbookPart(from) };
}

/**
 * A copy with exactly these marks: earlier ones of ours are taken out. Marks on sheets the file does not have are left
 * out. Everything else is kept.
 */
export function markedCopy(
  bytes: Uint8Array,
  marks: readonly Mark[],
): Promise<Result<Uint8Array, FileProblem>> {
  return guarded(async () => {
    const file = openFile(bytes);
    replaceMarks(file, marks);
    return file.edit.toBytes();
  });
}

/** A copy without any mark of ours. */
export function unmarkedCopy(bytes: Uint8Array): Promise<Result<Uint8Array, FileProblem>> {
  return markedCopy(bytes, []);
}

/** The marks a file bears; a list of areas in one conditional format gives one mark each. */
export function marksInFile(bytes: Uint8Array): Promise<Result<readonly Mark[], FileProblem>> {
  return guarded(async () => {
    const { edit, workbook } = openFile(bytes);
    return worksheetsOf(workbook).flatMap(({ name, path }) => marksIn(edit.text(path) ?? '', name, path));
  });
}

/** Worksheets with the path of their part. */
export function worksheetsOf(workbook: WorkbookPart): readonly { name: string; path: string }[] {
  return workbook.sheets.flatMap(({ name, relationship }) =>
    relationship?.type === 'worksheet' ? [{ name, path: relationship.target }] : [],
  );
}

/** Takes out all marks and puts these in. Gives the number of marked areas. */
export function replaceMarks({ edit, workbook }: OpenFile, marks: readonly Mark[]): number {
  const sheets = worksheetsOf(workbook).filter(({ path }) => edit.has(path));
  for (const { path } of sheets) edit.set(path, withoutMarks(edit.requiredText(path), path));
  const wanted = sheets.filter(({ name }) => marks.some((mark) => mark.sheet === name));
  const ids = wanted.length > 0 ? putLooks(edit, workbook) : [];
  let marked = 0;
  for (const { name, path } of wanted) {
    const own = marks.filter((mark) => mark.sheet === name);
    const done = withMarks(edit.requiredText(path), own, ids, path);
    edit.set(path, done.xml);
    marked += done.marked;
  }
  if (wanted.length === 0) takeLooks(edit, workbook);
  return marked;
}

function putLooks(edit: PackageEdit, workbook: WorkbookPart): readonly number[] {
  const path = workbook.styles ?? addStyles(edit, workbook);
  const done = withMarkLooks(edit.requiredText(path), path);
  edit.set(path, done.xml);
  return done.ids;
}

function takeLooks(edit: PackageEdit, workbook: WorkbookPart): void {
  const path = workbook.styles;
  const styles = path === undefined ? undefined : edit.text(path);
  if (path === undefined || styles === undefined) return;
  if (withoutMarkLooks(styles, path, -1) === styles) return;
  edit.set(path, withoutMarkLooks(styles, path, lastUsedLook(edit)));
}

/** The highest number of a differential format that a sheet, table or pivot table refers to; −1 for none. */
function lastUsedLook(edit: PackageEdit): number {
  let last = -1;
  for (const { name } of edit.original.parts) {
    if (!/\/(?:worksheets|tables|pivotTables|slicers?)\//i.test(name) || !/\.xml$/i.test(name)) continue;
    for (const match of (edit.text(name) ?? '').matchAll(/[dD]xfId=["'](\d+)["']/g)) {
      last = Math.max(last, Number(match[1]));
    }
  }
  return last;
}
