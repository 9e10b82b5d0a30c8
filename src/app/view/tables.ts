/** The header's account of the tables: found where, missing why, not understood why. */
import type { Book, Table, TableId } from '../../model';
import { rectangleToA1 } from '../../model';
import { fill } from '../../wording';
import type { Wording } from '../../wording';

export interface TableLine {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Where to go; null for a missing table. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}

export interface TableAccount {
  /** “13/13 张表”: of the tables that the layout asks for. */
  readonly summary: string;
  readonly found: readonly TableLine[];
  readonly missing: readonly TableLine[];
  readonly notUnderstood: readonly TableLine[];
  /** What is published beside the budget tables, found or not. */
  readonly annexes: readonly TableLine[];
}

/** Registers beside the budget tables: no layout counts them. */
const ANNEXES = ['targets', 'institutions'] as const satisfies readonly TableId[];

const isAnnex = (id: TableId): boolean => ANNEXES.some((annex) => annex === id);

/** `required` are the budget tables that the layout asks for; empty where that is not known. */
export function tableAccount(book: Book, required: readonly TableId[], wording: Wording): TableAccount {
  const words = wording.header;
  const lineOf = (table: Table): TableLine => {
    const place = { sheet: table.sheet, cell: rectangleToA1(table.area) };
    const detail = fill(words.foundOn, { sheet: table.sheet, area: place.cell, unit: table.unit });
    return {
      id: `${table.id} ${place.sheet} ${place.cell}`,
      title: `${table.label} ${wording.tables[table.id]}`,
      detail: table.isEmpty ? `${detail}${wording.separator}${words.emptyTable}` : detail,
      place,
    };
  };
  const budget = book.tables.filter((table) => !isAnnex(table.id));
  const missing = book.missing
    .filter((id) => !isAnnex(id))
    .map((id) => ({
      id,
      title: wording.tables[id],
      detail: fill(words.missingWhy, { profile: book.profileTitle }),
      place: null,
    }));
  const notUnderstood = book.unrecognised.map((region, index) => ({
    id: `${region.sheet}-${index}`,
    title:
      region.title === '' || region.title === region.sheet ? region.sheet : `${region.sheet} ${region.title}`,
    detail: fill(wording.regions[region.reason] as string, {
      lookedFor: region.lookedFor.join(wording.listSeparator),
    }),
    place: { sheet: region.sheet, cell: rectangleToA1(region.area) },
  }));
  const counts = tableCounts(book, required);
  const odd = notUnderstood.length;
  return {
    summary: fill(odd > 0 ? words.tablesOdd : words.tables, { ...counts, odd }),
    found: budget.map(lineOf),
    missing,
    notUnderstood,
    annexes: [
      ...book.tables.filter((table) => isAnnex(table.id)).map(lineOf),
      ...formLine(book, wording),
      ...ANNEXES.filter((id) => !isThere(book, id)).map((id) => ({
        id,
        title: wording.tables[id],
        detail: words.annexMissing[id],
        place: null,
      })),
    ],
  };
}

/** How many of the budget tables that the layout asks for are there; `required` as above. */
export function tableCounts(
  book: Book,
  required: readonly TableId[],
): { readonly found: number; readonly total: number } {
  const there = new Set(book.tables.map((table) => table.id).filter((id) => !isAnnex(id)));
  const asked = required.length > 0 ? required : [...there, ...book.missing];
  return { found: asked.filter((id) => there.has(id)).length, total: asked.length };
}

function isThere(book: Book, id: TableId): boolean {
  return book.tables.some((table) => table.id === id) || (id === 'targets' && book.forms.length > 0);
}

/** The forms of performance targets as one line: there may be hundreds. */
function formLine(book: Book, wording: Wording): readonly TableLine[] {
  const [first] = book.forms;
  if (!first) return [];
  const place = { sheet: first.sheet, cell: rectangleToA1(first.area) };
  const detail = fill(wording.header.forms, { count: book.forms.length, sheet: first.sheet });
  return [{ id: 'forms', title: wording.tables.targets, detail, place }];
}

/** “万元”, or “万元、元” where tables differ. */
export function unitsOf(book: Book, wording: Wording): string {
  return [...new Set(book.tables.map((table) => table.unit))].join(wording.listSeparator);
}
