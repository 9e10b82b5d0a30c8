import { at } from '../../model';
import { ACCOUNT_TABLES, defineRule } from '../kit';
import { BASIS, accountPanels, codePlace } from './accounts';
import type { AccountRow } from './accounts';
import { isWidespread } from './many';

/** D3: accounts stand in the order of their codes, each 类 before its 款 and each 款 before its 项. */
export const rule = defineRule(
  {
    id: 'codes/in-order',
    title: '科目按编码顺序排列，上级在前',
    titleEn: 'Accounts stand in the order of their codes, parents first',
    why: '顺序乱了，读者分不清一个款下面有哪些项，合计也容易加漏。',
    fix: '把这一行移到编码顺序的位置；如果位置是对的，请检查编码。',
    basis: BASIS,
    level: 'warning',
    tables: ACCOUNT_TABLES,
    ignores: '每个单位名下各自排序；按名称推定编码的行；按单位或项目分列的表。只报需要移动的最少的行。',
    messages: {
      after: '{table}中 {code}“{name}”应排在 {nextCode}“{nextName}”之前',
      unsorted: '{table}的科目没有按编码顺序排列，{rows} 行中有 {count} 行不在位置上',
      before: '{table}中 {code}“{name}”应排在 {previousCode}“{previousName}”之后',
    },
  },
  (book, say) => {
    for (const { panel, rows, perUnit } of accountPanels(book)) {
      if (perUnit) continue;
      for (const group of byOrganisation(rows.filter((account) => account.written))) {
        const codes = group.map((account) => account.code);
        const kept = longestRun(codes);
        say.held(kept.length);
        const first = group[0];
        const misplaced = group.length - kept.length;
        if (first && isWidespread(misplaced, group.length)) {
          say.report({
            code: 'unsorted',
            key: `${first.key}/order`,
            data: { table: panel.tableLabel, count: String(misplaced), rows: String(group.length) },
            places: [codePlace(panel, first.row)],
          });
          continue;
        }
        const inPlace = new Set(kept);
        group.forEach((account, index) => {
          if (inPlace.has(index)) return;
          const position = firstAbove(kept, codes, account.code);
          const above = kept[position];
          // A row that does not come too late stands above a row that belongs before it.
          const next = above !== undefined && above < index ? at(group, above) : null;
          const place = next
            ? { nextCode: next.code, nextName: next.row.name }
            : placeAfter(at(group, at(kept, position - 1)));
          say.report({
            code: next ? 'after' : 'before',
            key: account.key,
            data: {
              table: panel.tableLabel,
              code: account.code,
              name: account.row.name,
              ...place,
            },
            places: [codePlace(panel, account.row)],
          });
        });
      }
    }
  },
);

function placeAfter({ code, row }: AccountRow): {
  readonly previousCode: string;
  readonly previousName: string;
} {
  return { previousCode: code, previousName: row.name };
}

function byOrganisation(rows: readonly AccountRow[]): AccountRow[][] {
  const groups = new Map<number, AccountRow[]>();
  for (const account of rows) {
    const group = groups.get(account.organisation);
    if (group) group.push(account);
    else groups.set(account.organisation, [account]);
  }
  return [...groups.values()];
}

/** Positions of a longest run of codes that never falls; what is left over is the fewest rows that have to move. */
function longestRun(codes: readonly string[]): number[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  codes.forEach((code, index) => {
    const length = firstAbove(ends, codes, code);
    previous.push(ends[length - 1]);
    ends[length] = index;
  });
  const run: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.push(index);
  return run.reverse();
}

/** How many of the positions, whose codes never fall, have a code not above `code`. */
function firstAbove(positions: readonly number[], codes: readonly string[], code: string): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(codes, at(positions, middle)) <= code) low = middle + 1;
    else high = middle;
  }
  return low;
}
