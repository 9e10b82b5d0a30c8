/** Tells of changes while somebody wants to know. */
import type { HostChange, Result } from '../port';
import { Refusal, attempt } from './problems';
import { AREAS_SET, supports } from './requirements';

/**
 * Calls back after edits, added and removed sheets and moves of the selection, whoever made them, until the returned
 * function is called. Excel tells nothing of recalculated cells, so silence is no proof that nothing changed.
 */
export function watch(onChange: (change: HostChange) => void): Promise<Result<() => Promise<void>>> {
  return attempt(() =>
    Excel.run(async (context) => {
      if (!supports(AREAS_SET)) throw new Refusal({ code: 'not-supported', need: `ExcelApi ${AREAS_SET}` });
      const { worksheets } = context.workbook;
      let isWatching = true;
      const tell = async (kind: HostChange['kind'], id: string, cell: string | null): Promise<void> => {
        const sheet = kind === 'sheet-removed' ? null : await nameOf(id);
        if (isWatching) onChange({ kind, sheet, cell });
      };
      const handlers = [
        worksheets.onChanged.add((event) => tell('edited', event.worksheetId, event.address)),
        worksheets.onSelectionChanged.add((event) => tell('selection', event.worksheetId, event.address)),
        worksheets.onAdded.add((event) => tell('sheet-added', event.worksheetId, null)),
        worksheets.onDeleted.add((event) => tell('sheet-removed', event.worksheetId, null)),
      ];
      await context.sync();
      return async () => {
        isWatching = false;
        // Handlers come off in the context that put them on.
        await attempt(() =>
          Excel.run(context, async () => {
            for (const handler of handlers) handler.remove();
            await context.sync();
          }),
        );
      };
    }),
  );
}

/** Events bring ids. The name is asked each time, since sheets are renamed; null when Excel does not answer now. */
async function nameOf(id: string): Promise<string | null> {
  const named = await attempt(async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
  return named.ok ? named.value : null;
}
