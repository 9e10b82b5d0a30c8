/** Every piece of text of the workbook once, with all its places: what rules about wording read. */
import type { Book, Place, SheetSnapshot } from '../../model';
import { entry, toA1 } from '../../model';

/** Where a text stands: in the 情况说明, in the performance targets, or anywhere else. */
export type TextZone = 'narrative' | 'targets' | 'tables';

export interface SourceText {
  readonly text: string;
  readonly zone: TextZone;
  /** Where it stands first, in the order of the workbook. */
  readonly first: TextPlace;
  /** Where it stands; the same text filled down a column is one text with many places. Never empty. */
  readonly places: readonly TextPlace[];
}

interface TextPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A text as it is collected. Rules seldom ask for more than where it stands first; its other places are then gathered for all texts at once. */
class CollectedText implements SourceText {
  readonly text: string;
  readonly zone: TextZone;
  readonly #first: TextPlace;
  readonly #others: () => ReadonlyMap<CollectedText, readonly TextPlace[]>;

  constructor(
    text: string,
    zone: TextZone,
    first: TextPlace,
    others: () => ReadonlyMap<CollectedText, readonly TextPlace[]>,
  ) {
    this.text = text;
    this.zone = zone;
    this.#first = first;
    this.#others = others;
  }

  get first(): TextPlace {
    return this.#first;
  }

  get places(): readonly TextPlace[] {
    return [this.#first, ...(this.#others().get(this) ?? [])];
  }
}

/** A whole number of eleven digits, which may be a telephone number. */
export interface LongNumber extends TextPlace {
  readonly value: number;
}

interface Contents {
  readonly texts: readonly SourceText[];
  readonly longNumbers: readonly LongNumber[];
}

const cache = new WeakMap<Book, Contents>();

/** Sheets that the product itself writes: what they quote is not part of the publication. */
const OWN_SHEET = /^(?:说明资料|自定义规则|勾稽|检查报告)/;

/** All texts of two characters and more, in the order of the workbook; none in a book without its workbook. */
export function textsOf(book: Book): readonly SourceText[] {
  return contentsOf(book).texts;
}

/** All whole numbers of eleven digits, in the order of the workbook. */
export function longNumbersOf(book: Book): readonly LongNumber[] {
  return contentsOf(book).longNumbers;
}

/** Walking every cell of a large workbook costs as much as a rule, so it is done once. */
function contentsOf(book: Book): Contents {
  let contents = cache.get(book);
  if (!contents) cache.set(book, (contents = readContents(book)));
  return contents;
}

function readContents(book: Book): Contents {
  const texts: CollectedText[] = [];
  const longNumbers: LongNumber[] = [];
  const found: Record<TextZone, Map<string, CollectedText>> = {
    narrative: new Map(),
    targets: new Map(),
    tables: new Map(),
  };
  let others: ReadonlyMap<CollectedText, readonly TextPlace[]> | null = null;
  const otherPlaces = (): ReadonlyMap<CollectedText, readonly TextPlace[]> =>
    (others ??= readOthers(book, found));
  const takeLong = (value: number, sheet: SheetSnapshot, line: number, index: number): void => {
    if (value >= 100_000_000_000 || !Number.isInteger(value)) return;
    longNumbers.push({ value, sheet: sheet.name, row: sheet.top + line, column: sheet.left + index });
  };
  const takeText: TakeText = (value, zone, sheet, line, index) => {
    const known = found[zone];
    if (known.has(value)) return;
    const first = { sheet: sheet.name, row: sheet.top + line, column: sheet.left + index };
    const text = new CollectedText(value, zone, first, otherPlaces);
    known.set(value, text);
    texts.push(text);
  };
  eachValue(book, takeText, takeLong);
  return { texts, longNumbers };
}

/** Where texts stand again, after their first place. */
function readOthers(
  book: Book,
  found: Readonly<Record<TextZone, ReadonlyMap<string, CollectedText>>>,
): ReadonlyMap<CollectedText, readonly TextPlace[]> {
  const others = new Map<CollectedText, TextPlace[]>();
  eachValue(book, (value, zone, sheet, line, index) => {
    const text = entry(found[zone], value);
    const place = { sheet: sheet.name, row: sheet.top + line, column: sheet.left + index };
    const { first } = text;
    if (place.row === first.row && place.column === first.column && place.sheet === first.sheet) return;
    const known = others.get(text);
    if (known) known.push(place);
    else others.set(text, [place]);
  });
  return others;
}

type TakeText = (value: string, zone: TextZone, sheet: SheetSnapshot, line: number, index: number) => void;

/** Every text of two characters and more, and every number from ten thousand million on. */
function eachValue(
  book: Book,
  takeText: TakeText,
  takeLong?: (value: number, sheet: SheetSnapshot, line: number, index: number) => void,
): void {
  for (const sheet of book.source?.sheets ?? []) {
    if (OWN_SHEET.test(sheet.name)) continue;
    const zoneOf = zonesOf(book, sheet.name);
    for (let line = 0; line < sheet.values.length; line += 1) {
      const cells = sheet.values[line]!;
      for (let index = 0; index < cells.length; index += 1) {
        const value = cells[index];
        if (typeof value === 'number') {
          if (value >= 10_000_000_000) takeLong?.(value, sheet, line, index);
        } else if (typeof value === 'string' && value.length > 1)
          takeText(value, zoneOf(sheet.top + line), sheet, line, index);
      }
    }
  }
}

function zonesOf(book: Book, sheet: string): (row: number) => TextZone {
  if (book.narrative?.sheet === sheet) return () => 'narrative';
  const areas = [
    ...book.tables
      .filter((table) => table.id === 'targets' && table.sheet === sheet)
      .map((table) => table.area),
    ...book.forms.filter((form) => form.sheet === sheet).map((form) => form.area),
  ];
  return (row) => (areas.some((area) => row >= area.top && row <= area.bottom) ? 'targets' : 'tables');
}

/** Longest label a place carries. */
const LABEL = 24;

/** A text's places for a finding. */
export function textPlaces(source: SourceText): Place[] {
  const label = source.text.length <= LABEL ? source.text : `${source.text.slice(0, LABEL)}…`;
  return source.places.map(({ sheet, row, column }) => ({
    role: 'text' as const,
    sheet,
    cell: toA1(row, column),
    label,
  }));
}

/** Where a text stands first, as messages say it: “备注 A1”. */
export function firstPlace({ first }: SourceText): string {
  return `${first.sheet} ${toA1(first.row, first.column)}`;
}

/** A text's logical place for a finding's key: its sheet and its first words. */
export function textKey(source: SourceText): string {
  return `${source.first.sheet}/${source.text.slice(0, 16)}`;
}

/** Words around a match, with … where something is left out. */
export function around(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 10);
  const to = Math.min(text.length, at + length + 8);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
