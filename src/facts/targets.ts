/** 绩效目标 and 机构设置 as lists: the projects with what they are to achieve, the bodies of the table of institutions. */
import type { Book, Column, FactRow, Panel, Place, Row, TargetForm } from '../model';
import { at, cellAt, isFigure, placeOf, spotOf, textIn, toA1 } from '../model';
import type { FactStore } from './fact-store';

type Lists = Map<string, readonly FactRow[]>;

/** A project of the register, or of a form where there is no register. */
interface Project {
  readonly key: string;
  readonly name: string;
  readonly namePlace: Place;
  readonly amount: { readonly fen: number; readonly step: number; readonly place: Place };
  /** 绩效目标, several one after the other; '' where none is written. */
  readonly goal: string;
  readonly goalPlaces: readonly Place[];
}

/**
 * `targets.projects` (name and amount) where every project has an amount, `targets.goals` (and what it is to achieve) where
 * every one has a goal too. A list with gaps would say less than the table.
 */
export function addTargetLists(store: FactStore, lists: Lists): void {
  const { book } = store;
  const lines = book.panels
    .filter((panel) => panel.tableId === 'targets')
    .flatMap((panel) =>
      panel.rows.filter((row) => row.kind === 'project').map((row) => ofRow(book, panel, row)),
    );
  const listed = lines.length > 0 ? lines : book.forms.map(ofForm);
  const projects = listed.filter((project) => project !== null);
  if (projects.length === 0 || projects.length < listed.length) return;
  const rows = projects.map((project, index) => factsOf(store, project, index + 1));
  lists.set('targets.projects', rows);
  if (projects.every((project) => project.goal !== '')) lists.set('targets.goals', rows);
}

function factsOf(store: FactStore, project: Project, number: number): FactRow {
  const id = `targets.projects.${project.key}`;
  const { fen, step, place } = project.amount;
  const facts = {
    number: store.text(`${id}.number`, '序号', String(number)),
    name: store.text(`${id}.name`, '项目名称', project.name, [project.namePlace]),
    goal: store.text(`${id}.goal`, '绩效目标', project.goal, project.goalPlaces),
    amount: store.add({
      id: `${id}.amount`,
      label: `${project.name}预算数`,
      value: { kind: 'amount', fen, step },
      how: 'read',
      places: [place],
      from: [],
    }),
  };
  return { facts };
}

const AMOUNTS = ['yearTotal', 'projectBudget', 'total'] as const;

/** A line of the register; null where it has no amount. */
function ofRow(book: Book, panel: Panel, row: Row): Project | null {
  const cell = AMOUNTS.map((concept) => cellAt(panel, row, concept)).find(
    (each) => each !== undefined && isFigure(book, each),
  );
  if (cell === undefined) return null;
  const goals = panel.columns.filter((column) => column.concept === 'target');
  const texts = goals.flatMap((column) => {
    const text = oneLine(textIn(book, panel, row, column));
    return text === ''
      ? []
      : [{ text, place: { role: 'text' as const, ...spotOf(panel, row, column), label: row.name } }];
  });
  return {
    key: `${panel.firstCell}:${row.index}`,
    name: row.name,
    namePlace: namePlace(book, panel, row),
    amount: {
      fen: at(book.cells.printed, cell),
      step: at(book.cells.step, cell),
      place: placeOf(book, cell, 'cell'),
    },
    goal: texts.map(({ text }) => text).join(''),
    goalPlaces: texts.map(({ place }) => place),
  };
}

/** Amounts of forms are printed with two decimals. */
const FORM_STEP = 10_000;

/** A form; null where no amount stands in it. */
function ofForm(form: TargetForm, index: number): Project | null {
  const place = (row: number, column: number, label: string): Place => ({
    role: 'cell',
    sheet: form.sheet,
    cell: toA1(row, column),
    label: `${form.projectName} / ${label}`,
  });
  const amount = form.amounts.yearTotal ?? form.amounts.projectBudget;
  if (!amount) return null;
  const goals = form.fields.filter((field) => field.label === '绩效目标');
  return {
    key: `form:${index}`,
    name: form.projectName,
    namePlace: place(form.area.top, form.area.left, '项目名称'),
    amount: { fen: amount.fen, step: FORM_STEP, place: place(amount.row, amount.column, '预算数') },
    goal: goals.map((field) => oneLine(field.text)).join(''),
    goalPlaces: goals.map((field) => place(field.row, field.column, field.label)),
  };
}

/** Words that were broken into several lines, on one. */
function unbroken(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}

/** Where the name of a row stands; the row's first column in a book without its workbook. */
function namePlace(book: Book, panel: Panel, row: Row): Place {
  const isName = (column: Column): boolean => unbroken(textIn(book, panel, row, column)) === row.name;
  return {
    role: 'cell',
    ...spotOf(panel, row, panel.columns.find(isName) ?? panel.columns[0]),
    label: row.name,
  };
}

/** A goal as a sentence: on one line, with a mark at its end. */
function oneLine(text: string): string {
  const line = unbroken(text);
  return line === '' || /[。；！？.;]$/.test(line) ? line : `${line}。`;
}

/** The bodies named in 机构设置情况. */
export function addInstitutions(store: FactStore, lists: Lists): void {
  const { book } = store;
  const panels = book.panels.filter((panel) => panel.tableId === 'institutions');
  if (panels.length === 0) return;
  const rows = panels.flatMap((panel) =>
    panel.rows.flatMap((row): readonly FactRow[] => {
      if (row.kind === 'blank' || row.kind === 'total') return [];
      const id = `institutions.units.${panel.firstCell}:${row.index}.name`;
      const place = namePlace(book, panel, row);
      return [{ facts: { name: store.text(id, '单位名称', row.name, [place]) } }];
    }),
  );
  lists.set('institutions.units', rows);
}
