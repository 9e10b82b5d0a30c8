/** Reads a narrative that is no sheet: pasted text, a .txt or .md file, the paragraphs of a Word document. */
import type { NarrativeSheet } from '../model';
import { plainSheet } from '../model';
import { readNarrativeSheet } from './narrative-sheet';

/**
 * One paragraph a line. Sections begin at headings 一、二、…; a text without them is one section. `name` is what findings
 * call the text; a paragraph's row is its line (0-based), its column 0, so that findings say A12 for the twelfth line.
 */
export function readNarrativeText(text: string, name = '情况说明'): NarrativeSheet {
  return readNarrativeLines(text.replace(/^\uFEFF/, '').split(/\r\n?|\n/), name);
}

/** The same of paragraphs already apart. */
export function readNarrativeLines(written: readonly string[], name: string): NarrativeSheet {
  const lines = written.map(withoutMarkdown);
  const read = readNarrativeSheet(
    plainSheet(
      name,
      0,
      lines.map((line) => [line === '' ? null : line]),
    ),
  );
  if (read) return read;
  const paragraphs = lines.flatMap((line, row) => (line === '' ? [] : [{ text: line, row, column: 0 }]));
  return { sheet: name, title: '', sections: [{ heading: '', number: null, row: 0, column: 0, paragraphs }] };
}

/** A line of Markdown as it reads: without #, **, >; a table's line or a picture is nothing to read. */
function withoutMarkdown(line: string): string {
  const plain = line.trim();
  if (/^\||^!\[|^(?:-{3,}|={3,}|\*{3,})$/.test(plain)) return '';
  return plain
    .replace(/^(?:#{1,6}|>)\s+/, '')
    .replace(/\*\*/g, '')
    .trim();
}
