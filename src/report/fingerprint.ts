/** Which contents were checked: the same cells give the same fingerprint, whatever the file is called. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model';
import { sha256 } from './sha256';

/**
 * SHA-256 over names, positions, values and formulas of the sheets, 64 hexadecimal digits. `leaveOut` are sheets that do
 * not count: those we write ourselves, so that filing a report does not change what it is about.
 */
export function fingerprint(snapshot: WorkbookSnapshot, leaveOut: (sheet: string) => boolean): string {
  const steps = fingerprintInSteps(snapshot, leaveOut);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Rows after which there is a pause: some milliseconds of work. */
const STEP = 1000;

/** The same with pauses, so that a page stays alive over a sheet of a hundred thousand rows. */
export function* fingerprintInSteps(
  snapshot: WorkbookSnapshot,
  leaveOut: (sheet: string) => boolean,
): Generator<undefined, string> {
  const digest = sha256();
  for (const sheet of snapshot.sheets) if (!leaveOut(sheet.name)) yield* addSheet(digest, sheet);
  return digest.hex();
}

function* addSheet(digest: ReturnType<typeof sha256>, sheet: SheetSnapshot): Generator<undefined> {
  digest.add(JSON.stringify([sheet.name, sheet.gap?.reason ?? null]));
  for (const [r, row] of sheet.values.entries()) {
    if (r % STEP === STEP - 1) yield undefined;
    const cells: unknown[] = [];
    row.forEach((value, c) => {
      const formula = sheet.formulas?.[r]?.[c] ?? null;
      // By content, not by the used range: formatting an empty row does not change a budget.
      if ((value !== null && value !== '') || formula !== null) cells.push([sheet.left + c, value, formula]);
    });
    if (cells.length > 0) digest.add(JSON.stringify([sheet.top + r, cells]));
  }
}

/** The first 16 digits in fours, to be read aloud and compared by eye. */
export function shortFingerprint(full: string): string {
  return full
    .slice(0, 16)
    .replace(/.{4}(?=.)/g, '$& ')
    .toUpperCase();
}
