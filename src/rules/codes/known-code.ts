import type { Entry, ListId } from '../../catalogue';
import { abolishedByCode, byCode, isInForce } from '../../catalogue';
import type { Report } from '../../model';
import { ACCOUNT_TABLES, defineRule } from '../kit';
import {
  BASIS,
  LIST_NAMES,
  accountPanels,
  catalogueWords,
  codePlace,
  levelAgainst,
  placeKey,
} from './accounts';
import type { AccountRow } from './accounts';
import { PLACES_SHOWN, isWidespread } from './many';
import { parentEntry, suggestForUnknown } from './suggest';

/** D1, first half: the code is in the catalogue of the budget's year. */
export const rule = defineRule(
  {
    id: 'codes/known-code',
    title: '科目编码在政府收支分类科目中',
    titleEn: 'Every account code is in the official catalogue of the year',
    why: '公开表按《政府收支分类科目》编列。编码不在目录中，多半是录入有误，或沿用了已停用的科目。',
    fix: '对照当年《政府收支分类科目》改正编码；如果是当年新增的科目，请载入官方科目表（命令行用 --catalogue）。',
    basis: BASIS,
    level: 'warning',
    tables: ACCOUNT_TABLES,
    ignores:
      '收入科目（1 开头）、按名称推定编码的行、写法损坏的编码（另有规则）、属于另一种分类的编码（另有规则）。项级编码所属的款有公开文件佐证时为错误，其余为警告；载入了本年官方科目的，一律为错误。',
    messages: {
      unknown:
        '{table}科目编码 {code}（{name}）不在{catalogue}{list}科目（{year}）中，最接近的是 {nearCode}“{nearName}”',
      unknownAlone: '{table}科目编码 {code}（{name}）不在{catalogue}{list}科目（{year}）中',
      another:
        '{table} {rows} 个科目编码中有 {count} 个不在{catalogue}{list}科目（{year}）中，可能用的是另一套或另一年的科目',
      abolished: '{table}科目 {code}“{name}”自 {since} 年起不再使用',
      replaced: '{table}科目 {code}“{name}”自 {since} 年起不再使用，改列 {nearCode}“{nearName}”',
      notYet: '{table}科目 {code}“{official}”自 {from} 年起使用，本表是 {year}预算',
      noLonger: '{table}科目 {code}“{official}”只用到 {until} 年，本表是 {year}预算',
    },
  },
  (book, say) => {
    for (const { panel, list, rows } of accountPanels(book)) {
      const strange: { readonly account: AccountRow; readonly verdict: () => Verdict }[] = [];
      let judged = 0;
      for (const account of rows) {
        if (!account.written || account.list !== list) continue;
        judged += 1;
        const entry = byCode(list, account.code);
        const { year } = book;
        if (!entry) strange.push({ account, verdict: () => unknown(list, account, year) });
        else if (year !== null && !isInForce(entry, year))
          strange.push({ account, verdict: () => outOfForce(entry, year) });
      }
      say.held(judged - strange.length);
      const [first] = strange;
      if (first && isWidespread(strange.length, judged)) {
        say.report({
          code: 'another',
          key: placeKey(panel, 'catalogue'),
          level: 'warning',
          data: {
            table: panel.tableLabel,
            count: String(strange.length),
            rows: String(judged),
            list: LIST_NAMES[list],
            ...catalogueWords(list, book.year),
          },
          places: strange.slice(0, PLACES_SHOWN).map(({ account }) => codePlace(panel, account.row)),
        });
        continue;
      }
      for (const { account, verdict } of strange) {
        const { code, data, level } = verdict();
        say.report({
          code,
          key: account.key,
          level,
          data: { table: panel.tableLabel, code: account.code, name: account.row.name, ...data },
          places: [codePlace(panel, account.row)],
        });
      }
    }
  },
);

type Verdict = Pick<Report, 'code' | 'level'> & { readonly data: Readonly<Record<string, string>> };

function outOfForce(entry: Entry, year: number): Verdict {
  const early = entry.from !== null && year < entry.from;
  return {
    code: early ? 'notYet' : 'noLonger',
    level: 'warning',
    data: {
      official: entry.name,
      year: `${year} 年`,
      ...(early ? { from: String(entry.from) } : { until: String(entry.until) }),
    },
  };
}

function unknown(list: ListId, account: AccountRow, year: number | null): Verdict {
  const former = abolishedByCode(list, account.code);
  if (former) {
    return {
      code: former.successor ? 'replaced' : 'abolished',
      level: levelAgainst(list, undefined, year),
      data: {
        since: String(former.since),
        ...(former.successor && nearWords(former.successor)),
      },
    };
  }
  const near = suggestForUnknown(list, account.code, account.row.name);
  const parent = parentEntry(list, account.code);
  return {
    code: near ? 'unknown' : 'unknownAlone',
    level: levelAgainst(list, parent?.level === 2 ? parent : undefined, year),
    data: {
      list: LIST_NAMES[list],
      ...catalogueWords(list, year),
      ...(near && nearWords(near)),
    },
  };
}

function nearWords({ code, name }: Pick<Entry, 'code' | 'name'>): {
  readonly nearCode: string;
  readonly nearName: string;
} {
  return { nearCode: code, nearName: name };
}
