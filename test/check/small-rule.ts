/** A rule from a function, for tests of what runs rules. */
import type { Book, CellId, Reporter, Rule, RuleMeta } from '../../src/model';
import { placeOf } from '../../src/model';

export function smallRule(check: Rule['check'], meta: Partial<RuleMeta> = {}): Rule {
  return {
    meta: {
      id: 'totals/small',
      title: '合计等于各项之和',
      titleEn: 'The total is the sum',
      why: '',
      fix: '',
      basis: [],
      level: 'error',
      tables: [],
      ignores: '',
      messages: { differs: '{subject} {left}，应为 {right}，{direction} {difference}', missing: '缺{what}' },
      ...meta,
    },
    check,
  };
}

/** The cell at `expense!B2`. */
export function cellAtAddress(book: Book, address: string): CellId {
  for (let id = 0; id < book.cells.fen.length; id += 1) {
    const place = placeOf(book, id, 'cell');
    if (`${place.sheet}!${place.cell}` === address) return id;
  }
  throw new Error(`no cell ${address}`);
}

/** Compares one cell with the sum of others; `key` tells several apart. */
export function compareCells(
  say: Reporter,
  book: Book,
  total: string,
  parts: readonly string[],
  options: { readonly kind?: Parameters<Reporter['compare']>[2]; readonly key?: string } = {},
): boolean {
  return say.compare(
    [{ cell: cellAtAddress(book, total), sign: 1 }],
    parts.map((part) => ({ cell: cellAtAddress(book, part), sign: 1 })),
    options.kind ?? 'sum',
    () => ({ code: 'differs', key: options.key ?? total }),
  );
}
