/** Where the user is. */
import type { Place } from '../../model';
import type { Result } from '../port';
import { attempt } from './problems';

/** The selected cell, or the first rectangle of a selection of several. */
export function selectedCell(): Promise<Result<Pick<Place, 'sheet' | 'cell'>>> {
  return attempt(async () => {
    const context = new Excel.RequestContext();
    const range = context.workbook.getSelectedRange();
    range.load('address,worksheet/name');
    await context.sync();
    // `'Sheet!1'!A1:B2`: what stands behind the last mark is the address.
    return { sheet: range.worksheet.name, cell: range.address.slice(range.address.lastIndexOf('!') + 1) };
  });
}
