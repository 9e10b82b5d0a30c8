/** The sections of a document: page shape, page numbers, and the paragraphs in them. */
import type { Orientation } from './page';
import { pageOf, SIZE, twipsOfMm } from './page';
import { field, paragraph, run, runLook } from './paragraphs';
import { W } from './styles';
import type { Xml } from './xml';
import { element, part, setting } from './xml';

export interface DocumentSection {
  readonly orientation: Orientation;
  /** Cover and contents carry none; `restart` begins again at 1. */
  readonly numbers: 'none' | 'continue' | 'restart';
  readonly content: readonly Xml[];
}

export const FOOTERS = { odd: 'rIdFooterOdd', even: 'rIdFooterEven' } as const;

function properties(section: DocumentSection): Xml {
  const page = pageOf(section.orientation);
  const [width, height] = [twipsOfMm(page.width), twipsOfMm(page.height)];
  const numbered = section.numbers !== 'none';
  return element(
    'w:sectPr',
    {},
    numbered ? element('w:footerReference', { 'w:type': 'default', 'r:id': FOOTERS.odd }) : undefined,
    numbered ? element('w:footerReference', { 'w:type': 'even', 'r:id': FOOTERS.even }) : undefined,
    setting('w:type', 'nextPage'),
    element('w:pgSz', {
      'w:w': width,
      'w:h': height,
      'w:orient': section.orientation === 'landscape' ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      'w:top': twipsOfMm(page.top),
      'w:right': twipsOfMm(page.right),
      'w:bottom': twipsOfMm(page.bottom),
      'w:left': twipsOfMm(page.left),
      'w:header': 851,
      // The number stands 7 mm below the text.
      'w:footer': twipsOfMm(page.bottom - 12),
      'w:gutter': 0,
    }),
    section.numbers === 'restart' ? element('w:pgNumType', { 'w:start': 1 }) : undefined,
    element('w:cols', { 'w:space': 425 }),
  );
}

/** The document part's text. Each section but the last ends with a line of no height that carries its page. */
export function documentPart(sections: readonly DocumentSection[]): string {
  const body = sections.flatMap((section, index): readonly Xml[] => {
    const page = properties(section);
    if (index === sections.length - 1) return [...section.content, page];
    const spacing = element('w:spacing', { 'w:line': 20, 'w:lineRule': 'exact' });
    return [
      ...section.content,
      element('w:p', {}, element('w:pPr', {}, spacing, runLook({ size: 1 }), page)),
    ];
  });
  return part(
    element(
      'w:document',
      {
        'xmlns:w': W,
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      },
      element('w:body', {}, ...body),
    ),
  );
}

/** “— 1 —”, one character in from the outer edge: right on odd pages, left on even ones. */
export function footerPart(side: 'odd' | 'even'): string {
  const look = { face: 'song', size: SIZE.四号 } as const;
  const line = paragraph(
    { align: side === 'odd' ? 'right' : 'left', line: 20 },
    ...(side === 'even' ? [run('\u3000', look)] : []),
    run('— ', look),
    ...field('PAGE', run('1', look)),
    run(' —', look),
    ...(side === 'odd' ? [run('\u3000', look)] : []),
  );
  return part(element('w:ftr', { 'xmlns:w': W }, line));
}
