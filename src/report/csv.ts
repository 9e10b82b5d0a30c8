/** Findings as CSV for a spreadsheet: one a line, UTF-8 with a byte order mark so that Excel shows Chinese. */
import type { CheckReport } from './check-json';
import { LEVEL_NAMES } from './level-names';

const HEADINGS = [
  '文件',
  '序号',
  '级别',
  '规则',
  '工作表',
  '位置',
  '项目',
  '现值',
  '应为',
  '差额',
  '单位',
  '说明',
];

/**
 * Text that a spreadsheet would take for a formula is shown with a leading apostrophe (CSV injection). Full-width signs count: Excel in Chinese
 * turns ＝ at the start of a cell into =.
 */
function field(text: string): string {
  const isNumber = /^[+-]?\d+(?:\.\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function csvHeader(): string {
  return `\uFEFF${HEADINGS.join(',')}\r\n`;
}

/** The lines of one file's findings, without the header. */
export function csvLines(report: CheckReport): string {
  return report.findings
    .map((finding, index) => {
      const place = finding.places[0];
      return [
        report.file,
        String(index + 1),
        finding.tail ? '提示（尾差）' : LEVEL_NAMES[finding.level],
        finding.rule,
        place?.sheet ?? '',
        place?.cell ?? '',
        place?.label ?? '',
        finding.actual ?? '',
        finding.expected ?? '',
        finding.difference ?? '',
        finding.unit ?? '',
        finding.message,
      ]
        .map(field)
        .join(',');
    })
    .map((line) => `${line}\r\n`)
    .join('');
}

/** A line that says something of a whole file, in the column of the explanations. */
export function csvNote(file: string, text: string): string {
  const line = HEADINGS.map((heading) => (heading === '文件' ? file : heading === '说明' ? text : ''));
  return `${line.map(field).join(',')}\r\n`;
}
