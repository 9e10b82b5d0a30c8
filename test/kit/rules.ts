/** Tests of rules by example. The kit refuses examples that would not notice a rule going wrong. */
import { check } from '../../src/check';
import type { Book, Finding, Inputs, Level, PlaceRole, Rule, SheetSnapshot, Skip } from '../../src/model';
import { FEN_PER_UNIT } from '../../src/model';
import { recognise } from '../../src/recognise';
import { bookOf, workbook } from './grid';
import { lessUnderstood } from './less';
import { watch } from './watch';

export interface Example {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** What a person filled in, for the rules about the narrative. */
  readonly inputs?: Inputs;
  /** Last year's workbook, 上年.xlsx. */
  readonly previous?: readonly SheetSnapshot[];
  /** The units' workbooks by file name. */
  readonly units?: Readonly<Record<string, readonly SheetSnapshot[]>>;
  /** Part of it cannot be checked, and the rule says so; without this a skip is a fault. */
  readonly partly?: true;
}

export interface ExpectedFinding {
  /** Message id. */
  readonly code: string;
  /** `表三 支出总表!C7`, or `表三!C7` for a sheet of which 表三 is the first word; null for a finding without a place. */
  readonly at: string | null;
  /** The rule's level by default. */
  readonly level?: Level;
  /** actual − expected in the table's unit; required where amounts are compared. */
  readonly difference?: string;
  /** The whole message, where its words depend on the table. */
  readonly says?: string;
}

export interface BadExample extends Example {
  /** All findings that are not rounding tails, in any order. */
  readonly findings: readonly ExpectedFinding[];
}

export interface SkippedExample extends Example {
  readonly kind: Skip['kind'];
  /** The whole reason, where its words matter. */
  readonly says?: string;
}

export interface RuleExamples {
  /** Nothing but rounding tails, and something compared. */
  readonly ok: readonly Example[];
  readonly bad: readonly BadExample[];
  /** What the rule says it could not check. */
  readonly skipped?: readonly SkippedExample[];
}

/** Every rule with its examples, in the order in which test files were loaded: what docs/rules shows. */
export const exampledRules: { readonly rule: Rule; readonly examples: RuleExamples }[] = [];

/** Runs the examples of a rule as tests, and one test that they are enough. */
export function testRule(rule: Rule, examples: RuleExamples): void {
  exampledRules.push({ rule, examples });
  describe(rule.meta.id, () => {
    test.each(examples.ok.map((each) => [each.name, each] as const))('holds: %s', (_, example) => {
      expect(faultsOfOk(rule, example)).toEqual([]);
    });
    test.each(examples.bad.map((each) => [each.name, each] as const))('reports: %s', (_, example) => {
      const { findings, faults } = run(rule, example);
      expect(findings.filter((finding) => !finding.tail).map(summaryOf).sort()).toEqual(
        example.findings.map((expected) => expectedSummary(rule, example, expected)).sort(),
      );
      expect(findings.map((finding) => finding.message)).toEqual(
        expect.arrayContaining(example.findings.flatMap(({ says }) => says ?? [])),
      );
      expect(faults).toEqual([]);
    });
    for (const example of examples.skipped ?? []) {
      test(`says it cannot check: ${example.name}`, () => {
        const { summary } = check(bookOfExample(example), { rules: [rule] });
        expect(summary.skipped.map((skip) => skip.kind)).toContain(example.kind);
        expect(summary.skipped.map((skip) => skip.reason)).not.toContain('');
        if (example.says !== undefined) expect(summary.skipped.map((skip) => skip.reason)).toContain(example.says);
        expect([summary.errors, summary.warnings]).toEqual([0, 0]);
      });
    }
    test('nothing breaks where a column, a row or a table is not understood', () => {
      expect([...examples.ok, ...examples.bad].flatMap((example) => breakdowns(rule, example))).toEqual([]);
    });
    test('the examples are enough', () => {
      expect(faultsOf(rule, examples)).toEqual([]);
    });
  });
}

/** What is missing from a rule's examples; empty when they are enough. */
export function faultsOf(rule: Rule, examples: RuleExamples): string[] {
  const faults: string[] = [];
  const shown = new Set(examples.bad.flatMap((example) => example.findings.map((finding) => finding.code)));
  for (const code of Object.keys(rule.meta.messages)) if (!shown.has(code)) faults.push(`no bad example for message ${code}`);
  for (const code of shown) if (!(code in rule.meta.messages)) faults.push(`${code} is no message of the rule`);
  if (examples.ok.length === 0) faults.push('no ok example');
  const all: readonly Example[] = [...examples.ok, ...examples.bad, ...(examples.skipped ?? [])];
  const seen = new Map<string, string>();
  for (const example of all) {
    const written = JSON.stringify([example.sheets, example.inputs, example.previous, example.units]);
    const twin = seen.get(written);
    if (twin !== undefined) faults.push(`“${example.name}” is the same workbook as “${twin}”`);
    seen.set(written, example.name);
  }
  for (const example of examples.bad) if (example.findings.length === 0) faults.push(`“${example.name}” expects nothing`);
  const watched = all.map((example) => watch(rule, bookOfExample(example)));
  const nearMiss = examples.ok.some((_, index) => watched[index]?.some((comparison) => comparison.isNearMiss));
  if (watched.some((comparisons) => comparisons.length > 0) && !nearMiss) faults.push('no ok example at the allowed difference');
  return faults;
}

