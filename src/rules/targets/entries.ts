/** What the rules about performance targets read: one entry a project, from the register's row, from its form, or from both. */
import type { Book, CellId, ColumnConcept, MoneyUnit, Panel, Place, Row, TargetForm } from '../../model';
import { at, cellAt, isFigure, labelText, placeOf, spotOf, textIn, toA1 } from '../../model';
import { projectKey } from './names';

export interface TargetEntry {
  readonly name: string;
  /** The name as it is compared. */
  readonly key: string;
  readonly code: string;
  /** 实施单位, 项目属性 and 项目期 as written; '' where the layout has none. */
  readonly unit: string;
  readonly attribute: string;
  readonly term: string;
  /** The register's row; null for a form without one. */
  readonly line: { readonly panel: Panel; readonly row: Row } | null;
  readonly form: TargetForm | null;
  /** The unit of its amounts. */
  readonly moneyUnit: MoneyUnit;
  /** Where the name stands. */
  readonly place: Place;
}

/** A figure of an entry; `cell` only where it stands in the register. */
export interface EntryAmount {
  readonly fen: number;
  readonly cell: CellId | null;
  readonly place: Place;
}

/** Words of an entry with their place; `label` is the heading they stand under. */
export interface EntryText {
  readonly label: string;
  readonly text: string;
  readonly place: Place;
}

const cache = new WeakMap<Book, readonly TargetEntry[]>();

/** All entries in the order of the workbook. A form belongs to the register's row of the same name, unit and amount. */
export function targetEntries(book: Book): readonly TargetEntry[] {
  let entries = cache.get(book);
  if (!entries) {
    entries = readEntries(book);
    cache.set(book, entries);
  }
  return entries;
}

function readEntries(book: Book): TargetEntry[] {
  const entries: { -readonly [K in keyof TargetEntry]: TargetEntry[K] }[] = [];
  for (const panel of book.panels) {
    if (panel.tableId !== 'targets') continue;
    for (const row of panel.rows) {
      if (row.kind !== 'project') continue;
      entries.push({
        name: row.name,
        key: projectKey(row.name),
        code: labelText(book, panel, row, 'projectCode'),
        unit: labelText(book, panel, row, 'unitName'),
        attribute: labelText(book, panel, row, 'attribute'),
        term: labelText(book, panel, row, 'term'),
        line: { panel, row },
        form: null,
        moneyUnit: moneyUnitOf(panel),
        place: namePlace(panel, row),
      });
    }
  }
  const inRegister = [...entries];
  for (const form of book.forms) {
    const key = projectKey(form.projectName);
    const field = (label: string): string => form.fields.find((each) => each.label === label)?.text ?? '';
    const unit = field('实施单位');
    const same = inRegister.filter((entry) => entry.key === key && entry.form === null);
    const owner =
      same.find((entry) => entry.unit === unit && sameYear(book, entry, form)) ??
      same.find((entry) => sameYear(book, entry, form)) ??
      same[0];
    if (owner) {
      owner.form = form;
      continue;
    }
    const named = at(
      form.fields.filter((each) => each.label === '项目名称'),
      0,
    );
    entries.push({
      name: form.projectName,
      key,
      code: field('项目编码'),
      unit,
      attribute: field('项目属性'),
      term: field('项目期'),
      line: null,
      form,
      moneyUnit: form.unit,
      place: formPlace(form, named.row, named.column, '项目名称', 'name'),
    });
  }
  return entries;
}

function sameYear(book: Book, entry: TargetEntry, form: TargetForm): boolean {
  const own = yearAmount(book, entry);
  const other = form.amounts.yearTotal ?? form.amounts.projectBudget;
  return own !== null && other !== undefined && own.fen === other.fen;
}

/** A figure from the register, or from the form where there is no register; null when it is not written. */
export function amountOf(book: Book, entry: TargetEntry, concept: FigureConcept): EntryAmount | null {
  if (!entry.line) return formAmount(entry, concept);
  const cell = cellAt(entry.line.panel, entry.line.row, concept);
  if (cell === undefined || !isFigure(book, cell)) return null;
  return { fen: at(book.cells.printed, cell), cell, place: placeOf(book, cell, 'cell') };
}

