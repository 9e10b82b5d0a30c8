/** Rules of one's own tried on a workbook, line by line: what the sides come to, from which cells, and what the check would say. */
import type { Book, CellId, CheckResult, Fraction, MoneyUnit, Place } from '../model';
import {
  at,
  fractionText,
  heldValue,
  isFigure,
  isReadable,
  locate,
  minusFraction,
  placeOf,
  readable,
  roundFraction,
} from '../model';
import type { CustomRuleError } from '../rules/custom';
import {
  Undefined,
  bindCustomRule,
  cellsRead,
  customRule,
  evaluate,
  parseCustomRules,
  unitOf,
} from '../rules/custom';
import type { BoundRule } from '../rules/custom';
import { check } from './check';

export interface DryRunCell extends Place {
  /** As printed, in the cell's own unit; '' when blank. */
  readonly value: string;
}

export interface DryRunLine {
  /** 1-based line of the text. */
  readonly line: number;
  readonly text: string;
  readonly message: string;
  /** Decimals with thousands separators in `unit`, plain numbers where `unit` is null; null when they could not be worked out. */
  readonly left: string | null;
  readonly right: string | null;
  readonly difference: string | null;
  readonly unit: MoneyUnit | null;
  readonly cells: readonly DryRunCell[];
  /** `nothing`: no figure stands there. `cannot-judge` and `error` (a mistake in the line) are never a pass. */
  readonly verdict: 'equal' | 'tail' | 'different' | 'nothing' | 'cannot-judge' | 'error';
  /** The finding's message, or why nothing was compared; '' when it holds. */
  readonly says: string;
  readonly error?: CustomRuleError;
}

/** Tries every rule of a text on a book; blank lines and comments give nothing. In the order of the lines. */
export function dryRun(text: string, book: Book): readonly DryRunLine[] {
  const { rules, errors } = parseCustomRules(text);
  const lines = text.split(/\r\n|\r|\n/);
  const tried: DryRunLine[] = errors.map((error) => wrong(at(lines, error.line - 1).trim(), '', error));
  for (const rule of rules) {
    const binding = bindCustomRule(rule, book);
    tried.push(
      binding.ok ? tryRule(binding.bound, book) : wrong(rule.text, rule.message, at(binding.errors, 0)),
    );
  }
  return tried.sort((a, b) => a.line - b.line);
}

function wrong(text: string, message: string, error: CustomRuleError): DryRunLine {
  const none = { left: null, right: null, difference: null, unit: null, cells: [] };
  return { line: error.line, text, message, ...none, verdict: 'error', says: error.message, error };
}

function tryRule(bound: BoundRule, book: Book): DryRunLine {
  const { rule, left, right, power } = bound;
  const read = [...cellsRead(left), ...cellsRead(right)];
  const ids = [...new Set(read.map((term) => term.cell))];
  const unit = power === 1 ? unitOf(book, bound) : null;
  return {
    line: rule.line,
    text: rule.text,
    message: rule.message,
    ...sidesOf(bound, unit === null ? plainNumber : amountIn(unit, finest(book, ids)), book),
    unit,
    cells: ids.map((id) => ({ ...placeOf(book, id, 'cell'), value: valueText(book, id) })),
    ...judged(check(book, { rules: [customRule(rule)] })),
  };
}

/** A rule that neither found nor compared anything says why. */
function judged({ findings: [finding], summary }: CheckResult): Pick<DryRunLine, 'verdict' | 'says'> {
  if (finding) return { verdict: finding.tail ? 'tail' : 'different', says: finding.message };
  if (summary.comparisons > 0) return { verdict: 'equal', says: '' };
  const { kind, reason } = at(summary.skipped, 0);
  return { verdict: kind === 'not-applicable' ? 'nothing' : 'cannot-judge', says: reason };
}

const plainNumber = (value: Fraction): string => fractionText(value, 6);

function amountIn(unit: MoneyUnit, step: number): (value: Fraction) => string {
  return (value) => readable(roundFraction(value), unit, step);
}

type Sides = Pick<DryRunLine, 'left' | 'right' | 'difference'>;

function sidesOf(bound: BoundRule, show: (value: Fraction) => string, book: Book): Sides {
  const none: Sides = { left: null, right: null, difference: null };
  if (![...cellsRead(bound.left), ...cellsRead(bound.right)].every((term) => isReadable(book, term.cell)))
    return none;
  try {
    const left = evaluate(book, bound.left).value;
    const right = evaluate(book, bound.right).value;
    return { left: show(left), right: show(right), difference: show(minusFraction(left, right)) };
  } catch (error) {
    if (error instanceof Undefined) return none;
    throw error;
  }
}

/** The finest step of the figures read; blanks have none. */
function finest(book: Book, ids: readonly CellId[]): number {
  return Math.min(...ids.map((id) => at(book.cells.step, id) || Number.MAX_SAFE_INTEGER));
}

function valueText(book: Book, id: CellId): string {
  const { column } = locate(book, id);
  if (!isReadable(book, id)) return '不是数字';
  if (!isFigure(book, id)) return '';
  const value = heldValue(book, id);
  if (column.kind !== 'amount') return String(value / 1_000_000);
  return readable(value, column.unit, at(book.cells.step, id));
}
