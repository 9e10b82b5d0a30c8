/** The result of a check as text: the verdict sentence first, then causes, then findings by table, then what was not checked. */
import type { Cause, Level, ProofLine } from '../model';
import type { CheckReport, FindingEntry } from './check-json';
import { LEVEL_NAMES } from './level-names';

/** Puts a meaning's colour round a text; given by the caller, so that files get none. */
export type Paint = (meaning: 'error' | 'warning' | 'note' | 'good' | 'faint', text: string) => string;

export const plainPaint: Paint = (_meaning, text) => text;

const MARKS: Readonly<Record<Level, string>> = { error: '✕', warning: '▲', note: '·' };

/** “发现 3 处错误，改 2 个单元格即可消除” or “412 项核对全部通过，9 项因缺表未核对”. */
export function verdict(report: CheckReport): string {
  const { errors, warnings, comparisons, skipped } = report.summary;
  const unchecked = skipped.filter((skip) => skip.kind !== 'not-applicable').length;
  const rest = unchecked === 0 ? '' : `，${unchecked} 项未能核对`;
  if (report.tables.length === 0) return '没有认出预算表，什么也没有核对';
  if (errors + warnings === 0)
    return comparisons === 0 ? `没有可以核对的内容${rest}` : `${comparisons} 项核对全部通过${rest}`;
  const found = [errors > 0 ? `${errors} 处错误` : '', warnings > 0 ? `${warnings} 处警告` : '']
    .filter((part) => part !== '')
    .join('、');
  const cells = report.causes.filter((cause) => cause.certainty !== 'ambiguous').length;
  const cure = cells === 0 ? '' : `，改 ${cells} 个单元格即可消除其中可以确定的部分`;
  return `发现 ${found}${cure}${rest}`;
}

/** The whole result for a person to read; `paint` colours it. */
export function checkText(report: CheckReport, paint: Paint = plainPaint): string {
  const lines: string[] = [];
  const { summary } = report;
  const head = [
    report.department,
    report.year === null ? null : `${report.year}年度`,
    report.profile,
    `${report.tables.length} 张表`,
  ];
  lines.push(report.file, head.filter((part) => part !== null).join(' · '));
  const good = summary.errors + summary.warnings === 0 && report.tables.length > 0 && summary.comparisons > 0;
  lines.push(paint(good ? 'good' : 'error', verdict(report)));
  lines.push(
    paint(
      'faint',
      `错误 ${summary.errors} · 警告 ${summary.warnings} · 提示 ${summary.notes}（尾差 ${summary.tails}）；` +
        `数字单元格 ${summary.coverage.numericCells} 个，已核对 ${summary.coverage.checked} 个`,
    ),
  );
  if (report.causes.length > 0) {
    lines.push('', '先改这里：');
    report.causes.forEach((cause, index) => lines.push(...causeLines(cause, index)));
  }
  const open = report.findings.filter((finding) => finding.suppressed === null);
  const shown = open.filter((finding) => !finding.tail);
  for (const [sheet, findings] of bySheet(shown)) {
    lines.push('', sheet);
    for (const finding of findings) lines.push(...findingLines(finding, paint));
  }
  const tails = open.filter((finding) => finding.tail);
  if (tails.length > 0) {
    lines.push('', `尾差 ${tails.length} 处（四舍五入所致，不是错误）`);
    for (const finding of tails) lines.push(paint('faint', `  ${placeText(finding)}  ${finding.message}`));
  }
  const skipped = summary.skipped.filter((skip) => skip.kind !== 'not-applicable');
  const levels = Object.entries(report.levels ?? {});
  if (levels.length > 0) {
    lines.push('', '调整过级别的规则：');
    for (const [rule, level] of levels)
      lines.push(`  ${rule}：${level === 'off' ? '不核对' : LEVEL_NAMES[level]}`);
  }
  if (skipped.length > 0) {
    lines.push('', '没有核对的：');
    for (const skip of skipped) lines.push(`  ${skip.reason}`);
  }
  const dismissed = report.findings.filter((finding) => finding.suppressed !== null);
  if (dismissed.length > 0) {
    lines.push('', `已说明不算问题的 ${dismissed.length} 项：`);
    for (const finding of dismissed) lines.push(`  ${finding.message}（理由：${finding.suppressed}）`);
  }
  if (report.staleSuppressions.length > 0) {
    lines.push('', '“不算问题”清单中已经用不上的（请删去或核对）：');
    for (const stale of report.staleSuppressions) lines.push(`  ${stale.key}（理由：${stale.reason}）`);
  }
  return `${lines.join('\n')}\n`;
}

function causeLines(cause: Cause, index: number): string[] {
  const clears = `可消除 ${cause.findings.length} 项`;
  if (cause.certainty === 'ambiguous') {
    const cells = cause.candidates.map((candidate) => `${candidate.sheet} ${candidate.cell}`).join('、');
    return [`  ${index + 1}. 以下单元格中有一个不对（${clears}）：${cells}`];
  }
  return cause.candidates.map(
    (candidate) =>
      `  ${index + 1}. ${candidate.sheet} ${candidate.cell} ${candidate.label}：现为 ${candidate.actual}，应为 ${candidate.expected}（${clears}）`,
  );
}

function bySheet(findings: readonly FindingEntry[]): Map<string, FindingEntry[]> {
  const groups = new Map<string, FindingEntry[]>();
  for (const finding of findings) {
    const sheet = finding.places[0]?.sheet ?? '全部表格';
    groups.set(sheet, [...(groups.get(sheet) ?? []), finding]);
  }
  return groups;
}

function findingLines(finding: FindingEntry, paint: Paint): string[] {
  const { level } = finding;
  const lines = [
    `  ${paint(level, `${MARKS[level]} ${LEVEL_NAMES[level]}`)}  ${placeText(finding)}  ${finding.message}`,
  ];
  if (finding.proof.length > 2) for (const line of finding.proof) lines.push(proofLine(line));
  return lines;
}

function placeText(finding: FindingEntry): string {
  return finding.places[0]?.cell ?? '';
}

function proofLine(line: ProofLine): string {
  const sign = line.sign === 0 ? '  ' : line.sign > 0 ? '＋' : '－';
  const label = line.file === undefined ? line.label : `${line.label}（${line.file} ${line.sheet}）`;
  return `      ${sign} ${line.value.padStart(14)}  ${line.cell.padEnd(6)} ${label}`;
}
