/** What is filled in on the sheet 说明资料 and what is filled in here, put together so that neither side loses anything. */
import type { Inputs } from '../../../model';
import type { SheetAnswer } from '../../../narrative';
import type { Proposal } from '../../proposal';
import { sameAnswer } from '../../proposal';

export interface Merged {
  readonly inputs: Inputs;
  /** How many answers were taken from the sheet. */
  readonly taken: number;
  /** Both sides have changed since they were last the same: a person must choose. */
  readonly conflicts: readonly Proposal[];
  /** The sheet's answers as they are to be remembered: those in conflict stay as they were. */
  readonly known: Inputs;
}

/** `known` are the sheet's answers when it was last written or read: the side that left them is the newer one. */
export function mergeAnswers(here: Inputs, sheet: readonly SheetAnswer[], known: Inputs): Merged {
  const inputs: Record<string, string> = { ...here };
  const conflicts: Proposal[] = [];
  const remembered: Record<string, string> = {};
  let taken = 0;
  for (const { ask, text, sheet: name, cell } of sheet) {
    const mine = inputs[ask] ?? '';
    const before = known[ask] ?? '';
    remembered[ask] = text;
    if (sameAnswer(text, mine) || sameAnswer(text, before)) continue;
    if (text !== '' && sameAnswer(mine, before)) {
      inputs[ask] = text;
      taken += 1;
      continue;
    }
    remembered[ask] = before;
    conflicts.push({ ask, text, from: 'sheet', name, place: { sheet: name, cell } });
  }
  return { inputs, taken, conflicts, known: remembered };
}
