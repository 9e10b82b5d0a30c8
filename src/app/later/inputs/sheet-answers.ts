/** The workbook's sheet 说明资料, read with every check. */
import type { Inputs } from '../../../model';
import type { SheetAnswer } from '../../../narrative';
import { fill, wordingOf } from '../../../wording';
import { laterWordingOf } from '../../../wording/later';
import type { Context } from '../../context';
import type { Proposal } from '../../proposal';
import {
  saveInputs,
  savedInputs,
  savedProposals,
  savedSheetAnswers,
  saveProposals,
  saveSheetAnswers,
} from '../../storage';
import { mergeAnswers } from './merge';

interface Filled {
  readonly inputs: Inputs;
  readonly proposals: readonly Proposal[];
}

/**
 * The inputs of a workbook with what was filled in on its sheet since, and the proposals about them. `other` names a workbook
 * that is not the one in view; of that one everything is shown at once, since its fields may be typed in meanwhile.
 */
export function answersFor(context: Context, sheet: readonly SheetAnswer[], other: string | null): Filled {
  const { storage, store } = context;
  const { run } = store.get();
  const workbook = other ?? run?.snapshot.name ?? '';
  const here =
    other === null
      ? store.get()
      : { inputs: savedInputs(storage, other), proposals: savedProposals(storage, other) };
  const merged = mergeAnswers(here.inputs, sheet, savedSheetAnswers(storage, workbook));
  const elsewhere = here.proposals.filter((proposal) => proposal.from !== 'sheet');
  const filled = { inputs: merged.inputs, proposals: [...merged.conflicts, ...elsewhere] };
  if (merged.taken > 0) saveInputs(storage, workbook, filled.inputs);
  if (sheet.length > 0) saveSheetAnswers(storage, workbook, merged.known);
  saveProposals(storage, workbook, filled.proposals);
  if (other === null) store.set(filled);
  if (merged.taken + merged.conflicts.length > 0) tellMerged(context, merged.taken, merged.conflicts.length);
  return filled;
}

/** Says what came from the sheet and what is to be decided. */
export function tellMerged(context: Context, taken: number, conflicts: number): void {
  const words = laterWordingOf(context.store.get().language).inputs;
  const text = [
    ...(taken > 0 ? [fill(words.sheetTaken, { count: taken })] : []),
    ...(conflicts > 0 ? [fill(words.sheetDiffers, { count: conflicts })] : []),
  ].join(wordingOf(context.store.get().language).separator);
  context.store.set({ notice: { intent: conflicts > 0 ? 'warning' : 'info', text, action: null } });
}
