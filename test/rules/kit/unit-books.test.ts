import type { Book } from '../../../src/model';
import { bodyName, isListed, listedUnits, unitBooks } from '../../../src/rules/kit';
import { buildBook } from '../../kit/build-book';
import type { RowLiteral } from '../../kit/build-book';

const POLICE = '清河县公安局交通管理大队';

/** A department that lists units in 机关运行经费, with these workbooks beside it. */
function department(listed: readonly string[], units: readonly Book[], more: Partial<Book> = {}): Book {
  const rows = listed.map((name): RowLiteral => ['organisation', name, 1]);
  const tables = listed.length === 0 ? [] : [{ id: 'operating' as const, label: '表十一', panels: [{ columns: ['total' as const], rows: [...rows, ['total', '合计', 1] as const] }] }];
  return { ...buildBook({ organisation: '清河县公安局', tables }), related: { units }, ...more };
}
const unit = (organisation: string | null, year: number | null = 2024, isRead = true): Book =>
  buildBook({ organisation, year, tables: isRead ? [{ id: 'expense', panels: [{ columns: ['total'], rows: [['204', '公共安全支出', 1]] }] }] : [] });

test.each([
  ['清河县公安局本级', '清河县公安局'],
  ['清河县公安局（本级）', '清河县公安局'],
  ['清河县公安局（机关）', '清河县公安局'],
  ['清河县公安局（机关本级）', '清河县公安局'],
  ['清河县公安局机关本级', '清河县公安局'],
  ['清河县公安局 机关', '清河县公安局机关'],
  ['清河县本级公安局', '清河县本级公安局'],
  ['清河县（本级）公安局', '清河县(本级)公安局'],
])('%s is the body %s', (name, body) => {
  expect(bodyName(name)).toBe(body);
});

test('units are listed by 机关运行经费 and 机构设置, each once, in the order of the tables', () => {
  const book = buildBook({
    tables: [
      { id: 'expense', panels: [{ columns: ['total'], rows: [['organisation', '别的单位', 1]] }] },
      { id: 'operating', panels: [{ columns: ['total'], rows: [['total', '合计', 1], ['organisation', '甲单位', 1], ['organisation', '', 1], ['organisation', '甲单位本级', 1]] }] },
      { id: 'institutions', panels: [{ columns: ['total'], rows: [['organisation', '乙单位', 1], ['organisation', '甲单位', 1]] }] },
    ],
  });
  expect(listedUnits(book).map(({ panel, row }) => [panel.tableId, row.name])).toEqual([['operating', '甲单位'], ['institutions', '乙单位']]);
});

test('a workbook’s body is listed by the tables or known otherwise; where no units are listed, or it names none, it counts as listed', () => {
  const listed = department(['清河县公安局'], []);
  expect(isListed(listed, unit('清河县公安局本级'))).toBe(true);
  expect(isListed(listed, unit(POLICE))).toBe(false);
  expect(isListed({ ...listed, organisations: ['别的', POLICE] }, unit(POLICE))).toBe(true);
  expect(isListed({ ...listed, organisations: ['别的'] }, unit(POLICE))).toBe(false);
  expect(isListed(listed, unit(null))).toBe(true);
  expect(isListed(department([], []), unit(POLICE))).toBe(true);
});

describe('the workbooks of the units', () => {
  const both = ['清河县公安局', POLICE];
  const [own, police] = [unit('清河县公安局本级'), unit(POLICE)];
  const seen = (book: Book) => {
    const units = unitBooks(book);
    return units && [units.missing.map(({ row }) => row.name), units.repeated.length, units.otherYear.length, units.isComplete];
  };

  test('none were given', () => {
    expect(unitBooks(buildBook({}))).toBeNull();
    expect(unitBooks(department(both, []))).toBeNull();
  });
  test('one for each is all', () => {
    expect(seen(department(both, [own, police]))).toEqual([[], 0, 0, true]);
    expect(seen(department([], [own, police]))).toEqual([[], 0, 0, true]);
  });
  test('one is missing', () => {
    expect(seen(department(both, [own]))).toEqual([[POLICE], 0, 0, false]);
  });
  test('one under another name may be the one that seems to be missing, two cannot be', () => {
    expect(seen(department(both, [own, unit('清河县公安局交管大队')]))).toEqual([[POLICE], 0, 0, true]);
    expect(seen(department([...both, '清河县看守所'], [own, unit('清河县公安局交管大队')]))).toEqual([[POLICE, '清河县看守所'], 0, 0, false]);
  });
  test('two of one body', () => {
    const again = unit('清河县公安局（本级）');
    expect(seen(department(both, [own, police, again]))).toEqual([[], 1, 0, false]);
    expect(unitBooks(department(both, [own, police, again]))?.repeated).toEqual([again]);
    // Workbooks that name no body are not one body.
    expect(seen(department(both, [own, police, unit(null), unit(null)]))).toEqual([[], 0, 0, true]);
  });
  test('one of another year; where a year is not known it may be the same', () => {
    expect(seen(department(both, [own, unit(POLICE, 2023)]))).toEqual([[], 0, 1, false]);
    expect(seen(department(both, [own, unit(POLICE, null)]))).toEqual([[], 0, 0, true]);
    expect(seen(department(both, [own, unit(POLICE, 2023)], { year: null }))).toEqual([[], 0, 0, true]);
  });
  test('one in which no table was recognised', () => {
    expect(seen(department(both, [own, unit(POLICE, 2024, false)]))).toEqual([[], 0, 0, false]);
  });
});
