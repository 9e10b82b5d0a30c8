/** The list of findings: filtered, searched, and grouped the way the user asked. Tails come last and apart. */
import type { Cause, Finding, Level, RuleMeta } from '../../model';
import { fill } from '../../wording';
import type { Language, Wording } from '../../wording';
import type { Run } from '../state';
import { causeTitle } from './cause';
import { placeName, tableAt } from './places';

export const GROUPINGS = ['cause', 'table', 'rule', 'level'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface ListQuery {
  readonly by: Grouping;
  /** Levels shown; empty for all. */
  readonly levels: ReadonlySet<Level>;
  readonly search: string;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  /** The cause the group stands for, when grouped by cause. */
  readonly cause: Cause | null;
  readonly findings: readonly Finding[];
  /** Folded away until asked for. */
  readonly quiet: boolean;
}

interface Context {
  readonly run: Run;
  readonly rules: readonly RuleMeta[];
  readonly wording: Wording;
  readonly language: Language;
}

const LEVEL_ORDER: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

export function groupFindings(query: ListQuery, context: Context): readonly Group[] {
  const { run, wording } = context;
  const shown = run.result.findings.filter((finding) => matches(finding, query, run));
  const dismissed = shown.filter((finding) => finding.suppressed !== undefined);
  const open = shown.filter((finding) => finding.suppressed === undefined);
  const loud = open.filter((finding) => !finding.tail);
  const tails = open.filter((finding) => finding.tail);
  const groups = new Map<string, Group & { readonly findings: Finding[] }>();
  for (const finding of loud) {
    const { id, title, cause } = groupOf(finding, query.by, context);
    const group = groups.get(id);
    if (group) group.findings.push(finding);
    else groups.set(id, { id, title, cause, quiet: false, findings: [finding] });
  }
  const ordered: Group[] = [...groups.values()].map((group) => ({
    ...group,
    findings: byLevel(group.findings),
  }));
  ordered.sort((one, other) => rank(one, query.by) - rank(other, query.by));
  if (tails.length > 0) {
    ordered.push({ id: 'tails', title: wording.list.tails, cause: null, findings: tails, quiet: true });
  }
  if (dismissed.length > 0) {
    ordered.push({
      id: 'dismissed',
      title: wording.dismiss.group,
      cause: null,
      findings: dismissed,
      quiet: true,
    });
  }
  return ordered;
}

function groupOf(
  finding: Finding,
  by: Grouping,
  context: Context,
): { id: string; title: string; cause: Cause | null } {
  const { run, rules, wording, language } = context;
  switch (by) {
    case 'cause': {
      const cause = run.result.causes.find((candidate) => candidate.id === finding.cause);
      return cause
        ? // Causes are numbered anew at every check; a finding keeps its key.
          { id: `cause:${cause.findings[0] ?? cause.id}`, title: causeTitle(cause, run.book, wording), cause }
        : {
            id: 'others',
            title: run.result.causes.length > 0 ? wording.list.others : wording.list.label,
            cause: null,
          };
    }
    case 'table': {
      const place = finding.places[0];
      const table = place && tableAt(run.book, place);
      const title = table ? tableTitle(table.label, table.title) : (place?.sheet ?? wording.list.unplaced);
      return { id: `table:${title}`, title, cause: null };
    }
    case 'rule': {
      const rule = rules.find((candidate) => candidate.id === finding.rule);
      const title = rule ? (language === 'zh-CN' ? rule.title : rule.titleEn) : finding.rule;
      return { id: `rule:${finding.rule}`, title, cause: null };
    }
    case 'level':
      return { id: `level:${finding.level}`, title: wording.levels[finding.level], cause: null };
  }
}

/** “表三 支出总表”, without saying the same word twice. */
function tableTitle(label: string, title: string): string {
  return title === '' || title === label ? label : `${label} ${title}`;
}

/** Causes come before what no cause explains; among them, and otherwise, what holds the worst finding comes first. */
function rank(group: Group, by: Grouping): number {
  const worst = Math.min(...group.findings.map((finding) => LEVEL_ORDER[finding.level]));
  if (by === 'cause') return (group.cause ? 0 : 10) + worst;
  return by === 'level' ? worst : 0;
}

function byLevel(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => LEVEL_ORDER[one.level] - LEVEL_ORDER[other.level]);
}

function matches(finding: Finding, query: ListQuery, run: Run): boolean {
  if (query.levels.size > 0 && !query.levels.has(finding.level)) return false;
  const wanted = foldedText(query.search);
  if (wanted === '') return true;
  const words = [
    finding.message,
    ...finding.places.flatMap((place) => [place.sheet, place.label, placeName(run.book, place)]),
    ...finding.proof.flatMap((line) => [line.label, line.value]),
  ];
  return words.some((text) => foldedText(text).includes(wanted));
}

/** Figures are found with or without thousands separators, words in either width and case. */
export function foldedText(text: string): string {
  return text.normalize('NFKC').replace(/[\s,]/g, '').toLowerCase();
}

/** “改正后 5 处问题同时消除”, where a cause explains more than one finding. */
export function clearsText(cause: Cause, wording: Wording): string {
  const count = cause.findings.length;
  return count > 1 ? fill(wording.list.clears, { count }) : '';
}
