import type { Move } from '../../src/diagnose/moves';
import { cellMoves, columnMoves, columnSum, rowMoves, sumKey } from '../../src/diagnose/moves';
import type { Equation } from '../../src/diagnose/network';
import { Network } from '../../src/diagnose/network';
import type { Book, Relation } from '../../src/model';
import { CellState } from '../../src/model';
import { buildBook, wan } from '../kit/build-book';
import { bookOf, minus, relationOf } from './relations';

const differenceOf = (equation: Equation): number => equation.difference;

/** Changes as a person would write them: `2+1.5` is cell 2 raised by 1.5 万元. */
const written = (move: Move): string =>
  `${move.kind} ${move.changes.map(({ cell, by }) => `${cell}${by < 0 ? '' : '+'}${by / wan(1)}`).join(' ')}`;
const effects = (move: Move | undefined): readonly (readonly [number, number])[] =>
  [...(move?.effects ?? [])].map(([index, effect]) => [index, effect / wan(1)]);

function networkOf(book: Book, relations: readonly Relation[]): Network {
  return new Network(book, relations);
}

/** The book with its columns of names holding words. */
function withLabels(book: Book): Book {
  return {
    ...book,
    panels: book.panels.map((panel) => ({
      ...panel,
      columns: panel.columns.map((column) =>
        column.concept === 'name' ? { ...column, kind: 'label' } : column,
      ),
    })),
  };
}

describe('one cell changed', () => {
  const book = bookOf({
    columns: ['total'],
    rows: [
      ['total', '合计', 10],
      ['item', '甲', 4],
      ['item', '乙', 5],
      ['item', '丙', 4.5],
    ],
  });

  test('each cell of a sum could make up for the difference, each in its own direction', () => {
    const network = networkOf(book, [relationOf(book, [0], [1, 2])]);
    const moves = cellMoves(network, network.equations, differenceOf);
    expect(moves.map(written)).toEqual(['cell 0-1', 'cell 1+1', 'cell 2+1']);
    expect(moves.map(effects)).toEqual([[[0, -1]], [[0, -1]], [[0, -1]]]);
  });

  test('a cell of two equations has the amounts of both, each amount once', () => {
    const network = networkOf(book, [
      relationOf(book, [0], [1, 2]),
      relationOf(book, [3], [1]),
      relationOf(book, [0], [1, 2]),
    ]);
    const moves = cellMoves(network, network.equations, differenceOf);
    expect(moves.map(written)).toEqual(['cell 0-1', 'cell 1+1', 'cell 1+0.5', 'cell 2+1', 'cell 3-0.5']);
    expect(effects(moves[1])).toEqual([
      [0, -1],
      [1, -1],
      [2, -1],
    ]);
  });

  test('the difference asked for is that of now, not that of the beginning', () => {
    const network = networkOf(book, [relationOf(book, [0], [1, 2])]);
    expect(cellMoves(network, network.equations, () => wan(-3)).map(written)).toEqual([
      'cell 0+3',
      'cell 1-3',
      'cell 2-3',
    ]);
  });

  test('a limit proves nothing about any amount', () => {
    const network = networkOf(book, [relationOf(book, [0], [1], { kind: 'at-most' })]);
    expect(cellMoves(network, network.equations, differenceOf)).toEqual([]);
  });

  test('half a 分 is no amount: a cell that counts twice cannot make up for an odd difference', () => {
    const odd = buildBook({
      tables: [
        {
          id: 'expense',
          unit: '元',
          panels: [
            {
              columns: ['total'],
              rows: [
                ['item', '甲', 0.03],
                ['item', '乙', 0.02],
              ],
            },
          ],
        },
      ],
    });
    const network = networkOf(odd, [relationOf(odd, [0, 0], [1, 1, 1])]);
    // 6 分 against 6 分 would hold; one 分 less is nothing that cell 0, counted twice, could give.
    expect(cellMoves(network, network.equations, () => 1).map(({ changes }) => changes)).toEqual([]);
    const twice = cellMoves(network, network.equations, () => -4);
    expect(twice.map(({ changes }) => changes)).toEqual([[{ cell: 0, by: 2 }]]);
    expect([...(twice[0]?.effects ?? [])]).toEqual([[0, 4]]);
  });
});

