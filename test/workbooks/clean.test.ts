import { checkAndDiagnose } from '../../src/diagnose';
import { recognise } from '../../src/recognise';
import { cleanHebei, cleanShanxi } from '.';

describe.each([
  ['山西', cleanShanxi, 'shanxi-2024', 13],
  ['河北', cleanHebei, 'hebei-2024', 11],
] as const)('a clean budget of %s', (_, clean, profile, tables) => {
  const book = recognise(clean());
  const result = checkAndDiagnose(book);

  test('is known by its layout, with every required table', () => {
    expect(book.profile).toBe(profile);
    expect(book.tables.filter((table) => table.id !== 'targets' && table.id !== 'institutions')).toHaveLength(
      tables,
    );
    expect(book.missing).toEqual([]);
    expect(book.unrecognised).toEqual([]);
  });

  test('has nothing above a note, and says so of many comparisons', () => {
    expect(
      result.findings.filter((finding) => finding.level !== 'note').map((finding) => finding.message),
    ).toEqual([]);
    expect(result.causes).toEqual([]);
    expect(result.summary.comparisons).toBeGreaterThan(1000);
  });
});
