/** The narrative as text, and the form of what a person must fill in. */
import type { Ask, Inputs, Narrative } from '../../model';
import { numberFromText } from '../../model';

/** Headings and paragraphs, one a line, blanks as printed. */
export function narrativeText(narrative: Narrative): string {
  const sections = narrative.sections.flatMap((section) => [
    ...(section.heading === '' ? [] : [section.heading]),
    ...section.paragraphs.map((paragraph) => paragraph.text),
  ]);
  return (narrative.title === '' ? sections : [narrative.title, ...sections]).join('\n');
}

/** The asks of one section. */
export interface AskGroup {
  readonly section: string;
  readonly heading: string;
  readonly asks: readonly Ask[];
}

/** Everything that can be filled in, by section in the order of the text: also what is already filled. */
export function askGroups(narrative: Narrative, form: readonly Ask[]): readonly AskGroup[] {
  const asks = new Map<string, Ask>();
  for (const ask of [...form, ...narrative.asks]) asks.set(ask.id, ask);
  const groups: AskGroup[] = narrative.sections
    .map((section) => ({
      section: section.id,
      heading: section.heading,
      asks: [...asks.values()].filter((ask) => ask.section === section.id),
    }))
    .filter((group) => group.asks.length > 0);
  const placed = new Set(groups.flatMap((group) => group.asks.map((ask) => ask.id)));
  const rest = [...asks.values()].filter((ask) => !placed.has(ask.id));
  return rest.length > 0 ? [...groups, { section: '', heading: '', asks: rest }] : groups;
}

/** What is wrong with a text typed for an ask; null when it will do (also when it is empty). */
export function inputProblem(ask: Ask, text: string): 'not-amount' | 'not-count' | null {
  if (text.trim() === '' || ask.kind === 'text') return null;
  const number = numberFromText(withoutUnit(text, ask.unit));
  if (ask.kind === 'count')
    return number && Number.isInteger(number.value) && number.value >= 0 ? null : 'not-count';
  return number ? null : 'not-amount';
}

/** A figure may bear its unit: “33辆”. */
function withoutUnit(text: string, unit: string): string {
  const plain = text.normalize('NFKC').trim();
  const suffix = unit.normalize('NFKC');
  return suffix !== '' && plain.endsWith(suffix) ? plain.slice(0, -suffix.length) : plain;
}

/** Inputs that can be used: empty ones and figures that are none are left out. */
export function usableInputs(inputs: Inputs, asks: readonly Ask[]): Inputs {
  const byId = new Map(asks.map((ask) => [ask.id, ask]));
  return Object.fromEntries(
    Object.entries(inputs).filter(([id, text]) => {
      const ask = byId.get(id);
      return text.trim() !== '' && (ask === undefined || inputProblem(ask, text) === null);
    }),
  );
}
