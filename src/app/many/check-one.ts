/** One workbook of many, checked from beginning to end. Only what a list and a report say of it is kept, not its cells. */
import type { CheckSummary, WorkbookSnapshot } from '../../model';
import { withoutReports } from '../../model';
import type { FiledReport } from '../../report';
import { csvHeader, csvNote } from '../../report';
import { bodyName, listedUnits } from '../../rules/kit';
import type { Language } from '../../wording';
import { LANGUAGES, wordingOf } from '../../wording';
import type { Decisions } from '../core';
import { fileReport } from '../later/report';
import { standardCore } from '../standard-core';
import { tableCounts } from '../view/tables';
import { unchecked, verdictOf } from '../view/verdict';

/** How a workbook is to be checked; plain data, so that a worker gets the same. */
export interface OneSettings {
  /** A profile id or 'auto'. */
  readonly profile: string;
  readonly decisions: Decisions;
}

type Counts = Pick<
  CheckSummary,
  'comparisons' | 'errors' | 'warnings' | 'notes' | 'tails' | 'suppressed' | 'coverage'
>;

/** What is kept of a checked workbook. Plain data. */
export interface CheckedOne extends Counts {
  readonly organisation: string | null;
  readonly year: number | null;
  /** The budget tables the layout asks for, and regions that look like tables but were not understood. */
  readonly tables: { readonly found: number; readonly total: number; readonly odd: number };
  /** Things that could not be checked; rules that do not apply are not among them. */
  readonly unchecked: number;
  readonly verdict: Readonly<Record<Language, string>>;
  /** Its body's name, and those of the units that its tables list, as bodies are compared. */
  readonly body: string;
  readonly lists: readonly string[];
  /** With how many workbooks of units it was checked. */
  readonly units: number;
  /** The report of this workbook, undated, its findings at most `LONGEST`. */
  readonly report: FiledReport;
  /** Its lines of CSV. */
  readonly csv: string;
}

/** Findings kept of one workbook: a list of two hundred must not grow without bound. What is left out is said. */
const LONGEST = 2_000;

/** Checks a workbook under the name it has in a list (“处室甲/公开表.xlsx”). */
export function checkOne(whole: WorkbookSnapshot, name: string, settings: OneSettings): CheckedOne {
  const core = standardCore;
  const { profile, decisions } = settings;
  const snapshot = { ...withoutReports(whole), name };
  const book = core.recognise(snapshot, { profile, catalogue: decisions.catalogue });
  const result = core.diagnose(book, core.check(book, decisions), decisions);
  const run = { snapshot, book, result, sinceLast: null };
  const rules = [...core.rules, ...core.customRules(book, decisions.customRules)];
  const required = core.profiles.find((choice) => choice.id === book.profile)?.required ?? [];
  const { skipped: _, ...counts } = result.summary;
  const more = result.findings.length - LONGEST;
  const kept =
    more > 0 ? { ...run, result: { ...result, findings: result.findings.slice(0, LONGEST) } } : run;
  const filed = fileReport(kept, { rules, catalogue: decisions.catalogue }, '');
  const rest = `另有 ${more} 处没有列在这里，请打开这个文件查看`;
  const parts = filed.parts();
  return {
    ...counts,
    organisation: book.organisation,
    year: book.year,
    tables: { ...tableCounts(book, required), odd: book.unrecognised.length },
    unchecked: unchecked(result).length,
    body: bodyName(book.organisation ?? ''),
    lists: listedUnits(book).map(({ row }) => bodyName(row.name)),
    units: decisions.units?.length ?? 0,
    verdict: Object.fromEntries(
      LANGUAGES.map((language) => [language, verdictOf(run, wordingOf(language)).headline]),
    ) as Record<Language, string>,
    report: more > 0 ? { ...parts, counts: `${parts.counts}${rest}。` } : parts,
    csv: filed.csv().slice(csvHeader().length) + (more > 0 ? csvNote(name, rest) : ''),
  };
}
