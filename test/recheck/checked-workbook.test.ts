import { CheckedWorkbook } from '../../src/recheck';
import type { CheckResult, Rule, WorkbookSnapshot } from '../../src/model';
import { cellAt, placeOf } from '../../src/model';
import { smallRule } from '../check/small-rule';
import { expense } from './expense';

const keys = (result: CheckResult): string[] =>
  result.findings
    .filter(({ level }) => level === 'error')
    .map(({ key }) => key)
    .sort();

describe('a check that follows edits', () => {
  test('an amount that breaks two sums is found, with its cause, and gone when it is put right', () => {
    const checked = new CheckedWorkbook(expense());
    const before = keys(checked.diagnosed);
    expect(checked.follow(expense({ basic: 45 }))).toBe('amounts');
    const broken = checked.diagnosed;
    // 40 + 0 ≠ 40 below 公安, and 45 + 10 ≠ 50 on the row.
    expect(keys(broken).filter((key) => !before.includes(key))).toEqual([
      'totals/code-children-sum:expense/20402/basic',
      'totals/row-total:expense/2040201/total:spending',
    ]);
    const cause = broken.causes.find(({ findings }) =>
      findings.includes('totals/row-total:expense/2040201/total:spending'),
    );
    expect(cause?.candidates[0]).toMatchObject({ cell: 'D7', actual: '45.00', expected: '40.00' });
    expect(checked.book.source?.sheets[0]?.values[6]?.[3]).toBe(45);
    expect(checked.follow(expense())).toBe('amounts');
    expect(keys(checked.diagnosed)).toEqual(before);
  });

  test('nothing edited is nothing to do', () => {
    const checked = new CheckedWorkbook(expense());
    const { diagnosed } = checked;
    expect(checked.follow(expense())).toBe('unchanged');
    expect(checked.diagnosed).toBe(diagnosed);
  });

  test.each<[string, WorkbookSnapshot]>([
    ['a name', expense({ name: '行政运转' })],
    ['another sheet', { ...expense(), sheets: [...expense().sheets, ...expense().sheets] }],
    ['a hidden row', withSheet((each) => ({ ...each, hiddenRows: [5] }))],
    [
      'a number format',
      withSheet((each) => ({ ...each, numberFormats: each.values.map((row) => row.map(() => '0.0')) })),
    ],
    [
      'a formula',
      withSheet((each) => ({ ...each, formulas: each.values.map((row) => row.map(() => '=1')) })),
    ],
    [
      'a blank for an amount',
      withSheet((each) => ({
        ...each,
        values: each.values.map((row, line) =>
          line === 6 ? [...row.slice(0, 3), null, row[4] ?? null] : row,
        ),
      })),
    ],
  ])('%s is checked as a whole', (_, later) => {
    const checked = new CheckedWorkbook(expense());
    expect(checked.follow(later)).toBe('whole');
    expect(checked.diagnosed).toEqual(new CheckedWorkbook(later).diagnosed);
  });

  test('levels and findings set apart are respected', () => {
    const key = 'totals/row-total:expense/2040201/total:spending';
    const suppression = { key, reason: '另有说明', message: '', by: '', date: '' };
    const checked = new CheckedWorkbook(expense(), {
      suppressions: [suppression],
      levels: { 'totals/code-children-sum': 'warning' },
    });
    checked.follow(expense({ basic: 45 }));
    const found = (id: string) => checked.result.findings.find((finding) => finding.key === id);
    expect(found(key)?.suppressed).toEqual(suppression);
    expect(found('totals/code-children-sum:expense/20402/basic')?.level).toBe('warning');
    expect(checked.result.stale).toEqual([]);
    checked.follow(expense());
    expect(checked.result.stale).toEqual([suppression]);
  });
});

describe('what a rule read of the amounts is what makes it run again', () => {
  const runs: string[] = [];
  const logging = (id: `totals/${string}`, look: Rule['check']): Rule =>
    smallRule(
      (book, say) => {
        runs.push(id);
        look(book, say);
      },
      { id, messages: { seen: '{value}', differs: '{left}' } },
    );
  const cellOf = (book: Parameters<Rule['check']>[0], code: string, concept: 'basic' | 'project') => {
    const panel = book.panels[0];
    const cell = panel && cellAt(panel, panel.rowByCode.get(code), concept);
    if (cell === undefined) throw new Error('no such cell');
    return cell;
  };
  const reads = logging('totals/reads', (book, say) => {
    const cell = cellOf(book, '2040201', 'basic');
    const value = String(book.cells.printed[cell]);
    say.report({ code: 'seen', key: 'basic', data: { value }, places: [placeOf(book, cell, 'cell')] });
  });
  const compares = logging('totals/compares', (book, say) => {
    const [one, other] = [cellOf(book, '2040201', 'basic'), cellOf(book, '20402', 'basic')];
    say.compare([{ cell: one, sign: 1 }], [{ cell: other, sign: 1 }], 'identical', () => ({
      code: 'differs',
      key: 'same',
    }));
  });
  const inParts = logging('totals/parts', (whole, say) => {
    for (const concept of ['basic', 'project'] as const)
      say.apart((book) => {
        runs.push(concept);
        const value = String(book.cells.fen[cellOf(book, '2040201', concept)]);
        say.report({ code: 'seen', key: 'again', data: { value }, places: [placeOf(whole, 0, 'cell')] });
      });
  });

  beforeEach(() => {
    runs.length = 0;
  });

  test('a rule that looked at the cell runs again, one that compared it or looked elsewhere does not', () => {
    const checked = new CheckedWorkbook(expense(), { rules: [reads, compares] });
    runs.length = 0;
    checked.follow(expense({ basic: 45 }));
    expect(runs).toEqual(['totals/reads']);
    expect(checked.result.findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['45000000', '45.00']),
    );
    runs.length = 0;
    checked.follow(expense({ basic: 45, project: 12 }));
    expect(runs).toEqual([]);
  });

  test('of parts that stand by themselves the one runs that looked; findings keep their order and their keys', () => {
    const checked = new CheckedWorkbook(expense(), { rules: [inParts] });
    runs.length = 0;
    checked.follow(expense({ project: 12 }));
    expect(runs).toEqual(['project']);
    expect(checked.result.findings.map(({ key, message }) => [key, message])).toEqual([
      ['totals/parts:again', '40000000'],
      ['totals/parts:again#2', '12000000'],
    ]);
  });

  test('a rule that crashes is said to have crashed, and the workbook is checked as a whole until it does not', () => {
    const fragile = logging('totals/fragile', (book) => {
      if (book.cells.fen[cellOf(book, '2040201', 'basic')] === 45_000_000) throw new Error('45');
    });
    const checked = new CheckedWorkbook(expense(), { rules: [fragile] });
    expect(checked.follow(expense({ basic: 45 }))).toBe('whole');
    expect(checked.result.summary.skipped).toEqual([expect.objectContaining({ kind: 'crashed' })]);
    expect(checked.follow(expense({ basic: 45, project: 12 }))).toBe('whole');
    expect(checked.follow(expense())).toBe('whole');
    expect(checked.follow(expense({ project: 12 }))).toBe('amounts');
    expect(checked.result.summary.skipped.map(({ kind }) => kind)).toEqual(['not-applicable']);
  });
});

function withSheet(
  change: (sheet: WorkbookSnapshot['sheets'][number]) => WorkbookSnapshot['sheets'][number],
): WorkbookSnapshot {
  const snapshot = expense();
  return { ...snapshot, sheets: snapshot.sheets.map(change) };
}
