import { FactStore } from '../../src/facts/fact-store';
import type { Place } from '../../src/model';
import { buildBook, wan } from '../kit/build-book';

/** Three figures to two decimals of 万元, a blank and an error; then one of 元. */
const store = (): FactStore =>
  new FactStore(
    buildBook({
      tables: [
        {
          id: 'expense',
          panels: [
            {
              columns: ['total', 'basic', 'project', 'current', 'carryover'],
              rows: [['total', '合计', 10, 4, 6, null, '#REF!']],
            },
          ],
        },
        { id: 'income', unit: '元', panels: [{ columns: ['total'], rows: [['total', '合计', 12.5]] }] },
      ],
    }),
  );
const [TEN, FOUR, SIX, BLANK, ERROR, YUAN] = [0, 1, 2, 3, 4, 5] as const;
const at = (cell: string, label: string, sheet = 'expense'): Place => ({ role: 'cell', sheet, cell, label });

describe('a figure read from a cell', () => {
  test('has its amount as printed, its step and its place', () => {
    const facts = store();
    const fact = facts.read('a', '甲', TEN);
    expect(fact).toEqual({
      id: 'a',
      label: '甲',
      value: { kind: 'amount', fen: wan(10), step: 10_000 },
      how: 'read',
      places: [at('B2', '合计 / total')],
      from: [],
    });
    expect(facts.byId.get('a')).toBe(fact);
  });

  test('is nought where the cell is blank, and none where it holds an error', () => {
    const facts = store();
    expect(facts.read('a', '甲', BLANK)?.value).toMatchObject({ fen: 0 });
    expect(facts.read('b', '乙', ERROR)).toBeNull();
    expect(facts.byId.has('b')).toBe(false);
  });
});

describe('a sum of cells', () => {
  test('keeps every cell and the finest step', () => {
    expect(store().sumCells('a', '甲', [FOUR, YUAN])).toEqual({
      id: 'a',
      label: '甲',
      value: { kind: 'amount', fen: wan(4) + 1250, step: 1 },
      how: 'sum',
      places: [at('C2', '合计 / basic'), at('B2', '合计 / total', 'income')],
      from: [],
    });
  });

  test('of one cell is that cell read; of none, or of one that cannot be read, there is none', () => {
    const facts = store();
    expect(facts.sumCells('a', '甲', [SIX])?.how).toBe('read');
    expect(facts.sumCells('b', '乙', [])).toBeNull();
    expect(facts.sumCells('c', '丙', [FOUR, ERROR])).toBeNull();
    expect([...facts.byId.keys()]).toEqual(['a']);
  });
});

