/** The narrative of a book, read: everything it states, ready to be held against the tables. */
import type { Book, Inputs, NarrativeSheet, Place } from '../../../model';
import { toA1 } from '../../../model';
import type { Figure } from './figures';
import type { Change, Item, NameList, NoneClaim } from './items';
import { Ledger } from './ledger';
import type { Para } from './plain-text';
import { plainText, quote } from './plain-text';
import { Resolver } from './resolve';
import { readStatements } from './statements';
import type { Topic } from './topics';
import { isSubheading, topicOf } from './topics';

export interface Reading {
  readonly book: Book;
  readonly sheet: NarrativeSheet;
  readonly ledger: Ledger;
  readonly resolver: Resolver;
  readonly paras: readonly Para[];
  readonly items: readonly Item[];
  readonly changes: readonly Change[];
  readonly lists: readonly NameList[];
  readonly claims: readonly NoneClaim[];
  /** Figures that state something; those in reasons that count people or things are background. */
  readonly figures: readonly Figure[];
}

const cache = new WeakMap<Book, Reading | null>();

/** Reads the book's narrative; null when it has none. */
export function readingOf(book: Book): Reading | null {
  let reading = cache.get(book);
  if (reading === undefined) {
    reading = book.narrative ? readNarrative(book, book.narrative, book.inputs ?? {}) : null;
    cache.set(book, reading);
  }
  return reading;
}

function readNarrative(book: Book, sheet: NarrativeSheet, inputs: Inputs): Reading {
  const ledger = new Ledger(book, inputs);
  const resolver = new Resolver(ledger);
  const paras: Para[] = [];
  const items: Item[] = [];
  const changes: Change[] = [];
  const lists: NameList[] = [];
  const claims: NoneClaim[] = [];
  const figures: Figure[] = [];
  for (const section of sheet.sections) {
    const own: Topic = topicOf(plainText(section.heading).text) ?? 'other';
    let topic = own;
    let head: Item | null = null;
    for (const paragraph of section.paragraphs) {
      const line = plainText(paragraph.text);
      if (isSubheading(line.text)) topic = topicOf(line.text) ?? own;
      const para: Para = { ...line, index: paras.length, section, paragraph, topic };
      paras.push(para);
      const read = readStatements(para, resolver, { year: book.year, head });
      items.push(...read.items);
      changes.push(...read.changes);
      lists.push(...read.lists);
      claims.push(...read.claims);
      const background = new Set(
        read.items.filter((item) => item.inReason && item.amount === null).map((item) => item.count),
      );
      figures.push(...read.figures.filter((figure) => !background.has(figure)));
      head = read.items.findLast((item) => item.group === null && !item.inReason) ?? head;
    }
  }
  return { book, sheet, ledger, resolver, paras, items, changes, lists, claims, figures };
}

/** Where a sentence stands: the paragraph's cell, labelled with its words. */
export function sentencePlace(reading: Reading, para: Para, start = 0, end = para.text.length): Place {
  const { row, column } = para.paragraph;
  const before = para.text.slice(0, start);
  const from = Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1;
  const rest = para.text.slice(end).search(/[。;]/);
  const words = quote(para, from, rest < 0 ? para.text.length : end + rest + 1);
  return {
    role: 'text',
    sheet: reading.sheet.sheet,
    cell: toA1(row, column),
    label: words.length > 60 ? `${words.slice(0, 59)}…` : words,
  };
}
