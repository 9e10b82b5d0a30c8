/** What the pane shows, as plain data. */
import type { Catalogue } from '../catalogue';
import type {
  Ask,
  Book,
  CheckResult,
  Inputs,
  Narrative,
  RuleLevels,
  RuleMeta,
  Suppression,
  WorkbookSnapshot,
} from '../model';
import type { SelftestResult } from '../selftest';
import type { Language } from '../wording';
import type { Decisions, ProfileChoice } from './core';
import type { CheckRecord } from './history';
import type { Proposal, Takeover } from './proposal';
import type { WrittenTexts } from './view/rewritten';

export const STAGES = ['read', 'recognise', 'check', 'diagnose'] as const;
export type Stage = (typeof STAGES)[number];

/** A check under way: `done` of `total` sheets while reading, 0 of 0 otherwise. */
export interface Running {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** What changed since the last check of the same workbook, tails left out. */
export interface SinceLast {
  /** Keys of findings that were not there before. */
  readonly added: ReadonlySet<string>;
  readonly resolved: number;
}

/** A finished check. */
export interface Run {
  readonly snapshot: WorkbookSnapshot;
  readonly book: Book;
  readonly result: CheckResult;
  /** Null when this workbook was not checked before. */
  readonly sinceLast: SinceLast | null;
}

/** A sentence for the user: something done, refused or gone wrong, with a way on where there is one. */
export interface Notice {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  /** What a report of the problem should quote; shown apart, to be copied. */
  readonly detail?: string | null;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** 自检 of a workbook: under way, done, or failed. */
export type SelftestState =
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly workbook: string; readonly result: SelftestResult }
  | { readonly state: 'failed'; readonly detail: string };

export interface AppState {
  readonly language: Language;
  /** Profile id chosen by hand, or 'auto'. */
  readonly profile: string;
  readonly running: Running | null;
  readonly run: Run | null;
  /** The workbook has changed since it was checked. */
  readonly stale: boolean;
  /** Key of the finding that is open. */
  readonly selected: string | null;
  /** Marks stand in the workbook, as far as we know. */
  readonly marked: boolean;
  /** They are those of an earlier result. */
  readonly marksOutdated: boolean;
  /** An action on the workbook is under way; its buttons wait. */
  readonly acting: boolean;
  readonly notice: Notice | null;
  /** A sentence for screen readers. */
  readonly announcement: string;
  readonly inputs: Inputs;
  /** Answers found elsewhere that nobody has taken over or turned down. */
  readonly proposals: readonly Proposal[];
  /** What the last reading of last year's publication brought; null when it was put away. */
  readonly takeover: Takeover | null;
  /** Last year's workbook that this one is checked against; null where none was chosen. */
  readonly previous: WorkbookSnapshot | null;
  /** The workbooks of the units that a department's was last checked against. */
  readonly units: readonly WorkbookSnapshot[];
  /** Findings of this workbook that were judged not to be mistakes. */
  readonly suppressions: readonly Suppression[];
  /** Rules of the user's own for this workbook, kept on this computer, one a line. */
  readonly customRules: string;
  /** Null until a workbook with tables was checked. */
  readonly narrative: Narrative | null;
  /** The paragraphs as they were last written to a sheet; null when they were not. */
  readonly written: WrittenTexts | null;
  readonly selftest: SelftestState | null;
  /** Everything that can be filled in for this workbook, in the order of the text. */
  readonly form: readonly Ask[];
  readonly rules: readonly RuleMeta[];
  readonly profiles: readonly ProfileChoice[];
  /** The built-in list of accounts: “2024”. */
  readonly builtInCatalogue: string;
  /** The list of accounts that was loaded in its place; null for the built-in one. */
  readonly catalogue: Catalogue | null;
  /** Levels set for rules in place of their own, on this computer. */
  readonly levels: RuleLevels;
  /** The checks of this workbook that are remembered, newest first. */
  readonly history: readonly CheckRecord[];
  /** The three steps of the first use were seen or skipped. */
  readonly introduced: boolean;
}

/** What a check made now goes by. */
export function decisionsOf(state: AppState): Decisions {
  const { suppressions, customRules, inputs, catalogue, levels, previous, units } = state;
  return { suppressions, customRules, inputs, catalogue, levels, previous, units };
}

export const initialState: AppState = {
  language: 'zh-CN',
  profile: 'auto',
  running: null,
  run: null,
  stale: false,
  selected: null,
  marked: false,
  marksOutdated: false,
  acting: false,
  notice: null,
  announcement: '',
  inputs: {},
  proposals: [],
  takeover: null,
  previous: null,
  units: [],
  suppressions: [],
  customRules: '',
  narrative: null,
  written: null,
  selftest: null,
  form: [],
  rules: [],
  profiles: [],
  builtInCatalogue: '',
  catalogue: null,
  levels: {},
  history: [],
  introduced: false,
};
