import type {
  Book,
  CheckResult,
  Finding,
  Level,
  Relation,
  Rule,
  RuleLevels,
  RuleRun,
  Skip,
  Suppression,
} from '../model';
import { CellState } from '../model';
import { tableName } from '../profiles';
import { rules as allRules } from '../rules';
import { rulesOfBook, withoutRepeats } from '../rules/custom';
import { RuleReporter } from './reporter';
import { applySuppressions } from './suppress';

export interface CheckOptions {
  /** The rules to run and no others; when not given, all of them and those that the workbook brings on its sheet 自定义规则. */
  readonly rules?: readonly Rule[];
  /** The accountant's own rules, run besides. */
  readonly custom?: readonly Rule[];
  /** Gets every comparison that was made; for diagnosis. */
  readonly record?: (relation: Relation) => void;
  /** Findings that a person has judged not to be mistakes. */
  readonly suppressions?: readonly Suppression[];
  /** Levels that a person has set; a rule that is off is reported as not checked. */
  readonly levels?: RuleLevels;
}

/**
 * Runs the rules over a book. A rule that throws is reported as crashed and skipped with the reason: what could not be
 * checked is never a pass.
 */
export function check(book: Book, options: CheckOptions = {}): CheckResult {
  const covered = new Uint16Array(book.cells.fen.length);
  const runs: RuleRun[] = [];
  const findings: Finding[] = [];
  const skipped: Skip[] = [];
  let comparisons = 0;
  const levels: Record<string, RuleLevels[string]> = {};
  const own = [...(options.rules ? [] : rulesOfBook(book)), ...(options.custom ?? [])];
  for (const rule of [...(options.rules ?? allRules), ...withoutRepeats(own)]) {
    const set = options.levels?.[rule.meta.id];
    if (set !== undefined && set !== rule.meta.level) levels[rule.meta.id] = set;
    if (set === 'off') {
      skipped.push({ rule: rule.meta.id, reason: `“${rule.meta.title}”：按设置不核对`, kind: 'by-choice' });
      runs.push({ rule: rule.meta.id, outcome: 'skipped', comparisons: 0, findings: 0 });
      continue;
    }
    const missing = missingTables(book, rule);
    if (missing !== null) {
      // A table that this layout does not have is no gap; one that must be published is.
      const isGap = rule.meta.tables.some((id) => book.missing.includes(id)) || book.tables.length === 0;
      skipped.push({ rule: rule.meta.id, reason: missing, kind: isGap ? 'missing-table' : 'not-applicable' });
      runs.push({ rule: rule.meta.id, outcome: 'skipped', comparisons: 0, findings: 0 });
      continue;
    }
    const reporter = new RuleReporter(book, rule, covered, options.record ?? null);
    let crashed = false;
    try {
      rule.check(book, reporter);
    } catch (error) {
      crashed = true;
      reporter.skip(
        'crashed',
        `“${rule.meta.title}”没有查完：程序出错（${error instanceof Error ? error.message : String(error)}）`,
      );
    }
    const account = reporter.account();
    comparisons += account.comparisons;
    findings.push(...(set === undefined ? account.findings : atLevel(account.findings, set)));
    skipped.push(...account.skips);
    runs.push({
      rule: rule.meta.id,
      outcome: crashed ? 'crashed' : outcomeOf(account.findings, account.comparisons),
      comparisons: account.comparisons,
      findings: account.findings.length,
    });
    if (account.comparisons === 0 && account.skips.length === 0) {
      skipped.push({
        rule: rule.meta.id,
        reason: `“${rule.meta.title}”：没有可以核对的数字`,
        kind: 'not-applicable',
      });
    }
  }
  const sorted = applySuppressions(inOrder(book, findings), options.suppressions ?? []);
  const open = sorted.findings.filter((finding) => finding.suppressed === undefined);
  const count = (level: Level): number => open.filter((finding) => finding.level === level).length;
  return {
    summary: {
      comparisons,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      tails: open.filter((finding) => finding.tail).length,
      suppressed: sorted.findings.length - open.length,
      coverage: coverageOf(book, covered),
      skipped,
    },
    runs,
    findings: sorted.findings,
    causes: [],
    stale: sorted.stale,
    ...(Object.keys(levels).length > 0 ? { levels } : {}),
  };
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

function coverageOf(book: Book, covered: Uint16Array): { numericCells: number; checked: number } {
  let numericCells = 0;
  let checked = 0;
  for (const panel of book.panels) {
    const width = panel.columns.length;
    for (const column of panel.columns) {
      if (column.kind !== 'amount') continue;
      for (let row = 0; row < panel.rows.length; row += 1) {
        const id = panel.firstCell + row * width + column.index;
        const state = book.cells.state[id];
        if (state !== CellState.number && state !== CellState.textNumber) continue;
        numericCells += 1;
        if ((covered[id] ?? 0) > 0) checked += 1;
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
