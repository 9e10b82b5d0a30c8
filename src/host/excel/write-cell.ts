/** Sets one cell. */
import type { CellValue } from '../../model';
import { parseA1 } from '../../model';
import type { Result } from '../port';
import { literal } from './cell-text';
import type { Subject } from './problems';
import { Refusal, attempt } from './problems';
import { cellCount } from './read-plan';

/** A constant into one cell; text stays text. A protected sheet may leave some cells open, so Excel is asked, not guessed. */
export function writeCell(name: string, cell: string, value: CellValue): Promise<Result<void>> {
  let subject: Subject = { sheet: name };
  return attempt(
    () =>
      Excel.run(async (context) => {
        const area = parseA1(cell);
        if (!area || cellCount(area) !== 1)
          throw new Refusal({ code: 'unknown', hostCode: `address ${cell}` });
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load('name,protection/protected');
        await context.sync();
        if (sheet.isNullObject) throw new Refusal({ code: 'sheet-gone', sheet: name });
        subject = { sheet: name, isProtected: sheet.protection.protected };
        sheet.getRange(cell).values = [[literal(value)]];
        await context.sync();
      }),
    () => subject,
  );
}
