/** Answers found elsewhere: shown beside the field they would go into, taken over only when a person says so. */
import type { Inputs, Place } from '../model';
import { numberFromText } from '../model';

const ORIGINS = ['sheet', 'file', 'previous', 'last-year'] as const;

export interface Proposal {
  readonly ask: string;
  /** '' for a field that was emptied on the sheet. */
  readonly text: string;
  /**
   * `sheet`: the workbook's own sheet 说明资料; `file`: a file of answers; `previous`: last year's figure in last year's
   * publication; `last-year`: what was answered to the same question last year, reasons above all.
   */
  readonly from: (typeof ORIGINS)[number];
  /** The sheet or file. */
  readonly name: string;
  /** Where it stands there. */
  readonly place: Pick<Place, 'sheet' | 'cell'> | null;
}

/** An answer that was taken over from last year's publication. */
export interface TakenAnswer {
  readonly ask: string;
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  /** In last year's workbook; null for one told by a narrative. */
  readonly place: Proposal['place'];
}

/** What reading last year's publication brought. */
export interface Takeover {
  /** The file's name; '' for a pasted text. */
  readonly name: string;
  readonly organisation: string | null;
  readonly year: number | null;
  readonly filled: readonly TakenAnswer[];
  /** Answers that were there already: the same, and different (left alone). */
  readonly same: number;
  readonly differing: number;
  /** Last year's answers to the same questions, shown beside them. */
  readonly suggested: number;
  /** Labels of last year's figures that are still wanted. */
  readonly blank: readonly string[];
}

/** Whether two answers say the same: figures by their value, words by their letters. */
export function sameAnswer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/\r\n?/g, '\n').trim()) as [string, string];
  if (a === b) return true;
  const [x, y] = [numberFromText(a), numberFromText(b)];
  return x !== null && y !== null && x.value === y.value;
}

/** Those to be shown beside a field: last year's answers while it is blank, all others while they differ from it. */
export function openProposals(
  proposals: readonly Proposal[],
  inputs: Inputs,
  ask: string,
): readonly Proposal[] {
  const here = inputs[ask] ?? '';
  return proposals.filter((proposal) => {
    if (proposal.ask !== ask) return false;
    return proposal.from === 'last-year' ? here.trim() === '' : !sameAnswer(proposal.text, here);
  });
}

/** Whether a kept entry is whole. */
export function isProposal(value: unknown): value is Proposal {
  if (typeof value !== 'object' || value === null) return false;
  const { from, place, ...rest } = value as Readonly<Record<string, unknown>>;
  return (
    ['ask', 'text', 'name'].every((key) => typeof rest[key] === 'string') &&
    ORIGINS.some((origin) => origin === from) &&
    (place === null || (typeof place === 'object' && 'sheet' in place && 'cell' in place))
  );
}
