/** 整本公开稿: cover, contents, tables, narrative, glossary and target forms in one document. */
import type { Book, ColumnConcept, Narrative, SheetSnapshot, Table, WorkbookSnapshot } from '../../model';
import { at, entry } from '../../model';
import { bookTable } from './book-table';
import { Contents } from './contents';
import { formTable } from './form-table';
import type { NarrativeLook } from './narrative-body';
import { narrativeBody } from './narrative-body';
import type { Orientation } from './page';
import { SIZE, textArea } from './page';
import type { RunLook } from './paragraphs';
import { paragraph, run, tab } from './paragraphs';
import type { DocumentSection } from './sections';
import { STYLE } from './styles';
import type { TableFit } from './table-fit';
import { fitTable, textWidth } from './table-fit';
import type { PrintedTable } from './table-model';
import { tableXml } from './table-xml';
import { wholeTable } from './whole-table';
import type { Xml } from './xml';

/** What stands around tables and narrative; both are written by the caller, for they are texts of the narrative's kind. */
export interface Surroundings {
  /** 第一部分 概况; null where the narrative itself tells it. */
  readonly overview: Narrative | null;
  /** 名词解释; null where the narrative itself has it. */
  readonly terms: Narrative | null;
}

/** A run of content on pages of one shape. */
interface Stretch {
  readonly orientation: Orientation;
  readonly content: readonly Xml[];
}

type Look = Omit<NarrativeLook, 'heading'>;

export function disclosureSections(
  book: Book,
  snapshot: WorkbookSnapshot,
  narrative: Narrative,
  around: Surroundings,
  look: Look,
): readonly DocumentSection[] {
  const contents = new Contents();
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const parts: ((title: (text: string) => readonly Xml[]) => readonly Stretch[])[] = [];
  const written = (text: Narrative, name: string): void => {
    parts.push((title) => [
      {
        orientation: 'portrait',
        content: [
          paragraph({ style: STYLE.partTitle }, ...title(name)),
          ...narrativeBody(text, { ...look, heading: (words) => contents.heading(2, words) }),
        ],
      },
    ]);
  };
  if (around.overview) written(around.overview, around.overview.title);
  parts.push((title) => tablePages(book, sheets, contents, title));
  written(narrative, plainTitle(narrative.title, book.organisation));
  if (around.terms) written(around.terms, around.terms.title);

  const stretches = parts.flatMap((make, index) =>
    make((name) => {
      const text = `第${at(NUMERALS, index)}部分\u3000${name}`;
      return contents.heading(1, text, titleLook(text, 'portrait', SIZE.二号));
    }),
  );
  stretches.push(...annexPages(book, sheets, contents));
  const numbered = joinStretches(stretches).map((stretch, index) => ({
    ...stretch,
    numbers: index === 0 ? ('restart' as const) : ('continue' as const),
  }));
  const front = [...cover(book, look.draft), ...contents.list()];
  return [{ orientation: 'portrait', numbers: 'none', content: front }, ...numbered];
}

/** Overview, tables, narrative and glossary at most. */
const NUMERALS = ['一', '二', '三', '四'];

/** A narrative's title without the part number and the organisation, which the document says elsewhere. */
export function plainTitle(title: string, organisation: string | null): string {
  const words = title.replace(/^第[一二三四五六七八九十]+部分\s*/, '');
  if (organisation === null) return words;
  const alone = words.replace(`（${organisation}）`, '');
  return alone.startsWith(organisation) ? alone.slice(organisation.length) : alone;
}

function cover(book: Book, draft: boolean): readonly Xml[] {
  const blank = { highlight: draft };
  const name = book.organisation === null ? run('【单位名称】', blank) : run(book.organisation);
  const year = book.year === null ? run('【年度】', blank) : run(String(book.year));
  const kind = book.organisationKind === 'department' ? '部门' : '单位';
  return [
    paragraph({ style: STYLE.cover, before: 150, after: 24 }, name),
    paragraph({ style: STYLE.cover }, year, run(`年度${kind}预算公开`)),
  ];
}

/** Neighbouring stretches of one shape become one section; each stretch begins on a new page. */
function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: { orientation: Orientation; content: Xml[] }[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.orientation !== stretch.orientation) {
      joined.push({ orientation: stretch.orientation, content: [...stretch.content] });
    } else {
      last.content.push(paragraph({ pageBreakBefore: true, line: 1 }), ...stretch.content);
    }
  }
  return joined;
}

/** Registers of targets and their forms are annexes; all else that was recognised is a budget table. */
function tablePages(
  book: Book,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  contents: Contents,
  title: (text: string) => readonly Xml[],
): readonly Stretch[] {
  const tables = book.tables.filter((table) => table.id !== 'targets');
  const year = book.year === null ? '' : `${book.year}年度`;
  const kind = book.organisationKind === 'department' ? '部门' : '单位';
  const divider: Stretch = {
    orientation: 'portrait',
    content: [paragraph({ style: STYLE.partTitle, before: 200 }, ...title(`${year}${kind}预算表`))],
  };
  return [divider, ...tables.flatMap((table) => onePage(table, sheets, contents))];
}

