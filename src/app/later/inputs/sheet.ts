/** The sheet 说明资料, written and read back when asked for. */
import { toA1 } from '../../../model';
import { answersOnSheets, inputsSheet } from '../../../narrative';
import { fill } from '../../../wording';
import { laterWordingOf } from '../../../wording/later';
import type { Context } from '../../context';
import { acting, tellProblem } from '../../context';
import { keepInputs } from '../../narrative-actions';
import type { AppState } from '../../state';
import { savedSheetAnswers, saveSheetAnswers } from '../../storage';
import type { Merged } from './merge';
import { mergeAnswers } from './merge';
import { keepProposals } from './proposals';
import { tellMerged } from './sheet-answers';

/** Reads the sheet as it is now and takes over what was filled in there. */
export async function readInputsSheet(context: Context): Promise<void> {
  await acting(context, async () => {
    const read = await merged(context, () => void readInputsSheet(context));
    if (!read) return;
    const words = laterWordingOf(context.store.get().language).inputs;
    if (read.answers === 0) say(context, 'info', words.noSheet);
    else if (read.taken + read.conflicts.length === 0) say(context, 'success', words.sheetSame);
    else tellMerged(context, read.taken, read.conflicts.length);
  });
}

/**
 * Writes everything asked and filled in to the sheet. What was filled in there since is taken over first; where both sides
 * differ nothing is written until somebody has chosen.
 */
export async function writeInputsSheet(context: Context): Promise<void> {
  await acting(context, async () => {
    const again = (): void => void writeInputsSheet(context);
    const read = await merged(context, again);
    if (!read) return;
    const words = laterWordingOf(context.store.get().language).inputs;
    if (read.conflicts.length > 0) {
      say(context, 'warning', fill(words.notWritten, { count: read.conflicts.length }));
      return;
    }
    const content = sheetOf(context.store.get());
    context.ownWrites.add(content.name);
    const written = await context.host.writeSheet(content);
    if (!written.ok) {
      tellProblem(context, written.problem, again);
      return;
    }
    context.ownWrites.add(written.value);
    const { run, inputs } = context.store.get();
    // Another sheet of that name is read before ours, and stays what is known.
    const isRead = read.sheet === null || read.sheet === written.value;
    if (run && isRead) saveSheetAnswers(context.storage, run.snapshot.name, inputs);
    const sentence = written.value === content.name ? words.written : words.writtenBeside;
    const text = fill(sentence, { sheet: written.value, name: content.name });
    const cell = firstBlank(content.rows);
    const open = (): void => void context.host.goTo({ sheet: written.value, cell });
    context.store.set({
      notice: { intent: 'success', text, action: { label: words.openSheet, run: open } },
      announcement: text,
    });
  });
}

function sheetOf({ form, inputs, proposals, narrative }: AppState) {
  const lastYear = proposals.filter(({ from }) => from === 'last-year');
  const headings = new Map(narrative?.sections.map((section) => [section.id, section.heading]));
  return inputsSheet(
    form,
    inputs,
    Object.fromEntries(lastYear.map(({ ask, text }) => [ask, text])),
    headings,
  );
}

/** The cell to fill in first. */
function firstBlank(rows: readonly (readonly string[])[]): string {
  const row = rows.findIndex((cells) => cells.length > 1 && cells[1] === '');
  return toA1(Math.max(row, 0), 1);
}

/** Takes over what the sheet has; null after telling why it could not be read. `sheet` is the first with answers. */
async function merged(
  context: Context,
  again: () => void,
): Promise<(Merged & { readonly answers: number; readonly sheet: string | null }) | null> {
  const { run } = context.store.get();
  if (!run) return null;
  const read = await context.host.readSnapshot();
  if (!read.ok) {
    tellProblem(context, read.problem, again);
    return null;
  }
  const answers = answersOnSheets(read.value);
  const workbook = run.snapshot.name;
  const { inputs, proposals } = context.store.get();
  const result = mergeAnswers(inputs, answers, savedSheetAnswers(context.storage, workbook));
  saveSheetAnswers(context.storage, workbook, result.known);
  keepProposals(context, [...result.conflicts, ...proposals.filter(({ from }) => from !== 'sheet')]);
  if (result.taken > 0) await keepInputs(context, result.inputs);
  return { ...result, answers: answers.length, sheet: answers[0]?.sheet ?? null };
}

function say(context: Context, intent: 'info' | 'success' | 'warning', text: string): void {
  context.store.set({ notice: { intent, text, action: null }, announcement: text });
}
