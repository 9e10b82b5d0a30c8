/** Which row is summed into which: codes by their prefix, projects by their organisation. */
import type { Row } from '../model';
import { BODY_NAME } from '../profiles';
import type { DraftRow } from './draft-row';
import { plain } from './text';

/**
 * Codes belong to the nearest shorter prefix above them, accounts of the first level to the 合计 row. A missing 款 is reported by a
 * rule of its own; its 项 then count for the 类, so that one missing row is not also a wrong sum.
 */
export function linkCodes(rows: readonly DraftRow[], amounts: Float64Array, step: number): void {
  const total = rows.find((row) => row.kind === 'total') ?? null;
  linkBodies(rows, amounts, step);
  const open: DraftRow[] = [];
  let unit: DraftRow | null = null;
  for (const row of rows) {
    if (row.kind === 'organisation') {
      unit = row;
      open.length = 0;
    }
    if (row.kind !== 'code') continue;
    while (open.length > 0) {
      const last = open[open.length - 1] as DraftRow;
      if (isUnder(row, last)) break;
      open.pop();
    }
    row.parent = open[open.length - 1]?.index ?? unit?.index ?? total?.index ?? null;
    open.push(row);
  }
}

function isUnder(row: DraftRow, above: DraftRow): boolean {
  if (row.level <= above.level) return false;
  // A code that was inferred from a name says less than the order of the rows.
  if (row.code === null || above.code === null || row.writtenCode === '') return true;
  return row.code.startsWith(above.code);
}

/** Rounding that a sum of `parts` figures may show, in fen, when a figure is written to `step`. */
function allowance(parts: number, step: number): number {
  return Math.floor(((parts + 1) * step) / 2);
}

/** What the names of a table of units and projects say by themselves, row by row. */
export interface ProjectNames {
  readonly isNamed: readonly boolean[];
  readonly isKnown: readonly boolean[];
  readonly looksLikeBody: readonly boolean[];
}

export function readProjectNames(
  rows: readonly Pick<Row, 'kind' | 'name'>[],
  known: ReadonlySet<string>,
): ProjectNames {
  const isNamed = rows.map((row) => row.kind !== 'blank' && row.kind !== 'total');
  const names = rows.map((row) => plain(row.name));
  const isKnown = names.map((name, index) => isNamed[index] === true && known.has(name));
  const looksLikeBody = names.map(
    (name, index) => isNamed[index] === true && !isKnown[index] && BODY_NAME.test(name),
  );
  return { isNamed, isKnown, looksLikeBody };
}

/**
 * Finds the organisation rows of a table that lists units and projects in one column: by name, or by a name like a public body's
 * together with the sum of the rows below it. `amounts` are the rows' totals in fen.
 */
export function linkProjects(
  rows: readonly DraftRow[],
  amounts: Float64Array,
  known: ReadonlySet<string>,
  step: number,
): void {
  const names = readProjectNames(rows, known);
  const isBody = bodiesAmong(rows, names, amounts, step);
  rows.forEach((row, index) => {
    if (!names.isNamed[index]) return;
    row.kind = isBody[index] ? 'organisation' : 'project';
    row.level = isBody[index] ? 2 : 3;
  });
  const total = rows.find((row) => row.kind === 'total') ?? null;
  const department = departmentRow(rows, amounts, step);
  if (department) {
    department.level = 1;
    department.parent = total?.index ?? null;
  }
  let unit: DraftRow | null = null;
  for (const row of rows) {
    if (row === department || row.kind === 'blank' || row.kind === 'total') continue;
    if (row.kind === 'organisation') {
      unit = row;
      row.parent = (department ?? total)?.index ?? null;
    } else {
      row.parent = (unit ?? department ?? total)?.index ?? null;
    }
  }
}

/** Which rows of a table of units and projects are units, by their names and by what adds up to what. */
export function bodiesAmong(
  rows: readonly Pick<Row, 'kind'>[],
  { isNamed, isKnown, looksLikeBody }: ProjectNames,
  amounts: Float64Array,
  step: number,
): readonly boolean[] {
  const firstNamed = isNamed.indexOf(true);
  const top = isTop(firstNamed) ? firstNamed : -1;
  const isBody = rows.map(
    (_, index) =>
      isKnown[index] === true || (looksLikeBody[index] === true && (sumsUp(index) || index === top)),
  );
  addNearest();
  return isBody;

  /** Whether the rows below `index`, up to the next possible organisation, add up to it. */
  function sumsUp(index: number): boolean {
    let sum = 0;
    let parts = 0;
    for (let below = index + 1; below < rows.length; below += 1) {
      if (isKnown[below] || looksLikeBody[below]) break;
      sum += amounts[below]!;
      parts += 1;
    }
    return parts > 0 && sum !== 0 && Math.abs(sum - amounts[index]!) <= allowance(parts, step);
  }

  /** Whether the row that stands first has the table's whole amount, while others below it have amounts too. */
  function isTop(first: number): boolean {
    const whole = rows.findIndex((row) => row.kind === 'total');
    const others = amounts.some((amount, other) => other > first && amount !== 0);
    return first >= 0 && whole >= 0 && others && Math.abs(amounts[whole]! - amounts[first]!) <= step;
  }

  /**
   * A name like a body's without its sum: it is one if the table's total then comes nearer to the rows that make it up, which are all
   * bodies and the projects above the first of them. Sums are kept along the way, so that a table of nothing but such names takes no longer.
   */
  function addNearest(): void {
    const whole = rows.findIndex((row) => row.kind === 'total');
    if (whole < 0) return;
    const counts = (index: number): boolean => isNamed[index] === true && index !== top;
    const firstBody = isBody.findIndex((body, index) => body && counts(index));
    const end = firstBody < 0 ? rows.length : firstBody;
    let bodies = 0;
    let above = 0;
    rows.forEach((_, index) => {
      if (!counts(index)) return;
      if (isBody[index]) bodies += amounts[index]!;
      else if (index < end) above += amounts[index]!;
    });
    const off = (sum: number): number => Math.abs(sum - amounts[whole]!);
    let opened = false;
    let before = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const amount = counts(index) ? amounts[index]! : 0;
      opened ||= index === firstBody;
      if (looksLikeBody[index] && !isBody[index]) {
        const asBody = bodies + amount + (opened ? above : before);
        if (off(asBody) < off(bodies + above)) {
          isBody[index] = true;
          bodies += amount;
          if (!opened) above = before;
          opened = true;
        }
      }
      if (!opened) before += amount;
    }
  }
}

