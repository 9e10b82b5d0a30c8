/** The sum behind a finding as on paper: the figure, its parts, their sum, the difference, what rounding allows. */
import type { Cause, Finding, MoneyUnit, ProofLine } from '../../model';
import { decimalsOfStep, FEN_PER_UNIT, formatFen } from '../../model';
import { fill } from '../../wording';
import type { Wording } from '../../wording';
import { grouped } from './cause';

export interface ProofRow {
  readonly label: string;
  readonly value: string;
  /** Subtracted in the sum. */
  readonly minus: boolean;
  readonly place: { readonly sheet: string; readonly cell: string; readonly file?: string } | null;
  /** A cell held to be the cause stands here. */
  readonly suspect: boolean;
}

export interface Proof {
  readonly rows: readonly ProofRow[];
  /** “各项之和 7,281.42”; null where there is nothing to add up. */
  readonly sum: { readonly label: string; readonly value: string } | null;
  readonly difference: string;
  readonly allowed: string;
  readonly tail: boolean;
}

/** Null for findings that are not about amounts. */
export function proofOf(finding: Finding, cause: Cause | undefined, wording: Wording): Proof | null {
  const { comparison, unit } = finding;
  if (!comparison || !unit || finding.proof.length === 0) return null;
  const suspects = new Set(cause?.candidates.map((candidate) => `${candidate.sheet}!${candidate.cell}`));
  const against = finding.proof.filter((line) => line.sign === 0);
  const parts = finding.proof.filter((line) => line.sign !== 0);
  const decimals = Math.max(
    2,
    ...finding.proof.map(decimalsWritten),
    decimalsNeeded(comparison.difference, unit),
  );
  const money = (fen: number): string => grouped(formatFen(fen, { unit, decimals }));
  const words = wording.finding;
  const sum =
    parts.length > 1
      ? {
          label: comparison.kind === 'at-most' ? words.atMost : words.sumOfParts,
          value: money(comparison.expected),
        }
      : null;
  return {
    rows: [...against, ...parts].map((line) => ({
      label: line.label,
      value: grouped(line.value),
      minus: line.sign === -1,
      place: line.cell === '' ? null : { sheet: line.sheet, cell: line.cell, ...inFile(line) },
      suspect: line.file === undefined && suspects.has(`${line.sheet}!${line.cell}`),
    })),
    sum,
    difference: money(comparison.difference),
    allowed: allowedText(finding, wording),
    tail: finding.tail,
  };
}

const inFile = ({ file }: ProofLine): { readonly file?: string } => (file === undefined ? {} : { file });

function allowedText(finding: Finding, wording: Wording): string {
  const { comparison, unit } = finding;
  const words = wording.finding;
  if (!comparison || !unit || comparison.kind === 'at-most') return '';
  if (comparison.allowed === 0) return words.allowedNone;
  // Half a step is one digit finer than the figures; rounding it down never promises more than is allowed.
  const decimals = Math.max(2, ...finding.proof.map(decimalsWritten));
  const step = FEN_PER_UNIT[unit] / 10 ** decimals;
  const floor = step >= 1 ? Math.floor(comparison.allowed / step) * step : comparison.allowed;
  const allowed = formatFen(floor === 0 ? comparison.allowed : floor, {
    unit,
    decimals: floor === 0 ? decimals + 1 : decimals,
  });
  return comparison.kind === 'sum'
    ? fill(words.allowedSum, { allowed, count: finding.proof.length })
    : fill(words.allowed, { allowed });
}

function decimalsWritten(line: ProofLine): number {
  const point = line.value.indexOf('.');
  return point < 0 ? 0 : line.value.length - point - 1;
}

/** Digits after the point that show an amount without rounding it away. */
function decimalsNeeded(fen: number, unit: MoneyUnit): number {
  let step = 1;
  while (fen !== 0 && fen % (step * 10) === 0 && step * 10 <= FEN_PER_UNIT[unit]) step *= 10;
  return fen === 0 ? 0 : decimalsOfStep(step, unit);
}
