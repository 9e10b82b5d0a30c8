/** Narrative and whole disclosure as Word documents (.docx). Load when first needed: import('../report/docx'). */
import type { Book, Chart, Narrative, WorkbookSnapshot } from '../../model';
import { ChartDrawings } from './charts';
import type { Surroundings } from './disclosure';
import { disclosureSections, plainTitle } from './disclosure';
import { documentBytes } from './document';
import { narrativeBody } from './narrative-body';
import { paragraph, run } from './paragraphs';
import { STYLE } from './styles';

export type { Surroundings } from './disclosure';

export interface DocxOptions {
  /** Drawn above the caption lines that carry their ids. */
  readonly charts?: readonly Chart[];
  /** Blanks are marked yellow; true unless said otherwise. */
  readonly draft?: boolean;
  /** The document's date, “2024-02-06T08:00:00Z”; none is written without it. The same input gives the same bytes. */
  readonly created?: string;
}

/** The narrative alone. */
export async function narrativeDocx(narrative: Narrative, options: DocxOptions = {}): Promise<Uint8Array> {
  const charts = new ChartDrawings(options.charts ?? []);
  const draft = options.draft ?? true;
  const title = plainTitle(narrative.title, null);
  const [, name, organisation] = /^(.*?)(（[^（）]+）)$/.exec(title) ?? [null, title, ''];
  const content = [
    paragraph({ style: STYLE.partTitle }, run(organisation === '' ? name : `${name}\n${organisation}`)),
    ...narrativeBody(narrative, { draft, charts, heading: (text) => [run(text)] }),
  ];
  return documentBytes([{ orientation: 'portrait', numbers: 'restart', content }], charts, {
    title,
    created: options.created ?? null,
  });
}

/**
 * The whole disclosure: cover, contents, overview, tables as they stand in the workbook, narrative, glossary, target forms.
 * `snapshot` is the workbook the book was read from.
 */
export async function disclosureDocx(
  book: Book,
  snapshot: WorkbookSnapshot,
  narrative: Narrative,
  options: DocxOptions & Partial<Surroundings> = {},
): Promise<Uint8Array> {
  const charts = new ChartDrawings(options.charts ?? []);
  const around = { overview: options.overview ?? null, terms: options.terms ?? null };
  const look = { draft: options.draft ?? true, charts };
  const sections = disclosureSections(book, snapshot, narrative, around, look);
  const title = `${book.organisation ?? ''}${book.year ?? ''}年度预算公开`;
  return documentBytes(sections, charts, { title, created: options.created ?? null });
}
