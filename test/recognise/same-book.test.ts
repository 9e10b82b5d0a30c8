import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { check } from '../../src/check';
import { readWorkbook } from '../../src/host/file/read';
import type { CellValue, WorkbookSnapshot } from '../../src/model';
import { recognise } from '../../src/recognise';
import { rules } from '../../src/rules';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';
import { cleanHebei, cleanShanxi } from '../workbooks';
import {
  figurePlaces,
  inYuan,
  overPages,
  placeKey,
  reordered,
  rewritten,
  shifted,
  stacked,
  withoutFormats,
  withoutNames,
  withSplitCodes,
} from './transform';

/** Rules about the figures and the accounts; how a workbook is laid out and written down is what the changes here change. */
const ABOUT_CONTENT = rules.filter(
  (rule) => /^(?:totals|ties|codes)\//.test(rule.meta.id) && !/stored-as-number|same-decimals|well-formed|sum-range|typed-total/.test(rule.meta.id),
);

interface Verdicts {
  readonly comparisons: number;
  readonly findings: readonly string[];
}

/** Keys and levels of all findings, without the table's label in them, and how much was compared. */
function verdicts(book: WorkbookSnapshot): Verdicts {
  const { findings, summary } = check(recognise(book), { rules: ABOUT_CONTENT });
  return {
    comparisons: summary.comparisons,
    findings: findings.map((finding) => `${finding.level} ${finding.key}${finding.tail ? ' 尾差' : ''}`).sort(),
  };
}

const BOOKS: (readonly [string, WorkbookSnapshot])[] = [
  ['the sample', sampleWorkbook()],
  ['the sample with mistakes', sampleWithErrors().snapshot],
  ['the sample mended', cleanShanxi()],
  ['a budget of Hebei', cleanHebei()],
];
const published = join(__dirname, '../../../shared/workbooks');
const files = existsSync(published) ? readdirSync(published).filter((name) => name.endsWith('.xlsx')) : [];
beforeAll(async () => {
  for (const name of files) {
    const read = await readWorkbook(readFileSync(join(published, name)), name);
    if (!read.ok) throw new Error(`${name}: ${read.problem.code}`);
    BOOKS.push([name, read.value]);
  }
});

function forEachBook(test: (book: WorkbookSnapshot, name: string) => void): void {
  for (const [name, book] of BOOKS) test(book, name);
}

const NUMBER_RUNS = { seed: 20240601, numRuns: 12, endOnFailure: true } as const;

test('there is something to compare', () => {
  forEachBook((book) => expect(verdicts(book).comparisons).toBeGreaterThan(500));
});

test('sheets without telling names', () => {
  forEachBook((book, name) => expect([name, verdicts(withoutNames(book))]).toEqual([name, verdicts(book)]));
});

test('sheets in any order', () => {
  forEachBook((book) => {
    const positions = book.sheets.map((_, index) => index);
    const before = verdicts(book);
    const random = fc.shuffledSubarray(positions, { minLength: positions.length });
    fc.assert(
      fc.property(random, (order) => expect(verdicts(reordered(book, order))).toEqual(before)),
      NUMBER_RUNS,
    );
  });
});

test('tables anywhere on their sheets', () => {
  forEachBook((book) => {
    const before = verdicts(book);
    fc.assert(
      fc.property(fc.nat(40), fc.nat(12), fc.boolean(), (rows, columns, blankEdge) =>
        expect(verdicts(shifted(book, rows, columns, blankEdge))).toEqual(before),
      ),
      NUMBER_RUNS,
    );
  });
});

test.each([1, 3])('all tables on one sheet, %i blank rows between them', (gap) => {
  forEachBook((book, name) => {
    // Forms and prose have no place on a sheet of tables.
    const tables = new Set(recognise(book).tables.map((table) => table.sheet));
    const only = { ...book, sheets: book.sheets.filter((sheet) => tables.has(sheet.name)) };
    expect([name, verdicts(stacked(only, gap))]).toEqual([name, verdicts(only)]);
  });
});

test.each([2, 3])('long tables printed over %i sheets', (pages) => {
  forEachBook((book, name) => {
    // Alone on its sheet, from the first row on: what stands above or below would have to be repeated too.
    const { tables } = recognise(book);
    const long = tables.filter((table) => {
      const rows = table.panels[0]?.rows.length ?? 0;
      return rows >= 6 && tables.filter(({ sheet }) => sheet === table.sheet).length === 1;
    });
    expect(long.length).toBeGreaterThan(4);
    for (const table of long)
      expect([name, table.id, verdicts(overPages(book, table, pages))]).toEqual([name, table.id, verdicts(book)]);
  });
});

test('codes as numbers', () => {
  const asNumber = (value: CellValue): CellValue =>
    typeof value === 'string' && /^(?:[235]\d\d)(?:\d\d){0,2}$/.test(value) ? Number(value) : value;
  forEachBook((book, name) => expect([name, verdicts(rewritten(book, asNumber))]).toEqual([name, verdicts(book)]));
});

test('codes in three columns', () => {
  forEachBook((book, name) => {
    const tables = recognise(book).tables;
    let changed = 0;
    const sheets = book.sheets.map((sheet) => {
      const table = tables.find((each) => each.sheet === sheet.name && /^(?:income|expense|general-expense|fund-expense)$/.test(each.id));
      const column = table?.panels[0]?.columnByConcept.get('code');
      if (!table || !column) return sheet;
      changed += 1;
      return withSplitCodes(sheet, table.headerRows[1] - sheet.top, column.sheetColumn - sheet.left);
    });
    expect(changed).toBeGreaterThan(2);
    expect([name, verdicts({ ...book, sheets })]).toEqual([name, verdicts(book)]);
  });
});

/** Ways in which an amount in 万元 is typed as text. */
const WRITINGS: readonly (readonly [string, (value: number) => string])[] = [
  ['two decimals', (value) => value.toFixed(2)],
  ['thousands separators', (value) => value.toLocaleString('en-US', { minimumFractionDigits: 2 })],
  ['full-width digits', (value) => value.toFixed(2).replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ['spaces around', (value) => ` ${value.toFixed(2)}\u00a0`],
];

test.each(WRITINGS)('amounts typed as text with %s', (_, write) => {
  forEachBook((book, name) => {
    const places = figurePlaces(recognise(book));
    const asText = rewritten(book, (value, { sheet, row, column }) =>
      typeof value === 'number' && Number(value.toFixed(2)) === value && places.has(placeKey(sheet.name, row, column)) ? write(value) : value,
    );
    expect([name, verdicts(asText)]).toEqual([name, verdicts(book)]);
  });
});

test('the same amounts in 元', () => {
  forEachBook((book, name) => expect([name, verdicts(inYuan(book))]).toEqual([name, verdicts(withoutFormats(book))]));
});
