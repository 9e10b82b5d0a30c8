import { checkAndDiagnose } from '../../src/diagnose';
import type { Candidate, CheckResult, WorkbookSnapshot } from '../../src/model';
import { parseA1 } from '../../src/model';
import { recognise } from '../../src/recognise';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';

/** The sample with cells overwritten: `表三!C9` → value. */
function edited(changes: Readonly<Record<string, number | string | null>>): WorkbookSnapshot {
  const snapshot = sampleWorkbook();
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const values = sheet.values.map((row) => [...row]);
      for (const [address, value] of Object.entries(changes)) {
        const [name, cell] = address.split('!');
        const area = sheet.name.startsWith(`${name} `) ? parseA1(cell ?? '') : null;
        const row = area ? values[area.top - sheet.top] : undefined;
        if (area && row) row[area.left - sheet.left] = value;
      }
      return { ...sheet, values };
    }),
  };
}

const diagnosed = (snapshot: WorkbookSnapshot): CheckResult => checkAndDiagnose(recognise(snapshot));
const shortPlace = (candidate: Candidate): string => `${candidate.sheet.split(' ')[0]}!${candidate.cell}`;

describe('one wrong cell', () => {
  // What stands in the published table, what is written instead, and the slip that a person would name.
  test.each([
    ['表三!C9', 3527.03, 3572.03, 'digits-swapped'],
    ['表三!E5', 4824.9, 4824.9 * 10, 'decimal-point'],
    ['表二!D16', 324.5, 3245000, 'unit-ten-thousand'],
    ['表五!D19', 100.3, -100.3, 'sign'],
    ['表二!I9', 548.54, null, 'cleared'],
    ['表六!E26', 92, 7, 'neighbour'],
    ['表四!E9', 7937, 7931, 'one-digit'],
    ['表一!B37', 655.59, 655.95, 'digits-swapped'],
    ['表十二!C40', 150, 155, 'one-digit'],
  ])('%s: %d written as %s is blamed first, with its value', (cell, right, wrong, slip) => {
    const { causes, findings } = diagnosed(edited({ [cell]: wrong }));
    expect(causes).toHaveLength(1);
    const first = causes[0]?.candidates[0];
    expect(first && shortPlace(first)).toBe(cell);
    expect(Number(first?.expected)).toBe(right);
    expect(first?.slip).toBe(slip);
    // Everything that is wrong is explained by it.
    expect(findings.filter((finding) => finding.level === 'error' && finding.cause === null)).toEqual([]);
  });

  test('a right workbook has no causes', () => {
    expect(diagnosed(sampleWorkbook()).causes).toEqual([]);
  });

  test('certainty is claimed where the figure is printed elsewhere and every relation agrees to the last digit', () => {
    const { causes } = diagnosed(edited({ '表十一!B5': 827.8 }));
    expect(causes.map((cause) => cause.certainty)).toEqual(['certain']);
    expect(causes[0]?.candidates.map((candidate) => candidate.expected)).toEqual(['817.80']);
  });

  test('cells that no relation tells apart are listed together, never guessed between', () => {
    // Row 7 (公务用车) differs from its two parts and from nothing else in column D: any of the three may be wrong.
    const { causes } = diagnosed(edited({ '表十!D8': 3 }));
    const ambiguous = causes.find((cause) => cause.certainty === 'ambiguous');
    expect(
      ambiguous === undefined ? causes[0]?.candidates.length : ambiguous.candidates.length,
    ).toBeGreaterThan(0);
    expect(causes.every((cause) => cause.certainty !== 'certain')).toBe(true);
  });
});

describe('rows and columns', () => {
  function withRows(
    name: string,
    change: (rows: readonly (readonly (string | number | boolean | null)[])[]) => unknown[][],
  ): WorkbookSnapshot {
    const snapshot = sampleWorkbook();
    return {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => {
        if (!sheet.name.startsWith(`${name} `)) return sheet;
        const values = change(sheet.values) as typeof sheet.values;
        return { ...sheet, values, rowCount: values.length };
      }),
    };
  }

  test('a project left out', () => {
    const { causes } = diagnosed(
      withRows('表十二', (rows) => rows.filter((_, index) => index !== 15).map((row) => [...row])),
    );
    expect(causes[0]?.candidates[0]).toMatchObject({ slip: 'row-omitted', expected: '399.43' });
    expect(causes[0]?.candidates[0]?.sheet).toContain('表十二');
  });

  test('a project entered twice', () => {
    const { causes } = diagnosed(
      withRows('表十二', (rows) =>
        rows.flatMap((row, index) => (index === 15 ? [[...row], [...row]] : [[...row]])),
      ),
    );
    expect(causes[0]?.candidates[0]?.slip).toBe('row-doubled');
    expect(['B16', 'B17']).toContain(causes[0]?.candidates[0]?.cell);
  });

  test('an amount one column off', () => {
    // 表五 2040202: 项目支出 2978.49 stands under 基本支出.
    const { causes } = diagnosed(edited({ '表五!D9': 2978.49, '表五!E9': null }));
    expect(causes[0]?.candidates.map((candidate) => [shortPlace(candidate), candidate.slip])).toEqual([
      ['表五!D9', 'column-shifted'],
      ['表五!E9', 'column-shifted'],
    ]);
  });

  test('a missing parent account', () => {
    const { causes } = diagnosed(
      withRows('表五', (rows) => rows.filter((_, index) => index !== 17).map((row) => [...row])),
    );
    expect(causes.map((cause) => cause.candidates[0]?.expected)).toContain('21011 行政事业单位医疗');
  });
});

describe('several mistakes at once', () => {
  test('each of two wrong cells in different tables has its own cause', () => {
    const { causes } = diagnosed(edited({ '表十!B10': 151.1, '表六!E26': 920 }));
    expect(causes.map((cause) => cause.candidates[0] && shortPlace(cause.candidates[0])).sort()).toEqual([
      '表六!E26',
      '表十!B10',
    ]);
  });

  test('two wrong cells in one sum are told apart by their other relations', () => {
    const { causes } = diagnosed(edited({ '表三!C8': 2299.95, '表三!C9': 3572.03 }));
    expect(causes.map((cause) => cause.candidates[0] && shortPlace(cause.candidates[0])).sort()).toEqual([
      '表三!C8',
      '表三!C9',
    ]);
    expect(causes.map((cause) => cause.candidates[0]?.expected).sort()).toEqual(['2292.95', '3527.03']);
  });

  test('every planted mistake of the sample is blamed where it was planted', () => {
    const { snapshot, planted } = sampleWithErrors();
    const { causes } = diagnosed(snapshot);
    const blamed = causes.flatMap((cause) =>
      cause.candidates[0] ? [`${cause.candidates[0].sheet}!${cause.candidates[0].cell}`] : [],
    );
    const places = planted.map((mistake) => `${mistake.sheet}!${mistake.cell.split(':')[0]}`);
    expect(blamed.sort()).toEqual(places.sort());
  });
});

test('a dismissed finding is no evidence', () => {
  const book = recognise(edited({ '表十!B10': 151.1 }));
  const { findings } = checkAndDiagnose(book);
  const suppressions = findings
    .filter((finding) => finding.level === 'error')
    .map((finding) => ({ key: finding.key, reason: '批复如此', message: finding.message, by: '', date: '' }));
  const result = checkAndDiagnose(book, { suppressions });
  expect(result.summary.errors).toBe(0);
  expect(result.causes).toEqual([]);
});
