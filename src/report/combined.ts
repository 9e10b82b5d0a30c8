/** One report on many workbooks: a table of them all, then a section for each. In Chinese, as every report that is filed. */
import type { FiledReport, FiledSection } from './filing';
import { dateText } from './filing';
import { escaped, htmlPage, reportHtml, sectionHtml, signaturesHtml } from './print';
import type { ReportSheet } from './sheet';
import { REPORT_WIDTHS, reportRows } from './sheet';

/** A workbook that was checked. */
interface CombinedBook {
  readonly organisation: string | null;
  readonly year: number | null;
  readonly tables: { readonly found: number; readonly total: number };
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly coverage: { readonly numericCells: number; readonly checked: number };
  readonly unchecked: number;
  readonly report: FiledReport;
}

export interface CombinedFile {
  /** Name with its folder. */
  readonly file: string;
  /** Null where it was not checked. */
  readonly book: CombinedBook | null;
  /** Why it was not checked, a sentence; '' where it was. */
  readonly problem: string;
}

export interface CombinedInput {
  /** The day written on the report, YYYY-MM-DD, as given by the user. */
  readonly date: string;
  readonly files: readonly CombinedFile[];
}

const TITLE = '勾稽检查汇总报告';

const COLUMNS = [
  '序号',
  '文件',
  '单位',
  '年度',
  '表',
  '错误',
  '警告',
  '提示',
  '覆盖',
  '未核对',
  '结论',
] as const;
/** Hundredths of the page; and characters. */
const PAGE_WIDTHS = [4, 20, 16, 6, 6, 5, 5, 5, 7, 6, 20] as const;
const SHEET_WIDTHS = [6, 40, 28, 10, 8, 8, 8, 8, 10, 8, 60] as const;
const FIGURES: ReadonlySet<number> = new Set([4, 5, 6, 7, 8, 9]);

/** “95.2%” of the cells with figures; a dash where there are none. */
function share({ numericCells, checked }: CombinedBook['coverage']): string {
  // Never rounded up to a whole that it is not.
  return numericCells === 0 ? '—' : `${(Math.floor((checked * 1000) / numericCells) / 10).toFixed(1)}%`;
}

function lineOf({ file, book, problem }: CombinedFile, index: number): readonly string[] {
  const number = String(index + 1);
  if (!book) return [number, file, '', '', '', '', '', '', '', '', `未核对：${problem}`];
  return [
    number,
    file,
    book.organisation ?? '（未识别）',
    book.year === null ? '（未识别）' : String(book.year),
    `${book.tables.found}/${book.tables.total}`,
    String(book.errors),
    String(book.warnings),
    String(book.notes),
    share(book.coverage),
    String(book.unchecked),
    book.report.verdict,
  ];
}

/** “共 12 个文件：9 个已核对，其中 4 个有错误（共 31 处）；3 个没有核对。” */
function sentence(files: readonly CombinedFile[]): string {
  const books = files.flatMap(({ book }) => book ?? []);
  const wrong = books.filter((book) => book.errors > 0);
  const errors = wrong.reduce((sum, book) => sum + book.errors, 0);
  const found = wrong.length > 0 ? `其中 ${wrong.length} 个有错误（共 ${errors} 处）` : '没有发现错误';
  const checked = books.length > 0 ? `${books.length} 个已核对，${found}` : '没有一个可以核对';
  const left = files.length - books.length;
  return `共 ${files.length} 个文件：${checked}${left > 0 ? `；${left} 个没有核对` : ''}。`;
}

function overview(files: readonly CombinedFile[]): FiledSection {
  return { heading: '汇总', header: COLUMNS, rows: files.map(lineOf) };
}

/** Each file's own date would be the same. */
function undated(report: FiledReport): FiledReport {
  return { ...report, about: report.about.filter(([label]) => label !== '日期') };
}

const SIGNATURES = ['编制：', '复核：', '负责人：'] as const;

/** A page of HTML to be printed: the overview, then every file on pages of its own. */
export function combinedPage({ date, files }: CombinedInput): string {
  const sections = files.map(
    ({ file, book, problem }, index) =>
      `<section><h2>${index + 1}. ${escaped(file)}</h2>` +
      `${book ? reportHtml(undated(book.report), 'h3') : `<p class="verdict">未核对：${escaped(problem)}</p>`}</section>`,
  );
  return htmlPage(
    TITLE,
    `<h1>${TITLE}</h1><dl class="about"><div><dt>日期</dt><dd>${escaped(dateText(date))}</dd></div></dl>` +
      `<p class="verdict">${escaped(sentence(files))}</p>` +
      sectionHtml(overview(files), 'h2', PAGE_WIDTHS, FIGURES) +
      signaturesHtml(SIGNATURES) +
      sections.join(''),
  );
}

/** The same as two sheets: 汇总, a line a file, and 明细, a section a file. */
export function combinedSheets({ date, files }: CombinedInput): readonly ReportSheet[] {
  const head = [[TITLE], [`日期：${dateText(date)}`], [sentence(files)], ['']];
  const summary: ReportSheet = {
    name: '汇总',
    rows: [...head, COLUMNS, ...files.map(lineOf), [''], ['编制：', '', '复核：', '', '', '', '负责人：']],
    columnWidths: SHEET_WIDTHS,
    unwrapped: [0, 1, 2, 3, files.length + 5, files.length + 6],
    headerRow: head.length,
  };
  const rows: (readonly string[])[] = [];
  const unwrapped: number[] = [];
  files.forEach(({ file, book, problem }, index) => {
    unwrapped.push(rows.length);
    rows.push([`${index + 1}. ${file}`]);
    const body = book ? reportRows(undated(book.report)) : { rows: [[`未核对：${problem}`]], unwrapped: [0] };
    unwrapped.push(...body.unwrapped.map((row) => row + rows.length), rows.length + body.rows.length);
    rows.push(...body.rows, ['']);
  });
  const details: ReportSheet = { name: '明细', rows, columnWidths: REPORT_WIDTHS, unwrapped, headerRow: 0 };
  return [summary, details];
}
