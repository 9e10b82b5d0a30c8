/** How a fact is obtained, as data: the catalogue is written with these few constructors. */
import type { ColumnConcept, FactId, FactValue, RowConcept, Side, TableId } from '../model';

interface Definition {
  readonly id: FactId;
  /** In words, for messages and for the tooltip of a figure. */
  readonly label: string;
  readonly kind: FactValue['kind'];
  /** The table it needs; null for facts about the document. */
  readonly table: TableId | null;
}

/** Read from one cell. */
export interface ReadDefinition extends Definition {
  readonly how: 'read';
  readonly table: TableId;
  /** Null: the table has one panel. */
  readonly side: Side | null;
  /** `total` is the table's 合计 row. */
  readonly row: RowConcept | 'total';
  /** Column meanings in order of preference: layouts differ. */
  readonly columns: readonly ColumnConcept[];
}

/** The sum of other facts; absent when one of them is. */
export interface SumDefinition extends Definition {
  readonly how: 'sum';
  readonly parts: readonly FactId[];
  /** The same figure where a table prints it: taken when it is the sum but for rounding, since it was rounded once only. */
  readonly printedAs: FactId;
}

/** One fact's share in another. */
export interface RatioDefinition extends Definition {
  readonly how: 'ratio';
  readonly part: FactId;
  readonly whole: FactId;
}

/** Worked out by code of its own (project tables, lists, the document). */
export interface SpecialDefinition extends Definition {
  readonly how: 'special';
}

export type FactDefinition = ReadDefinition | SumDefinition | RatioDefinition | SpecialDefinition;

/** A list of lines, each with the same fields. */
export interface ListDefinition {
  readonly id: string;
  readonly label: string;
  readonly table: TableId;
  readonly fields: Readonly<Record<string, FactValue['kind']>>;
}

/** A reader for the cells of one half (or the whole) of a table. */
export function reader(table: TableId, side: Side | null = null) {
  return (
    id: string,
    label: string,
    row: RowConcept | 'total',
    ...columns: readonly ColumnConcept[]
  ): ReadDefinition => ({
    how: 'read',
    kind: 'amount',
    id: `${table}.${id}`,
    label,
    table,
    side,
    row,
    columns,
  });
}

export function sumOf(
  id: FactId,
  label: string,
  table: TableId,
  parts: readonly FactId[],
  printedAs: FactId,
): SumDefinition {
  return { how: 'sum', kind: 'amount', id, label, table, parts, printedAs };
}

/** The share of `part` in `whole`, called `<part>.share`. */
export function shareOf(part: FactId, whole: FactId, label: string, table: TableId): RatioDefinition {
  return { how: 'ratio', kind: 'ratio', id: `${part}.share`, label, table, part, whole };
}

export function special(
  id: FactId,
  label: string,
  kind: FactValue['kind'],
  table: TableId | null = null,
): SpecialDefinition {
  return { how: 'special', kind, id, label, table };
}
