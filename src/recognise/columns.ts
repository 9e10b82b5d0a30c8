/** Header paths → columns with meaning. */
import type { Column, ColumnConcept, ColumnKind, MoneyUnit, TableId } from '../model';
import { OWN_FUNDS, at } from '../model';
import { COLUMN_WORDS } from '../profiles';
import type { HeaderColumn } from './header';
import { plain, remembering, withoutYear, yearIn } from './text';

/** A column before it is numbered within its panel. */
export interface ReadColumn extends Omit<Column, 'index'> {
  /** Half-width words of the path, for finding the two halves of a table. */
  readonly words: readonly string[];
}

/** Concepts that name a fund; in a table about one fund only they are simply its amount. */
const OWN_FUND: Partial<Record<TableId, ColumnConcept>> = {
  'fund-income': 'fund',
  'state-capital': 'stateCapital',
};

/** Year-part columns of the targets register repeat the words of the period part; the group tells them apart. */
const PERIOD_OF: Partial<Record<ColumnConcept, ColumnConcept>> = {
  yearCentral: 'periodCentral',
  yearProvincial: 'periodProvincial',
  yearLocal: 'periodLocal',
  yearOwn: 'periodOwn',
};

/** Over the columns of another year’s figures; 上年结转 is money of this year. */
const LAST_YEAR = /^上年(?:预算|执行|决算)/;

/** Units named inside a heading: “实施期资金总额(元)”. */
const UNIT_IN_HEADING = /[(（](?:金额)?(?:单位[:：])?(亿元|千元|万元|元)[)）]$/;

export function readColumns(
  header: readonly HeaderColumn[],
  tableId: TableId,
  year: number | null,
  tableUnit: MoneyUnit,
): ReadColumn[] {
  const columns: ReadColumn[] = [];
  // Without a year in the title the latest year of the headings is the budget's.
  const years = header.flatMap((source) => source.path.flatMap((word) => yearIn(word) ?? []));
  const current = year ?? (years.length > 0 ? Math.max(...years) : null);
  let registerPart: 'period' | 'year' | null = null;
  for (const source of header) {
    const words = source.path.map((word) => plain(word));
    const label = leafOf(source.path);
    const leafWords = leafOf(words);
    const match = meaningOf(words) ?? firstPart(leafWords, words.length);
    let concept = match?.concept ?? null;
    const kind: ColumnKind = match?.kind ?? 'amount';
    if (/^其中[:：]?./.test(leafWords) && words.length > 1) concept = null;
    if (GOVERNMENT.test(words.slice(0, -1).join('|'))) concept = governmentOf(concept);
    if (concept === 'otherFunds' && tableId !== 'targets' && tableId !== 'procurement') concept = 'other';
    if (concept === 'amount' && words.length > 1) concept = meaningOf(words.slice(0, -1))?.concept ?? concept;
    if (kind === 'amount') {
      if (tableId !== 'project-carryover' && concept !== null) concept = withinCarryover(words, concept);
      const named = yearIn(words.join(''));
      const isEarlier = named !== null && current !== null && named < current;
      if (isEarlier || words.slice(0, -1).some((word) => LAST_YEAR.test(word))) concept = 'priorYear';
    }
    if (concept !== null && OWN_FUND[tableId] === concept) concept = 'amount';
    if (tableId === 'targets') {
      if (concept === 'periodTotal') registerPart = 'period';
      if (concept === 'yearTotal') registerPart = 'year';
      if (registerPart !== null && concept === 'otherFunds')
        concept = registerPart === 'period' ? 'periodOther' : 'yearOther';
      else if (registerPart === 'period' && concept !== null) concept = PERIOD_OF[concept] ?? concept;
      if (concept === 'amount') concept = 'projectBudget';
    }
    const unit = UNIT_IN_HEADING.exec(leafWords)?.[1] as MoneyUnit | undefined;
    const inherited: MoneyUnit | undefined =
      unit ??
      (tableId === 'targets' && registerPart !== null ? columns[columns.length - 1]?.unit : undefined);
    columns.push({
      sheetColumn: source.sheetColumn,
      path: source.path,
      label,
      concept,
      kind,
      unit: kind === 'amount' ? (inherited ?? tableUnit) : tableUnit,
      words,
    });
  }
  return columns.map((column) => ({ ...column, concept: conceptAmong(column, columns) }));
}

/** What a column means beside the others. */
function conceptAmong(column: ReadColumn, all: readonly ReadColumn[]): ColumnConcept | null {
  if (isOtherCarryover(column, all)) return 'carryoverOther';
  return isSplitOfHeading(column, all) ? null : conceptOfHead(column, all);
}

/** The lowest of the words over a column. */
function leafOf(words: readonly string[]): string {
  return at(words, words.length - 1);
}

