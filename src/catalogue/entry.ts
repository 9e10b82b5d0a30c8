/** What the catalogue (政府收支分类科目) says about an account. */

/** The three lists: 支出功能分类, 部门预算支出经济分类, 政府预算支出经济分类. */
export type ListId = 'functional' | 'departmentEconomic' | 'governmentEconomic';

/** `high` rests on a published document or a legal text; the rest was compiled and can only ever be a warning. */
export type Confidence = 'high' | 'medium-high' | 'medium' | 'medium-low' | 'low';

/** Which of the four budgets a functional account belongs to. */
export type Fund = 'general' | 'fund' | 'stateCapital' | 'insurance';

/** Administrative bodies (行政, including 参公) and public institutions (事业) use different government accounts. */
export type UnitKind = 'administrative' | 'institution';

export interface Entry {
  readonly list: ListId;
  readonly code: string;
  readonly name: string;
  /** 1 类, 2 款, 3 项. */
  readonly level: 1 | 2 | 3;
  readonly confidence: Confidence;
  /** Keys into the sources, joined by '+'. */
  readonly source: string;
  /** First and last budget year; null where no change within the known years is recorded. */
  readonly from: number | null;
  readonly until: number | null;
  /** Functional accounts only. */
  readonly fund: Fund | null;
  /** Another official or common wording of the name. */
  readonly alias: string | null;
}

/** An entry looked up for a budget year. */
export interface Found extends Entry {
  /** Whether the account is in force in the year asked for; absent when no year was given. */
  readonly valid?: boolean;
}

/** A name or code that a later catalogue gave up. */
export interface Abolished {
  readonly list: ListId;
  readonly code: string;
  readonly name: string;
  /** First budget year without it. */
  readonly since: number;
  readonly successor: { readonly code: string; readonly name: string } | null;
  readonly confidence: Confidence;
}

export interface Mapping {
  readonly department: string;
  readonly government: string;
  readonly kind: UnitKind;
  readonly confidence: Confidence;
  readonly source: string;
}

/** Where a row of the catalogue was seen. */
export interface Source {
  readonly key: string;
  readonly title: string;
  /** Web address, or empty. */
  readonly address: string;
}
