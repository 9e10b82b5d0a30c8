/** What the pane does by itself when it opens. */
import type { App } from '../app';

/** Gets the app ready; the ribbon’s 检查 opens the pane with `?start=check`, which checks at once. */
export async function startPane(app: App, search: string): Promise<void> {
  await app.start();
  if (new URLSearchParams(search).get('start') === 'check') await app.actions.check();
}
