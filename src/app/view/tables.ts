/** The header's account of the tables: found where, missing why, not understood why. */
import type { Book, TableId } from '../../model';
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
  /** “13/13 张表”. */
  readonly summary: string;
  readonly found: readonly TableLine[];
  readonly missing: readonly TableLine[];
  readonly notUnderstood: readonly TableLine[];
  readonly complete: boolean;
}

export function tableAccount(book: Book, wording: Wording): TableAccount {
  const words = wording.header;
  const name = (id: TableId): string => wording.tables[id];
  const found = book.tables.map((table, index) => {
    const detail = fill(words.foundOn, {
      sheet: table.sheet,
      area: rectangleToA1(table.area),
      unit: table.unit,
    });
    return {
      id: `${table.id}-${index}`,
      title: `${table.label} ${name(table.id)}`,
      detail: table.isEmpty ? `${detail}${wording.separator}${words.emptyTable}` : detail,
      place: { sheet: table.sheet, cell: rectangleToA1(table.area) },
    };
  });
  const missing = book.missing.map((id) => ({
    id,
    title: name(id),
    detail: fill(words.missingWhy, { profile: book.profileTitle }),
    place: null,
  }));
  const notUnderstood = book.unrecognised.map((region, index) => ({
    id: `${region.sheet}-${index}`,
    title: region.title === '' ? region.sheet : `${region.sheet} ${region.title}`,
    detail: fill(wording.regions[region.reason] as string, {
      lookedFor: region.lookedFor.join(wording.listSeparator),
    }),
    place: { sheet: region.sheet, cell: rectangleToA1(region.area) },
  }));
  const total = found.length + missing.length + notUnderstood.length;
  const complete = total === found.length;
  return {
    summary: fill(words.tables, { found: found.length, total }),
    found,
    missing,
    notUnderstood,
    complete,
  };
}

/** “万元”, or “万元、元” where tables differ. */
export function unitsOf(book: Book, wording: Wording): string {
  return [...new Set(book.tables.map((table) => table.unit))].join(wording.listSeparator);
}
