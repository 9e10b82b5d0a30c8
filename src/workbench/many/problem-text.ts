/** Why a file of many has no result, as a sentence. */
import { fileProblemMessage } from '../../host/file/problem';
import { fill } from '../../wording';
import type { WorkbenchWording } from '../../wording/workbench';
import type { ManyProblem } from './check-file';

export function problemText(words: WorkbenchWording, problem: ManyProblem, name: string): string {
  if (problem.code === 'gone') return fill(words.many.gone, { name });
  if (problem.code === 'broke') return fill(words.many.broke, { name, detail: problem.detail || '—' });
  return fileProblemMessage(problem, name);
}
