import { normaliseName } from '../../catalogue';
import { ACCOUNT_TABLES, defineRule } from '../kit';
import { BASIS, accountPanels, codePlace, placeKey } from './accounts';
import type { AccountRow } from './accounts';
import { PLACES_SHOWN, isWidespread } from './many';

/** D3: an account stands once. */
export const rule = defineRule(
  {
    id: 'codes/no-duplicates',
    title: '同一科目在一张表中只列一行',
    titleEn: 'An account stands only once in a table',
    why: '同一科目列了两行，要么金额算了两遍，要么其中一行的编码填错了。',
    fix: '合并两行，或改正填错的编码。',
    basis: BASIS,
    level: 'error',
    tables: ACCOUNT_TABLES,
    ignores:
      '不同单位（或项目）名下的同一科目；基本支出表中对应不同政府预算经济科目的同一部门经济科目；按名称推定编码的行，除非两行的政府预算科目也相同。',
    messages: {
      repeated: '{table}中 {code}“{name}”列了两行',
      blocks: '{table}中多数科目重复出现（{count} 行），像是按单位或资金分段列示，但没有认出分段的行',
      differentNames: '{table}中编码 {code} 用在两行：“{firstName}”和“{name}”',
    },
  },
  (book, say) => {
    for (const accounts of accountPanels(book)) {
      if (accounts.perUnit) continue;
      const { panel } = accounts;
      const first = new Map<string, AccountRow>();
      const again: { account: AccountRow; earlier: AccountRow }[] = [];
      const pairs = panel.columns.some(
        (column) => column.concept === 'governmentName' || column.concept === 'governmentCode',
      );
      for (const account of accounts.rows) {
        const identity = identityOf(account, pairs);
        if (identity === null) continue;
        const earlier = first.get(identity);
        if (earlier) again.push({ account, earlier });
        else first.set(identity, account);
      }
      say.held(first.size);
      const [one] = again;
      if (one && isWidespread(again.length, first.size)) {
        say.report({
          code: 'blocks',
          key: placeKey(panel, 'repeated'),
          level: 'warning',
          data: { table: panel.tableLabel, count: String(again.length) },
          places: again.slice(0, PLACES_SHOWN).map(({ account }) => codePlace(panel, account.row)),
        });
        continue;
      }
      for (const { account, earlier } of again) {
        const sameName = normaliseName(earlier.row.name) === normaliseName(account.row.name);
        say.report({
          code: sameName ? 'repeated' : 'differentNames',
          key: account.key,
          data: {
            table: panel.tableLabel,
            code: account.code,
            name: account.row.name,
            firstName: earlier.row.name,
          },
          places: [codePlace(panel, account.row), codePlace(panel, earlier.row)],
        });
      }
    }
  },
);

/** What must be unique, `pairs` where the table prints a government account beside each; null where the book does not tell two rightful rows from a repetition. */
function identityOf({ row, code, written, organisation }: AccountRow, pairs: boolean): string | null {
  if ((pairs || !written) && row.government === undefined) return null;
  return `${organisation} ${code} ${normaliseName(row.government ?? '')}`;
}
