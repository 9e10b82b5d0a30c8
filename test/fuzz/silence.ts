/** Nothing that a change keeps from being compared goes unsaid, and the same amounts written otherwise are judged the same. */
import fc from 'fast-check';
import { check } from '../../src/check';
import type { Book, CellValue, CheckResult, WorkbookSnapshot } from '../../src/model';
import { recognise } from '../../src/recognise';
import { rules } from '../../src/rules';
import { sampleWorkbook } from '../../src/samples';
import {
  figurePlaces,
  inYuan,
  placeKey,
  reordered,
  rewritten,
  shifted,
  withoutFormats,
  withoutNames,
} from '../recognise/transform';
import { cleanHebei, cleanShanxi } from '../workbooks';
import { must, property } from './property';

interface Known {
  readonly snapshot: WorkbookSnapshot;
  readonly places: readonly string[];
  readonly before: CheckResult;
}

function known(snapshot: WorkbookSnapshot): Known {
  const book = recognise(snapshot);
  return { snapshot, places: [...figurePlaces(book)], before: check(book) };
}

const BOOKS = { sample: known(sampleWorkbook()), shanxi: known(cleanShanxi()), hebei: known(cleanHebei()) };
const name = fc.constantFrom(...(Object.keys(BOOKS) as (keyof typeof BOOKS)[]));

/** What stands in a cell instead of its amount. */
const instead: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((fen) => fen / 100),
  fc.constantFrom<CellValue>(
    null,
    '',
    '-',
    '—',
    '/',
    '无',
    '待定',
    '#REF!',
    '#N/A',
    '1,234.56',
    '１２．３４',
    '12.3.4',
    true,
    1e300,
    -0,
    0,
    0.004,
    8016.65,
    '=1+1',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

function withCells(book: WorkbookSnapshot, changes: ReadonlyMap<string, CellValue>): WorkbookSnapshot {
  return rewritten(book, (value, { sheet, row, column }) => {
    const key = placeKey(sheet.name, row, column);
    return changes.has(key) ? (changes.get(key) ?? null) : value;
  });
}

/** Findings and gaps by what they are about. */
function said(result: CheckResult): Set<string> {
  return new Set([
    ...result.findings.map((finding) => `${finding.level} ${finding.key} ${finding.message}`),
    ...result.summary.skipped.flatMap((skip) =>
      skip.kind === 'not-applicable' ? [] : [`${skip.rule} ${skip.reason}`],
    ),
  ]);
}

/** What a person leaves in a cell that holds nothing. */
const isBlank = (value: CellValue): boolean =>
  value === null || ['', '-', '—', '/', '无'].includes(String(value).trim());

/** Figures are no longer read, beyond the `blanked` cells that hold none any more. */
function isReadLess({ summary: was }: CheckResult, { summary: is }: CheckResult, blanked: number): boolean {
  return was.coverage.numericCells - is.coverage.numericCells > blanked;
}

/** Less is compared, and the account of figures that nothing was compared with does not show it. */
function isComparedLess({ summary: was }: CheckResult, { summary: is }: CheckResult): boolean {
  const open = ({ numericCells, checked }: typeof is.coverage): number => numericCells - checked;
  return is.comparisons < was.comparisons && open(is.coverage) <= open(was.coverage);
}

/** Nothing is said that was not said before. */
function isSilent(before: CheckResult, after: CheckResult): boolean {
  const old = said(before);
  return [...said(after)].every((text) => old.has(text));
}

const amounts = fc.array(fc.tuple(fc.nat(100_000), instead), { minLength: 1, maxLength: 3 });

function changesOf(
  { places }: Known,
  drawn: readonly (readonly [number, CellValue])[],
): Map<string, CellValue> {
  return new Map(drawn.map(([at, value]) => [places[at % places.length] ?? '', value]));
}

/** As in test/recognise/same-book.test.ts: how a workbook is laid out and written down is what changes. */
const ABOUT_CONTENT = rules.filter(
  ({ meta: { id } }) =>
    /^(?:totals|ties|codes)\//.test(id) &&
    !/stored-as-number|same-decimals|well-formed|sum-range|typed-total/.test(id),
);

function verdicts(book: Book): string {
  const { findings, summary } = check(book, { rules: ABOUT_CONTENT });
  return [
    summary.comparisons,
    ...findings.map(({ level, key, tail }) => `${level} ${key} ${tail}`).sort(),
  ].join('\n');
}

export const silenceProperties = [
  property(
    'an amount that is overwritten never lowers what is compared without a word',
    60,
    fc.property(name, amounts, (which, drawn) => {
      const book = BOOKS[which];
      const changes = changesOf(book, drawn);
      const after = check(recognise(withCells(book.snapshot, changes)));
      const blanked = [...changes.values()].filter(isBlank).length;
      const less =
        isReadLess(book.before, after, blanked) || (blanked === 0 && isComparedLess(book.before, after));
      must(
        !less || !isSilent(book.before, after),
        `less is compared, and nothing says so: ${JSON.stringify([...changes])}`,
      );
    }),
  ),
  property(
    'a word of a title, header or name that is overwritten never lowers what is compared without a word',
    60,
    fc.property(
      name,
      fc.nat(100_000),
      fc.constantFrom<CellValue>(null, '无', '甲乙', '合计', 5, '2024年', '基本支出'),
      (which, at, value) => {
        const book = BOOKS[which];
        const words = book.snapshot.sheets.flatMap((sheet) =>
          sheet.values.flatMap((row, r) =>
            row.flatMap((cell, c) =>
              typeof cell === 'string' && cell !== ''
                ? [placeKey(sheet.name, sheet.top + r, sheet.left + c)]
                : [],
            ),
          ),
        );
        const place = words[at % words.length] ?? '';
        const after = check(recognise(withCells(book.snapshot, new Map([[place, value]]))));
        // Rows called otherwise are compared with other rows: here only figures that nobody reads any more count.
        must(
          !isReadLess(book.before, after, 0) || !isSilent(book.before, after),
          `less is read, and nothing says so: ${place} → ${String(value)}`,
        );
      },
    ),
  ),
  property(
    'with wrong amounts in it, a workbook is judged the same under other names, in another order, elsewhere on its sheets, in 元',
    12,
    fc.property(
      name,
      amounts,
      fc.nat(30),
      fc.nat(9),
      fc.boolean(),
      fc.integer(),
      (which, drawn, down, right, blank, turn) => {
        const book = BOOKS[which];
        const numbers = drawn.map(
          ([at, value]) => [at, typeof value === 'number' && Math.abs(value) < 1e9 ? value : 12.34] as const,
        );
        const wrong = withCells(book.snapshot, changesOf(book, numbers));
        const order = wrong.sheets.map(
          (_, index) => (index + Math.abs(turn % wrong.sheets.length)) % wrong.sheets.length,
        );
        const expected = verdicts(recognise(wrong));
        must(verdicts(recognise(withoutNames(wrong))) === expected, 'other names, other verdicts');
        must(verdicts(recognise(reordered(wrong, order))) === expected, 'another order, other verdicts');
        must(
          verdicts(recognise(shifted(wrong, down, right, blank))) === expected,
          'another place, other verdicts',
        );
        const plain = verdicts(recognise(withoutFormats(wrong)));
        must(verdicts(recognise(inYuan(wrong))) === plain, 'another unit, other verdicts');
      },
    ),
  ),
];
