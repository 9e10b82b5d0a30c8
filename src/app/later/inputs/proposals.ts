/** Proposals are kept for their workbook until somebody decides. */
import type { Context } from '../../context';
import { keepInputs } from '../../narrative-actions';
import type { Proposal } from '../../proposal';
import { savedSheetAnswers, saveProposals, saveSheetAnswers } from '../../storage';

/** Takes the place of all proposals. */
export function keepProposals(context: Context, proposals: readonly Proposal[]): void {
  const { run } = context.store.get();
  context.store.set({ proposals });
  if (run) saveProposals(context.storage, run.snapshot.name, proposals);
}

/** Takes a proposal over into its field. */
export async function adopt(context: Context, proposal: Proposal): Promise<void> {
  settle(context, proposal);
  const { [proposal.ask]: _before, ...others } = context.store.get().inputs;
  await keepInputs(context, proposal.text === '' ? others : { ...others, [proposal.ask]: proposal.text });
}

/** The field stays as it is; a later check does not ask again about the same answer. */
export function turnDown(context: Context, proposal: Proposal): void {
  settle(context, proposal);
}

function settle(context: Context, proposal: Proposal): void {
  const { run, proposals } = context.store.get();
  if (run && proposal.from === 'sheet') {
    const known = savedSheetAnswers(context.storage, run.snapshot.name);
    saveSheetAnswers(context.storage, run.snapshot.name, { ...known, [proposal.ask]: proposal.text });
  }
  const same = (one: Proposal): boolean => one.ask === proposal.ask && one.from === proposal.from;
  keepProposals(
    context,
    proposals.filter((one) => !same(one)),
  );
}
