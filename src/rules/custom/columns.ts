/** Which column of a panel a name means. */
import type { Column, ColumnConcept, Panel } from '../../model';
import { COLUMN_WORDS } from '../../profiles';
import { amountColumnsOf, mainColumn } from '../kit';
import { fullKey, yearlessKey } from './names';
import type { Name } from './syntax';

/** Concepts that all say “the one figure of the row”; which of them a table prints differs between provinces. */
const MAIN: readonly (ColumnConcept | null)[] = ['total', 'subtotal', 'amount'];

/** Columns that hold figures. */
export function figureColumns(panel: Panel): readonly Column[] {
  return panel.columns.filter((column) => column.kind !== 'label');
}

/**
 * The columns of a panel that a name means, the surest way first: its label without the year, the words above it joined, its
 * meaning, a word above it that only one column has. None, one, or several when the name is ambiguous.
 */
export function columnsNamed(panel: Panel, name: Name): readonly Column[] {
  const columns = figureColumns(panel);
  const key = yearlessKey(name.text);
  const ways: ((column: Column) => boolean)[] = [
    (column) => fullKey(column.label) === fullKey(name.text),
    (column) => yearlessKey(column.label) === key,
    (column) => pathKeys(column).includes(key.replaceAll(',', '')),
  ];
  for (const way of ways) {
    const found = columns.filter(way);
    if (found.length > 0) return found;
  }
  const concept =
    key === ''
      ? undefined
      : COLUMN_WORDS.find((words) => words.kind !== 'label' && words.leaf.test(key))?.concept;
  if (concept) {
    const meant =
      panel.columnByConcept.get(concept) ?? (MAIN.includes(concept) ? mainColumn(panel) : undefined);
    if (meant && meant.kind !== 'label') return [meant];
  }
  const under = columns.filter((column) =>
    column.path.some((word) => yearlessKey(word) === key && key !== ''),
  );
  return under.length === 1 ? under : preferred(under, panel);
}

/** Of the columns under one heading, its 合计 or 小计. */
function preferred(under: readonly Column[], panel: Panel): readonly Column[] {
  if (under.length === amountColumnsOf(panel).length) {
    const main = mainColumn(panel);
    if (main && under.includes(main)) return [main];
  }
  // The 小计 below 上年结转 is what 上年结转 means, and has its concept.
  const heads = under.filter(
    (column) => MAIN.includes(column.concept) || /^[合小]计$/.test(yearlessKey(column.label)),
  );
  return heads.length === 1 ? heads : under;
}

/** “本年收入” over “合计” is found as 本年收入合计, also written 本年收入·合计. */
function pathKeys(column: Column): string[] {
  const words = column.path.map(yearlessKey).filter((word) => word !== '');
  return words.map((_, from) => words.slice(from).join('').replaceAll(',', ''));
}

/** Whether a label column, which holds words, is what the name means. */
export function isLabelColumn(panel: Panel, name: Name): boolean {
  return panel.columns.some(
    (column) => column.kind === 'label' && yearlessKey(column.label) === yearlessKey(name.text),
  );
}