describe('a sum down a column', () => {
  const book = bookOf(
    {
      columns: ['total', 'basic'],
      rows: [
        ['total', '合计', 10, 6],
        ['item', '甲', 4, 3],
        ['item', '乙', 5, 3],
        ['item', '丙', 1, 1],
      ],
    },
    {
      columns: ['total'],
      rows: [
        ['total', '合计', 10],
        ['item', '丁', 1],
      ],
    },
  );
  const read = (relation: Relation) => {
    const sum = columnSum(book, networkOf(book, [relation]).equations[0] as Equation);
    return (
      sum && {
        anchor: sum.anchor?.name ?? null,
        column: sum.column.concept,
        parts: sum.parts.map((row) => row.name),
        sign: sum.sign,
        key: sumKey(sum),
      }
    );
  };

  test('stands under its row, its parts in the same column', () => {
    expect(read(relationOf(book, [1], [3, 5]))).toEqual({
      anchor: '合计',
      column: 'basic',
      parts: ['甲', '乙'],
      sign: -1,
      key: '0/0',
    });
    expect(read(relationOf(book, [4], [6]))).toMatchObject({ anchor: '乙', parts: ['丙'], key: '0/2' });
  });

  test('is a list without a row of its own where three rows or more are held against another table', () => {
    expect(read(relationOf(book, [8], [2, 4, 6]))).toEqual({
      anchor: null,
      column: 'total',
      parts: ['甲', '乙', '丙'],
      sign: -1,
      key: '0/list',
    });
    expect(read(relationOf(book, [2, 4, 6], [8]))).toMatchObject({ anchor: null, sign: 1 });
    // Six cells of two columns: the longer one is the list.
    expect(read(relationOf(book, [8], [3, 5, 2, 4, 6]))).toMatchObject({ column: 'total' });
    expect(read(relationOf(book, [8], [2, 4, 3, 5, 7]))).toMatchObject({ column: 'basic' });
  });

  test.each<[string, Relation]>([
    ['two rows against another table', relationOf(book, [8], [2, 4])],
    ['figures of one row', relationOf(book, [0], [1])],
    ['a part of another column', relationOf(book, [0], [2, 5])],
    ['a part of another table', relationOf(book, [0], [2, 9])],
    ['two figures against two rows', relationOf(book, [0, 8], [2, 4])],
    ['rows of different signs', relationOf(book, [8], [2, 4, minus(6)])],
    ['a limit', relationOf(book, [0], [2, 4, 6], { kind: 'at-most' })],
    ['what an official document lets differ', relationOf(book, [0], [2, 4, 6], { kind: 'agreed' })],
  ])('is not %s', (_, relation) => {
    expect(read(relation)).toBeNull();
  });

  test('is not a row among its own parts, unless the others make a list', () => {
    expect(read(relationOf(book, [0], [0, 2, 4]))).toBeNull();
    expect(read(relationOf(book, [0], [0, 2, 4, 6]))).toMatchObject({
      anchor: null,
      parts: ['甲', '乙', '丙'],
    });
  });
});

