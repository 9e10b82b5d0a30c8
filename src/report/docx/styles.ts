/** The styles, fonts and settings every exported document has. */
import type { Face } from './page';
import { FONTS, LATIN, LINE, SIZE, twips } from './page';
import { runLook } from './paragraphs';
import type { Xml } from './xml';
import { element, part, setting } from './xml';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const STYLE = {
  body: 'Body',
  partTitle: 'Heading1',
  section: 'Heading2',
  subsection: 'Heading3',
  item: 'Heading4',
  tableTitle: 'TableTitle',
  formTitle: 'FormTitle',
  caption: 'Caption',
  cover: 'Cover',
  contentsTitle: 'ContentsTitle',
  contents1: 'TOC1',
  contents2: 'TOC2',
  plain: 'Plain',
} as const;

interface StyleDefinition {
  readonly id: string;
  /** Word's own name where it is one of its built-in styles. */
  readonly name: string;
  readonly face: Face;
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'both';
  /** Exact line height in points; null: as high as needed. */
  readonly line?: number | null;
  readonly before?: number;
  readonly after?: number;
  /** First line indented by two characters. */
  readonly indented?: boolean;
  readonly keepNext?: boolean;
  /** 0-based level in the outline and the contents. */
  readonly outline?: number;
  /** Contents lines: dots up to the page number at this place, points. */
  readonly leader?: number;
  readonly left?: number;
}

const CONTENTS_TAB = 442;

const STYLES: readonly StyleDefinition[] = [
  { id: STYLE.body, name: 'Body Text', face: 'body', size: SIZE.三号, indented: true, align: 'both' },
  {
    id: STYLE.partTitle,
    name: 'heading 1',
    face: 'title',
    size: SIZE.二号,
    align: 'center',
    line: 36,
    after: 14,
    keepNext: true,
    outline: 0,
  },
  {
    id: STYLE.section,
    name: 'heading 2',
    face: 'hei',
    size: SIZE.三号,
    indented: true,
    keepNext: true,
    outline: 1,
  },
  {
    id: STYLE.subsection,
    name: 'heading 3',
    face: 'kai',
    size: SIZE.三号,
    indented: true,
    keepNext: true,
    outline: 2,
  },
  {
    id: STYLE.item,
    name: 'heading 4',
    face: 'body',
    size: SIZE.三号,
    bold: true,
    indented: true,
    keepNext: true,
    outline: 3,
  },
  {
    id: STYLE.tableTitle,
    name: '表题',
    face: 'title',
    size: SIZE.三号,
    align: 'center',
    line: 24,
    after: 4,
    keepNext: true,
    outline: 1,
  },
  {
    id: STYLE.formTitle,
    name: '附表题',
    face: 'title',
    size: SIZE.三号,
    align: 'center',
    line: 24,
    after: 4,
    keepNext: true,
  },
  { id: STYLE.caption, name: 'caption', face: 'hei', size: SIZE.小四, align: 'center', line: 22, after: 8 },
  { id: STYLE.cover, name: 'Title', face: 'title', size: SIZE.小初, align: 'center', line: 56 },
  {
    id: STYLE.contentsTitle,
    name: '目录标题',
    face: 'title',
    size: SIZE.二号,
    align: 'center',
    line: 36,
    after: 14,
  },
  { id: STYLE.contents1, name: 'toc 1', face: 'hei', size: SIZE.小四, line: 22, leader: CONTENTS_TAB },
  {
    id: STYLE.contents2,
    name: 'toc 2',
    face: 'body',
    size: SIZE.四号,
    line: 24,
    leader: CONTENTS_TAB,
    left: 14,
  },
  { id: STYLE.plain, name: '表文', face: 'song', size: SIZE.五号, line: null },
];

function styleXml(style: StyleDefinition): Xml {
  const line = style.line === undefined ? LINE : style.line;
  return element(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:customStyle': /^[a-zA-Z]/.test(style.name) ? undefined : 1,
      'w:styleId': style.id,
    },
    setting('w:name', style.name),
    setting('w:basedOn', 'Normal'),
    style.outline === undefined ? undefined : setting('w:next', STYLE.body),
    setting('w:qFormat'),
    element(
      'w:pPr',
      {},
      style.keepNext ? setting('w:keepNext') : undefined,
      style.leader === undefined
        ? undefined
        : element(
            'w:tabs',
            {},
            element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': twips(style.leader) }),
          ),
      element('w:spacing', {
        'w:before': twips(style.before ?? 0),
        'w:after': twips(style.after ?? 0),
        'w:line': line === null ? 240 : twips(line),
        'w:lineRule': line === null ? 'auto' : 'exact',
      }),
      element('w:ind', {
        'w:left': twips(style.left ?? 0),
        'w:firstLineChars': style.indented ? 200 : 0,
        'w:firstLine': style.indented ? twips(style.size * 2) : 0,
      }),
      setting('w:jc', style.align ?? 'left'),
      style.outline === undefined ? undefined : setting('w:outlineLvl', style.outline),
    ),
    runLook({ face: style.face, size: style.size, ...(style.bold ? { bold: true } : {}) }),
  );
}

export function stylesPart(): string {
  const body = FONTS.body.name;
  return part(
    element(
      'w:styles',
      { 'xmlns:w': W },
      element(
        'w:docDefaults',
        {},
        element(
          'w:rPrDefault',
          {},
          element(
            'w:rPr',
            {},
            element('w:rFonts', { 'w:ascii': LATIN, 'w:hAnsi': LATIN, 'w:eastAsia': body, 'w:cs': LATIN }),
            setting('w:sz', SIZE.三号 * 2),
            setting('w:szCs', SIZE.三号 * 2),
            element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
          ),
        ),
        element('w:pPrDefault'),
      ),
      element(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
        setting('w:name', 'Normal'),
        setting('w:qFormat'),
      ),
      ...STYLES.map(styleXml),
    ),
  );
}

/** Names each face's stand-in, so that a machine without it does not fall back to any font at all. */
export function fontTablePart(): string {
  const chinese = Object.values(FONTS).map(({ name, instead }) =>
    element(
      'w:font',
      { 'w:name': name },
      setting('w:altName', instead),
      setting('w:charset', '86'),
      setting('w:family', name.includes('黑') ? 'swiss' : 'roman'),
      setting('w:pitch', 'variable'),
    ),
  );
  return part(element('w:fonts', { 'xmlns:w': W }, ...chinese));
}

export function settingsPart(): string {
  return part(
    element(
      'w:settings',
      { 'xmlns:w': W },
      element('w:zoom', { 'w:percent': 100 }),
      setting('w:evenAndOddHeaders'),
      setting('w:characterSpacingControl', 'compressPunctuation'),
      element(
        'w:compat',
        {},
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
      element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    ),
  );
}
