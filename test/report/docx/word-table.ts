/** The tables of a Word document as people see them. */
import type { Node } from '../../kit/xml-tree';
import { all, first, wordText } from '../../kit/xml-tree';

/** The rows of a table, in order. */
export const rowsOf = (table: Node): readonly Node[] => table.children.filter((each) => each.name === 'w:tr');

/** The cells of a row, in order. */
export const cellsOf = (row: Node): readonly Node[] => row.children.filter((each) => each.name === 'w:tc');

/** A row as texts with their spans: “收入×2” over two columns, “项目↓” where a span of rows begins, “↑” where it goes on. */
export function shape(row: Node): readonly string[] {
  return cellsOf(row).map((cell) => {
    const span = first(cell, 'w:gridSpan')?.attributes['w:val'];
    const merge = first(cell, 'w:vMerge')?.attributes['w:val'];
    const mark = merge === 'restart' ? '↓' : merge === 'continue' ? '↑' : '';
    return `${wordText(cell)}${span === undefined ? '' : `×${span}`}${mark}`;
  });
}

/** The rows that are repeated on every page. */
export const headerOf = (table: Node): readonly (readonly string[])[] =>
  rowsOf(table)
    .filter((row) => first(row, 'w:tblHeader'))
    .map(shape);

/** What stands in the body of a document from top to bottom: the text of a paragraph, or “[表]” for a table. */
export const linesOf = (document: Node): readonly string[] =>
  (first(document, 'w:body') as Node).children.map((each) =>
    each.name === 'w:tbl' ? '[表]' : wordText(each),
  );

/** Whether a text is marked as still to be filled in. */
export const yellow = (node: Node): readonly string[] =>
  all(node, 'w:r')
    .filter((run) => first(run, 'w:highlight'))
    .map(wordText);
