import type { Book, CellId, Panel, PanelQuestion } from '../../src/model';
import { answerAgain, observedCells, panelAnswer } from '../../src/model';
import { buildBook } from '../kit/build-book';

const bookOf = (...amounts: readonly number[]): Book =>
  buildBook({
    tables: ['income', 'expense'].map((id) => ({
      id: id as 'income' | 'expense',
      panels: [
        { columns: ['total'], rows: amounts.map((amount, index) => ['item', `${index}`, amount] as const) },
      ],
    })),
  });
const panelsOf = (book: Book): readonly [Panel, Panel] => book.panels as unknown as readonly [Panel, Panel];

/** How much stands in a panel, and how often that was worked out. */
function counting(again?: PanelQuestion<number>['again']): PanelQuestion<number> & { times: number } {
  const question = {
    times: 0,
    answer: (book: Book, panel: Panel): number => {
      question.times += 1;
      return panel.rows.reduce((sum, row) => sum + (book.cells.fen[panel.firstCell + row.index] ?? 0), 0);
    },
    same: (one: number, other: number) => one === other,
    ...(again ? { again } : {}),
  };
  return question;
}

function watched(book: Book): {
  readonly book: Book;
  readonly seen: (CellId | null)[];
  readonly asked: string[];
} {
  const seen: (CellId | null)[] = [];
  const asked: string[] = [];
  const cells = observedCells(book.cells, {
    looked: (cell) => void seen.push(cell),
    asked: (_, panel) => void asked.push(panel.tableId),
  });
  return { book: { ...book, cells }, seen, asked };
}

const FEN = 1_000_000;

test('an answer is worked out once for each panel and each question', () => {
  const book = bookOf(1, 2);
  const [income, expense] = panelsOf(book);
  const [one, other] = [counting(), counting()];
  expect([panelAnswer(book, income, one), panelAnswer(book, income, one)]).toEqual([3 * FEN, 3 * FEN]);
  expect(one.times).toBe(1);
  panelAnswer(book, expense, one);
  expect(one.times).toBe(2);
  panelAnswer(book, income, other);
  expect(other.times).toBe(1);
});

test('books that share their cells share answers, others do not', () => {
  const book = bookOf(1, 2);
  const [income] = panelsOf(book);
  const question = counting();
  panelAnswer(book, income, question);
  panelAnswer({ ...book, year: 1999 }, income, question);
  expect(question.times).toBe(1);
  const copy = { ...book, cells: { ...book.cells } };
  expect(panelAnswer(copy, income, question)).toBe(3 * FEN);
  expect(question.times).toBe(2);
});

test('an answer that says nothing is kept as well', () => {
  const book = bookOf(1);
  const [income] = panelsOf(book);
  let times = 0;
  const question: PanelQuestion<undefined> = {
    answer: () => {
      times += 1;
      return undefined;
    },
    same: () => true,
  };
  panelAnswer(book, income, question);
  panelAnswer(book, income, question);
  expect(times).toBe(1);
});

describe('after an edit', () => {
  test('questions never asked have no answer to change', () => {
    const book = bookOf(1, 2);
    const [income, expense] = panelsOf(book);
    expect(answerAgain(book, income, [0])).toEqual([]);
    panelAnswer(book, expense, counting());
    expect(answerAgain(book, income, [0])).toEqual([]);
  });

  test('those that are now answered differently are named, and answered so from then on', () => {
    const book = bookOf(1, 2);
    const [income] = panelsOf(book);
    const sum = counting();
    const rows: PanelQuestion<number> = { answer: (_, panel) => panel.rows.length, same: Object.is };
    panelAnswer(book, income, sum);
    panelAnswer(book, income, rows);
    book.cells.fen[0] = 5 * FEN;
    expect(answerAgain(book, income, [0])).toEqual([sum]);
    expect(panelAnswer(book, income, sum)).toBe(7 * FEN);
    expect(sum.times).toBe(2);
    expect(answerAgain(book, income, [0])).toEqual([]);
  });

  test('a question that follows edits is asked for its quicker way, with the answer before and the cells', () => {
    const book = bookOf(1, 2);
    const [income] = panelsOf(book);
    const heard: unknown[] = [];
    const question = counting((_book, panel, before, cells) => {
      heard.push([panel.tableId, before, cells]);
      return before + 1;
    });
    panelAnswer(book, income, question);
    expect(answerAgain(book, income, [1])).toEqual([question]);
    expect(heard).toEqual([['income', 3 * FEN, [1]]]);
    expect(question.times).toBe(1);
    expect(panelAnswer(book, income, question)).toBe(3 * FEN + 1);
  });
});

describe('whoever looks at an amount is noticed', () => {
  test('by the number of the cell, in each list of amounts', () => {
    const { book, seen } = watched(bookOf(1, 2));
    expect([book.cells.fen[1], book.cells.printed[0], book.cells.step[1]]).toEqual([2 * FEN, FEN, 10_000]);
    expect(seen).toEqual([1, 0, 1]);
    expect(book.cells.fen[99]).toBeUndefined();
    expect(seen).toEqual([1, 0, 1, 99]);
  });

  test('not for asking how many there are, nor what kind of thing a cell holds', () => {
    const { book, seen } = watched(bookOf(1, 2));
    expect([book.cells.fen.length, book.cells.state[0]]).toEqual([4, 1]);
    expect(seen).toEqual([]);
  });

  test('as having looked at all of them where all may have been', () => {
    const { book, seen } = watched(bookOf(1, 2));
    expect([...book.cells.fen]).toEqual([FEN, 2 * FEN, FEN, 2 * FEN]);
    expect(seen).toContain(null);
    seen.length = 0;
    expect(book.cells.printed.indexOf(2 * FEN)).toBe(1);
    expect(seen).toEqual([null]);
    seen.length = 0;
    expect(book.cells.step.byteLength).toBe(32);
    expect(seen).toEqual([null]);
  });

  test('who asks a question has looked at no amount, but has asked; the answer is that of the cells behind', () => {
    const plain = bookOf(1, 2);
    const { book, seen, asked } = watched(plain);
    const [income] = panelsOf(plain);
    const question = counting();
    expect(panelAnswer(book, income, question)).toBe(3 * FEN);
    expect(panelAnswer(plain, income, question)).toBe(3 * FEN);
    expect([question.times, seen, asked]).toEqual([1, [], ['income']]);
  });
});
