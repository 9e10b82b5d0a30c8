/** The cells that a reference of a rule of one's own is bound to. */
import { dryRun } from '../../../src/check';
import type { Book, TableId } from '../../../src/model';
import { recognise } from '../../../src/recognise';
import { sampleWorkbook } from '../../../src/samples';
import { buildBook } from '../../kit/build-book';
import type { RowLiteral } from '../../kit/build-book';

/** The published sample, recognised once for all tests of a file. */
export const sample = recognise(sampleWorkbook());

/** The cells a reference is bound to: `sheet's first word!A1`. */
export function cells(reference: string, on: Book = sample): string[] {
  const [line] = dryRun(`${reference} ≠ 987654321元`, on);
  if (line?.error) return [`${line.error.message} @${line.error.column}+${line.error.length}`];
  return (line?.cells ?? []).map((each) => `${each.sheet.split(' ')[0]}!${each.cell}`);
}

/** A book of one table called 甲 with one column of amounts, B; its rows stand from row 2 on. */
export function tableOf(id: TableId, rows: readonly RowLiteral[]): Book {
  return buildBook({ tables: [{ id, label: '甲', panels: [{ columns: ['total'], rows }] }] });
}
