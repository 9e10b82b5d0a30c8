/** Answers as a file: kept beside the workbook, handed to a colleague, read back. */
import { inputsFile, readInputsFile } from '../../../narrative';
import { fill, wordingOf } from '../../../wording';
import { laterWordingOf } from '../../../wording/later';
import type { Context } from '../../context';
import { keepInputs } from '../../narrative-actions';
import type { Proposal } from '../../proposal';
import { sameAnswer } from '../../proposal';
import { keepProposals } from './proposals';

/** The file's name and text; null before the first check. */
export function answersFile(context: Context): { readonly name: string; readonly text: string } | null {
  const { run, form, inputs } = context.store.get();
  if (!run) return null;
  return {
    name: `${run.snapshot.name.replace(/\.[^.]*$/, '')}.说明资料.json`,
    text: inputsFile(form, inputs),
  };
}

/** Fills blanks from a file; answers that differ from what is here are laid beside it. */
export async function readAnswersFile(context: Context, name: string, text: string): Promise<void> {
  const { form, inputs, proposals, language } = context.store.get();
  const words = laterWordingOf(language).inputs;
  const read = readInputsFile(text);
  if (!read.ok) {
    say(context, 'error', fill(words.fileRefused, { name, problem: read.problem }));
    return;
  }
  const known = new Set(form.map(({ id }) => id));
  const next: Record<string, string> = { ...inputs };
  const differing: Proposal[] = [];
  let filled = 0;
  let unknown = 0;
  for (const [ask, answer] of Object.entries(read.inputs)) {
    const here = inputs[ask]?.trim() ?? '';
    if (!known.has(ask)) unknown += 1;
    else if (here === '') {
      next[ask] = answer;
      filled += 1;
    } else if (!sameAnswer(here, answer))
      differing.push({ ask, text: answer, from: 'file', name, place: null });
  }
  keepProposals(context, [...proposals.filter(({ from }) => from !== 'file'), ...differing]);
  await keepInputs(context, next);
  const sentences = [
    fill(words.fileRead, { name, count: filled }),
    ...(differing.length > 0 ? [fill(words.fileDiffers, { count: differing.length })] : []),
    ...(unknown > 0 ? [fill(words.fileUnknown, { count: unknown })] : []),
  ];
  say(
    context,
    differing.length > 0 ? 'warning' : 'success',
    sentences.join(wordingOf(context.store.get().language).separator),
  );
}

function say(context: Context, intent: 'success' | 'warning' | 'error', text: string): void {
  context.store.set({ notice: { intent, text, action: null }, announcement: text });
}
