/** Which contents were checked: the same cells give the same fingerprint, whatever the file is called. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model';
import { sha256 } from './sha256';

/**
 * SHA-256 over names, positions, values and formulas of the sheets, 64 hexadecimal digits. `leaveOut` are sheets that do
 * not count: those we write ourselves, so that filing a report does not change what it is about.
 */
export function fingerprint(snapshot: WorkbookSnapshot, leaveOut: (sheet: string) => boolean): string {
  const digest = sha256();
  for (const sheet of snapshot.sheets) if (!leaveOut(sheet.name)) addSheet(digest, sheet);
  return digest.hex();
}

function addSheet(digest: ReturnType<typeof sha256>, sheet: SheetSnapshot): void {
  digest.add(JSON.stringify([sheet.name, sheet.gap?.reason ?? null]));
  sheet.values.forEach((row, r) => {
    const cells: unknown[] = [];
    row.forEach((value, c) => {
      const formula = sheet.formulas?.[r]?.[c] ?? null;
      // By content, not by the used range: formatting an empty row does not change a budget.
      if ((value !== null && value !== '') || formula !== null) cells.push([sheet.left + c, value, formula]);
    });
    if (cells.length > 0) digest.add(JSON.stringify([sheet.top + r, cells]));
  });
}

/** The first 16 digits in fours, to be read aloud and compared by eye. */
export function shortFingerprint(full: string): string {
  return (full.slice(0, 16).match(/.{4}/g) ?? []).join(' ').toUpperCase();
}
