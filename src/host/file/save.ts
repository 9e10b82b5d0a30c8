/** The file to be saved: the original with what was changed in it, or a new one when there is no original to edit. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../model';
import type { Mark, Result, SheetContent } from '../port';
import { markedCopy, openFile, replaceMarks, type OpenFile } from './marked-copy';
import { guarded } from './read';
import { type FileProblem } from './problem';
import { withCells, type CellEdit } from './sheet-cells';
import { isOwnSheet } from './sheet-marks';
import { sheetXml, SHEET_TYPE } from './sheet-xml';
import { addStyles, withWrappedStyle } from './style-part';
import { readWorkbookPart } from './workbook-part';
import { writeWorkbook } from './write';
import { escapeXml } from './xml';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** `original`: the user's file with the changes in it; `new`: made from values, formulas and merges, without looks. */
  readonly made: 'original' | 'new';
}

/** What a sheet of ours looks like. */
export type OwnLook = Pick<SheetContent, 'columnWidths' | 'unwrapped'>;

/** What happened to a workbook since it was read. */
export interface Changes {
  readonly snapshot: WorkbookSnapshot;
  readonly edits: ReadonlyMap<string, readonly CellEdit[]>;
  /** Sheets we wrote, with their looks. */
  readonly ownSheets: ReadonlyMap<string, OwnLook>;
  /** Null leaves the marks in the file as they are. */
  readonly marks: readonly Mark[] | null;
}

/** Saves; an old .xls, which cannot be edited, is written anew as .xlsx. */
export async function savedFile(
  original: Uint8Array | null,
  changes: Changes,
): Promise<Result<SavedFile, FileProblem>> {
  if (original) {
    const edited = await guarded(async () => editedOriginal(original, changes));
    if (edited.ok) return { ok: true, value: { bytes: edited.value, made: 'original' } };
    if (edited.problem.code !== 'unsupported') return edited;
  }
  const bytes = await writeWorkbook(changes.snapshot, {
    columnWidths: Object.fromEntries([...changes.ownSheets].map(([name, look]) => [name, look.columnWidths])),
    unwrapped: Object.fromEntries([...changes.ownSheets].map(([name, look]) => [name, look.unwrapped ?? []])),
    ownSheets: new Set(changes.ownSheets.keys()),
  });
  const marked = await markedCopy(bytes, changes.marks ?? []);
  return marked.ok ? { ok: true, value: { bytes: marked.value, made: 'new' } } : marked;
}

function editedOriginal(original: Uint8Array, changes: Changes): Uint8Array {
  const file = openFile(original);
  const formulasReplaced = setCells(file, changes);
  for (const [name, look] of changes.ownSheets) {
    const sheet = changes.snapshot.sheets.find((each) => each.name === name);
    if (sheet) putSheet(file, sheet, look);
  }
  if (changes.edits.size > 0) recalculate(file, changes, formulasReplaced);
  const bytes = file.edit.toBytes();
  if (changes.marks === null) return bytes;
  const marked = openFile(bytes);
  replaceMarks(marked, changes.marks);
  return marked.edit.toBytes();
}

/** Sets the edited cells; true when one of them held a formula. */
function setCells({ edit, workbook }: OpenFile, changes: Changes): boolean {
  let formulas = false;
  for (const [name, edits] of changes.edits) {
    const path = workbook.sheets.find((sheet) => sheet.name === name)?.relationship?.target;
    if (path === undefined) continue;
    const before = edit.requiredText(path);
    formulas ||= /<(?:\w+:)?f[\s>/]/.test(before);
    edit.set(path, withCells(before, edits, path));
  }
  return formulas;
}

/** A sheet of ours, new or in place of its earlier version. */
function putSheet({ edit, workbook }: OpenFile, sheet: SheetSnapshot, look: OwnLook): void {
  const styles = workbook.styles ?? addStyles(edit, workbook);
  const wrapped = withWrappedStyle(edit.requiredText(styles), styles);
  edit.set(styles, wrapped.xml);
  const running = new Set(look.unwrapped);
  const styleOf = (_format: string, row: number): number => (running.has(row) ? 0 : wrapped.id);
  const text = sheetXml(sheet, { columnWidths: look.columnWidths, styleOf, own: true });
  const known = workbook.sheets.find((each) => each.name === sheet.name)?.relationship;
  if (known) {
    edit.set(known.target, text);
    return;
  }
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1);
  let number = 1;
  while (edit.has(`${folder}worksheets/gouji${number}.xml`)) number += 1;
  const path = `${folder}worksheets/gouji${number}.xml`;
  const id = edit.add(path, text, SHEET_TYPE, workbook.path, 'worksheet');
  const xml = edit.requiredText(workbook.path);
  const ids = [...xml.matchAll(/\ssheetId=["'](\d+)["']/g)].map((match) => Number(match[1]));
  const entry = (p: string): string =>
    `<${p}sheet xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
    ` name="${escapeXml(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}" rel:id="${id}"/>`;
  edit.set(
    workbook.path,
    xml.replace(/<\/((?:\w+:)?)sheets>/, (end, p: string) => `${entry(p)}${end}`),
  );
}

/** Has Excel calculate on opening when the workbook has formulas, and drops the list of formula cells if it is out of date. */
function recalculate({ edit, workbook }: OpenFile, changes: Changes, formulasReplaced: boolean): void {
  const calculates = changes.snapshot.sheets.some((sheet) => sheet.formulas !== null);
  if (!calculates && !formulasReplaced) return;
  const xml = edit.requiredText(workbook.path);
  const p = /<((?:\w+:)?)workbook[\s>]/.exec(xml)?.[1] ?? '';
  const known = /<(?:\w+:)?calcPr\b[^>]*?(?=\/?>)/.exec(xml);
  if (known) {
    const tag = known[0].replace(/\sfullCalcOnLoad=(?:"[^"]*"|'[^']*')/, '');
    edit.set(workbook.path, xml.replace(known[0], `${tag.trimEnd()} fullCalcOnLoad="1"`));
  } else {
    // After the names, where there are any; else after the sheets and what may follow them.
    const place = /^[\s\S]*<\/(?:\w+:)?(?:sheets|functionGroups|externalReferences|definedNames)>/.exec(xml);
    const at = place?.[0].length ?? 0;
    if (at > 0)
      edit.set(workbook.path, `${xml.slice(0, at)}<${p}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`);
  }
  const chain = edit.original.relationships(workbook.path).find((each) => each.type === 'calcChain');
  if (formulasReplaced && chain) edit.remove(chain.target, workbook.path);
}

/** Names of the sheets in a file that we wrote. */
export function ownSheetsIn(bytes: Uint8Array): Promise<Result<readonly string[], FileProblem>> {
  return guarded(async () => {
    const { edit } = openFile(bytes);
    return readWorkbookPart(edit.original).sheets.flatMap(({ name, relationship }) => {
      if (relationship?.type !== 'worksheet') return [];
      return isOwnSheet(edit.text(relationship.target) ?? '', relationship.target) ? [name] : [];
    });
  });
}
