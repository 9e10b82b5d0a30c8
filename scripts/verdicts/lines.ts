/** Results as lines that can be compared by eye: what was found where, and how much each rule compared. */
import { createHash } from 'node:crypto';
import { CATALOGUE_VERSION, catalogueFor } from '../../src/catalogue';
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

/** The built-in lists of accounts by size and content: a correction of them can change results on books that are not kept here. */
export function catalogueLines(): readonly string[] {
  const { year, lists } = catalogueFor(Number(CATALOGUE_VERSION));
  const kept = Object.entries(lists).map(
    ([list, accounts]) => `${list} ${accounts.length} ${digest(accounts)}`,
  );
  return [`year ${year}`, ...kept.sort()];
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}

/** Eight hexadecimal digits over all lines that are kept. */
export function resultsMark(lines: Readonly<Record<string, readonly string[]>>): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(lines).sort()) hash.update(JSON.stringify([name, lines[name]]));
  return hash.digest('hex').slice(0, 8);
}
