/** A narrative as plain text, Markdown and the JSON of the command-line contract. */
import type { Chart, Narrative } from '../model';
import { at, formatFen, sharesOf, shareText } from '../model';

export function narrativeText(narrative: Narrative): string {
  const lines: string[] = [narrative.title, ''];
  for (const section of narrative.sections) {
    lines.push(section.heading);
    for (const paragraph of section.paragraphs) lines.push(paragraph.text);
    lines.push('');
  }
  return `${lines.join('\n').trim()}\n`;
}

/** Charts stand above their captions, as tables. */
export function narrativeMarkdown(narrative: Narrative, charts: readonly Chart[] = []): string {
  const lines: string[] = [`# ${plain(narrative.title)}`, ''];
  for (const section of narrative.sections) {
    lines.push(`## ${plain(section.heading)}`, '');
    for (const paragraph of section.paragraphs) {
      const chart = charts.find((each) => each.id === paragraph.template);
      if (chart) lines.push(...chartTable(chart), '');
      const text = plain(paragraph.text);
      lines.push(paragraph.style === 'heading' ? `### ${text}` : text, '');
    }
  }
  return `${lines.join('\n').trim()}\n`;
}

/** Text as text: names from a workbook make no links, pictures or markup where the page is shown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&');
}

function chartTable(chart: Chart): readonly string[] {
  const shares = sharesOf(chart.points);
  const rows = chart.points.map((point, index) => {
    const amount = formatFen(point.fen, { unit: chart.unit, decimals: 2, thousands: true });
    return `| ${plain(point.label).replaceAll('|', '\\|')} | ${amount} | ${shareText(at(shares, index))} |`;
  });
  return [`| 项目 | 金额（${chart.unit}） | 占比 |`, '| --- | ---: | ---: |', ...rows];
}

/** The contract of `gouji narrate --format json`. */
export function narrativeReport(file: string, profile: string, narrative: Narrative): object {
  return {
    file,
    profile,
    title: narrative.title,
    sections: narrative.sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      paragraphs: section.paragraphs.map((paragraph) => ({
        template: paragraph.template,
        text: paragraph.text,
        style: paragraph.style,
        parts: paragraph.parts.map((part) => {
          switch (part.kind) {
            case 'text':
              return { kind: 'text', text: part.text };
            case 'fact':
              return {
                kind: 'fact',
                text: part.text,
                fact: part.fact,
                how: part.how,
                places: part.places.map(({ sheet, cell }) => ({ sheet, cell })),
              };
            case 'ask':
            case 'input':
              return { kind: part.kind, text: part.text, ask: part.ask };
          }
        }),
      })),
    })),
    asks: narrative.asks.map(({ id, label, section, kind, unit, example, required }) => ({
      id,
      label,
      section,
      kind,
      unit,
      example,
      required,
    })),
  };
}
