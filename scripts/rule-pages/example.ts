/** The example on a rule's page: the first bad example of its tests, as tables with the places marked, and what is said of it. */
import { check } from '../../src/check';
import type { CellValue, Finding, Rule, SheetSnapshot } from '../../src/model';
import { columnLetters, parseA1 } from '../../src/model';
import { bookOfExample } from '../../test/kit/rules';
import type { BadExample, RuleExamples } from '../../test/kit/rules';
import { cellText } from './page';

export interface ShownExample {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Without rounding tails. */
  readonly findings: readonly Finding[];
}

/** The example to show: the first that has no more than a page of rows. Null when the tests have none. */
export function exampleOf(rule: Rule, examples: RuleExamples): ShownExample | null {
  for (const bad of examples.bad) {
    const shown = show(rule, bad);
    if (shown.findings.length > 0 && rowCount(shown) <= MOST_ROWS) return shown;
  }
  return null;
}

const MOST_ROWS = 40;

function show(rule: Rule, bad: BadExample): ShownExample {
  const findings = check(bookOfExample(bad), { rules: [rule] }).findings.filter((finding) => !finding.tail);
  const named = new Set(
    findings.flatMap((finding) => finding.places.map((place) => `${place.file ?? ''}/${place.sheet}`)),
  );
  const own = bad.sheets.filter((sheet) => named.has(`/${sheet.name}`));
  const others = [
    ...(bad.previous ? [['上年.xlsx', bad.previous] as const] : []),
    ...Object.entries(bad.units ?? {}),
  ];
  const beside = others.flatMap(([file, sheets]) =>
    sheets
      .filter((sheet) => named.has(`${file}/${sheet.name}`))
      .map((sheet) => ({ ...sheet, name: `${file} ${sheet.name}` })),
  );
  return { name: bad.name, sheets: [...own, ...beside], findings };
}

function rowCount(example: ShownExample): number {
  return example.sheets.reduce((rows, sheet) => rows + sheet.rowCount, 0);
}

/** Each sheet as a Markdown table with its row numbers and column letters; the cells to go to are bold. */
export function tablesOf(example: ShownExample): string[] {
  return example.sheets.flatMap((sheet) => {
    if (sheet.rowCount === 0) return [];
    const marked = example.findings.flatMap((finding) => {
      const [place] = finding.places;
      const area = place?.sheet === sheet.name ? parseA1(place.cell) : null;
      return area ? [area] : [];
    });
    const isMarked = (row: number, column: number): boolean =>
      marked.some(
        (area) => area.top === row && area.bottom === row && area.left === column && area.right === column,
      );
    const letters = Array.from({ length: sheet.columnCount }, (_, column) =>
      columnLetters(sheet.left + column),
    );
    const hasDecimals = letters.map((_, column) =>
      sheet.values.some((values) => typeof values[column] === 'number' && !Number.isInteger(values[column])),
    );
    const rows = sheet.values.map((values, index) => {
      const row = sheet.top + index;
      const cells = values.map((value, column) => {
        const text = cellText(written(value, hasDecimals[column] === true));
        return isMarked(row, sheet.left + column) ? `**${text === '' ? '（空）' : text}**` : text;
      });
      return `| ${row + 1} | ${cells.join(' | ')} |`;
    });
    const table = [`| | ${letters.join(' | ')} |`, `| --- |${' --- |'.repeat(letters.length)}`, ...rows];
    return [`${sheet.name}`, table.join('\n')];
  });
}

/** Amounts with two decimals where their column has any; counts and numbers of columns stay whole. */
function written(value: CellValue, hasDecimals: boolean): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  return hasDecimals && Number.isInteger(value) ? value.toFixed(2) : String(value);
}
