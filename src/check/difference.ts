/** A difference told: whose figure it is, the words of its message, the cells it rests on and the sum line by line. */
import type {
  About,
  Book,
  CellId,
  Column,
  Comparison,
  ComputedComparison,
  Finding,
  MoneyUnit,
  Panel,
  Place,
  ProofLine,
  Row,
  RuleMeta,
  Term,
} from '../model';
import { CellState, fractionText, heldValue, locate, placeOf, readable, rowLabel } from '../model';

/** A finding before it has its message and the key under which it is known; `key` is as the rule gives it. */
export type DraftFinding = Omit<Finding, 'rule' | 'message' | 'cause'>;

/** Amounts that differ; `left` and `right` are the cells they come from, not both empty. */
export interface AmountDifference {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly comparison: Comparison;
  /** No more than rounding explains. */
  readonly tail: boolean;
  /** Where the sides were worked out: the unit they are shown in, and whether the right one is its cells added up. */
  readonly computed?: { readonly unit: MoneyUnit; readonly isSum: boolean };
}

/** A difference of amounts, in the unit of its first cell, shown as a sum on paper. */
export function amountDifference(
  book: Book,
  meta: RuleMeta,
  about: About,
  difference: AmountDifference,
): DraftFinding {
  const { left, right, comparison, tail, computed } = difference;
  const first = (left[0] ?? right[0]) as Term;
  const { panel, row, column } = locate(book, first.cell);
  const unit = computed?.unit ?? column.unit;
  const step = Math.min(
    ...[...left, ...right].map((term) => book.cells.step[term.cell] || Number.MAX_SAFE_INTEGER),
  );
  const show = (fen: number): string => readable(fen, unit, step);
  const other = right[0] ? locate(book, right[0].cell) : null;
  const isEmpty = left.length === 1 && book.cells.state[first.cell] === CellState.blank;
  return {
    code: isEmpty && meta.messages['empty'] !== undefined ? 'empty' : about.code,
    key: about.key,
    level: tail ? 'note' : (about.level ?? meta.level),
    data: {
      subject: subjectOf(panel, row, column),
      table: panel.tableLabel,
      name: rowLabel(row),
      column: column.label,
      otherTable: other?.panel.tableLabel ?? '',
      otherName: other ? rowLabel(other.row) : '',
      otherColumn: other?.column.label ?? '',
      left: show(comparison.actual),
      right: show(comparison.expected),
      difference: show(Math.abs(comparison.difference)),
      direction: directionOf(comparison.difference),
      ...about.data,
    },
    places: [
      placeOf(book, first.cell, right.length > 1 ? 'total' : 'cell'),
      ...left.slice(1).map((term) => placeOf(book, term.cell, 'part')),
      ...right
        .slice(left.length > 0 ? 0 : 1)
        .map((term) => placeOf(book, term.cell, right.length > 1 ? 'part' : 'counterpart')),
      ...(about.elsewhere ?? []).map(placeElsewhere),
    ],
    unit,
    comparison,
    proof: [...proofOf(book, difference, show), ...(about.elsewhere ?? [])],
    tail,
  };
}

/** A difference of plain numbers, `difference` in millionths: no amounts, so no unit and no sum on paper. */
export function plainDifference(
  book: Book,
  meta: RuleMeta,
  about: About,
  { left, right }: ComputedComparison,
  { difference, tail }: { readonly difference: number; readonly tail: boolean },
): DraftFinding {
  const cells = [...left.cells, ...right.cells];
  const { panel, row, column } = locate(book, (cells[0] as Term).cell);
  return {
    code: about.code,
    key: about.key,
    level: tail ? 'note' : (about.level ?? meta.level),
    data: {
      subject: subjectOf(panel, row, column),
      left: fractionText(left.value, 6),
      right: fractionText(right.value, 6),
      difference: plainText(Math.abs(difference)),
      direction: directionOf(difference),
      ...about.data,
    },
    places: cells.map((term, index) => placeOf(book, term.cell, index === 0 ? 'cell' : 'counterpart')),
    unit: null,
    comparison: null,
    proof: [],
    tail,
  };
}

/** A figure as people name it: 表三“公安”合计, 表三合计行“基本支出”, 表一“收入总计”. */
function subjectOf(panel: Panel, row: Row, column: Column): string {
  const isMain = column.concept === 'total' || column.concept === 'amount' || column.concept === 'subtotal';
  if (row.kind === 'total')
    return isMain ? `${panel.tableLabel}合计` : `${panel.tableLabel}合计行“${column.label}”`;
  const isOnly = panel.columns.filter((other) => other.kind === 'amount').length === 1;
  return `${panel.tableLabel}“${rowLabel(row)}”${isOnly ? '' : column.label}`;
}

function directionOf(difference: number): '多' | '少' {
  return difference > 0 ? '多' : '少';
}

/** The place of a figure of another workbook. */
function placeElsewhere({ sheet, cell, label, file }: ProofLine): Place {
  return { role: 'counterpart', sheet, cell, label, ...(file === undefined ? {} : { file }) };
}

/** The sum line by line; figures that were not simply added stand there without a sign. */
function proofOf(
  book: Book,
  { left, right, computed }: AmountDifference,
  show: (fen: number) => string,
): readonly ProofLine[] {
  const line = ({ cell: id }: Term, sign: ProofLine['sign']): ProofLine => {
    const { label, sheet, cell } = placeOf(book, id, 'part');
    return { label, value: figureText(book, id, show), sheet, cell, sign };
  };
  const isZero = (term: Term): boolean => heldValue(book, term.cell) === 0;
  const shownRight = right.length > 3 ? right.filter((term) => !isZero(term)) : right;
  return [
    ...left.map((term) => line(term, left.length === 1 || computed ? 0 : term.sign)),
    ...shownRight.map((term) => line(term, computed && !computed.isSum ? 0 : term.sign)),
  ];
}

function figureText(book: Book, cell: CellId, show: (fen: number) => string): string {
  const value = heldValue(book, cell);
  return locate(book, cell).column.kind === 'amount' ? show(value) : plainText(value);
}

/** Counts and shares are kept as millionths. */
function plainText(millionths: number): string {
  return String(millionths / 1_000_000);
}
