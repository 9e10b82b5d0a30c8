/** Use cases of the narrative: fill blanks, write it to a sheet. */
import type { Inputs } from '../model';
import { fill } from '../wording';
import type { Context } from './context';
import { acting, tellProblem, words } from './context';
import type { Core } from './core';
import { saveInputs, saveWritten } from './storage';
import { usableInputs } from './view/narrative';
import { writtenTexts } from './view/rewritten';

/** Writes the narrative anew from the checked book and the inputs; nothing without tables. */
export function refreshNarrative(context: Context, core: Core): void {
  const { run, inputs } = context.store.get();
  if (!run || run.book.tables.length === 0) {
    context.store.set({ narrative: null, form: [] });
    return;
  }
  const form = core.inputForm(run.book);
  context.store.set({ form, narrative: core.narrate(run.book, usableInputs(inputs, form)) });
}

/** Takes what a person typed for an ask (empty clears it) and rewrites the narrative. */
export async function fillAsk(context: Context, ask: string, text: string): Promise<void> {
  const { inputs } = context.store.get();
  const next = { ...inputs, [ask]: text };
  if (text === '') delete next[ask];
  await keepInputs(context, next);
}

/** Keeps the inputs on this computer and rewrites the narrative from them. */
export async function keepInputs(context: Context, inputs: Inputs): Promise<void> {
  const { run } = context.store.get();
  context.store.set({ inputs });
  if (run) saveInputs(context.storage, run.snapshot.name, inputs);
  refreshNarrative(context, await context.loadCore());
}

/** Writes the narrative to a sheet of our own, replacing an earlier version of it. */
export async function writeNarrative(context: Context): Promise<void> {
  await acting(context, async () => {
    const { narrative } = context.store.get();
    if (!narrative) return;
    const wording = words(context);
    context.ownWrites.add(wording.narrative.sheetName);
    const { narrativeSheet } = await import('./later/narrative-sheet');
    const written = await context.host.writeSheet(narrativeSheet(narrative, wording.narrative.sheetName));
    if (!written.ok) {
      tellProblem(context, written.problem, () => void writeNarrative(context));
      return;
    }
    context.ownWrites.add(written.value);
    if (!(await drawCharts(context, written.value))) return;
    const texts = writtenTexts(narrative);
    const { run } = context.store.get();
    if (run) saveWritten(context.storage, run.snapshot.name, texts);
    const blanks = narrative.asks.length;
    const text =
      blanks === 0
        ? fill(wording.narrative.written, { sheet: written.value })
        : fill(wording.narrative.writtenBlanks, { sheet: written.value, blanks });
    context.store.set({
      written: texts,
      notice: { intent: 'success', text, action: null },
      announcement: text,
    });
  });
}

/** The charts beside the text, where the host draws any. False after telling what went wrong. */
async function drawCharts(context: Context, sheet: string): Promise<boolean> {
  const { host, store } = context;
  const { run } = store.get();
  if (!run || !host.can.charts || !host.drawCharts) return true;
  const { sheetCharts } = await import('./later/narrative-sheet');
  const drawn = await host.drawCharts(sheet, sheetCharts(run));
  if (!drawn.ok) tellProblem(context, drawn.problem, () => void writeNarrative(context));
  return drawn.ok;
}
