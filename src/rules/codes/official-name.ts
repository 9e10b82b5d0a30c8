import type { Entry, ListId } from '../../catalogue';
import { abolishedByName, byCode, nearestName, normaliseName } from '../../catalogue';
import type { Book, Level, Panel, Report, Reporter, Row } from '../../model';
import { ACCOUNT_TABLES, defineRule } from '../kit';
import {
  BASIS,
  LIST_NAMES,
  accountPanels,
  bareName,
  catalogueWords,
  levelAgainst,
  namePlace,
  placeKey,
} from './accounts';
import type { AccountPanel, AccountRow } from './accounts';
import { PLACES_SHOWN, isWidespread } from './many';
import { entriesByName } from './suggest';

/** D1, second half: the name is the official one. */
export const rule = defineRule(
  {
    id: 'codes/official-name',
    title: '科目名称与政府收支分类科目一致',
    titleEn: 'Every account bears its official name',
    why: '同一编码只有一个规范名称。名称不符，读者不知道应以编码还是以名称为准。',
    fix: '按《政府收支分类科目》改正名称；如果名称是对的，请检查编码是否填错。',
    basis: BASIS,
    level: 'error',
    tables: ACCOUNT_TABLES,
    ignores:
      '空格、全角半角、括号宽窄、“、”与“，”之别，行首的序号和“其中：”。没有公开文件佐证的科目名称不符时只作警告。只列名称的表，按名称推定的编码不再反过来核对名称。',
    messages: {
      wrongName: '科目 {code} 应为“{official}”，表中写作“{name}”',
      otherAccount: '科目 {code} 应为“{official}”，表中写作“{name}”，那是 {otherCode} 的名称',
      unsure: '科目 {code} 在{catalogue}目录中是“{official}”，表中写作“{name}”，请对照当年的科目核对',
      formerName: '科目 {code} 应为“{official}”，表中的“{name}”是 {since} 年以前的名称',
      shifted:
        '{table} {rows} 个科目中有 {count} 个编码与名称对不上，例如 {code} 应为“{official}”，表中是“{name}”，可能是编码或名称整列错了行',
      noName: '科目 {code} 没有填写名称，应为“{official}”',
      unknownName: '“{name}”不是{list}科目的名称，最接近的是 {nearCode}“{nearName}”',
    },
  },
  (book, say) => {
    for (const accounts of accountPanels(book)) {
      checkWritten(book, accounts, say);
      checkNamesAlone(accounts.panel, say);
    }
  },
);

function checkWritten(book: Book, { panel, rows }: AccountPanel, say: Reporter): void {
  const wrong: {
    readonly account: AccountRow;
    readonly row: Row;
    readonly entry: Entry;
    readonly name: string;
  }[] = [];
  let judged = 0;
  for (const account of rows) {
    const { row } = account;
    const entry = account.written ? entryOf(account.code) : undefined;
    if (!entry) continue;
    judged += 1;
    if (row.name === entry.name) continue;
    const name = bareName(row);
    if (!bears(entry, name)) wrong.push({ account, row, entry, name });
  }
  say.held(judged - wrong.length);
  const [first] = wrong;
  if (first && isWidespread(wrong.length, judged)) {
    say.report({
      code: 'shifted',
      key: placeKey(panel, 'names'),
      level: wrong.some(({ entry }) => levelAgainst(entry.list, entry, book.year) === 'error')
        ? 'error'
        : 'warning',
      data: {
        table: panel.tableLabel,
        count: String(wrong.length),
        rows: String(judged),
        code: first.account.code,
        official: first.entry.name,
        name: first.row.name,
      },
      places: wrong.slice(0, PLACES_SHOWN).map(({ row }) => namePlace(panel, row)),
    });
    return;
  }
  for (const { account, row, entry, name } of wrong) {
    const { code: message, level, data } = misnamed(entry, name, levelAgainst(entry.list, entry, book.year));
    say.report({
      code: message,
      key: account.key,
      level,
      data: {
        table: panel.tableLabel,
        code: account.code,
        official: entry.name,
        name: row.name,
        catalogue: catalogueWords(entry.list, book.year).catalogue,
        ...data,
      },
      places: [namePlace(panel, row)],
    });
  }
}

function bears(entry: Entry, name: string): boolean {
  return name === normaliseName(entry.name) || (entry.alias !== null && name === normaliseName(entry.alias));
}

function entryOf(code: string): Entry | undefined {
  return (
    byCode('functional', code) ?? byCode('departmentEconomic', code) ?? byCode('governmentEconomic', code)
  );
}

type Misnamed = Pick<Report, 'code' | 'level'> & { readonly data?: Readonly<Record<string, string>> };

/** What is wrong with a name; `certain` is the level that the catalogue row's own certainty allows. */
function misnamed(entry: Entry, name: string, certain: Level): Misnamed {
  if (name === '') return { code: 'noName', level: 'warning' };
  const former = abolishedByName(entry.list, name);
  if (former?.successor?.code === entry.code) {
    return { code: 'formerName', level: 'warning', data: { since: String(former.since) } };
  }
  const bearers = entriesByName(entry.list, name);
  const sibling = bearers.find((other) => other.code.slice(0, -2) === entry.code.slice(0, -2));
  const other = sibling ?? (bearers.length === 1 ? bearers[0] : undefined);
  if (other) return { code: 'otherAccount', level: certain, data: { otherCode: other.code } };
  return { code: certain === 'error' ? 'wrongName' : 'unsure', level: certain };
}

/** Tables of economic accounts that print names without codes: a name that is nearly an official one is a slip. */
function checkNamesAlone(panel: Panel, say: Reporter): void {
  const list: ListId = 'departmentEconomic';
  for (const row of panel.rows) {
    if (row.kind !== 'code' || row.code !== null) continue;
    const near = nearestName(list, bareName(row));
    if (!near) continue;
    say.report({
      code: 'unknownName',
      key: placeKey(panel, bareName(row)),
      level: 'warning',
      data: {
        table: panel.tableLabel,
        name: row.name,
        list: LIST_NAMES[list],
        nearCode: near.code,
        nearName: near.name,
      },
      places: [namePlace(panel, row)],
    });
  }
}
