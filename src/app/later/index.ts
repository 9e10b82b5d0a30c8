/** Use cases that are loaded when they are first asked for, so that the pane opens with less. */
import { withCatalogue } from '../../catalogue';
import type { RuleLevels, WorkbookSnapshot } from '../../model';
import { shortFingerprint } from '../../report';
import type { Context } from '../context';
import type { CheckRecord } from '../history';
import { judgeAnew } from '../judge-anew';
import { loadCatalogue } from './catalogue';
import type { DrawnChart } from './charts';
import { drawnCharts } from './charts';
import { dismissedFile, dropStale, readDismissed } from './dismissed-file';
import { clearHistory, sinceRecord } from './history';
import type { SinceRecord } from './history';
import type { InputActions } from './inputs';
import { inputActions } from './inputs';
import { setLevels } from './levels';
import type { Completions, CustomRuleError, DryRunLine } from './own-rules';
import { completeRules, mistakesIn, sheetRules, tryRules } from './own-rules';
import type { ReadBack } from './read-back';
import { readBack } from './read-back';
import type { Filed } from './report';
import { fileReport, fingerprintOf, writeReport } from './report';
import { runSelftest } from './selftest';
import type { WordFile, WordKind } from './word';
import { wordFile } from './word';

export type { Slice, DrawnChart } from './charts';
export type { Completions, CustomRuleError, DryRunLine } from './own-rules';
export type { InputActions, InputsView, Refusal } from './inputs';
export type { ReadBack, ReadSentence } from './read-back';
export type { SinceRecord } from './history';
export type { Filed } from './report';
export type { WordFile, WordKind } from './word';

/** All are about the last check; where there was none they give null or do nothing. */
export interface LaterActions {
  /** The report, dated YYYY-MM-DD. */
  fileReport(date: string): Filed | null;
  /** Writes that report to a sheet of its own. */
  writeReport(date: string): Promise<void>;
  /** What stands for the contents that were checked: 64 hexadecimal digits, and their beginning to be read by people. */
  fingerprint(): { readonly full: string; readonly short: string } | null;
  /** Mistakes of grammar in rules, also before the first check. */
  mistakesIn(rules: string): readonly CustomRuleError[];
  tryRules(rules: string): readonly DryRunLine[] | null;
  /** What can stand at a 0-based caret position. */
  completeRules(rules: string, caret: number): Completions | null;
  /** The rules of the workbook's sheet 自定义规则, tried. */
  sheetRules(): { readonly sheet: string; readonly lines: readonly DryRunLine[] } | null;
  /** Keeps rules for this workbook on this computer and checks by them. */
  saveRules(rules: string): Promise<void>;
  dismissedFile(): { readonly name: string; readonly text: string } | null;
  readDismissed(name: string, text: string): Promise<void>;
  /** Forgets dismissals that no finding matches any more. */
  dropStale(): Promise<void>;
  /**
   * Takes the list of accounts in a workbook in place of the built-in one and checks again; gives the sentences that say why not,
   * none when it was taken. Null brings the built-in list back.
   */
  loadCatalogue(workbook: WorkbookSnapshot | null): Promise<readonly string[]>;
  /** What changed since an earlier check; null when that is not known any more. */
  since(record: CheckRecord): SinceRecord | null;
  clearHistory(): void;
  /** Sets the levels of rules on this computer and judges by them; {} gives every rule its own level again. */
  setLevels(levels: RuleLevels): Promise<void>;
  runSelftest(): Promise<void>;
  cancelSelftest(): void;
  /** Holds a pasted narrative against the tables; the workbook's own when `text` is null. */
  readBack(text: string | null): ReadBack | null;
  wordFile(kind: WordKind): Promise<WordFile | null>;
  charts(): readonly DrawnChart[];
  readonly inputs: InputActions;
}

/** `check` runs a whole check. */
export function laterActions(context: Context, check: () => Promise<void>): LaterActions {
  const state = context.store.get;
  let testing: AbortController | null = null;
  return {
    fileReport(date) {
      const { run } = state();
      return run && fileReport(run, state(), date);
    },
    writeReport: (date) => writeReport(context, date),
    fingerprint() {
      const { run } = state();
      const full = run && fingerprintOf(run);
      return full === null ? null : { full, short: shortFingerprint(full) };
    },
    mistakesIn,
    tryRules(rules) {
      const { run } = state();
      return run && tryRules(run, rules);
    },
    completeRules(rules, caret) {
      const { run } = state();
      return run && completeRules(run, rules, caret);
    },
    sheetRules() {
      const { run } = state();
      return run && sheetRules(run);
    },
    saveRules: (rules) => judgeAnew(context, { customRules: rules }),
    dismissedFile: () => dismissedFile(context),
    readDismissed: (name, text) => readDismissed(context, name, text),
    dropStale: () => dropStale(context),
    loadCatalogue: (workbook) => loadCatalogue(context, workbook, check),
    since(record) {
      const { run } = state();
      return run && sinceRecord(run, record);
    },
    clearHistory: () => clearHistory(context),
    setLevels: (levels) => setLevels(context, levels),
    async runSelftest() {
      if (testing) return;
      testing = new AbortController();
      try {
        await runSelftest(context, testing.signal);
      } finally {
        testing = null;
      }
    },
    cancelSelftest: () => testing?.abort(),
    readBack(text) {
      const { run, inputs, catalogue } = state();
      return run && withCatalogue(catalogue, () => readBack(run, inputs, text));
    },
    async wordFile(kind) {
      const { run, narrative, inputs } = state();
      return run && narrative && wordFile(run, narrative, inputs, kind, context.today());
    },
    charts() {
      const { run } = state();
      return run ? drawnCharts(run) : [];
    },
    inputs: inputActions(context),
  };
}
