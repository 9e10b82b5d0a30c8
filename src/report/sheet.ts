/** The filed report as the rows of a sheet. */
import type { FiledReport, FiledSection } from './filing';

export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Characters. */
  readonly columnWidths: readonly number[];
  /** 0-based rows whose text runs on over the empty cells beside it. */
  readonly unwrapped: readonly number[];
  /** 0-based row of the headings of the findings, to be repeated on every printed page. */
  readonly headerRow: number;
}

/** Characters, by the columns of the findings. */
export const REPORT_WIDTHS = [6, 8, 12, 9, 24, 18, 18, 15, 46, 26, 34] as const;

/** The same report gives the same rows, to the last character. */
export function reportSheet(report: FiledReport): ReportSheet {
  const body = reportRows(report);
  const rows: (readonly string[])[] = [[report.title], ...body.rows, ['']];
  // Far enough apart to be signed between.
  const [made, reviewed, head] = report.signatures;
  rows.push([made, '', '', '', '', reviewed, '', '', head]);
  return {
    name: report.title,
    rows,
    columnWidths: REPORT_WIDTHS,
    unwrapped: [0, ...body.unwrapped.map((row) => row + 1), rows.length - 2, rows.length - 1],
    headerRow: body.headerRow + 1,
  };
}

/** What the report says, without its title and the lines to sign; row numbers from 0. */
export function reportRows(report: FiledReport): Pick<ReportSheet, 'rows' | 'unwrapped' | 'headerRow'> {
  const rows: (readonly string[])[] = [];
  const unwrapped: number[] = [];
  const running = (...row: string[]): void => {
    unwrapped.push(rows.length);
    rows.push(row);
  };
  for (const [label, value] of report.about) running(`${label}：${value}`);
  running(`结论：${report.verdict}`);
  running(report.counts);
  running('');
  running(report.findings.heading);
  const headerRow = rows.length;
  rows.push(report.findings.header);
  rows.push(...rowsOf(report.findings));
  running('');
  running(report.unchecked.heading);
  running(...report.unchecked.header);
  for (const row of rowsOf(report.unchecked)) running(...row);
  if (report.dismissed.rows.length > 0) {
    running('');
    running(report.dismissed.heading);
    rows.push(report.dismissed.header, ...report.dismissed.rows);
  }
  return { rows, unwrapped, headerRow };
}

function rowsOf(section: FiledSection): readonly (readonly string[])[] {
  return section.rows.length > 0 ? section.rows : [['', '无']];
}
