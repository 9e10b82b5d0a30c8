/** Which table a name in square brackets means. */
import type { Book, Table, TableId } from '../../model';
import { TABLE_IDS, toNumeral } from '../../model';
import { TABLE_WORDS, tableName } from '../../profiles';
import { fullKey, nearestNames, suggestionText, yearlessKey } from './names';
import type { Name } from './syntax';
import { Mistake } from './syntax';

/** Words of titles that people leave out. */
const LEFT_OUT = /预算|部门|单位|财政拨款|安排|情况/g;

/** A name without year, number, quotation marks and the words that say nothing. */
function shortKey(text: string): string {
  return yearlessKey(text)
    .replace(/^(?:附?表[\d一二三四五六七八九十]+|\d+)[.,:]?(?=.)/, '')
    .replace(/["']/g, '')
    .replace(LEFT_OUT, '')
    .replace(/表(?=\(|$)/, '');
}

/** Whether a name is a table's number: “表3”, “附表三”. */
function isNumberOf(table: Table, key: string): boolean {
  const [, written] = /^附?表0*([\d一二三四五六七八九十]+)$/.exec(key) ?? [];
  return (
    table.number !== null &&
    written !== undefined &&
    [String(table.number), toNumeral(table.number)].includes(written)
  );
}

/** Ways in which a name may mean a table, the surest first; the first that finds one decides. */
const WAYS: readonly ((table: Table, key: string) => boolean)[] = [
  (table, key) => fullKey(table.label) === key || fullKey(table.sheet) === key || table.id === key,
  isNumberOf,
  (table, key) => fullKey(table.title) === key || yearlessKey(table.title) === yearlessKey(key),
  (table, key) => fullKey(tableName(table.id)) === key,
  (table, key) =>
    [table.title, table.sheet, tableName(table.id)].some(
      (name) => shortKey(name) === shortKey(key) && shortKey(key) !== '',
    ),
];

/** The tables that a name means: several only where one table stands on several sheets. Throws a Mistake. */
export function resolveTables(book: Book, name: Name): readonly Table[] {
  const key = fullKey(name.text);
  for (const way of WAYS) {
    const found = book.tables.filter((table) => way(table, key));
    if (found.length > 0) return ofOneMeaning(found, name);
  }
  const meant = meaningOf(key);
  const byMeaning = meant === undefined ? [] : book.tables.filter((table) => table.id === meant);
  if (byMeaning.length > 0) return byMeaning;
  const suggestions = nearestNames(name.text, tableNames(book));
  if (meant !== undefined) throw new Mistake(name.at, `这个工作簿里没有“${name.text}”`, suggestions, true);
  throw new Mistake(name.at, `没有叫“${name.text}”的表${suggestionText(suggestions)}`, suggestions);
}

function ofOneMeaning(found: readonly Table[], name: Name): readonly Table[] {
  if (found.every((table) => table.id === found[0]?.id)) return found;
  const names = found.map((table) => table.sheet);
  throw new Mistake(
    name.at,
    `“${name.text}”可以指 ${found.length} 张表（${names.join('、')}）；请写工作表名`,
    names,
  );
}

/** The kind of table that a name describes, whether this workbook has it or not. */
function meaningOf(key: string): TableId | undefined {
  const plain = yearlessKey(key);
  const exact = TABLE_IDS.find((id) => id === plain || fullKey(tableName(id)) === plain);
  if (exact) return exact;
  return /表(?:\(.*\))?$/.test(plain) ? TABLE_WORDS.find((words) => words.title.test(plain))?.id : undefined;
}

/** Every name a table of this book goes by that a person would type. */
export function tableNames(book: Book): string[] {
  return book.tables.flatMap((table) => [
    shownName(book, table),
    table.label,
    table.sheet,
    yearless(table.title),
  ]);
}

/** The name by which a table is offered: its short name, or its sheet where several tables share that. */
export function shownName(book: Book, table: Table): string {
  const name = tableName(table.id);
  const isShared = book.tables.some((other) => other !== table && tableName(other.id) === name);
  return isShared ? table.sheet : name;
}

function yearless(title: string): string {
  return title.replace(/20\d\d(?:年度|年)?/g, '');
}
