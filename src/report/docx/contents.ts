/** 目录: headings remember where they stand, the contents list points at them. */
import type { RunLook } from './paragraphs';
import { field, paragraph, run, tab } from './paragraphs';
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

  /**
   * Title and list, each line with a reference to its page. References, not one field for the whole list: LibreOffice
   * works these out when it opens the file, Word when it is told to (the fields are marked as out of date).
   */
  list(): readonly Xml[] {
    const lines = this.entries.map((entry) =>
      paragraph(
        { style: entry.level === 1 ? STYLE.contents1 : STYLE.contents2 },
        element(
          'w:hyperlink',
          { 'w:anchor': entry.bookmark, 'w:history': 1 },
          run(entry.text),
          tab(),
          ...field(`PAGEREF ${entry.bookmark} \\h`, run(' '), true),
        ),
      ),
    );
    return [paragraph({ style: STYLE.contentsTitle, pageBreakBefore: true }, run('目\u3000录')), ...lines];
  }
}
