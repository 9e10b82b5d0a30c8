/** The filed report as a page to print: A4 landscape, headings repeated, readable in black and white. */
import type { FiledReport, FiledSection } from './filing';

const STYLE = `
@page { size: A4 landscape; margin: 14mm 12mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 10.5pt/1.5 '宋体', SimSun, 'Songti SC', 'Noto Serif CJK SC', serif; }
h1 { margin: 0 0 8pt; font-size: 18pt; text-align: center; }
h2, h3 { margin: 12pt 0 4pt; font-size: 12pt; break-after: avoid; }
section { break-before: page; }
.about { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1pt 16pt; margin: 0; }
.about div { display: flex; gap: 4pt; }
dt { white-space: nowrap; }
dt::after { content: '：'; }
dd { margin: 0; overflow-wrap: anywhere; }
.verdict { margin: 8pt 0 2pt; padding: 5pt 8pt; border: 1.5pt solid #000; font-size: 12pt; font-weight: bold; }
.counts { margin: 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 8.5pt; line-height: 1.3; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 2pt 3pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: bold; text-align: center; background: #eee; print-color-adjust: exact; }
.figure { text-align: right; padding-left: 0; font-variant-numeric: tabular-nums; }
.strong td:nth-child(2) { font-weight: bold; }
.signatures { display: grid; grid-template-columns: repeat(3, 1fr); margin-top: 22pt; break-inside: avoid; }
.signatures span { border-bottom: 0.5pt solid #000; margin-right: 40pt; padding-bottom: 2pt; }
@media screen { body { max-width: 273mm; margin: 8mm auto; padding: 0 6mm; } }
`;

const FINDING_WIDTHS = [4, 4.5, 6, 4.5, 9.5, 9, 9, 8, 17.5, 14.5, 13.5] as const;
const UNCHECKED_WIDTHS = [5, 10, 85] as const;
/** 现值, 应为, 差额. */
const FIGURES: ReadonlySet<number> = new Set([5, 6, 7]);

/** A whole HTML page without scripts. */
export function printPage(report: FiledReport): string {
  return htmlPage(
    report.title,
    `<h1>${escaped(report.title)}</h1>${reportHtml(report, 'h2')}${signaturesHtml(report.signatures)}`,
  );
}

/** What the report says, under headings of this kind. */
export function reportHtml(report: FiledReport, heading: 'h2' | 'h3'): string {
  const about = report.about
    .map(([label, value]) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`)
    .join('');
  const dismissed =
    report.dismissed.rows.length > 0 ? sectionHtml(report.dismissed, heading, FINDING_WIDTHS, FIGURES) : '';
  return (
    `<dl class="about">${about}</dl>` +
    `<p class="verdict">${escaped(report.verdict)}</p><p class="counts">${escaped(report.counts)}</p>` +
    sectionHtml(report.findings, heading, FINDING_WIDTHS, FIGURES) +
    sectionHtml(report.unchecked, heading, UNCHECKED_WIDTHS, new Set()) +
    dismissed
  );
}

/** A page of this title around `body`. */
export function htmlPage(title: string, body: string): string {
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
    `<style>${STYLE}</style></head><body>${body}</body></html>`
  );
}

export function signaturesHtml(signatures: readonly string[]): string {
  return `<div class="signatures">${signatures.map((label) => `<span>${escaped(label)}</span>`).join('')}</div>`;
}

/** A table under a heading; `widths` in hundredths of the page, `figures` the columns set to the right. */
export function sectionHtml(
  section: FiledSection,
  level: 'h2' | 'h3',
  widths: readonly number[],
  figures: ReadonlySet<number>,
): string {
  const heading = `<${level}>${escaped(section.heading)}</${level}>`;
  if (section.rows.length === 0) return `${heading}<p class="counts">无。</p>`;
  const columns = widths.map((width) => `<col style="width:${width}%">`).join('');
  const header = section.header.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const rows = section.rows.map((row) => {
    const cells = row.map((text, column) =>
      figures.has(column) ? `<td class="figure">${escaped(text)}</td>` : `<td>${escaped(text)}</td>`,
    );
    return `<tr${row[1] === '错误' ? ' class="strong"' : ''}>${cells.join('')}</tr>`;
  });
  return `${heading}<table><colgroup>${columns}</colgroup><thead><tr>${header}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
