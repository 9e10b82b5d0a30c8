import { parseWording } from './parse';
import type { Wording, WordingSource } from './syntax';
import { WordingError } from './syntax';
import { validateWording } from './validate';

/** Reads and checks a wording file. Throws a WordingError that lists every mistake with file and line. */
export function loadTemplates(source: WordingSource): Wording {
  const { wording, problems } = parseWording(source);
  const all = [...problems, ...validateWording(wording)];
  if (all.length > 0) throw new WordingError([...all].sort((one, other) => one.line - other.line));
  return wording;
}
