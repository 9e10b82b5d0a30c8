/** The year’s official list of accounts, in place of the built-in one. */
import { readCatalogue } from '../../catalogue';
import type { WorkbookSnapshot } from '../../model';
import type { Context } from '../context';
import { saveCatalogue } from '../storage';

/** Takes a list over and checks anew by it where a check was made; otherwise the sentences that say what is wrong with it. */
export async function loadCatalogue(
  context: Context,
  workbook: WorkbookSnapshot | null,
  check: () => Promise<void>,
): Promise<readonly string[]> {
  const read = workbook && readCatalogue(workbook);
  if (read && !read.ok) return read.problems.map((problem) => problem.message);
  const catalogue = read?.catalogue ?? null;
  saveCatalogue(context.storage, catalogue);
  context.store.set({ catalogue });
  if (context.store.get().run) await check();
  return [];
}
