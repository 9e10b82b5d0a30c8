/** A sheet whose cells have formulas. */
import type { SheetSnapshot } from '../../../src/model';
import { parseA1 } from '../../../src/model';

/** The sheet with these formulas, by address; the values stay as they are. */
export function withFormulas(
  sheet: SheetSnapshot,
  formulas: Readonly<Record<string, string>>,
): SheetSnapshot {
  const all = sheet.values.map((row) => row.map((): string | null => null));
  for (const [address, formula] of Object.entries(formulas)) {
    const area = parseA1(address);
    const row = area ? all[area.top - sheet.top] : undefined;
    if (!area || !row) throw new Error(`${address} is no cell of ${sheet.name}`);
    row[area.left - sheet.left] = formula;
  }
  return { ...sheet, formulas: all };
}
