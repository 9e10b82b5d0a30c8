/** 目录: headings remember where they stand, the contents list points at them and is worked out by Word. */
import type { RunLook } from './paragraphs';
import { fieldCode, fieldMark, field, paragraph, run, tab } from './paragraphs';
import { STYLE } from './styles';
import type { Xml } from './xml';
import { element } from './xml';

interface Entry {
  readonly level: 1 | 2;
  readonly text: string;
  readonly bookmark: string;
}

/** Numbers the headings of one document. */
export class Contents {
  private readonly entries: Entry[] = [];

  /** The heading's text with a bookmark round it. */
  heading(level: 1 | 2, text: string, look: RunLook = {}): readonly Xml[] {
    const id = this.entries.length + 1;
    const bookmark = `_Toc${String(id).padStart(8, '0')}`;
    this.entries.push({ level, text, bookmark });
    return [
      element('w:bookmarkStart', { 'w:id': id, 'w:name': bookmark }),
      run(text, look),
      element('w:bookmarkEnd', { 'w:id': id }),
    ];
  }

  /** Title and list. Page numbers are known only to the program that lays the pages out, so the field asks to be updated. */
  list(): readonly Xml[] {
    const lines = this.entries.map((entry, index) =>
      paragraph(
        { style: entry.level === 1 ? STYLE.contents1 : STYLE.contents2 },
        ...(index === 0
          ? [fieldMark('begin', true), fieldCode('TOC \\o "1-2" \\h \\z \\u'), fieldMark('separate')]
          : []),
        element(
          'w:hyperlink',
          { 'w:anchor': entry.bookmark, 'w:history': 1 },
          run(entry.text),
          tab(),
          ...field(`PAGEREF ${entry.bookmark} \\h`, run(' '), true),
        ),
        ...(index === this.entries.length - 1 ? [fieldMark('end')] : []),
      ),
    );
    return [paragraph({ style: STYLE.contentsTitle, pageBreakBefore: true }, run('目\u3000录')), ...lines];
  }
}
