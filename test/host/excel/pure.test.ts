import fc from 'fast-check';
import { joinAddresses, mergeAreas } from '../../../src/host/excel/addresses';
import { literal, literalRows } from '../../../src/host/excel/cell-text';
import { joinRows } from '../../../src/host/excel/grids';
import { halve, planRequests } from '../../../src/host/excel/read-plan';
import { allowedName, sameName, variantName } from '../../../src/host/sheet-name';
import type { Rectangle } from '../../../src/model';
import { parseA1, rectangleToA1, toA1 } from '../../../src/model';

const cellsOf = (area: Rectangle): string[] => {
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push(toA1(row, column));
  }
  return cells;
};

const someCells = fc.uniqueArray(fc.tuple(fc.nat(12), fc.nat(8)), { selector: String, maxLength: 60 });

describe('addresses', () => {
  test('merging keeps exactly the cells', () => {
    fc.assert(
      fc.property(someCells, (cells) => {
        const single = cells.map(([row, column]) => ({ top: row, bottom: row, left: column, right: column }));
        const merged = mergeAreas(single).flatMap(cellsOf);
        expect(merged.sort()).toEqual(single.flatMap(cellsOf).sort());
      }),
    );
  });

  test('a block becomes one area', () => {
    const block = ['B2', 'C3', 'B3', 'C2', 'E9'].map((cell) => parseA1(cell)!);
    expect(mergeAreas(block).map(rectangleToA1)).toEqual(['B2:C3', 'E9']);
  });

  test('texts are cut below the limit and lose nothing', () => {
    fc.assert(
      fc.property(someCells, fc.integer({ min: 8, max: 40 }), (cells, limit) => {
        const areas = cells.map(([row, column]) => ({ top: row, bottom: row, left: column, right: column }));
        const texts = joinAddresses(areas, limit);
        expect(texts.every((text) => text.length <= limit)).toBe(true);
        expect(texts.join(',').split(',').filter(Boolean)).toEqual(areas.map(rectangleToA1));
      }),
    );
  });
});

describe('the plan of reading', () => {
  const anArea = fc
    .tuple(fc.nat(50), fc.nat(5), fc.nat(400), fc.nat(30))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

  test('covers every row of every sheet once, in order, within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(anArea), { maxLength: 8 }),
        fc.integer({ min: 31, max: 2_000 }),
        (areas, limit) => {
          const requests = planRequests(areas, limit);
          for (const request of requests) {
            const cells = request.reduce((sum, piece) => sum + cellsOf(piece.area).length, 0);
            expect(cells).toBeLessThanOrEqual(limit);
          }
          const pieces = requests.flat();
          expect(
            pieces.flatMap(({ sheet, area }) => cellsOf(area).map((cell) => `${sheet} ${cell}`)),
          ).toEqual(
            areas.flatMap((area, sheet) => (area ? cellsOf(area).map((cell) => `${sheet} ${cell}`) : [])),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a refused request is halved down to single rows and no further', () => {
    const area = { top: 3, left: 0, bottom: 5, right: 1 };
    expect(halve([{ sheet: 0, area }])?.map(([piece]) => rectangleToA1(piece!.area))).toEqual([
      'A4:B5',
      'A6:B6',
    ]);
    expect(halve([{ sheet: 0, area: { ...area, bottom: 3 } }])).toBeNull();
    const three = [0, 1, 2].map((sheet) => ({ sheet, area }));
    expect(halve(three)?.map((part) => part.length)).toEqual([2, 1]);
  });
});

describe('grids', () => {
  test('are null when there is nothing in them', () => {
    const rows = { values: [['甲', '']], formulas: [['甲', '']], numberFormats: [['General', 'General']] };
    expect(joinRows([rows])).toEqual({ values: [['甲', null]], formulas: null, numberFormats: null });
  });

  test('are joined from top to bottom', () => {
    const piece = (value: number) => ({
      values: [[value]],
      formulas: [[`=${value}`]],
      numberFormats: [['0']],
    });
    expect(joinRows([piece(1), piece(2)])).toEqual({
      values: [[1], [2]],
      formulas: [['=1'], ['=2']],
      numberFormats: [['0'], ['0']],
    });
  });
});

describe('what is written to a cell', () => {
  test('text always carries the apostrophe; numbers, flags and blanks are themselves', () => {
    expect(['=1', '文', "'a", ''].map(literal)).toEqual(["'=1", "'文", "''a", '']);
    expect([1.5, true, null].map(literal)).toEqual([1.5, true, '']);
  });

  test('no text is longer than a cell holds', () => {
    expect(String(literal('长'.repeat(40_000))).length).toBeLessThanOrEqual(32_767);
  });

  test('rows get the same length', () => {
    expect(literalRows([[1], [], [1, 2]])).toEqual([
      [1, ''],
      ['', ''],
      [1, 2],
    ]);
  });
});

describe('sheet names', () => {
  test('are made acceptable to Excel', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 120 }), (wanted, number) => {
        const name = variantName(allowedName(wanted), number);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      }),
    );
    expect(allowedName('情况说明')).toBe('情况说明');
    expect(allowedName("'?'")).toBe('勾稽');
    expect(sameName('Sheet1', 'SHEET1')).toBe(true);
  });
});
