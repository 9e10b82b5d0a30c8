/** Which rows of a panel a name means. */
import type { Panel, Row, RowConcept } from '../../model';
import { ASSET_ROWS, EXPENSE_ROWS, INCOME_ROWS, THREE_PUBLIC_ROWS, TOTAL_NAME } from '../../profiles';
import type { RowWords } from '../../profiles';
import { bareKey, fitsPattern, fullKey, isPattern } from './names';
import type { Name } from './syntax';

/** Rows that a name means, and whether they are to be added (a table that prints no 合计 gives all its top rows). */
export interface NamedRows {
  readonly rows: readonly Row[];
  readonly isTotal: boolean;
}

const CODE = /^\d{2,15}$/;

/** The rows of a panel that a name means: one, none, or several when it is ambiguous. */
export function rowsNamed(panel: Panel, name: Name): NamedRows {
  const rows = panel.rows.filter((row) => row.kind !== 'blank');
  const full = fullKey(name.text);
  if (!name.quoted && CODE.test(full)) {
    const byCode = rows.filter((row) => row.code === full);
    if (byCode.length > 0) return { rows: byCode, isTotal: false };
  }
  const exact = rows.filter((row) => row.name !== '' && fullKey(row.name) === full);
  if (exact.length > 0) return { rows: exact, isTotal: false };
  if (TOTAL_NAME.test(full)) return totalRows(panel, rows);
  const bare = bareKey(name.text);
  const byName = rows.filter((row) => row.name !== '' && bareKey(row.name) === bare);
  if (byName.length > 0) return { rows: byName, isTotal: false };
  const concept = conceptOf(panel, bare);
  const meant = concept && panel.rowByConcept.get(concept);
  return { rows: meant ? [meant] : [], isTotal: false };
}

/** The 合计 of a panel: the row, the top organisation, or all top rows of a list of codes or projects. */
function totalRows(panel: Panel, rows: readonly Row[]): NamedRows {
  const own =
    panel.totalRow ?? panel.rowByConcept.get('public:total') ?? panel.rowByConcept.get('assets:total');
  if (own) return { rows: [own], isTotal: true };
  const top = rows.find((row) => row.kind === 'organisation' && row.parent === null);
  if (top) return { rows: [top], isTotal: true };
  // Lines of a fixed form include one another without saying so: adding them would count twice.
  if (rows.some((row) => row.kind === 'item')) return { rows: [], isTotal: true };
  return { rows: rows.filter((row) => row.parent === null), isTotal: true };
}

function conceptOf(panel: Panel, key: string): RowConcept | undefined {
  return rowWords(panel).find((words) => words.name.test(key))?.concept;
}

function rowWords(panel: Panel): readonly RowWords[] {
  if (panel.tableId === 'three-public') return THREE_PUBLIC_ROWS;
  if (panel.tableId === 'assets') return ASSET_ROWS;
  if (panel.side === 'income') return INCOME_ROWS;
  return panel.side === 'expense' ? EXPENSE_ROWS : [];
}

/**
 * All rows that a pattern fits, by code or by name. A row below another that fits is left out: its amount is already in that one. The
 * 合计 row and the like fit only when they are named.
 */
export function rowsFitting(panel: Panel, name: Name): readonly Row[] {
  const full = fullKey(name.text);
  const rows = panel.rows.filter((row) => row.kind !== 'blank');
  const isGlob = !name.quoted && isPattern(name.text);
  const fits = (row: Row): boolean => {
    if (!isGlob)
      return (
        row.code === full ||
        (row.name !== '' && [fullKey(row.name), bareKey(row.name)].includes(bareKey(name.text)))
      );
    if (row.kind === 'total' || (row.concept !== null && /:(?:total|grandTotal)$/.test(row.concept)))
      return false;
    return (
      (row.code !== null && fitsPattern(full, row.code)) ||
      (row.name !== '' && (fitsPattern(full, fullKey(row.name)) || fitsPattern(full, bareKey(row.name))))
    );
  };
  const fitting = new Set(rows.filter(fits).map((row) => row.index));
  return rows.filter((row) => fitting.has(row.index) && !isBelow(panel, row, fitting));
}

function isBelow(panel: Panel, row: Row, rows: ReadonlySet<number>): boolean {
  // Bounded by the number of rows, should parents ever stand in a circle.
  let parent = row.parent;
  for (let step = 0; parent !== null && step < panel.rows.length; step += 1) {
    if (rows.has(parent)) return true;
    parent = panel.rows[parent]?.parent ?? null;
  }
  return false;
}
