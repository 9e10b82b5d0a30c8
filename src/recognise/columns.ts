/** Header paths → columns with meaning. */
import type { Column, ColumnConcept, ColumnKind, MoneyUnit, TableId } from '../model';
import { COLUMN_WORDS } from '../profiles';
import type { HeaderColumn } from './header';
import { plain, withoutYear, yearIn } from './text';

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

/** Units named inside a heading: “实施期资金总额(元)”. */
const UNIT_IN_HEADING = /[(（](?:金额)?(?:单位[:：])?(亿元|千元|万元|元)[)）]$/;

export function readColumns(
  header: readonly HeaderColumn[],
  tableId: TableId,
  year: number | null,
  tableUnit: MoneyUnit,
): ReadColumn[] {
  const columns: ReadColumn[] = [];
  let registerPart: 'period' | 'year' | null = null;
  for (const source of header) {
    const words = source.path.map((word) => plain(word));
    const label = source.path[source.path.length - 1] ?? '';
    const leafWords = words[words.length - 1] ?? '';
    const match = meaningOf(words);
    let concept = match?.concept ?? null;
    const kind: ColumnKind = match?.kind ?? 'amount';
    if (concept === 'amount' || concept === 'total') {
      const named = yearIn(leafWords) ?? yearIn(words.join(''));
      if (named !== null && year !== null && named < year) concept = 'priorYear';
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
  return columns;
}

function meaningOf(words: readonly string[]): { concept: ColumnConcept; kind: ColumnKind } | null {
  const leaf = withoutYear((words[words.length - 1] ?? '').replace(UNIT_IN_HEADING, ''));
  for (const candidate of COLUMN_WORDS) if (candidate.leaf.test(leaf)) return candidate;
  for (let level = words.length - 2; level >= 0; level -= 1) {
    const group = withoutYear((words[level] ?? '').replace(UNIT_IN_HEADING, ''));
    if (group === '') continue;
    for (const candidate of COLUMN_WORDS) if (candidate.leaf.test(group)) return candidate;
  }
  return null;
}
