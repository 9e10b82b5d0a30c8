/** Sentences that have changed since the narrative was last written to its sheet. */
import type { Narrative } from '../../model';

/** Text of each paragraph by `paragraphKeys`, as it was written. */
export type WrittenTexts = Readonly<Record<string, string>>;

/** A key for each paragraph that survives other paragraphs coming and going: section, template, number among its like. */
export function paragraphKeys(narrative: Narrative): readonly (readonly string[])[] {
  const seen = new Map<string, number>();
  return narrative.sections.map((section) =>
    section.paragraphs.map((paragraph) => {
      const base = `${section.id}/${paragraph.template}`;
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      return `${base}#${count}`;
    }),
  );
}

export function writtenTexts(narrative: Narrative): WrittenTexts {
  const keys = paragraphKeys(narrative);
  return Object.fromEntries(
    narrative.sections.flatMap((section, s) =>
      section.paragraphs.map((paragraph, p) => [keys[s]?.[p] ?? '', paragraph.text] as const),
    ),
  );
}

/** Two texts as a common beginning, what differs, and a common end. */
export interface Difference {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** Where two texts differ; figures are never cut in the middle. */
export function differenceOf(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  while (start > 0 && isFigure(before[start - 1]) && (isFigure(before[start]) || isFigure(after[start])))
    start -= 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  while (
    end > 0 &&
    isFigure(before.at(-end)) &&
    (isFigure(before.at(-end - 1)) || isFigure(after.at(-end - 1)))
  )
    end -= 1;
  return {
    start: before.slice(0, start),
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
    end: end === 0 ? '' : before.slice(-end),
  };
}

function isFigure(character: string | undefined): boolean {
  return character !== undefined && /[\d.,]/.test(character);
}
