/**
 * The arithmetic against an independent decimal library: random tables, every sum worked out again with big.js from the
 * numbers as a person reads them. Same comparisons, same differences, same verdicts.
 */
import Big from 'big.js';
import fc from 'fast-check';
import { check } from '../../src/check';
import type { CellValue, MoneyUnit, Relation, SheetSnapshot, WorkbookSnapshot } from '../../src/model';
import { recognise } from '../../src/recognise';
import { rule as childrenSum } from '../../src/rules/totals/code-children-sum';
import { rule as rowTotal } from '../../src/rules/totals/row-total';

/** Tables tried; each has some thirty sums. */
const TABLES = 10_000;

/** A figure of the random table: its stored decimal text, and how the cell holds and shows it. */
interface RandomFigure {
  readonly stored: string;
  /** Decimals the number format shows; null for General. */
  readonly shown: number | null;
  readonly asText: boolean;
}

interface RandomTable {
  readonly unit: MoneyUnit;
  /** Rows × 3 columns (合计, 基本, 项目); null is blank. Row 0 is 合计, 1 类, 2 款, the rest 项. */
  readonly figures: readonly (readonly (RandomFigure | null)[])[];
}

const figureIn = (unit: MoneyUnit): fc.Arbitrary<RandomFigure | null> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    {
      weight: 12,
      arbitrary: fc
        .record({
          digits: fc.integer({ min: -20_000, max: 9_999_999 }),
          // Never finer than a fen in 元: there is no smaller money.
          decimals: fc.oneof(
            { weight: 20, arbitrary: fc.constant(2) },
            { weight: 1, arbitrary: fc.integer({ min: 0, max: unit === '元' ? 2 : 4 }) },
          ),
          format: fc.constantFrom(null, null, 2),
          asText: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
        })
        .map(({ digits, decimals, format, asText }) => ({
          stored: new Big(digits).div(new Big(10).pow(decimals)).toFixed(decimals),
          shown: asText ? null : format,
          asText,
        })),
    },
  );

/** Tables whose totals are right, or nearly: otherwise every verdict would be “different”. */
const table: fc.Arbitrary<RandomTable> = fc
  .constantFrom<MoneyUnit>('万元', '千元', '元')
  .chain((unit) =>
    fc.record({
      unit: fc.constant(unit),
      items: fc.array(fc.tuple(figureIn(unit), figureIn(unit)), { minLength: 2, maxLength: 8 }),
      slips: fc.array(fc.constantFrom(0, 0, 0, 0, 1, -1, 2, -3, 250), { minLength: 33, maxLength: 33 }),
    }),
  )
  .map(({ unit, items, slips }) => {
    let next = 0;
    const slip = (): Big => new Big(slips[next++ % slips.length] ?? 0).div(100);
    const sum = (parts: readonly (RandomFigure | null)[]): RandomFigure => ({
      stored: parts.reduce((total, part) => total.plus(part?.stored ?? 0), slip()).toFixed(2),
      shown: null,
      asText: false,
    });
    const leaves = items.map(([basic, project]) => [sum([basic, project]), basic, project]);
    const above = [0, 1, 2].map((column) => sum(leaves.map((row) => row[column] ?? null)));
    return { unit, figures: [above, above, above, ...leaves] };
  });

/** What is printed: rounded half away from zero to the decimals shown. */
function printed(value: RandomFigure): Big {
  return value.shown === null
    ? new Big(value.stored)
    : new Big(value.stored).round(value.shown, Big.roundHalfUp);
}

