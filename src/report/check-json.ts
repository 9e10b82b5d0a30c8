/** The result of a check as the JSON of the command-line contract. Keys are stable: adding is allowed, renaming is not. */
import type { Book, Cause, CheckResult, Finding, Level, MoneyUnit, RuleLevels, Table } from '../model';
import { formatFen, rectangleToA1 } from '../model';

/** What a result was made with. */
export interface ToolVersion {
  readonly name: 'gouji';
  readonly version: string;
  /** Version of the rules: under the same one the same book gives the same results. */
  readonly ruleSet: string;
  readonly catalogue: string;
}

/** The result of a check of one file as the command line prints it in JSON. Keys may be added, never renamed. */
export interface CheckReport {
  readonly tool: ToolVersion;
  readonly file: string;
  readonly department: string | null;
  readonly year: number | null;
  readonly profile: string;
  /** The budget tables; registers and annexes are listed apart. */
  readonly tables: readonly TableEntry[];
  readonly attachments: readonly TableEntry[];
  readonly missing: readonly string[];
  readonly unrecognised: readonly {
    readonly sheet: string;
    readonly title: string;
    readonly reason: string;
  }[];
  readonly summary: {
    readonly comparisons: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly tails: number;
    readonly suppressed: number;
    readonly coverage: { readonly numericCells: number; readonly checked: number };
    readonly skipped: readonly { readonly rule: string; readonly reason: string; readonly kind: string }[];
  };
  readonly findings: readonly FindingEntry[];
  readonly causes: readonly Cause[];
  /** Suppressions that match nothing any more. */
  readonly staleSuppressions: readonly { readonly key: string; readonly reason: string }[];
  /** Rules judged by another level than their own, or off; left out when there are none. */
  readonly levels?: RuleLevels;
}

/** A table that was found, its `range` in A1. */
export interface TableEntry {
  readonly id: string;
  readonly title: string;
  readonly sheet: string;
  readonly range: string;
  readonly unit: string;
}

/** A finding; amounts are decimal strings in `unit`. */
export interface FindingEntry {
  readonly key: string;
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly places: Finding['places'];
  readonly unit: string | null;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly allowed: string | null;
  readonly proof: Finding['proof'];
  readonly tail: boolean;
  readonly cause: string | null;
  /** The reason for which a person has judged it not to be a mistake; null for open findings. */
  readonly suppressed: string | null;
}

const ANNEXES: readonly Table['id'][] = ['targets', 'institutions'];

/** `file` is shown as the caller named it. */
export function checkReport(file: string, book: Book, result: CheckResult, tool: ToolVersion): CheckReport {
  const { summary } = result;
  return {
    tool,
    file,
    department: book.organisation,
    year: book.year,
    profile: book.profile,
    tables: book.tables.filter((table) => !ANNEXES.includes(table.id)).map(tableEntry),
    attachments: book.tables.filter((table) => ANNEXES.includes(table.id)).map(tableEntry),
    missing: book.missing,
    unrecognised: book.unrecognised.map(({ sheet, title, reason }) => ({ sheet, title, reason })),
    summary: {
      comparisons: summary.comparisons,
      errors: summary.errors,
      warnings: summary.warnings,
      notes: summary.notes,
      tails: summary.tails,
      suppressed: summary.suppressed,
      coverage: summary.coverage,
      skipped: summary.skipped.map(({ rule, reason, kind }) => ({ rule, reason, kind })),
    },
    findings: result.findings.map(findingEntry),
    causes: result.causes,
    staleSuppressions: result.stale.map(({ key, reason }) => ({ key, reason })),
    ...(result.levels ? { levels: result.levels } : {}),
  };
}

function tableEntry(table: Table): TableEntry {
  return {
    id: table.id,
    title: table.title,
    sheet: table.sheet,
    range: rectangleToA1(table.area),
    unit: table.unit,
  };
}

function findingEntry(finding: Finding): FindingEntry {
  const { comparison, unit } = finding;
  const amount = (fen: number | undefined): string | null =>
    fen === undefined || unit === null ? null : decimalText(fen, unit);
  return {
    key: finding.key,
    rule: finding.rule,
    level: finding.level,
    message: finding.message,
    places: finding.places,
    unit,
    actual: amount(comparison?.actual),
    expected: amount(comparison?.expected),
    difference: amount(comparison?.difference),
    allowed: amount(comparison?.allowed),
    proof: finding.proof,
    tail: finding.tail,
    cause: finding.cause,
    suppressed: finding.suppressed?.reason ?? null,
  };
}

/** One fen in 亿元, the largest unit, stands in the tenth decimal. */
const FEN_DECIMALS = 10;

/** Fen as a decimal string in a unit: at least two decimals, more only where digits stand there. */
export function decimalText(fen: number, unit: MoneyUnit): string {
  const all = formatFen(fen, { unit, decimals: FEN_DECIMALS, trimZeros: true });
  const point = all.indexOf('.');
  const decimals = point < 0 ? 0 : all.length - point - 1;
  return formatFen(fen, { unit, decimals: Math.max(2, decimals) });
}