describe('a sum of facts', () => {
  const read = (): FactStore => {
    const facts = store();
    facts.read('ten', '十', TEN);
    facts.read('four', '四', FOUR);
    facts.read('six', '六', SIX);
    return facts;
  };
  const printedAs = (facts: FactStore, fen: number): void =>
    void facts.add({
      id: 'printed',
      label: '印的',
      value: { kind: 'amount', fen, step: 10_000 },
      how: 'read',
      places: [at('Z9', '印的')],
      from: [],
    });

  test('names what it was made of and shows all their cells', () => {
    expect(read().sum('s', '和', ['four', 'six'], 'printed')).toEqual({
      id: 's',
      label: '和',
      value: { kind: 'amount', fen: wan(10), step: 10_000 },
      how: 'sum',
      places: [at('C2', '合计 / basic'), at('D2', '合计 / project')],
      from: ['four', 'six'],
    });
  });

  test('there is none when a part is absent or no amount', () => {
    const facts = read();
    facts.text('words', '文字', '甲');
    expect(facts.sum('s', '和', ['four', 'nothing'], 'printed')).toBeNull();
    expect(facts.sum('s', '和', ['four', 'words'], 'printed')).toBeNull();
  });

  test('is printed as finely as its parts; a blank among them has no digits', () => {
    const facts = read();
    const add = (id: string, fen: number, step: number): void =>
      void facts.add({ id, label: id, value: { kind: 'amount', fen, step }, how: 'read', places: [], from: [] });
    add('blank', 0, 0);
    add('coarse', wan(5), 100_000);
    expect(facts.sum('s', '和', ['coarse', 'blank'], 'printed')?.value).toEqual({ kind: 'amount', fen: wan(5), step: 100_000 });
    expect(facts.sum('s', '和', ['blank', 'coarse', 'four'], 'printed')?.value).toEqual({ kind: 'amount', fen: wan(9), step: 10_000 });
    expect(facts.sum('s', '和', ['blank', 'blank'], 'printed')?.value).toEqual({ kind: 'amount', fen: 0, step: 0 });
  });

  // Three figures of 0.01 万元 bring half a step each: 0.015 may lie between.
  test.each([
    [10.01, 'read', 10.01, ['printed']],
    [9.99, 'read', 9.99, ['printed']],
    [10.015, 'read', 10.015, ['printed']],
    [10.016, 'sum', 10, ['four', 'six']],
    [10.02, 'sum', 10, ['four', 'six']],
    [10, 'sum', 10, ['four', 'six']],
  ])('printed elsewhere as %p it is %s: %p', (printed, how, told, from) => {
    const facts = read();
    printedAs(facts, wan(printed));
    const fact = facts.sum('s', '和', ['four', 'six'], 'printed');
    expect(fact).toMatchObject({ id: 's', label: '和', how, from });
    expect(fact?.value).toMatchObject({ fen: wan(told) });
  });

  // Half of 0.1 and twice half of 0.01 may lie between; the blank brings nothing.
  test.each([
    [15.06, 'read'],
    [15.061, 'sum'],
  ])('of figures of different digits and a blank, printed elsewhere as %p, it is %s', (printed, how) => {
    const facts = read();
    const add = (id: string, fen: number, step: number): void =>
      void facts.add({ id, label: id, value: { kind: 'amount', fen, step }, how: 'read', places: [], from: [] });
    add('blank', 0, 0);
    add('coarse', wan(5), 100_000);
    printedAs(facts, wan(printed));
    expect(facts.sum('s', '和', ['ten', 'coarse', 'blank'], 'printed')?.how).toBe(how);
  });

  test('is not taken from words that stand where the figure should be printed', () => {
    const facts = read();
    facts.text('printed', '文字', '10');
    expect(facts.sum('s', '和', ['four', 'six'], 'printed')?.how).toBe('sum');
  });
});

describe('a share', () => {
  test('keeps both amounts, not a quotient', () => {
    const facts = store();
    facts.read('ten', '十', TEN);
    facts.read('four', '四', FOUR);
    expect(facts.ratio('r', '占比', 'four', 'ten')).toEqual({
      id: 'r',
      label: '占比',
      value: { kind: 'ratio', ratio: { part: wan(4), whole: wan(10) } },
      how: 'ratio',
      places: [at('C2', '合计 / basic'), at('B2', '合计 / total')],
      from: ['four', 'ten'],
    });
  });

  test('there is none of something that is absent, that is words, or in nothing; nothing of nothing stays', () => {
    const facts = store();
    facts.read('four', '四', FOUR);
    facts.read('nought', '零', BLANK);
    facts.text('words', '文字', '甲');
    expect([
      facts.ratio('r', '', 'four', 'absent'),
      facts.ratio('r', '', 'absent', 'four'),
      facts.ratio('r', '', 'words', 'four'),
      facts.ratio('r', '', 'four', 'words'),
      facts.ratio('r', '', 'four', 'nought'),
    ]).toEqual([null, null, null, null, null]);
    expect(facts.ratio('r', '', 'nought', 'nought')?.value).toEqual({
      kind: 'ratio',
      ratio: { part: 0, whole: 0 },
    });
  });
});

test('a number of things and words know where they come from', () => {
  const facts = store();
  const place = at('A1', '甲');
  expect(facts.count('n', '个数', 2, [place])).toEqual({
    id: 'n',
    label: '个数',
    value: { kind: 'count', count: 2 },
    how: 'count',
    places: [place],
    from: [],
  });
  expect(facts.text('t', '名称', '某局')).toEqual({
    id: 't',
    label: '名称',
    value: { kind: 'text', text: '某局' },
    how: 'read',
    places: [],
    from: [],
  });
});