function decimals(value: Big): number {
  const text = value.toFixed();
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

/** The step of every figure: two decimals are the rule, more where the figure or most of the table carries them; cents in 元. */
function stepsOf(random: RandomTable): (value: Big) => Big {
  const finest = random.unit === '元' ? 2 : random.unit === '千元' ? 5 : 6;
  const distinct = new Set<string>();
  for (const row of random.figures)
    for (const value of row) if (value && !printed(value).eq(0)) distinct.add(printed(value).abs().toFixed());
  const share = (most: number): number =>
    [...distinct].filter((text) => decimals(new Big(text)) <= most).length / Math.max(1, distinct.size);
  let usual = 2;
  while (distinct.size > 0 && usual < finest && share(usual) < 0.9) usual += 1;
  return (value) => new Big(10).pow(-Math.min(finest, Math.max(usual, decimals(value))));
}

type Verdict = 'equal' | 'tail' | 'different';

/** Every sum of the table by its own arithmetic: `total=part+part…` by position → verdict. */
function expected(random: RandomTable): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const stepOf = stepsOf(random);
  const compare = (
    name: string,
    total: RandomFigure | null,
    parts: readonly (RandomFigure | null)[],
  ): void => {
    const figures = [total, ...parts].filter((value): value is RandomFigure => value !== null);
    if (figures.length === 0) return;
    const difference = parts.reduce(
      (rest, part) => (part ? rest.minus(printed(part)) : rest),
      total ? printed(total) : new Big(0),
    );
    const steps = figures.reduce((sum, value) => sum.plus(stepOf(printed(value))), new Big(0));
    const verdict = difference.eq(0) ? 'equal' : difference.abs().lte(steps.div(2)) ? 'tail' : 'different';
    verdicts.set(name, verdict);
  };
  const { figures } = random;
  const at = (row: number, column: number): RandomFigure | null => figures[row]?.[column] ?? null;
  const items = figures.map((_, row) => row).slice(3);
  for (const column of [0, 1, 2]) {
    compare(`0.${column}`, at(0, column), [at(1, column)]);
    compare(`1.${column}`, at(1, column), [at(2, column)]);
    compare(
      `2.${column}`,
      at(2, column),
      items.map((row) => at(row, column)),
    );
  }
  figures.forEach((_, row) => compare(`row ${row}`, at(row, 0), [at(row, 1), at(row, 2)]));
  return verdicts;
}

function workbook(random: RandomTable): WorkbookSnapshot {
  const codes = [
    '',
    '204',
    '20402',
    ...random.figures.slice(3).map((_, index) => `20402${String(index + 1).padStart(2, '0')}`),
  ];
  const cell = (value: RandomFigure | null): CellValue =>
    value === null ? null : value.asText ? value.stored : Number(value.stored);
  const values: CellValue[][] = [
    ['2024年预算支出总表', null, null, null, null],
    [null, null, null, null, `单位：${random.unit}`],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...random.figures.map((row, index): CellValue[] => [
      codes[index] || '合计',
      index === 0 ? null : `科目${index}`,
      ...row.map(cell),
    ]),
  ];
  const formats = values.map((_, row) =>
    ['General', 'General', 0, 1, 2].map((column) => {
      const shown = typeof column === 'number' ? random.figures[row - 3]?.[column]?.shown : null;
      return shown === 2 ? '#,##0.00' : 'General';
    }),
  );
  const sheet: SheetSnapshot = {
    name: 'Sheet1',
    position: 0,
    visibility: 'visible',
    isProtected: false,
    top: 0,
    left: 0,
    rowCount: values.length,
    columnCount: 5,
    values,
    formulas: null,
    numberFormats: formats,
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: null,
    gap: null,
  };
  return { source: 'file', name: 'random.xlsx', properties: {}, sheets: [sheet] };
}

/** The same names for the comparisons that the rules made. */
function actual(random: RandomTable): Map<string, Verdict> {
  const book = recognise(workbook(random));
  const width = 5;
  const relations: Relation[] = [];
  check(book, { rules: [childrenSum, rowTotal], record: (relation) => relations.push(relation) });
  return new Map(
    relations.map((relation) => {
      const cell = relation.left[0]?.cell ?? 0;
      const row = Math.floor(cell / width);
      const column = (cell % width) - 2;
      return [relation.rule === 'totals/row-total' ? `row ${row}` : `${row}.${column}`, relation.verdict];
    }),
  );
}

test(`${TABLES} random tables get the verdicts of an independent decimal library`, () => {
  const seen = { equal: 0, tail: 0, different: 0 };
  fc.assert(
    fc.property(table, (random) => {
      const own = actual(random);
      for (const verdict of own.values()) seen[verdict] += 1;
      const should = expected(random);
      for (const [name, verdict] of should)
        if (own.get(name) !== verdict)
          throw new Error(`${name}: ${own.get(name)}, should be ${verdict}\n${JSON.stringify(random)}`);
      expect(own.size).toBe(should.size);
    }),
    { numRuns: TABLES, seed: 20240101 },
  );
  // The tables must really show all three outcomes, or nothing was tried.
  expect(Math.min(seen.equal, seen.tail, seen.different)).toBeGreaterThan(TABLES);
}, 120_000);
