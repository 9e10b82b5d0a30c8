/** Causes that are not amounts: a code or a name written wrongly, seen by several findings about the same row. */
import type { Book, Candidate, Cause, CheckResult, Finding, Panel, Row } from '../model';
import { parseA1, sheetOf, spotOf } from '../model';

/**
 * A code that stands in one table only, while the other table has the same name with the same figures under another code: the code was
 * changed. All findings about the two codes belong to it.
 */
export function codeCauses(book: Book, result: CheckResult): Omit<Cause, 'id'>[] {
  const byRow = new Map<string, { panel: Panel; row: Row; findings: Finding[] }>();
  for (const finding of result.findings) {
    if (finding.comparison !== null || finding.level === 'note' || finding.suppressed) continue;
    const place = finding.places[0];
    const spot = place && place.role !== 'table' ? rowAt(book, place.sheet, place.cell) : null;
    if (!spot) continue;
    const key = `${spot.panel.firstCell}/${spot.row.index}`;
    const known = byRow.get(key);
    if (known) known.findings.push(finding);
    else byRow.set(key, { ...spot, findings: [finding] });
  }
  const causes: Omit<Cause, 'id'>[] = [];
  for (const { panel, row, findings } of byRow.values()) {
    const candidate = codeCandidate(book, panel, row, findings);
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

/** What the row's code or name should be, judged by the other tables: the same name elsewhere gives the code, and the reverse. */
function codeCandidate(book: Book, panel: Panel, row: Row, findings: readonly Finding[]): Candidate | null {
  const missing = findings.find((finding) => finding.rule === 'totals/parent-code-present');
  const spot = missing?.places[0];
  if (missing && spot) {
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
  const onlyHere = findings.find((finding) => finding.code === 'only-expense' || finding.code === 'only-income');
  if (onlyHere) {
    const omitted = omittedElsewhere(book, panel, row, onlyHere.code === 'only-expense' ? 'income' : 'expense');
    if (omitted) return omitted;
  }
  if (
    row.code === null ||
    !findings.some((finding) => finding.rule.startsWith('codes/') || finding.rule.startsWith('ties/'))
  )
    return null;
  const place = findings[0]?.places[0];
  if (!place) return null;
  const others = book.panels.filter((other) => other !== panel && other.rowByCode.size > 0);
  const sameCode = others.flatMap((other) => other.rowByCode.get(row.code ?? '') ?? []);
  const name = mostCommon(sameCode.map((other) => other.name));
  if (name !== null && name !== row.name) {
    return {
      sheet: sheetOf(panel, row),
      cell: place.cell,
      label: place.label,
      actual: row.name,
      expected: name,
      slip: 'name-changed',
    };
  }
  if (sameCode.length > 0) return null;
  const sameName = others.flatMap((other) =>
    [...other.rowByCode.values()].filter(
      (candidate) =>
        candidate.name === row.name &&
        candidate.level === row.level &&
        !panel.rowByCode.has(candidate.code ?? ''),
    ),
  );
  const code = mostCommon(sameName.map((other) => other.code ?? ''));
  if (code === null || code === '') return null;
  return {
    sheet: sheetOf(panel, row),
    cell: place.cell,
    label: place.label,
    actual: row.code,
    expected: code,
    slip: 'code-changed',
  };
}

/** A code that a third table has too is missing in the table that lacks it, rather than wrong where it stands. */
function omittedElsewhere(book: Book, panel: Panel, row: Row, lacking: 'income' | 'expense'): Candidate | null {
  const code = row.code ?? '';
  const other = book.panels.find((candidate) => candidate.tableId === lacking);
  const isConfirmed = book.panels.some((third) => third !== panel && third !== other && third.rowByCode.has(code));
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