describe('a row left out', () => {
  /** 合计 and what the parts lack of it: 3 in one column, 1 in the other. */
  const book = bookOf(
    {
      columns: ['total', 'basic'],
      rows: [
        ['total', '合计', 12, 7],
        ['item', '甲', 4, 3],
        ['item', '乙', 5, 3],
      ],
    },
    {
      columns: ['total', 'basic'],
      rows: [
        ['item', '丁', 4, 3],
        ['item', '戊', 5, 3],
        ['item', '己', 6, 2],
      ],
    },
  );
  const movesOf = (relations: readonly Relation[]): readonly Move[] => {
    const network = networkOf(book, relations);
    return rowMoves(network, network.equations, differenceOf);
  };

  test('shows in two columns of one sum; it is shown at the sum', () => {
    const moves = movesOf([relationOf(book, [0], [2, 4]), relationOf(book, [1], [3, 5])]);
    expect(moves.map(written)).toEqual(['row-omitted 0+3 1+1']);
    expect(effects(moves[0])).toEqual([
      [0, -3],
      [1, -1],
    ]);
  });

  test('a list without a row of its own shows it at its end', () => {
    // 12 and 7 of the first table against 15 and 8 of the list: it has too much, no row is missing; 20 and 10 would lack 5 and 2.
    const less = bookOf(
      { columns: ['total', 'basic'], rows: [['total', '合计', 20, 10]] },
      {
        columns: ['total', 'basic'],
        rows: [
          ['item', '丁', 4, 3],
          ['item', '戊', 5, 3],
          ['item', '己', 6, 2],
        ],
      },
    );
    const network = networkOf(less, [relationOf(less, [0], [2, 4, 6]), relationOf(less, [1], [3, 5, 7])]);
    expect(rowMoves(network, network.equations, differenceOf).map(written)).toEqual(['row-omitted 6+5 7+2']);
    expect(movesOf([relationOf(book, [0], [6, 8, 10]), relationOf(book, [1], [7, 9, 11])])).toEqual([]);
  });

  test('one column alone is no evidence, nor are columns of different sums', () => {
    expect(movesOf([relationOf(book, [0], [2, 4])])).toEqual([]);
    expect(movesOf([relationOf(book, [0], [2, 4]), relationOf(book, [3], [5])])).toEqual([]);
  });

  test('a column that agrees adds nothing; one with too much speaks against it', () => {
    const network = networkOf(book, [relationOf(book, [0], [2, 4]), relationOf(book, [1], [3, 5])]);
    const other = (amount: number) => (equation: Equation) => (equation.index === 0 ? wan(3) : wan(amount));
    expect(rowMoves(network, network.equations, other(0)).map(written)).toEqual(['row-omitted 0+3 1+0']);
    expect(rowMoves(network, network.equations, other(-1))).toEqual([]);
  });
});