/** 基本支出 over 工资福利支出 and 商品和服务支出: words nobody knows, side by side under one heading, are its parts and not the heading itself. */
function isSplitOfHeading(column: ReadColumn, all: readonly ReadColumn[]): boolean {
  if (column.kind !== 'amount' || column.concept === null || !isNamedByHeading(column)) return false;
  return besides(column, all).some(
    (other) => isNamedByHeading(other) || /^[小合]计$/.test(leafOf(other.words)),
  );
}

/** 上年结转 over 专项资金 and 一般公共预算: words nobody knows beside funds of the carry-over are one more of them, not all of it. */
function isOtherCarryover(column: ReadColumn, all: readonly ReadColumn[]): boolean {
  if (column.concept !== 'carryover' || !isNamedByHeading(column)) return false;
  return besides(column, all).some(
    ({ concept }) => concept !== 'carryover' && concept?.startsWith('carryover'),
  );
}

/** The other columns under the same heading. */
function besides(column: ReadColumn, all: readonly ReadColumn[]): ReadColumn[] {
  const heading = column.words.slice(0, -1).join('|');
  return all.filter((other) => other !== column && other.words.slice(0, -1).join('|') === heading);
}

function isNamedByHeading({ words }: ReadColumn): boolean {
  return words.length > 1 && columnCalled(leafOf(words)) === null;
}

/** Over the second of two accounts that stand side by side, each with 类, 款 and name. */
const GOVERNMENT = /政府(?:预算)?(?:支出)?经济/;

function governmentOf(concept: ColumnConcept | null): ColumnConcept | null {
  if (concept === 'name') return 'governmentName';
  if (concept === 'code') return 'governmentCode';
  return concept === 'codeClass' || concept === 'codeGroup' ? null : concept;
}

/** Funds under the heading 上年结转 are parts of the carry-over, its 小计 is the carry-over itself. */
function withinCarryover(words: readonly string[], concept: ColumnConcept): ColumnConcept {
  if (!words.slice(0, -1).some((word) => /结[转余]/.test(word) && !/不含/.test(word))) return concept;
  if (concept === 'total' || concept === 'subtotal') return 'carryover';
  if (concept === 'general') return 'carryoverGeneral';
  if (concept === 'fund') return 'carryoverFund';
  if (concept === 'stateCapital') return 'carryoverStateCapital';
  return CARRYOVER_OTHERS.includes(concept) ? 'carryoverOther' : concept;
}

const CARRYOVER_OTHERS: readonly ColumnConcept[] = ['fiscal', ...OWN_FUNDS];

/**
 * A 小计 means what its heading means (基本支出 over 小计, 人员经费, 公用经费), unless it is the table's only total: then the heading
 * says what the whole table is about.
 */
function conceptOfHead(column: ReadColumn, all: readonly ReadColumn[]): ColumnConcept | null {
  if (!/^[小合]计$/.test(leafOf(column.words)) || column.words.length < 2) return column.concept;
  if (column.concept !== 'total' && column.concept !== 'subtotal') return column.concept;
  const heading = meaningOf(column.words.slice(0, -1));
  if (!heading || heading.kind !== 'amount' || heading.concept === null) return column.concept;
  if (['amount', 'total', 'subtotal', 'current', 'priorYear'].includes(heading.concept))
    return column.concept;
  const group = column.words[column.words.length - 2];
  const otherTotal = all.some(
    (other) =>
      other !== column &&
      (other.concept === 'total' || other.concept === 'subtotal' || other.concept === 'publicTotal') &&
      other.words[column.words.length - 2] !== group,
  );
  return otherTotal ? heading.concept : column.concept;
}

function meaningOf(words: readonly string[]): { concept: ColumnConcept | null; kind: ColumnKind } | null {
  const leaf = columnCalled(leafOf(words));
  if (leaf) return leaf;
  for (let level = words.length - 2; level >= 0; level -= 1) {
    const heading = at(words, level);
    const group = withoutYear(heading.replace(UNIT_IN_HEADING, ''));
    const found = group === '' ? null : columnCalled(heading);
    if (found) return found;
  }
  return null;
}

/** 合计 | 其中：基本支出 | 项目支出: the word stands before the first of all parts, which together make up the whole. */
function firstPart(
  leafWords: string,
  levels: number,
): { concept: ColumnConcept | null; kind: ColumnKind } | null {
  const part = levels === 1 && /^其中[:：]/.test(leafWords) ? columnCalled(leafWords.slice(3)) : null;
  return part?.concept === 'basic' || part?.concept === 'project' || part?.concept === 'personnel'
    ? part
    : null;
}

/** The column whose words these are; null when no column is called so. */
const columnCalled = remembering((heading) => {
  const words = withoutYear(heading.replace(UNIT_IN_HEADING, ''));
  return COLUMN_WORDS.find((candidate) => candidate.leaf.test(words)) ?? null;
});
