/** Runs and paragraphs of a document. */
import type { Xml } from './xml';
import { element, setting } from './xml';
import type { Face } from './page';
import { FONTS, LATIN, twips } from './page';

export interface RunLook {
  readonly face?: Face;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Still to be filled in. */
  readonly highlight?: boolean;
}

/** The properties of a run. Quotation marks and dashes are Chinese ones, so the hint is always East Asian. */
export function runLook(look: RunLook, name = 'w:rPr'): Xml {
  const face = look.face && FONTS[look.face].name;
  // Display faces bring their own digits; text faces are set with Latin ones.
  const latin = look.face === 'title' || look.face === 'hei' ? face : face && LATIN;
  return element(
    name,
    {},
    element('w:rFonts', {
      'w:hint': 'eastAsia',
      'w:ascii': latin,
      'w:hAnsi': latin,
      'w:eastAsia': face,
      'w:cs': latin,
    }),
    look.bold ? setting('w:b') : undefined,
    look.bold ? setting('w:bCs') : undefined,
    look.size === undefined ? undefined : setting('w:sz', look.size * 2),
    look.size === undefined ? undefined : setting('w:szCs', look.size * 2),
    look.highlight ? setting('w:highlight', 'yellow') : undefined,
  );
}

/** Text; its line breaks stay line breaks. */
export function run(text: string, look: RunLook = {}): Xml {
  const lines = text.split(/\r\n?|\n/);
  const content = lines.flatMap((line, index) => [
    ...(index > 0 ? [element('w:br')] : []),
    element('w:t', { 'xml:space': 'preserve' }, line),
  ]);
  return element('w:r', {}, runLook(look), ...content);
}

export function tab(): Xml {
  return element('w:r', {}, element('w:tab'));
}

export type Align = 'left' | 'center' | 'right';

export interface ParagraphLook {
  readonly style?: string;
  readonly align?: Align;
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  /** Exact line height in points. */
  readonly line?: number;
  /** Space in points. */
  readonly before?: number;
  readonly after?: number;
  /** Right tab in points, for a line with something at its right end. */
  readonly rightTab?: number;
}

export function paragraph(look: ParagraphLook, ...content: readonly Xml[]): Xml {
  const spaced = look.line ?? look.before ?? look.after;
  const properties = [
    look.style === undefined ? undefined : setting('w:pStyle', look.style),
    look.keepNext ? setting('w:keepNext') : undefined,
    look.pageBreakBefore ? setting('w:pageBreakBefore') : undefined,
    look.rightTab === undefined
      ? undefined
      : element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': twips(look.rightTab) })),
    spaced === undefined
      ? undefined
      : element('w:spacing', {
          'w:before': look.before === undefined ? undefined : twips(look.before),
          'w:after': look.after === undefined ? undefined : twips(look.after),
          'w:line': look.line === undefined ? undefined : twips(look.line),
          'w:lineRule': look.line === undefined ? undefined : 'exact',
        }),
    look.align === undefined ? undefined : setting('w:jc', look.align),
  ];
  return element('w:p', {}, element('w:pPr', {}, ...properties), ...content);
}

/** The begin, separator or end of a field. */
function fieldMark(type: 'begin' | 'separate' | 'end', dirty = false): Xml {
  return element(
    'w:r',
    {},
    element('w:fldChar', { 'w:fldCharType': type, 'w:dirty': dirty ? 'true' : undefined }),
  );
}

/** A field with the text it shows until it is worked out. */
export function field(instruction: string, shown: Xml, dirty = false): readonly Xml[] {
  return [fieldMark('begin', dirty), fieldCode(instruction), fieldMark('separate'), shown, fieldMark('end')];
}

function fieldCode(instruction: string): Xml {
  return element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `));
}
