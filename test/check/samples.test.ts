import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check';
import { readWorkbook } from '../../src/host/file/read';
import type { Finding } from '../../src/model';
import { FEN_PER_UNIT, parseA1 } from '../../src/model';
import { recognise } from '../../src/recognise';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';

/** The tables themselves; the register of targets has its own mistakes as published. */
const OF_TABLES = /^(?:totals|ties|codes|completeness)\//;

/** Rounding tails of the published sample, found independently of the product: where, what is printed, what its parts give. */
const TAILS: readonly (readonly [string, number, number])[] = [
  ['表二 收入总表!C7', 7281.41, 7281.42],
  ['表二 收入总表!C14', 353.12, 353.11],
  ['表二 收入总表!D7', 7281.41, 7281.42],
  ['表二 收入总表!D14', 353.12, 353.11],
  ['表二 收入总表!I7', 655.59, 655.6],
  ['表三 支出总表!C7', 7937.0, 7937.01],
  ['表三 支出总表!C14', 353.12, 353.11],
  ['表三 支出总表!D5', 3847.34, 3847.35],
  ['表三 支出总表!D7', 3112.11, 3112.12],
  ['表三 支出总表!D14', 353.12, 353.11],
  ['表三 支出总表!C6', 7937.0, 7937.01],
  ['表三 支出总表!C12', 1853.24, 1853.25],
  ['表三 支出总表!E5', 4824.9, 4824.89],
  ['表五 一般公共预算支出!C5', 8016.65, 8016.64],
  ['表五 一般公共预算支出!C7', 7281.41, 7281.42],
  ['表五 一般公共预算支出!C14', 353.12, 353.11],
  ['表五 一般公共预算支出!D5', 3811.52, 3811.53],
  ['表五 一般公共预算支出!D7', 3076.29, 3076.3],
  ['表五 一般公共预算支出!D14', 353.12, 353.11],
  ['表十三 项目支出(上年结转)!B7', 566.94, 566.93],
  ['表十三 项目支出(上年结转)!B18', 27.99, 28.0],
  ['表十三 项目支出(上年结转)!C7', 566.94, 566.93],
  ['表十三 项目支出(上年结转)!C18', 27.99, 28.0],
];

/** Places where two relations show the same tail: 公安 in 表三 (项 and columns), 其他公安支出 (columns and 表二). */
const TWICE = ['表三 支出总表!C7', '表三 支出总表!C12'];

/** Economic accounts against functional ones, 表六 and 表五: 住房公积金 and 养老保险 differ by a last digit. */
const BETWEEN_CLASSIFICATIONS = [
  [243.37, 243.38],
  [324.5, 324.51],
];

function tailOf(finding: Finding): readonly [string, number, number] {
  const perUnit = FEN_PER_UNIT[finding.unit ?? '万元'];
  const place = finding.places[0];
  return [
    `${place?.sheet}!${place?.cell}`,
    (finding.comparison?.actual ?? 0) / perUnit,
    (finding.comparison?.expected ?? 0) / perUnit,
  ];
}

describe('the published sample', () => {
  const { findings, summary, runs } = check(recognise(sampleWorkbook()));
  const tails = findings.filter((finding) => finding.tail && OF_TABLES.test(finding.rule));

  test('no table has an error or a warning, and no rule broke down', () => {
    const loud = findings.filter((finding) => finding.level !== 'note' && OF_TABLES.test(finding.rule));
    expect(loud.map((finding) => finding.message)).toEqual([]);
    expect(runs.filter((run) => run.outcome === 'crashed')).toEqual([]);
    expect(findings.filter((finding) => finding.level === 'error')).toEqual([]);
  });

  test('its tails are exactly those found independently', () => {
    const inOneClassification = tails.filter((finding) => finding.rule !== 'ties/basic-accounts').map(tailOf);
    const expected = [...TAILS, ...TAILS.filter(([place]) => TWICE.includes(place))];
    expect([...inOneClassification].sort()).toEqual([...expected].sort());
    const between = tails.filter((finding) => finding.rule === 'ties/basic-accounts');
    expect(between.map((finding) => tailOf(finding).slice(1).sort())).toEqual(
      expect.arrayContaining(BETWEEN_CLASSIFICATIONS),
    );
    expect(between).toHaveLength(BETWEEN_CLASSIFICATIONS.length);
  });

  test('every figure takes part in a comparison', () => {
    expect(summary.coverage.checked).toBe(summary.coverage.numericCells);
    expect(summary.comparisons).toBeGreaterThan(1000);
  });
});

describe('the sample with mistakes', () => {
  const { snapshot, planted } = sampleWithErrors();
  const { findings } = check(recognise(snapshot));
  const loud = findings.filter((finding) => finding.level !== 'note' && OF_TABLES.test(finding.rule));

  /** Whether a finding has the planted cell among its places, or, for a row taken out, stands where it stood. */
  const isAbout = (finding: Finding, sheet: string, cell: string): boolean => {
    const planted = parseA1(cell);
    return finding.places.some((place) => {
      const area = parseA1(place.cell);
      if (!planted || !area || place.sheet !== sheet) return false;
      return (
        area.top <= planted.bottom &&
        planted.top <= area.bottom &&
        area.left <= planted.right &&
        planted.left <= area.right
      );
    });
  };

  test.each(planted.map((mistake) => [mistake.why, mistake] as const))('finds: %s', (_, { sheet, cell }) => {
    expect(loud.filter((finding) => isAbout(finding, sheet, cell))).not.toEqual([]);
  });

  test('what is found is about a planted mistake, or is a sum or a tie that reads it', () => {
    const innocent = loud.filter(
      (finding) => !planted.some(({ sheet, cell }) => isAbout(finding, sheet, cell)),
    );
    expect(innocent.map((finding) => finding.message)).toEqual([]);
  });
});

const shared = join(__dirname, '../../../shared/workbooks');
if (existsSync(join(shared, 'truth.json'))) {
  const truth = JSON.parse(readFileSync(join(shared, 'truth.json'), 'utf8')) as {
    readonly where: string;
    readonly evidence: string;
    readonly file: string;
  }[];
  describe.each([...new Set(truth.map((each) => each.file))])('%s', (file) => {
    test('no error is found that is not known', async () => {
      const read = await readWorkbook(readFileSync(join(shared, file)), file);
      if (!read.ok) throw new Error(read.problem.code);
      const { findings } = check(recognise(read.value));
      const known = truth.filter((each) => each.file === file);
      // Known by its cell, or (forms repeat what the register says) by the project's name.
      const isKnown = (finding: Finding): boolean =>
        known.some(
          ({ where, evidence }) =>
            finding.places.some((place) => where.includes(`${place.sheet}!${place.cell}`)) ||
            (where.startsWith('绩效目标') && finding.message.includes(evidence.split('：')[0] ?? where)),
        );
      // The truth counts the narrative's paragraphs otherwise; test/rules/narrative/read-back.test.ts knows them one by one.
      const isOfTables = ({ rule }: Finding): boolean => !rule.startsWith('narrative/');
      const unknown = findings.filter(
        (finding) => finding.level === 'error' && isOfTables(finding) && !isKnown(finding),
      );
      expect(unknown.map((finding) => finding.message)).toEqual([]);
      expect(findings.filter((finding) => finding.level === 'error' && OF_TABLES.test(finding.rule))).toEqual(
        [],
      );
    });
  });
}
