import type { Fact, Facts, Place } from '../../src/model';
import { Explainer } from '../../src/narrative/how';
import { buildBook } from '../kit/build-book';

const book = buildBook({
  tables: [
    {
      id: 'income',
      sheet: '收入',
      label: '表二',
      panels: [{ columns: ['total'], rows: [['total', '合计', 1]] }],
    },
    {
      id: 'expense',
      sheet: '支出',
      label: '表三',
      panels: [
        {
          columns: ['total'],
          rows: [
            ['total', '合计', 1],
            ['item', '甲', 1],
          ],
        },
      ],
    },
  ],
});
const cell = (sheet: string, address: string): Place => ({ role: 'cell', sheet, cell: address, label: '' });
const fact = (how: Fact['how'], places: readonly Place[], from: readonly string[] = []): Fact => ({
  id: '',
  label: '',
  value: { kind: 'amount', fen: 1, step: 1 },
  how,
  places,
  from,
});
const many = (count: number): readonly Place[] => Array.from({ length: count }, () => cell('支出', 'B2'));

function told(asked: Fact, others: Readonly<Record<string, Fact>> = {}): string {
  const facts: Facts = { byId: new Map(Object.entries(others)), lists: new Map() };
  return new Explainer(book, facts).fact(asked);
}

test('a figure simply read needs no words', () => {
  expect(told(fact('read', [cell('收入', 'B2')]))).toBe('');
});

test('a sum names its cells by their tables, up to six; more are counted', () => {
  expect(told(fact('sum', [cell('收入', 'B2'), cell('支出', 'B3')]))).toBe('= 表二 B2 + 表三 B3');
  expect(told(fact('sum', many(6)))).toBe(`= ${Array(6).fill('表三 B2').join(' + ')}`);
  expect(told(fact('sum', [...many(6), cell('收入', 'B2')]))).toBe('= 表三、表二 7 个单元格之和');
});

test('a number of things names the tables whose rows were counted', () => {
  expect(told(fact('count', [cell('支出', 'B2'), cell('支出', 'B3')]))).toBe('= 表三中的 2 行');
});

test('a cell that is in no table is named by its sheet: beside one, below one, on another sheet', () => {
  expect(told(fact('sum', [cell('支出', 'B1'), cell('支出', 'B4'), cell('目标表1', 'A1')]))).toBe(
    '= 表三 B1 + 支出 B4 + 目标表1 A1',
  );
  expect(told(fact('sum', [cell('支出', '?'), cell('支出', 'B3')]))).toBe('= 支出 ? + 表三 B3');
});

test('of two tables on one sheet the one in whose lines the cell stands is named', () => {
  const [first, second] = book.tables;
  if (!first || !second) throw new Error('two tables');
  const area = (top: number, bottom: number) => ({ top, bottom, left: 0, right: 3 });
  const stacked = {
    ...book,
    tables: [
      { ...first, sheet: '同', area: area(10, 20) },
      { ...second, sheet: '同', area: area(0, 5) },
    ],
  };
  const explainer = new Explainer(stacked, { byId: new Map(), lists: new Map() });
  expect(
    ['B1', 'B6', 'B11', 'B21', 'B8'].map((address) => explainer.cells(fact('read', [cell('同', address)]))),
  ).toEqual(['表三 B1', '表三 B6', '表二 B11', '表二 B21', '同 B8']);
});

test('a share names both sides; a sum among them stands in brackets, unless its cells are only counted', () => {
  const one = fact('read', [cell('收入', 'B2')]);
  const sum = fact('sum', [cell('支出', 'B2'), cell('支出', 'B3')]);
  expect(told(fact('ratio', [], ['one', 'sum']), { one, sum })).toBe('= 表二 B2 ÷ （表三 B2 + 表三 B3）');
  expect(told(fact('ratio', [], ['long', 'one']), { one, long: fact('sum', many(7)) })).toBe(
    '= 表三 7 个单元格之和 ÷ 表二 B2',
  );
  expect(told(fact('ratio', [], ['six', 'one']), { one, six: fact('sum', many(6)) })).toBe(
    `= （${Array(6).fill('表三 B2').join(' + ')}） ÷ 表二 B2`,
  );
});
