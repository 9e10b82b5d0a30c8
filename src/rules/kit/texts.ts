/** Every piece of text of the workbook once, with all its places: what rules about wording read. */
import type { Book, Place } from '../../model';
import { toA1 } from '../../model';

/** Where a text stands: in the 情况说明, in the performance targets, or anywhere else. */
export type TextZone = 'narrative' | 'targets' | 'tables';

export interface SourceText {
  readonly text: string;
  readonly zone: TextZone;
  /** Where it stands; the same text filled down a column is one text with many places. Never empty. */
  readonly places: readonly TextPlace[];
}

interface TextPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A text as it is collected: places as numbers (sheet, row, column) that become objects when a rule asks, which is seldom. */
class CollectedText implements SourceText {
  readonly text: string;
  readonly zone: TextZone;
  readonly #sheets: readonly string[];
  readonly #at: number[] = [];

  constructor(text: string, zone: TextZone, sheets: readonly string[]) {
    this.text = text;
    this.zone = zone;
    this.#sheets = sheets;
  }

  add(sheet: number, row: number, column: number): void {
    this.#at.push(sheet, row, column);
  }

  get places(): readonly TextPlace[] {
    const places: TextPlace[] = [];
    for (let index = 0; index < this.#at.length; index += 3) {
      const [sheet, row, column] = [this.#at[index] ?? 0, this.#at[index + 1] ?? 0, this.#at[index + 2] ?? 0];
      places.push({ sheet: this.#sheets[sheet] ?? '', row, column });
    }
    return places;
  }
}

const cache = new WeakMap<Book, readonly SourceText[]>();

/** Sheets that the product itself writes: what they quote is not part of the publication. */
const OWN_SHEET = /^(?:说明资料|自定义规则|勾稽|检查报告)/;

/** All texts of two characters and more, in the order of the workbook; none in a book without its workbook. */
export function textsOf(book: Book): readonly SourceText[] {
  let texts = cache.get(book);
  if (!texts) {
    texts = readTexts(book);
    cache.set(book, texts);
  }
  return texts;
}

function readTexts(book: Book): SourceText[] {
  const sheets = book.source?.sheets ?? [];
  const names = sheets.map((sheet) => sheet.name);
  const texts: CollectedText[] = [];
  const found: Record<TextZone, Map<string, CollectedText>> = { narrative: new Map(), targets: new Map(), tables: new Map() };
  sheets.forEach((sheet, position) => {
    if (OWN_SHEET.test(sheet.name)) return;
    const zoneOf = zonesOf(book, sheet.name);
    for (let line = 0; line < sheet.values.length; line += 1) {
      const cells = sheet.values[line] ?? [];
      const row = sheet.top + line;
      for (let index = 0; index < cells.length; index += 1) {
        const value = cells[index];
        if (typeof value !== 'string' || value.length < 2) continue;
        const zone = zoneOf(row);
        let text = found[zone].get(value);
        if (!text) {
          text = new CollectedText(value, zone, names);
          found[zone].set(value, text);
          texts.push(text);
        }
        text.add(position, row, sheet.left + index);
      }
    }
  });
  return texts;
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

/** A text's logical place for a finding's key: its sheet and its first words. */
export function textKey(source: SourceText): string {
  return `${source.places[0]?.sheet ?? ''}/${source.text.slice(0, 16)}`;
}

/** Words around a match, with … where something is left out. */
export function around(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 10);
  const to = Math.min(text.length, at + length + 8);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