/**
 * The 部门 row on top of the units: the first organisation when another follows it at once, or when the organisations below add up
 * to it. A first organisation that is followed by its own projects is a unit.
 */
function departmentRow<R extends Linked>(rows: readonly R[], amounts: Float64Array, step: number): R | null {
  const bodies = rows.filter((row) => row.kind === 'organisation');
  const [first, second] = bodies;
  if (!first || !second) return null;
  const firstFilled = rows.find((row) => row.kind !== 'blank' && row.kind !== 'total');
  if (first !== firstFilled) return null;
  if (second.index === first.index + 1) return first;
  const sum = bodies.slice(1).reduce((running, row) => running + amounts[row.index]!, 0);
  return Math.abs(sum - amounts[first.index]!) <= allowance(bodies.length, step) ? first : null;
}

/** Organisation rows of a table of accounts or of units: the units to their 部门 row or to the total. `amounts` as for projects. */
export function linkBodies(rows: readonly DraftRow[], amounts: Float64Array, step: number): void {
  const total = rows.find((row) => row.kind === 'total') ?? null;
  const department = departmentAmongBodies(rows, amounts, step);
  for (const row of rows) {
    if (row.kind !== 'organisation') continue;
    row.level = row === department ? 1 : 2;
    row.parent = (row === department ? total : (department ?? total))?.index ?? null;
  }
}

type Linked = Pick<Row, 'kind' | 'index'>;

/** The 部门 row of a table of accounts or of units. */
function departmentAmongBodies<R extends Linked>(
  rows: readonly R[],
  amounts: Float64Array,
  step: number,
): R | null {
  const isList = rows.every((row) => row.kind !== 'code');
  return isList ? wholeRow(rows, amounts, step) : departmentRow(rows, amounts, step);
}

/** In a bare list of units the first is the department when it has what the others add up to, or all of the table's total. */
function wholeRow<R extends Linked>(rows: readonly R[], amounts: Float64Array, step: number): R | null {
  const [first, ...others] = rows.filter((row) => row.kind === 'organisation');
  const total = rows.find((row) => row.kind === 'total');
  if (!first || others.length === 0) return null;
  const sum = others.reduce((running, row) => running + amounts[row.index]!, 0);
  if (sum === 0) return null;
  const own = amounts[first.index]!;
  const isSum = Math.abs(sum - own) <= allowance(others.length, step);
  return isSum || (total !== undefined && Math.abs(amounts[total.index]! - own) <= step) ? first : null;
}

/** Organisations and details under a total (机关运行经费, 政府采购): each detail to the organisation above it. */
export function linkUnits(rows: readonly DraftRow[]): void {
  const total = rows.find((row) => row.kind === 'total') ?? null;
  let unit: DraftRow | null = null;
  for (const row of rows) {
    if (row.kind === 'blank' || row.kind === 'total') continue;
    if (row.kind === 'organisation') {
      unit = row;
      row.parent = total?.index ?? null;
    } else {
      row.parent = (unit ?? total)?.index ?? null;
    }
  }
}

/**
 * Whether linked rows would be linked in the same way by these amounts. `names` of a table of projects, null for any other table whose
 * rows are linked by amounts.
 */
export function staysLinked(
  rows: readonly Row[],
  names: ProjectNames | null,
  amounts: Float64Array,
  step: number,
): boolean {
  const linked = rows.find((row) => row.kind === 'organisation' && row.level === 1) ?? null;
  if (names === null) return departmentAmongBodies(rows, amounts, step) === linked;
  const isBody = bodiesAmong(rows, names, amounts, step);
  const areSame = rows.every(
    (row, index) => !names.isNamed[index] || (row.kind === 'organisation') === isBody[index],
  );
  return areSame && departmentRow(rows, amounts, step) === linked;
}
