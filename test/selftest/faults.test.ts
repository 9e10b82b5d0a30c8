/** Which mistakes are planted in which cells. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/model';
import { recognise } from '../../src/recognise';
import { prepareSelftest } from '../../src/selftest';
import type { Fault } from '../../src/selftest/faults';
import { faultsOf } from '../../src/selftest/faults';
import { grid, sheet, workbook } from '../kit/grid';

const EXPENSE = sheet(
  '支出总表',
  grid`
    2024年部门支出总表
    部门名称：某县水利局 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 55 | 55 |
    '213 | 农林水支出 | 67.5 | 67.5 |
    '21303 | 水利 | 67.5 | 67.5 |
    '224 | 灾害防治及应急管理支出 | -12.5 | -12.5 |`,
);

function faultsIn(snapshot: WorkbookSnapshot): Fault[] {
  return faultsOf(recognise(snapshot), snapshot, () => true);
}

const at = (faults: readonly Fault[], cell: string): string[] =>
  faults.filter((fault) => fault.cell === cell).map(({ kind, is }) => `${kind} ${is}`);

test('an amount below nought keeps its sign where a digit is wrong', () => {
  expect(at(faultsIn(workbook([EXPENSE])), 'C7')).toEqual([
    'one-digit -22.5',
    'digits-swapped -21.5',
    'sign 12.5',
    'times-ten -125',
    'times-ten-thousand -125000',
    'small-change -12.45',
    'cleared （空）',
    'neighbour 67.5',
  ]);
});

test('equal digits cannot be swapped, and what stands above the first row is no amount', () => {
  const kinds = faultsIn(workbook([EXPENSE])).flatMap(({ kind, cell }) => (cell === 'C4' ? kind : []));
  expect(kinds).not.toContain('digits-swapped');
  expect(kinds).not.toContain('neighbour');
});

test('an account gets the name of another of its level, and none where there is no other', () => {
  const renamed = faultsIn(workbook([EXPENSE])).filter(({ kind }) => kind === 'name-changed');
  expect(renamed.map(({ cell, was, is }) => [cell, was, is])).toEqual([
    ['B5', '农林水支出', '灾害防治及应急管理支出'],
    ['B7', '灾害防治及应急管理支出', '农林水支出'],
  ]);
});

test('a row that is dropped or doubled takes its formulas and formats with it', () => {
  const formulas = EXPENSE.values.map((_, row) => [null, null, row === 3 ? '=D4+E4' : null, null, null]);
  const numberFormats = EXPENSE.values.map((_, row) => new Array<string>(5).fill(row === 4 ? '0.00' : 'General'));
  const written: SheetSnapshot = { ...EXPENSE, formulas, numberFormats };
  const changed = (kind: string): SheetSnapshot | undefined =>
    faultsIn(workbook([written]))
      .find((fault) => fault.kind === kind && fault.row === 4)
      ?.apply(workbook([written])).sheets[0];
  const dropped = changed('row-dropped');
  expect([dropped?.rowCount, dropped?.values[4]?.[1], dropped?.formulas?.length]).toEqual([6, '水利', 6]);
  expect([dropped?.formulas?.[3]?.[2], dropped?.numberFormats?.[4]?.[2]]).toEqual(['=D4+E4', 'General']);
  const doubled = changed('row-doubled');
  expect(doubled?.values.map((row) => row[1]).slice(4)).toEqual(['农林水支出', '农林水支出', '水利', '灾害防治及应急管理支出']);
  expect(doubled?.numberFormats?.map((row) => row[2]).slice(4)).toEqual(['0.00', '0.00', 'General', 'General']);
});

describe('one at a time', () => {
  // Without its 类 the only 款 is a table of 款 alone, which is another layout and no mistake.
  const snapshot = workbook([
    sheet(
      '支出总表',
      grid`
        2024年部门支出总表
        部门名称：某县水利局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
         | 合计 | 67.5 | 67.5 |
        '213 | 农林水支出 | 67.5 | 67.5 |
        '21303 | 水利 | 67.5 | 67.5 |`,
    ),
  ]);

  test.each(['hebei-2024', 'shanxi', undefined])(
    'what the layout %s misses anyway is not put down to the mistake',
    (profile) => {
      const prepared = prepareSelftest(snapshot, { profile });
      const results = Array.from({ length: prepared.total }, (_, index) => prepared.run(index));
      expect(results.filter(({ caught }) => !caught).map(({ kind, cell }) => [kind, cell])).toEqual([['row-dropped', 'A5']]);
    },
  );

  test('a number that no mistake has is refused', () => {
    const { total, run } = prepareSelftest(snapshot, { limit: 3 });
    expect(total).toBe(3);
    expect(() => run(3)).toThrow(RangeError);
  });
});