describe('a row entered twice', () => {
  const book = bookOf(
    {
      columns: ['total', 'basic', 'name'],
      rows: [
        ['total', '合计', 9, 5],
        ['2040201', '行政运行', 4, 3, '甲'],
        ['2040201', '行政运行', 4, 3, '乙'],
        ['2040202', '一般行政管理事务', 5, 2],
        ['2040203', '机关服务', null, null],
        ['2040203', '机关服务', null, null],
        ['2040201', '行政运行', 4, 1],
      ],
    },
    { columns: ['total'], rows: [['item', '另表', 4]] },
  );
  const labelled = withLabels(book);
  // Rows of three cells: 合计 0–2, 行政运行 3–5 and 6–8, 一般行政管理事务 9–11 …, the other table 21.
  const sum = (column: number): Relation =>
    relationOf(labelled, [column], [3 + column, 6 + column, 9 + column]);

  test('is told by its code and all its amounts; either of the two may go', () => {
    const network = networkOf(labelled, [sum(0), sum(1)]);
    const moves = rowMoves(network, network.equations, differenceOf).filter(
      ({ kind }) => kind === 'row-doubled',
    );
    expect(moves.map(written)).toEqual(['row-doubled 6-4 7-3', 'row-doubled 3-4 4-3']);
    // 合计 9 against 13: with one of them taken out it holds.
    expect(effects(moves[0])).toEqual([
      [0, 4],
      [1, 3],
    ]);
  });

  test('what is held against the row itself goes with it', () => {
    const network = networkOf(labelled, [
      sum(0),
      relationOf(labelled, [6], [7]),
      relationOf(labelled, [21], [6]),
      relationOf(labelled, [6], [9, 12]),
    ]);
    const [later] = rowMoves(network, network.equations, differenceOf);
    expect(effects(later)).toEqual([
      [0, 4],
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });

  test('a table whose sums hold is not looked through', () => {
    const network = networkOf(labelled, [relationOf(labelled, [21], [3], { kind: 'identical' })]);
    expect(rowMoves(network, network.equations, differenceOf)).toEqual([]);
  });

  test('rows without a code are told by their names; a nameless one is none', () => {
    const projects = bookOf({
      columns: ['total'],
      rows: [
        ['total', '合计', 9],
        ['project', '办案', 4],
        ['project', '装备', 4],
        ['project', '办案', 4],
        ['item', '', 3],
        ['item', '', 3],
      ],
    });
    const [rows] = projects.panels;
    if (!rows) throw new Error('a panel');
    const blank: Book = {
      ...projects,
      panels: [
        { ...rows, rows: rows.rows.map((row) => (row.name === '' ? { ...row, kind: 'blank' } : row)) },
      ],
    };
    const network = networkOf(blank, [relationOf(blank, [0], [1, 2, 3])]);
    expect(rowMoves(network, network.equations, differenceOf).map(written)).toEqual([
      'row-doubled 3-4',
      'row-doubled 1-4',
    ]);
  });

  test('of three the last two stand for it with their neighbours', () => {
    const thrice = bookOf({
      columns: ['total'],
      rows: [
        ['total', '合计', 4],
        ['project', '办案', 4],
        ['project', '办案', 4],
        ['project', '办案', 4],
      ],
    });
    const network = networkOf(thrice, [relationOf(thrice, [0], [1, 2, 3])]);
    expect(rowMoves(network, network.equations, differenceOf).map(written)).toEqual([
      'row-doubled 2-4',
      'row-doubled 1-4',
      'row-doubled 3-4',
      'row-doubled 2-4',
    ]);
  });
});

describe('an amount in its neighbour’s column', () => {
  const book = bookOf({
    columns: ['total', 'basic', 'project', 'name'],
    rows: [
      ['total', '合计', 9, 5, 4],
      ['item', '甲', 5, 5, null, '甲'],
      ['item', '乙', 4, 0, 4, null],
    ],
  });
  const labelled = withLabels(book);
  const movesOf = (...relations: readonly Relation[]): readonly Move[] => {
    const network = networkOf(labelled, relations);
    return columnMoves(network, network.equations);
  };

  test('goes to a cell of its row that is blank or nought, never to one that is filled or holds words', () => {
    // Rows of four cells: 合计 0–3, 甲 4–7, 乙 8–11.
    expect(movesOf(relationOf(labelled, [1], [5, 9])).map(written)).toEqual(['columns 5-5 6+5']);
    expect(movesOf(relationOf(labelled, [2], [6, 10])).map(written)).toEqual(['columns 10-4 9+4']);
    expect(movesOf(relationOf(labelled, [0], [1, 2])).map(written)).toEqual([]);
  });

  test('is tried once, however many equations speak of it, and changes them all', () => {
    const moves = movesOf(
      relationOf(labelled, [1], [5, 9]),
      relationOf(labelled, [4], [5, 6]),
      relationOf(labelled, [2], [6]),
    );
    expect(moves.map(written)).toEqual(['columns 5-5 6+5', 'columns 4-5 6+5']);
    expect(effects(moves[0])).toEqual([
      [0, 5],
      [1, 0],
      [2, -5],
    ]);
  });

  test('words have no amount to be moved', () => {
    expect(movesOf(relationOf(labelled, [7], [11]))).toEqual([]);
  });

  test('a dash is free, words are not', () => {
    const book = bookOf({ columns: ['total', 'basic', 'project'], rows: [['item', '甲', 5, null, null]] });
    const states = Uint8Array.from(book.cells.state);
    states[1] = CellState.dash;
    states[2] = CellState.text;
    const dashed: Book = { ...book, cells: { ...book.cells, state: states } };
    const network = networkOf(dashed, [relationOf(dashed, [0], [1])]);
    expect(columnMoves(network, network.equations).map(written)).toEqual(['columns 0-5 1+5']);
  });
});
