/** What the pane does by itself when it opens. */
import type { App } from '../app';
import { findingAt } from '../app';
import { fill, wordingOf } from '../wording';

/**
 * Gets the app ready. The ribbon’s 检查 opens the pane with `?start=check`, which checks at once; the menu of a cell with
 * `?start=cell`, which then opens the finding of the selected cell.
 */
export async function startPane(app: App, search: string): Promise<void> {
  await app.start();
  const start = new URLSearchParams(search).get('start');
  if (start === 'check') await app.actions.check();
  if (start === 'cell') await showFindingOfCell(app);
}

async function showFindingOfCell(app: App): Promise<void> {
  // Asked before the check, which may take long enough for the user to have gone elsewhere.
  const selected = await app.host.selectedCell?.();
  await app.actions.check();
  const { run, notice, language } = app.getState();
  if (!run || !selected?.ok || notice) return;
  const key = findingAt(run, selected.value, null);
  if (key !== null) app.actions.select(key);
  else {
    const { sheet, cell } = selected.value;
    app.actions.tell({
      intent: 'info',
      text: fill(wordingOf(language).check.nothingAtCell, { sheet, cell }),
    });
  }
}
