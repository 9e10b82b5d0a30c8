/** What a list of many workbooks shows: which rows, in which order, and its account in numbers. */
import type { CheckedOne } from '../../app/many/check-one';
import type { ManyRow } from './many';

export const SHOWS = ['all', 'errors', 'warnings', 'clear', 'failed'] as const;
export type Show = (typeof SHOWS)[number];

export const COLUMNS = [
  'file',
  'organisation',
  'year',
  'tables',
  'errors',
  'warnings',
  'notes',
  'coverage',
  'unchecked',
  'outcome',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

export interface Order {
  readonly by: ColumnName;
  readonly down: boolean;
}

export interface Choice {
  readonly search: string;
  readonly show: Show;
  readonly order: Order;
}

/** `clear` passes for what has no error, no warning and nothing left unchecked; `warnings` for what is neither. */
export function kindOf({ answer }: ManyRow): Exclude<Show, 'all'> | 'waiting' {
  if (!answer) return 'waiting';
  if (!answer.ok) return 'failed';
  const { errors, warnings, unchecked, comparisons } = answer.book;
  if (errors > 0) return 'errors';
  // A workbook in which nothing was compared has not passed.
  return warnings > 0 || unchecked > 0 || comparisons === 0 ? 'warnings' : 'clear';
}

export function countsOf(rows: readonly ManyRow[]): Readonly<Record<Show | 'waiting', number>> {
  const counts = { all: rows.length, errors: 0, warnings: 0, clear: 0, failed: 0, waiting: 0 };
  for (const row of rows) counts[kindOf(row)] += 1;
  return counts;
}

/** Errors in all workbooks together. */
export function errorsIn(rows: readonly ManyRow[]): number {
  return rows.reduce((sum, { answer }) => sum + (answer?.ok ? answer.book.errors : 0), 0);
}

/** Millionths of the cells with figures that were checked; null where there are none. */
export function coverageOf({ coverage }: CheckedOne): number | null {
  const { numericCells, checked } = coverage;
  return numericCells === 0 ? null : Math.floor((checked * 1_000_000) / numericCells);
}

/** “95.2%”, never rounded up to a whole that it is not. */
export function coverageText(book: CheckedOne): string {
  const millionths = coverageOf(book);
  return millionths === null ? '—' : `${(Math.floor(millionths / 1000) / 10).toFixed(1)}%`;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The rows that the choice lets through, in its order; what has no figure to be ordered by comes last either way. */
export function chosenRows(rows: readonly ManyRow[], { search, show, order }: Choice): readonly ManyRow[] {
  const words = search.trim().toLowerCase();
  const found = rows.filter((row) => {
    if (show !== 'all' && kindOf(row) !== show) return false;
    const organisation = row.answer?.ok ? (row.answer.book.organisation ?? '') : '';
    return words === '' || `${row.file.path}\n${organisation}`.toLowerCase().includes(words);
  });
  const sign = order.down ? -1 : 1;
  return found
    .map((row, index) => ({ row, index, key: keyOf(row, order.by) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return Number(a.key === null) - Number(b.key === null) || a.index - b.index;
      const by =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : collator.compare(String(a.key), String(b.key));
      return by * sign || a.index - b.index;
    })
    .map(({ row }) => row);
}

const RANK = { errors: 0, failed: 1, warnings: 2, clear: 3, waiting: 4 } as const;

function keyOf(row: ManyRow, by: ColumnName): number | string | null {
  if (by === 'file') return row.file.path;
  if (by === 'outcome') return RANK[kindOf(row)];
  if (!row.answer?.ok) return null;
  const { book } = row.answer;
  switch (by) {
    case 'organisation':
      return book.organisation;
    case 'year':
      return book.year;
    case 'tables':
      return book.tables.found - book.tables.total;
    case 'coverage':
      return coverageOf(book);
    default:
      return book[by];
  }
}
