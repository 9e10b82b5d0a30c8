/** A narrative's sections as paragraphs of a document. */
import type { Narrative, NarrativePart, Paragraph } from '../../model';
import type { ChartDrawings } from './charts';
import { paragraph, run } from './paragraphs';
import { STYLE } from './styles';
import type { Xml } from './xml';

export interface NarrativeLook {
  /** Blanks are marked yellow. */
  readonly draft: boolean;
  readonly charts: ChartDrawings;
  /** Section headings in words → their runs (a document with contents puts bookmarks round them). */
  readonly heading: (text: string) => readonly Xml[];
}

export function narrativeBody(narrative: Narrative, look: NarrativeLook): readonly Xml[] {
  return narrative.sections.flatMap((section) => [
    ...(section.heading === ''
      ? []
      : [paragraph({ style: STYLE.section }, ...look.heading(section.heading))]),
    ...section.paragraphs.flatMap((each) => paragraphXml(each, look)),
  ]);
}

function paragraphXml(each: Paragraph, look: NarrativeLook): readonly Xml[] {
  if (each.style === 'heading') {
    const style = /^\s*\d/.test(each.text) ? STYLE.item : STYLE.subsection;
    return [paragraph({ style }, ...runs(each.parts, look.draft))];
  }
  if (each.style === 'body') return [paragraph({ style: STYLE.body }, ...runs(each.parts, look.draft))];
  const drawing = look.charts.drawing(each.template);
  const caption = { style: STYLE.caption };
  if (drawing) return [drawing, paragraph(caption, ...runs(each.parts, look.draft))];
  return [paragraph(caption, run(`【${each.text}】`, { highlight: look.draft }))];
}

/** Neighbouring parts of the same look become one run, so that a line can be edited and searched as one. */
function runs(parts: readonly NarrativePart[], draft: boolean): readonly Xml[] {
  const pieces: { text: string; readonly highlight: boolean }[] = [];
  for (const part of parts) {
    const highlight = draft && isBlank(part);
    const last = pieces.at(-1);
    if (last?.highlight === highlight) last.text += part.text;
    else pieces.push({ text: part.text, highlight });
  }
  return pieces.map(({ text, highlight }) => run(text, { highlight }));
}

/** A blank to be filled, or the line that says why a paragraph could not be written. */
function isBlank(part: NarrativePart): boolean {
  return part.kind === 'ask' || (part.kind === 'text' && /^【.*】$/s.test(part.text));
}