/** A figure as the form has it. */
export function formAmount(entry: TargetEntry, concept: FigureConcept): EntryAmount | null {
  const amount = entry.form?.amounts[concept];
  if (!entry.form || !amount) return null;
  return {
    fen: amount.fen,
    cell: null,
    place: formPlace(entry.form, amount.row, amount.column, FIGURE_NAMES[concept], 'cell'),
  };
}

/** 年度资金总额, or 预算数 where the layout knows no periods. */
export function yearAmount(book: Book, entry: TargetEntry): EntryAmount | null {
  return amountOf(book, entry, 'yearTotal') ?? amountOf(book, entry, 'projectBudget');
}

function moneyUnitOf(panel: Panel): MoneyUnit {
  return (
    (panel.columnByConcept.get('yearTotal') ?? panel.columnByConcept.get('projectBudget'))?.unit ?? panel.unit
  );
}

/** What the figures of targets are called; those of the spending plan are shares of the year. */
export const FIGURE_NAMES = {
  periodTotal: '实施期资金总额',
  yearTotal: '年度资金总额',
  projectBudget: '预算数',
  fiscalFunds: '财政资金',
  otherFunds: '其他资金',
  periodCentral: '中央财政资金',
  periodProvincial: '省级财政资金',
  periodLocal: '市县财政资金',
  periodOwn: '单位自筹',
  periodOther: '其他资金',
  yearCentral: '中央财政资金',
  yearProvincial: '省级财政资金',
  yearLocal: '市县财政资金',
  yearOwn: '单位自筹',
  yearOther: '其他资金',
  planQ1: '3月底',
  planQ2: '6月底',
  planQ3: '10月底',
  planQ4: '12月底',
} as const satisfies Partial<Record<ColumnConcept, string>>;
export type FigureConcept = keyof typeof FIGURE_NAMES;

/** The prose of an entry: aims and uses in the register, everything but names and figures in the form. */
export function entryTexts(book: Book, entry: TargetEntry): EntryText[] {
  return [...lineTexts(book, entry), ...formTexts(entry)];
}

/** The register's columns of prose, from left to right. */
export function lineTexts(book: Book, entry: TargetEntry): EntryText[] {
  if (!entry.line) return [];
  const { panel, row } = entry.line;
  return panel.columns.flatMap((column) => {
    if (
      column.kind !== 'label' ||
      (column.concept !== 'target' && column.concept !== 'purpose' && column.concept !== 'remark')
    )
      return [];
    const text = textIn(book, panel, row, column);
    if (text === '') return [];
    return [
      {
        label: column.label,
        text,
        place: {
          role: 'text' as const,
          ...spotOf(panel, row, column),
          label: `${row.name} / ${column.label}`,
        },
      },
    ];
  });
}

const PROSE = /概况|依据|必要性|措施|计划$|目标|用途|说明/;

/** The form's prose and the descriptions of its indicators. */
export function formTexts(entry: TargetEntry): EntryText[] {
  const { form } = entry;
  if (!form) return [];
  const texts: EntryText[] = [];
  for (const field of form.fields) {
    if (!PROSE.test(field.label)) continue;
    texts.push({
      label: field.label,
      text: field.text,
      place: formPlace(form, field.row, field.column, field.label, 'text'),
    });
  }
  for (const indicator of form.indicators) {
    if (indicator.description === '') continue;
    const place = formPlace(form, indicator.row, indicator.descriptionColumn, indicator.name, 'text');
    texts.push({ label: indicator.name, text: indicator.description, place });
  }
  return texts;
}

function namePlace(panel: Panel, row: Row): Place {
  const column =
    panel.columnByConcept.get('projectName') ?? panel.columnByConcept.get('name') ?? panel.columns[0];
  return {
    role: 'name',
    ...spotOf(panel, row, column),
    label: row.name,
  };
}

/** A cell of a form, labelled with its project. */
export function formPlace(
  form: TargetForm,
  row: number,
  column: number,
  label: string,
  role: Place['role'],
): Place {
  return { role, sheet: form.sheet, cell: toA1(row, column), label: `${form.projectName} / ${label}` };
}

/** Places in a form, followed by the project's line of the register, where it has one. */
export function withLine(entry: TargetEntry, places: readonly Place[]): Place[] {
  const elsewhere = places.some((place) => place.sheet !== entry.place.sheet);
  return entry.line && elsewhere ? [...places, { ...entry.place, role: 'counterpart' }] : [...places];
}
