/** Results as lines that can be compared by eye: what was found where, and how much each rule compared. */
import { createHash } from 'node:crypto';
import { checkAndDiagnose } from '../../src/diagnose';
import type { Book } from '../../src/model';

/** A line a finding (level, rule, message id, place), a line a cause, a line a rule that compared something. No wording, no amounts. */
export function verdictLines(book: Book): readonly string[] {
  const { findings, causes, runs, summary } = checkAndDiagnose(book);
  const found = findings.map(({ level, tail, rule, code, places: [place] }) =>
    [tail ? 'tail' : level, rule, code, place ? `${place.sheet}!${place.cell}` : '-'].join(' '),
  );
  const blamed = causes.map(({ certainty, candidates }) =>
    [
      'cause',
      certainty,
      candidates.map(({ sheet, cell, expected }) => `${sheet}!${cell}→${expected}`).join(', '),
    ].join(' '),
  );
  const compared = runs.flatMap(({ rule, comparisons }) =>
    comparisons > 0 ? [`compared ${rule} ${comparisons}`] : [],
  );
  const { checked, numericCells } = summary.coverage;
  return [...found.sort(), ...blamed.sort(), ...compared.sort(), `checked ${checked} of ${numericCells}`];
}

/** Eight hexadecimal digits over the lines of all workbooks. */
export function resultsMark(lines: Readonly<Record<string, readonly string[]>>): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(lines).sort()) hash.update(JSON.stringify([name, lines[name]]));
  return hash.digest('hex').slice(0, 8);
}
