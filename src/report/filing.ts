/**
 * The report that is filed (勾稽检查报告): what was checked, what was found, what was not checked and why, who signs. Pure:
 * the same input gives the same report to the last byte.
 */
import type { Book, CheckResult, Finding, MoneyUnit, RuleLevels, RuleMeta } from '../model';
import { formatFen } from '../model';
import { decimalText } from './check-json';
import { shortFingerprint } from './fingerprint';
import { LEVEL_NAMES } from './level-names';

export interface FilingInput {
  /** File name without folders. */
  readonly file: string;
  readonly book: Book;
  readonly result: CheckResult;
  readonly rules: readonly RuleMeta[];
  /** Versions of the program, of its rules and of its list of accounts. */
  readonly tool: { readonly version: string; readonly ruleSet: string; readonly catalogue: string };
  /** The day written on the report, YYYY-MM-DD, as given by the user. */
  readonly date: string;
  /** 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** The verdict in one sentence. */
  readonly verdict: string;
  /** “表三”: the table a cell belongs to. */
  readonly tableOf: (spot: { readonly sheet: string; readonly cell: string }) => string;
  /** What to do about a finding whose cause is known; '' otherwise. */
  readonly remedyOf: (finding: Finding) => string;
}

export interface FiledSection {
  readonly heading: string;
  /** Column headings; rows are as long. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface FiledReport {
  readonly title: string;
  /** Label and value. */
  readonly about: readonly (readonly [string, string])[];
  readonly verdict: string;
  readonly counts: string;
  readonly findings: FiledSection;
  readonly unchecked: FiledSection;
  readonly dismissed: FiledSection;
  /** Who made it, who reviewed it, who answers for it. */
  readonly signatures: readonly [string, string, string];
}

const REPORT_TITLE = '勾稽检查报告';

export const FINDING_COLUMNS = [
  '序号',
  '级别',
  '表',
  '位置',
  '项目',
  '现值',
  '应为',
  '差额',
  '说明',
  '依据',
  '处理意见',
] as const;

const SKIP_KINDS = {
  'missing-table': '缺表',
  unreadable: '读不出数',
  crashed: '核对时出错',
  'not-applicable': '不适用',
  'by-choice': '按设置不核对',
} as const;

export function filedReport(input: FilingInput): FiledReport {
  const { book, result } = input;
  const { summary } = result;
  const rules = new Map(input.rules.map((rule) => [rule.id as string, rule]));
  const open = result.findings.filter((finding) => !finding.suppressed);
  const dismissed = result.findings.flatMap((finding) => (finding.suppressed ? [finding] : []));
  const gaps = summary.skipped.filter((skip) => skip.kind !== 'not-applicable');
  const lines = (findings: readonly Finding[]): string[][] =>
    findings.map((finding, index) => findingLine(finding, index + 1, rules.get(finding.rule), input));
  return {
    title: REPORT_TITLE,
    about: [
      ['单位', book.organisation ?? '（未识别）'],
      ['年度', book.year === null ? '（未识别）' : `${book.year}年度`],
      ['版式', book.profileTitle],
      ['文件', input.file],
      ['文件指纹', shortFingerprint(input.fingerprint)],
      [
        '核对程序',
        `勾稽 ${input.tool.version}，规则集 ${input.tool.ruleSet}，政府收支分类科目 ${input.tool.catalogue}`,
      ],
      ...levelLines(result.levels, rules),
      ['日期', dateText(input.date)],
    ],
    verdict: input.verdict,
    counts:
      `共核对 ${summary.comparisons.toLocaleString('en-US')} 项；错误 ${summary.errors}，警告 ${summary.warnings}，` +
      `提示 ${summary.notes}（其中尾差 ${summary.tails}），不算问题 ${summary.suppressed}，未核对 ${gaps.length}；` +
      `数字单元格 ${summary.coverage.numericCells.toLocaleString('en-US')} 个，已核对 ${summary.coverage.checked.toLocaleString('en-US')} 个。`,
    findings: { heading: '一、发现的问题', header: FINDING_COLUMNS, rows: lines(open) },
    unchecked: {
      heading: '二、没有核对的内容',
      header: ['序号', '情况', '内容和原因'],
      rows: gaps.map((skip, index) => [String(index + 1), SKIP_KINDS[skip.kind], skip.reason]),
    },
    dismissed: {
      heading: '三、说明不算问题的',
      header: FINDING_COLUMNS,
      rows: lines(dismissed),
    },
    signatures: ['编制：', '复核：', '负责人：'],
  };
}

function findingLine(
  finding: Finding,
  number: number,
  rule: RuleMeta | undefined,
  input: FilingInput,
): string[] {
  const [place] = finding.places;
  const { comparison, unit } = finding;
  const amount = (fen: number | undefined): string =>
    fen === undefined || unit === null ? '' : amountText(fen, unit);
  return [
    String(number),
    finding.tail ? '尾差' : LEVEL_NAMES[finding.level],
    place ? input.tableOf(place) : '',
    place?.cell ?? '',
    place?.label ?? '',
    amount(comparison?.actual),
    amount(comparison?.expected),
    amount(comparison?.difference),
    finding.message,
    (rule?.basis ?? []).join('；'),
    advice(finding, rule, input),
  ];
}

/** Which rules were judged by another level than their own: whoever reads the report must know. */
function levelLines(
  levels: RuleLevels | undefined,
  rules: ReadonlyMap<string, RuleMeta>,
): readonly (readonly [string, string])[] {
  const changed = Object.entries(levels ?? {}).map(([id, level]) => {
    const title = `“${rules.get(id)?.title ?? id}”`;
    return level === 'off' ? `${title}不核对` : `${title}按${LEVEL_NAMES[level]}`;
  });
  return changed.length > 0 ? [['调整过的规则', changed.join('；')]] : [];
}

function advice(finding: Finding, rule: RuleMeta | undefined, input: FilingInput): string {
  if (finding.suppressed) return `不算问题：${finding.suppressed.reason}`;
  if (finding.tail) return '由四舍五入产生，不需要改';
  return input.remedyOf(finding) || (rule?.fix ?? '');
}

/** “7,281.41 万元”, a true minus sign before what is negative. */
function amountText(fen: number, unit: MoneyUnit): string {
  const plain = decimalText(Math.abs(fen), unit);
  const decimals = plain.length - plain.indexOf('.') - 1;
  return `${fen < 0 ? '−' : ''}${formatFen(Math.abs(fen), { unit, decimals, thousands: true })} ${unit}`;
}

/** “2024年3月5日”; what is no date stays as it was given. */
export function dateText(date: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : date;
}
