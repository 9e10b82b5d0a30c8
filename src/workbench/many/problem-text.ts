/** Why a file of many has no result, as a sentence. */
import type { Language } from '../../wording';
import { fill } from '../../wording';
import type { WorkbenchWording } from '../../wording/workbench';
import { fileSentence } from '../file-sentence';
import type { ManyProblem } from './check-file';

export function problemText(
  words: WorkbenchWording,
  language: Language,
  problem: ManyProblem,
  name: string,
): string {
  if (problem.code === 'gone') return fill(words.many.gone, { name });
  if (problem.code === 'broke') return fill(words.many.broke, { name, detail: problem.detail || '—' });
  return fileSentence(problem, name, language);
}
