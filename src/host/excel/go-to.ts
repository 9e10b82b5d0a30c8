/** Takes the user to a cell. */
import type { Place } from '../../model';
import type { Result } from '../port';
import { Refusal, attempt } from './problems';

/** Activates the sheet and selects the cell. A hidden sheet stays hidden and is reported. */
export function goTo(place: Pick<Place, 'sheet' | 'cell'>): Promise<Result<void>> {
  const { sheet: name, cell } = place;
  return attempt(
    () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load('visibility');
        await context.sync();
        if (sheet.isNullObject) throw new Refusal({ code: 'sheet-gone', sheet: name });
        if (sheet.visibility !== 'Visible') throw new Refusal({ code: 'sheet-hidden', sheet: name });
        sheet.activate();
        sheet.getRange(cell).select();
        await context.sync();
      }),
    () => ({ sheet: name }),
  );
}

/** Makes a hidden sheet visible. A workbook whose structure is protected refuses. */
export function showSheet(name: string): Promise<Result<void>> {
  return attempt(
    () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).visibility = 'Visible';
        await context.sync();
      }),
    () => ({ sheet: name }),
  );
}
