/** What became of each rule, and all of them put together: the same for a whole check and for one after an edit. */
import type {
  Book,
  CheckResult,
  CheckSummary,
  Finding,
  Level,
  Rule,
  RuleLevel,
  RuleLevels,
  RuleRun,
  Skip,
  Suppression,
} from '../model';
import { CellState } from '../model';
import { tableName } from '../profiles';
import { rules as allRules } from '../rules';
import { rulesOfBook, withoutRepeats } from '../rules/custom';
import type { RuleAccount } from './reporter';
import { applySuppressions } from './suppress';

/** Which rules run, and how they are judged. */
export interface RuleChoice {
  /** The rules to run and no others; when not given, all of them and those that the workbook brings on its sheet 自定义规则. */
  readonly rules?: readonly Rule[];
  /** The accountant's own rules, run besides. */
  readonly custom?: readonly Rule[];
  /** Findings that a person has judged not to be mistakes. */
  readonly suppressions?: readonly Suppression[];
  /** Levels that a person has set; a rule that is off is reported as not checked. */
  readonly levels?: RuleLevels;
}

/** What one rule adds to a result. */
export interface RuleOutcome {
  readonly run: RuleRun;
  readonly findings: readonly Finding[];
  readonly skips: readonly Skip[];
}

/** The rules that a check of this book runs, in their order. */
export function rulesFor(book: Book, choice: RuleChoice): readonly Rule[] {
  const own = [...(choice.rules ? [] : rulesOfBook(book)), ...(choice.custom ?? [])];
  return [...(choice.rules ?? allRules), ...withoutRepeats(own)];
}

/** The level set for a rule in place of its own; undefined where none is. */
export function levelSet(rule: Rule, levels: RuleLevels | undefined): RuleLevel | undefined {
  return levels?.[rule.meta.id];
}

/** The outcome of a rule that does not run at all, turned off or without its tables; null for one that does. */
export function outcomeWithoutRun(
  book: Book,
  rule: Rule,
  levels: RuleLevels | undefined,
): RuleOutcome | null {
  const { id, title, tables } = rule.meta;
  const run: RuleRun = { rule: id, outcome: 'skipped', comparisons: 0, findings: 0 };
  if (levelSet(rule, levels) === 'off')
    return {
      run,
      findings: [],
      skips: [{ rule: id, reason: `“${title}”：按设置不核对`, kind: 'by-choice' }],
    };
  const missing = missingTables(book, rule);
  if (missing === null) return null;
  // A table that this layout does not have is no gap; one that must be published is.
  const isGap = tables.some((table) => book.missing.includes(table)) || book.tables.length === 0;
  return {
    run,
    findings: [],
    skips: [{ rule: id, reason: missing, kind: isGap ? 'missing-table' : 'not-applicable' }],
  };
}

/** The outcome of a rule that ran. */
export function outcomeOfRun(
  rule: Rule,
  { comparisons, findings, skips }: RuleAccount,
  crashed: boolean,
  levels: RuleLevels | undefined,
): RuleOutcome {
  const { id, title } = rule.meta;
  const level = levelSet(rule, levels);
  const nothing: Skip = { rule: id, reason: `“${title}”：没有可以核对的数字`, kind: 'not-applicable' };
  return {
    run: {
      rule: id,
      outcome: crashed ? 'crashed' : outcomeOf(findings, comparisons),
      comparisons,
      findings: findings.length,
    },
    findings: level === undefined || level === 'off' ? findings : atLevel(findings, level),
    skips: comparisons === 0 && skips.length === 0 ? [nothing] : skips,
  };
}

/** The outcomes of all rules as one result, still without causes. */
export function resultOf(
  book: Book,
  rules: readonly Rule[],
  outcomes: readonly RuleOutcome[],
  coverage: CheckSummary['coverage'],
  choice: RuleChoice,
): CheckResult {
  const sorted = applySuppressions(
    inOrder(
      book,
      outcomes.flatMap((outcome) => outcome.findings),
    ),
    choice.suppressions ?? [],
  );
  const open = sorted.findings.filter((finding) => finding.suppressed === undefined);
  const count = (level: Level): number => open.filter((finding) => finding.level === level).length;
  const levels = levelsInForce(rules, choice.levels);
  return {
    summary: {
      comparisons: outcomes.reduce((sum, { run }) => sum + run.comparisons, 0),
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      tails: open.filter((finding) => finding.tail).length,
      suppressed: sorted.findings.length - open.length,
      coverage,
      skipped: outcomes.flatMap((outcome) => outcome.skips),
    },
    runs: outcomes.map(({ run }) => run),
    findings: sorted.findings,
    causes: [],
    stale: sorted.stale,
    ...(levels ? { levels } : {}),
  };
}

/** The levels that are not the rules' own; null when there are none. */
function levelsInForce(rules: readonly Rule[], levels: RuleLevels | undefined): RuleLevels | null {
  if (!levels) return null;
  const changed = rules.flatMap((rule) => {
    const set = levelSet(rule, levels);
    return set === undefined || set === rule.meta.level ? [] : [[rule.meta.id, set] as const];
  });
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}

/** What rounding explains stays a note, whatever the level of its rule. */
function atLevel(findings: readonly Finding[], level: Level): readonly Finding[] {
  return findings.map((finding) => (finding.tail ? finding : { ...finding, level }));
}

function outcomeOf(findings: readonly Finding[], comparisons: number): RuleRun['outcome'] {
  if (findings.some((finding) => !finding.tail)) return 'failed';
  return comparisons === 0 ? 'skipped' : 'passed';
}

/** Why a rule cannot run at all: none of its tables is there. Null when it can. */
function missingTables(book: Book, rule: Rule): string | null {
  const { tables, title } = rule.meta;
  if (tables.length === 0 || tables.some((id) => book.tables.some((table) => table.id === id))) return null;
  return `“${title}”：没有${tables.map((id) => `“${tableName(id)}”`).join('、')}`;
}

/** How many figures of the amount columns took part in a comparison; `covered` counts comparisons by cell. */
export function coverageOf(book: Book, covered: Uint32Array): CheckSummary['coverage'] {
  const { state } = book.cells;
  let numericCells = 0;
  let checked = 0;
  for (const panel of book.panels) {
    const amounts = panel.columns.filter(({ kind }) => kind === 'amount').map(({ index }) => index);
    // Row by row, as the cells lie in memory.
    for (let row = 0; row < panel.rows.length; row += 1) {
      const first = panel.firstCell + row * panel.columns.length;
      for (let at = 0; at < amounts.length; at += 1) {
        const id = first + amounts[at]!;
        const code = state[id];
        if (code !== CellState.number && code !== CellState.textNumber) continue;
        numericCells += 1;
        if (covered[id]! > 0) checked += 1;
      }
    }
  }
  return { numericCells, checked };
}

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** Errors first, tails last; within a level in the order of the tables, then of the rows. */
function inOrder(book: Book, findings: readonly Finding[]): Finding[] {
  const position = new Map(book.tables.map((table, index) => [table.sheet, index]));
  const rank = (finding: Finding): number => RANK[finding.level] * 2 + (finding.tail ? 1 : 0);
  const sheet = (finding: Finding): number => position.get(finding.places[0]?.sheet ?? '') ?? -1;
  const row = (finding: Finding): number => Number(/\d+/.exec(finding.places[0]?.cell ?? '')?.[0] ?? 0);
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        rank(a.finding) - rank(b.finding) ||
        sheet(a.finding) - sheet(b.finding) ||
        row(a.finding) - row(b.finding) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
}
