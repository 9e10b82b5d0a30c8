/** Snapshot → book: finds the tables of a budget workbook by meaning. */
import type { Book, WorkbookSnapshot } from '../model';

export interface RecogniseOptions {
  /** Profile id, or 'auto' to choose by the tables found. */
  readonly profile?: string;
}

export function recognise(_snapshot: WorkbookSnapshot, _options: RecogniseOptions = {}): Book {
  return {
    profile: 'generic',
    profileTitle: '通用',
    year: null,
    organisation: null,
    organisationKind: 'department',
    tables: [],
    missing: [],
    unrecognised: [],
    forms: [],
    narrative: null,
    organisations: [],
    cells: { fen: new Float64Array(0), printed: new Float64Array(0), step: new Float64Array(0), state: new Uint8Array(0) },
    panels: [],
  };
}
