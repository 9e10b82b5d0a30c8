/** Causes that are not amounts: a code or a name written wrongly, seen by several findings about the same row. */
import type { Book, Candidate, Cause, CheckResult, Finding, Panel, Place, Row } from '../model';
import { at, parseA1, sheetOf, spotOf } from '../model';

/**
 * A code that stands in one table only, while the other table has the same name with the same figures under another code: the code was
 * changed. All findings about the two codes belong to it.
 */
export function codeCauses(book: Book, result: CheckResult): Omit<Cause, 'id'>[] {
  const byRow = new Map<string, { panel: Panel; row: Row; place: Place; findings: Finding[] }>();
  for (const finding of result.findings) {
    if (finding.comparison !== null || finding.level === 'note' || finding.suppressed) continue;
    const place = finding.places[0];
    if (!place || place.role === 'table') continue;
    const spot = rowAt(book, place.sheet, place.cell);
    if (!spot) continue;
    const key = `${spot.panel.firstCell}/${spot.row.index}`;
    const known = byRow.get(key);
    if (known) known.findings.push(finding);
    else byRow.set(key, { ...spot, place, findings: [finding] });
  }
  const causes: Omit<Cause, 'id'>[] = [];
  for (const { panel, row, place, findings } of byRow.values()) {
    const candidate = codeCandidate(book, panel, row, place, findings);
    if (candidate)
      causes.push({
        certainty: 'likely',
        findings: findings.map((finding) => finding.key),
        candidates: [candidate],
      });
  }
  return causes;
}

function rowAt(book: Book, sheet: string, cell: string): { panel: Panel; row: Row } | null {
  const area = parseA1(cell);
  if (!area) return null;
  for (const panel of book.panels) {
    const row = panel.rows.find(
      (candidate) => candidate.sheetRow === area.top && sheetOf(panel, candidate) === sheet,
    );
    if (row && row.kind === 'code') return { panel, row };
  }
  return null;
}

/**
 * What the row's code or name should be, judged by the other tables: the same name elsewhere gives the code, and the reverse.
 * Shown at `place`, where the first of the findings points.
 */
function codeCandidate(
  book: Book,
  panel: Panel,
  row: Row,
  place: Place,
  findings: readonly Finding[],
): Candidate | null {
  const missing = findings.find((finding) => finding.rule === 'totals/parent-code-present');
  if (missing) {
    const spot = at(missing.places, 0);
    const expected = missing.data['parent'] ?? '';
    return {
      sheet: sheetOf(panel, row),
      cell: spot.cell,
      label: `${spot.label}：上面缺“${expected}”一行`,
      actual: '',
      expected,
      slip: 'row-omitted',
    };
  }
  const { code } = row;
  if (code === null) return null;
  const onlyHere = findings.find(
    (finding) => finding.code === 'only-expense' || finding.code === 'only-income',
  );
  if (onlyHere) {
    const lacking = onlyHere.code === 'only-expense' ? 'income' : 'expense';
    const omitted = omittedElsewhere(book, panel, row, code, lacking);
    if (omitted) return omitted;
  }
  if (!findings.some((finding) => finding.rule.startsWith('codes/') || finding.rule.startsWith('ties/')))
    return null;
  const others = book.panels.filter((other) => other !== panel);
  const sameCode = others.flatMap((other) => other.rowByCode.get(code) ?? []);
  const commonName = mostCommon(sameCode.map((other) => other.name));
  if (commonName !== null && commonName !== row.name) {
    return {
      sheet: sheetOf(panel, row),
      cell: place.cell,
      label: place.label,
      actual: row.name,
      expected: commonName,
      slip: 'name-changed',
    };
  }
  if (sameCode.length > 0) return null;
  const codesOfName = others.flatMap((other) =>
    [...other.rowByCode].flatMap(([otherCode, { name, level }]) =>
      name === row.name && level === row.level && !panel.rowByCode.has(otherCode) ? [otherCode] : [],
    ),
  );
  const expected = mostCommon(codesOfName);
  if (expected === null) return null;
  return {
    sheet: sheetOf(panel, row),
    cell: place.cell,
    label: place.label,
    actual: code,
    expected,
    slip: 'code-changed',
  };
}

/** A code that a third table has too is missing in the table that lacks it, rather than wrong where it stands. */
function omittedElsewhere(
  book: Book,
  panel: Panel,
  row: Row,
  code: string,
  lacking: 'income' | 'expense',
): Candidate | null {
  const other = book.panels.find((candidate) => candidate.tableId === lacking);
  const isConfirmed = book.panels.some((third) => third !== panel && third.rowByCode.has(code));
  if (!other || !isConfirmed) return null;
  const above = other.rowByCode.get(code.slice(0, -2)) ?? other.totalRow;
  const column = other.columnByConcept.get('code') ?? other.columnByConcept.get('name');
  if (!above || !column) return null;
  return {
    ...spotOf(other, above, column),
    label: `${above.name}：下面缺“${row.writtenCode} ${row.name}”一行`,
    actual: '',
    expected: `${row.writtenCode} ${row.name}`,
    slip: 'row-omitted',
  };
}

/** Null where two are equally common: which of them is right is not guessed. */
function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : null;
}
