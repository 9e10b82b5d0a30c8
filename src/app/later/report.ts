/** The report that is filed, from the last check: written to a sheet, or handed out for a file or a printer. */
import type { Catalogue } from '../../catalogue';
import { CATALOGUE_VERSION } from '../../catalogue';
import type { WorkbookSnapshot } from '../../model';
import { isReportSheet, OWN_SHEETS } from '../../model';
import type { FiledReport, ReportSheet } from '../../report';
import {
  checkReport,
  csvHeader,
  csvLines,
  filedReport,
  fingerprint,
  fingerprintInSteps,
  printPage,
  reportSheet,
} from '../../report';
import { RULE_SET } from '../../rules/rule-set';
import { fill, wordingOf } from '../../wording';
import { laterWordingOf } from '../../wording/later';
import type { Context } from '../context';
import { acting, tellProblem } from '../context';
import type { AppState, Run } from '../state';
import { VERSION } from '../version';
import { causeTitle } from '../view/cause';
import { tableAt } from '../view/places';
import { verdictOf } from '../view/verdict';

/** One report in every form it can take; each is made when asked for. */
export interface Filed {
  /** Name for a file, without ending: “公开表 勾稽检查报告”. */
  readonly name: string;
  /** What it says, in parts. */
  parts(): FiledReport;
  sheet(): ReportSheet;
  /** A page of HTML to be printed. */
  page(): string;
  csv(): string;
  json(): string;
}

const known = new WeakMap<WorkbookSnapshot, string>();

/** The sheets we write ourselves: filing a report does not change what it is about. */
const isOwnSheet = (name: string): boolean =>
  isReportSheet(name) || name.startsWith(wordingOf('zh-CN').narrative.sheetName);

/** The fingerprint of what was checked: 64 hexadecimal digits, the sheets we write left out. */
export function fingerprintOf({ snapshot }: Run): string {
  const made = known.get(snapshot) ?? fingerprint(snapshot, isOwnSheet);
  known.set(snapshot, made);
  return made;
}

/** The same, worked out while the page stays alive. */
export async function fingerprintAside({ snapshot }: Run): Promise<string> {
  const before = known.get(snapshot);
  if (before !== undefined) return before;
  const steps = fingerprintInSteps(snapshot, isOwnSheet);
  let step = steps.next();
  while (step.done !== true) {
    await new Promise((resolve) => setTimeout(resolve));
    step = steps.next();
  }
  known.set(snapshot, step.value);
  return step.value;
}

/** The report of a finished check, dated `date` (YYYY-MM-DD). It is in Chinese whatever the pane speaks: it is filed here. */
export function fileReport(run: Run, state: Pick<AppState, 'rules' | 'catalogue'>, date: string): Filed {
  const { name } = run.snapshot;
  const tool = {
    name: 'gouji',
    version: VERSION,
    ruleSet: RULE_SET,
    catalogue: catalogueName(state.catalogue),
  } as const;
  const report = (): FiledReport => filed(run, state, date);
  return {
    name: `${name.replace(/\.[^.]*$/, '')} ${OWN_SHEETS.report}`,
    parts: report,
    sheet: () => reportSheet(report()),
    page: () => printPage(report()),
    csv: () => csvHeader() + csvLines(checkReport(name, run.book, run.result, tool)),
    json() {
      const entries = {
        ...checkReport(name, run.book, run.result, tool),
        date,
        fingerprint: fingerprintOf(run),
      };
      return `${JSON.stringify(entries, null, 2)}\n`;
    },
  };
}

/** The built-in list by its year, a loaded one by its file. */
function catalogueName(loaded: Catalogue | null): string {
  return loaded ? `“${loaded.name}”` : CATALOGUE_VERSION;
}

function filed(
  run: Run,
  { rules, catalogue }: Pick<AppState, 'rules' | 'catalogue'>,
  date: string,
): FiledReport {
  const { book, result, snapshot } = run;
  const wording = wordingOf('zh-CN');
  const causes = new Map(result.causes.map((cause) => [cause.id, cause]));
  return filedReport({
    file: snapshot.name,
    book,
    result,
    rules,
    tool: { version: VERSION, ruleSet: RULE_SET, catalogue: catalogueName(catalogue) },
    date,
    fingerprint: fingerprintOf(run),
    verdict: verdictOf(run, wording).headline,
    tableOf: (spot) => tableAt(book, spot)?.label ?? spot.sheet,
    remedyOf(finding) {
      const cause = causes.get(finding.cause ?? '');
      return cause ? causeTitle(cause, book, wording) : '';
    },
  });
}

/** Writes the report to a sheet of our own, in place of an earlier one. */
export async function writeReport(context: Context, date: string): Promise<void> {
  await acting(context, async () => {
    const { run, language } = context.store.get();
    if (!run) return;
    const content = fileReport(run, context.store.get(), date).sheet();
    context.ownWrites.add(content.name);
    const written = await context.host.writeSheet(content);
    if (!written.ok) {
      tellProblem(context, written.problem, () => void writeReport(context, date));
      return;
    }
    context.ownWrites.add(written.value);
    const text = fill(laterWordingOf(language).report.written, { sheet: written.value });
    context.store.set({ notice: { intent: 'success', text, action: null }, announcement: text });
  });
}
