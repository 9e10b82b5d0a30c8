/** Where lists of accounts stand on a sheet: under a heading for codes beside a heading for names. */
import type { CellValue, SheetSnapshot } from '../../model';
import { at } from '../../model';

/** One list: its columns, and the rows between its header and the next. All numbers count within the sheet's grid. */
export interface Block {
  readonly sheet: SheetSnapshot;
  /** One column, or several where the code is split in 类, 款 and 项. */
  readonly codes: readonly number[];
  /** One column, or several where names are indented from column to column. */
  readonly names: readonly number[];
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

const CODE = /(?:编码|代码|编号)$/;
const NAME = /名称$|科目$/;
/** Headings of other things that also have codes and names. */
const OTHERS = /单位|项目|机构|主管|预算部门|采购|品目|资产/;
const PARTS = [/^类(?:级)?(?:科目)?$/, /^款(?:级)?(?:科目)?$/, /^项(?:级)?(?:科目)?$/] as const;

/** The lists of a sheet, from the top down and from left to right; none where no heading is found. */
export function findBlocks(sheet: SheetSnapshot): Block[] {
  const headers = sheet.values.flatMap((cells, row) => {
    const pairs = pairsOf(cells);
    return pairs.length > 0 ? [{ row, pairs }] : [];
  });
  return headers.flatMap(({ row, pairs }, index) =>
    pairs.map((pair) => ({
      sheet,
      ...pair,
      from: row + 1,
      to: headers[index + 1]?.row ?? sheet.values.length,
    })),
  );
}

interface Heading {
  readonly kind: 'code' | 'name' | 'other';
  readonly columns: readonly number[];
}

function pairsOf(cells: readonly CellValue[]): { codes: readonly number[]; names: readonly number[] }[] {
  const headings = headingsOf(cells);
  const free = new Set(headings.filter((heading) => heading.kind === 'name'));
  return headings.flatMap((heading, index) => {
    if (heading.kind !== 'code') return [];
    const nextCode = headings.findIndex((other, place) => place > index && other.kind === 'code');
    const after = headings.slice(index + 1, nextCode < 0 ? undefined : nextCode);
    // The name stands behind its code, seldom before it.
    const name =
      after.find((other) => free.has(other)) ?? headings.slice(0, index).findLast((other) => free.has(other));
    if (!name) return [];
    free.delete(name);
    return [{ codes: heading.columns, names: name.columns }];
  });
}

function headingsOf(cells: readonly CellValue[]): Heading[] {
  const words = cells.map((value) =>
    typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/g, '') : '',
  );
  if (cells.some((value) => typeof value === 'number')) return [];
  const headings: Heading[] = [];
  for (let column = 0; column < words.length; column += 1) {
    const word = at(words, column);
    if (word === '') continue;
    const parts = PARTS.findIndex((part, depth) => !part.test(words[column + depth] ?? ''));
    const count = parts < 0 ? PARTS.length : parts;
    if (count >= 2) {
      headings.push({ kind: 'code', columns: span(column, column + count) });
      column += count - 1;
      continue;
    }
    const next = words.findIndex((other, place) => place > column && other !== '');
    const kind =
      OTHERS.test(word) && !/科目/.test(word)
        ? 'other'
        : CODE.test(word)
          ? 'code'
          : NAME.test(word)
            ? 'name'
            : 'other';
    headings.push({ kind, columns: span(column, next < 0 ? words.length : next) });
  }
  return headings;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
