/** A narrative as plain text, Markdown and the JSON of the command-line contract. */
import type { Narrative } from '../model';

export function narrativeText(narrative: Narrative): string {
  const lines: string[] = [narrative.title, ''];
  for (const section of narrative.sections) {
    lines.push(section.heading);
    for (const paragraph of section.paragraphs) lines.push(paragraph.text);
    lines.push('');
  }
  return `${lines.join('\n').trim()}\n`;
}

export function narrativeMarkdown(narrative: Narrative): string {
  const lines: string[] = [`# ${narrative.title}`, ''];
  for (const section of narrative.sections) {
    lines.push(`## ${section.heading}`, '');
    for (const paragraph of section.paragraphs)
      lines.push(paragraph.style === 'heading' ? `### ${paragraph.text}` : paragraph.text, '');
  }
  return `${lines.join('\n').trim()}\n`;
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
