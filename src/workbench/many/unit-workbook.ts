/** The workbook of a unit as a department's is held against it. */
import type { WorkbookSnapshot } from '../../model';
import { withoutReports } from '../../model';

/** `path` is what the list calls it. One that could not be read is null: the department's result then names it as one without tables. */
export function unitWorkbook(path: string, snapshot: WorkbookSnapshot | null): WorkbookSnapshot {
  return snapshot
    ? { ...withoutReports(snapshot), name: path }
    : { source: 'file', name: path, sheets: [], properties: {} };
}