function annexPages(
  book: Book,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  contents: Contents,
): readonly Stretch[] {
  const registers = book.tables.filter((table) => table.id === 'targets');
  if (registers.length + book.forms.length === 0) return [];
  const divider: Stretch = {
    orientation: 'portrait',
    content: [
      paragraph(
        { style: STYLE.partTitle, before: 200 },
        ...contents.heading(1, '附件\u3000项目支出绩效目标表'),
      ),
    ],
  };
  const tables = registers.flatMap((table) => onePage(table, sheets, contents));
  const forms = book.forms.flatMap((form): readonly Stretch[] => {
    const { table, lines } = formTable(form, entry(sheets, form.sheet));
    const fit = fitTable(table);
    return [
      {
        orientation: fit.orientation,
        content: [
          titleLine(form.title, fit.orientation, (text, look) => [run(text, look)], STYLE.formTitle),
          ...lines.map((line) =>
            paragraph({ style: STYLE.plain, align: 'center', after: 3 }, smallText(line)),
          ),
          ...framed(table, fit),
        ],
      },
    ];
  });
  return [divider, ...tables, ...forms];
}

function smallText(text: string): Xml {
  return run(text, { face: 'song', size: SIZE.五号 });
}

/** A table with its title, 编制单位 and 单位：万元 line and notes. */
function onePage(
  table: Table,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  contents: Contents,
): readonly Stretch[] {
  const whole = wholeTable(table, sheets);
  const { printed, fit, notes } = printedTable(whole.table, whole.sheet);
  const title = table.number === null ? table.title : `${table.label}\u3000${table.title}`;
  const unit = table.unitLine?.text.trim() ?? `单位：${table.unit}`;
  return [
    {
      orientation: fit.orientation,
      content: [
        titleLine(title, fit.orientation, (text, look) => contents.heading(2, text, look), STYLE.tableTitle),
        paragraph(
          { style: STYLE.plain, keepNext: true, after: 2, rightTab: textArea(fit.orientation).width },
          smallText(table.organisationLine?.text.trim() ?? ''),
          tab(),
          smallText(unit),
        ),
        ...framed(printed, fit),
        ...notes.map((note) => paragraph({ style: STYLE.plain, before: 3 }, smallText(note))),
      ],
    },
  ];
}

/** What a register of targets repeats from the forms. */
const REGISTER_DETAIL: readonly ColumnConcept[] = [
  'projectCode',
  'authority',
  'attribute',
  'term',
  'periodCentral',
  'periodProvincial',
  'periodLocal',
  'periodOwn',
  'periodOther',
  'yearCentral',
  'yearProvincial',
  'yearLocal',
  'yearOwn',
  'yearOther',
  'planQ1',
  'planQ2',
  'planQ3',
  'planQ4',
];
/** Points; a register that would need smaller type is printed without its detail. */
const REGISTER_TYPE = 9;

interface Printed {
  readonly printed: PrintedTable;
  readonly fit: TableFit;
  readonly notes: readonly string[];
}

function printedTable(table: Table, sheet: SheetSnapshot): Printed {
  const notes = table.notes.map((note) => note.text.trim());
  const whole = bookTable(table, sheet);
  const fit = fitTable(whole);
  if (table.id !== 'targets' || fit.size >= REGISTER_TYPE) return { printed: whole, fit, notes };
  const printed = bookTable(table, sheet, REGISTER_DETAIL);
  return { printed, fit: fitTable(printed), notes: [...notes, '注：资金来源等明细见各项目绩效目标表。'] };
}

/** A title that would run over by a word is set smaller, down to this share of its type. */
const LEAST_TITLE = 0.8;

/** The type in which a title of `size` stays on one line, where slightly smaller type allows it. */
function titleLook(text: string, orientation: Orientation, size: number): RunLook {
  const fitting = Math.floor((textArea(orientation).width / textWidth(text)) * 2) / 2;
  return fitting < size && fitting >= size * LEAST_TITLE ? { size: fitting } : {};
}

function titleLine(
  text: string,
  orientation: Orientation,
  content: (text: string, look: RunLook) => readonly Xml[],
  style: string,
): Xml {
  return paragraph({ style }, ...content(text, titleLook(text, orientation, SIZE.三号)));
}

/** The table, and the paragraph that must follow it. */
function framed(table: PrintedTable, fit: TableFit): readonly Xml[] {
  return [tableXml(table, fit), paragraph({ style: STYLE.plain, line: 1 })];
}