/** What is wrong with an ok example: findings that are no rounding tails, or nothing compared. */
export function faultsOfOk(rule: Rule, example: Example): string[] {
  const { findings, comparisons, faults } = run(rule, example);
  if (comparisons === 0) faults.push('nothing was compared');
  for (const finding of findings) if (!finding.tail) faults.push(`${finding.level} ${finding.message}`);
  return faults;
}

/** Where the rule breaks down, or says what nobody can read, when less of an example's book is understood. */
export function breakdowns(rule: Rule, example: Example): string[] {
  return lessUnderstood(bookOfExample(example)).flatMap(({ without, book }) => {
    const { findings, summary } = check(book, { rules: [rule] });
    const faults = findings.flatMap((finding) => faultsOfFinding(rule, finding));
    for (const skip of summary.skipped) if (skip.kind === 'crashed') faults.push(skip.reason);
    if (faults.length === 0) faults.push(...madeUp(rule, book));
    return faults.map((fault) => `${example.name} without ${without}: ${fault}`);
  });
}

/** Comparisons with what is no cell of the book. */
function madeUp(rule: Rule, book: Book): string[] {
  try {
    watch(rule, book);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** The book to check, with the books that stand beside it. */
export function bookOfExample({ sheets, inputs, previous, units }: Example): Book {
  const related = {
    ...(previous ? { previous: recognise(workbook(previous, '上年.xlsx')) } : {}),
    ...(units ? { units: Object.entries(units).map(([name, own]) => recognise(workbook(own, name))) } : {}),
  };
  return { ...bookOf(sheets), ...(inputs ? { inputs } : {}), ...(previous || units ? { related } : {}) };
}

interface Run {
  readonly findings: readonly Finding[];
  readonly comparisons: number;
  /** Messages with a placeholder left, a crash, two figures under one key, a book that the rule changed. */
  readonly faults: string[];
}

function run(rule: Rule, example: Example): Run {
  const book = bookOfExample(example);
  const before = written(book);
  const { findings, summary } = check(book, { rules: [rule] });
  const faults = findings.flatMap((finding) => faultsOfFinding(rule, finding));
  for (const skip of summary.skipped) if (skip.kind === 'crashed' || !example.partly) faults.push(skip.reason);
  // The reporter numbers what shares a key: right for lines of text, but a figure has one place.
  for (const { key } of findings) if (/^(?:totals|ties)\/.*#\d+$/.test(key)) faults.push(`two findings at one place: ${key}`);
  if (written(book) !== before) faults.push('the rule changed the book');
  return { findings, comparisons: summary.comparisons, faults };
}

const ROLES: readonly string[] = Object.keys({
  total: true, part: true, counterpart: true, code: true, name: true, header: true, text: true, cell: true, table: true,
} satisfies Record<PlaceRole, true>);

/** A finding is written out in full, known by a logical place within its rule, and every place has a role, a sheet and a cell. */
function faultsOfFinding(rule: Rule, { key, places, message }: Finding): string[] {
  const faults = /\{\w+\}/.test(message) ? [`unfilled: ${message}`] : [];
  if (/\bNaN\b/.test(message)) faults.push(`not for people: ${message}`);
  const place = key.startsWith(`${rule.meta.id}:`) ? key.slice(rule.meta.id.length + 1) : '';
  if (!/[\p{L}\p{N}]/u.test(place) || /^[#/.:]/.test(place)) faults.push(`no key: ${key}`);
  for (const { role, sheet, cell, label } of places)
    if (!ROLES.includes(role) || sheet === '' || cell === '' || label === '') faults.push(`no place: ${role} ${sheet} ${cell} “${label}”`);
  return faults;
}

/** The book as text; maps in panels repeat what its lists hold. */
function written(book: Book): string {
  return JSON.stringify(book, (_, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value));
}

function summaryOf(finding: Finding): string {
  const place = finding.places[0];
  const difference = finding.comparison && finding.unit ? finding.comparison.difference / FEN_PER_UNIT[finding.unit] : '';
  return `${finding.level} ${finding.code} ${place ? `${place.sheet}!${place.cell}` : 'nowhere'} ${difference}`;
}

function expectedSummary(rule: Rule, example: Example, expected: ExpectedFinding): string {
  const level = expected.level ?? rule.meta.level;
  const difference = expected.difference === undefined ? '' : Number(expected.difference);
  return `${level} ${expected.code} ${expected.at === null ? 'nowhere' : fullAddress(example, expected.at)} ${difference}`;
}

function fullAddress(example: Example, at: string): string {
  const [name = '', cell = ''] = at.split('!');
  const found = example.sheets.find((each) => each.name === name || each.name.startsWith(`${name} `));
  if (!found || cell === '') throw new Error(`${at} is no place of “${example.name}”`);
  return `${found.name}!${cell}`;
}
