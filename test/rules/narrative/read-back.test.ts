/** Everything the product writes itself is read back without a doubt; single mistakes in it are found. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/check';
import { readWorkbook } from '../../../src/host/file/read';
import type { Book, Finding, NarrativeSheet } from '../../../src/model';
import { narrate } from '../../../src/narrative';
import { recognise } from '../../../src/recognise';
import { narrativeCoverage, narrativeRules } from '../../../src/rules/narrative';
import { sampleWorkbook } from '../../../src/samples';
import { INPUTS_000 } from '../../narrative/published-inputs';
import { MISTAKE_KINDS, plantMistake } from './mistakes';
import { randomBudget, randomFrom } from './random-budget';
import { sheetOf, telling } from './told';

const PROFILES = ['shanxi-2024', 'shanxi-2023', 'hebei-2024', 'generic'] as const;

function findingsOf(book: Book): readonly Finding[] {
  const { findings, summary } = check(book, { rules: narrativeRules });
  expect(summary.skipped.filter((skip) => skip.kind === 'crashed')).toEqual([]);
  return findings;
}

describe.each(PROFILES)('what narrate writes for %s', (profile) => {
  test('every figure of 25 random budgets is tied, and nothing is found', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const { book, inputs } = randomBudget(seed, profile);
      const narrative = narrate(book, inputs);
      expect(narrative.asks).toEqual([]);
      const told = telling(book, sheetOf(narrative), inputs);
      expect({ seed, findings: findingsOf(told).map((finding) => finding.message) }).toEqual({ seed, findings: [] });
      const coverage = narrativeCoverage(told);
      expect(coverage?.tied).toBe(coverage?.figures);
      expect(coverage?.figures).toBeGreaterThan(20);
    }
  });

  test('of 60 single mistakes, with the answers at hand, every one is found', () => {
    const { book, inputs } = randomBudget(11, profile);
    const { missed } = plant({ ...book, inputs }, sheetOf(narrate(book, inputs)), 60);
    expect(missed).toEqual([]);
  });
});

test('of 400 single mistakes in the sample’s narrative at least 98 in 100 are found; the others struck figures listed as not tied', () => {
  const book = recognise(sampleWorkbook());
  const { planted, missed, silent } = plant(book, sheetOf(narrate(book, INPUTS_000)), 400);
  expect(planted).toBe(400);
  expect(missed.length).toBeLessThanOrEqual(8);
  expect(silent).toEqual([]);
});

test('without the answers a mistake is found, or its figure is listed as not tied', () => {
  for (const profile of PROFILES) {
    const { book, inputs } = randomBudget(12, profile);
    const { silent } = plant(book, sheetOf(narrate(book, inputs)), 60);
    expect(silent).toEqual([]);
  }
});

interface Planted {
  readonly planted: number;
  readonly missed: readonly string[];
  /** Missed, and not listed as not tied either. */
  readonly silent: readonly string[];
}

const WORDS = ['公共安全支出', '社会保障和就业支出', '办公费', '基本工资', '住房公积金'];

function plant(book: Book, sheet: NarrativeSheet, count: number): Planted {
  const random = randomFrom(7);
  const keys = (of: readonly Finding[]): string[] => of.filter(({ rule }) => rule !== 'narrative/untied').map(({ key, message }) => `${key} ${message}`);
  const before = new Set(keys(findingsOf(telling(book, sheet, book.inputs))));
  const names = [...new Set([...book.organisations, book.organisation ?? ''])];
  const missed: string[] = [];
  const silent: string[] = [];
  let planted = 0;
  for (let turn = 0; turn < count * 3 && planted < count; turn += 1) {
    const kind = MISTAKE_KINDS[turn % MISTAKE_KINDS.length] ?? 'digit';
    const mistake = plantMistake(sheet, kind, [...names, ...WORDS], random);
    if (!mistake) continue;
    planted += 1;
    const findings = findingsOf(telling(book, mistake.sheet, book.inputs));
    if (keys(findings).some((key) => !before.has(key))) continue;
    const what = `${kind}: …${mistake.after}[${mistake.was}→${mistake.is}]`;
    missed.push(what);
    const paragraph = mistake.sheet.sections[mistake.section]?.paragraphs[mistake.paragraph];
    const cell = `B${(paragraph?.row ?? 0) + 1}`;
    if (!findings.some(({ rule, places }) => rule === 'narrative/untied' && places[0]?.cell === cell)) silent.push(what);
  }
  return { planted, missed, silent };
}

const WORKBOOKS = join('..', 'shared', 'workbooks');

// The published narratives lie beside the repository where they are at hand. Everything above a note, by message id and cell.
const PUBLISHED: readonly (readonly [file: string, findings: readonly string[], least: number])[] = [
  [
    '000-tunliu-2024-shanxi.xlsx',
    [
      'error narrative/counts table B19',
      'error narrative/counts reported B22',
      'error narrative/counts table B24',
      'warning narrative/names body B19',
      'warning narrative/counts agencies B22',
    ],
    96,
  ],
  [
    '001-jincheng-2023-shanxi.xlsx',
    [
      'error narrative/amount-equals-table differs B17',
      'error narrative/amount-equals-table differs B20',
      'warning narrative/mixed-basis mixed B3',
      'warning narrative/change-and-rate truncated B17',
    ],
    95,
  ],
  ['003-dachang-2024-hebei.xlsx', [], 96],
];

for (const [file, expected, least] of PUBLISHED) {
  if (!existsSync(join(WORKBOOKS, file))) continue;
  test(`${file}: every wrong figure and no right one; at least ${least} of 100 figures tied`, async () => {
    const read = await readWorkbook(new Uint8Array(readFileSync(join(WORKBOOKS, file))), file);
    if (!read.ok) throw new Error(read.problem.code);
    const book = recognise(read.value);
    const { findings } = check(book, { rules: narrativeRules });
    const said = findings.filter(({ level }) => level !== 'note').map(({ level, rule, code, places }) => `${level} ${rule} ${code} ${places[0]?.cell}`);
    expect(said.sort()).toEqual([...expected].sort());
    const coverage = narrativeCoverage(book);
    expect((coverage?.tied ?? 0) * 100).toBeGreaterThanOrEqual((coverage?.figures ?? 1) * least);
  });
}
