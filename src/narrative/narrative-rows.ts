/** A narrative as rows of a sheet: headings, paragraphs, and where the figures of each come from. */
import type { Narrative } from '../model';
import { FIGURE_LIST_HEAD, figureList } from './figure-list';

/** Rows of text to be written to a sheet (host/port calls it SheetContent, with a name). */
export interface NarrativeRows {
  readonly rows: readonly (readonly string[])[];
  /** In characters. */
  readonly columnWidths: readonly number[];
  /** 0-based rows whose text runs on over the cells beside it. */
  readonly unwrapped: readonly number[];
}

/** The title, a line of heads, then a row a paragraph: its section's heading, its text, its figures with source and calculation. */
export function narrativeRows({ title, sections }: Pick<Narrative, 'title' | 'sections'>): NarrativeRows {
  const rows = [[title], ['章节', '内容', ...FIGURE_LIST_HEAD]];
  for (const { heading, paragraphs } of sections) {
    paragraphs.forEach((paragraph, index) =>
      rows.push([index === 0 ? heading : '', paragraph.text, ...figureList(paragraph)]),
    );
  }
  return { rows, columnWidths: [24, 80, 14, 36, 56], unwrapped: [0] };
}
