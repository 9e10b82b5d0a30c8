import type { FileProblem } from '../host/file';
import { fileProblemMessage } from '../host/file';
import { englishProblemMessage } from '../host/file/problem-english';
import type { Language } from '../wording';

/** What is the matter with a file, in the language of the page. */
export function fileSentence(problem: FileProblem, name: string, language: Language): string {
  return language === 'en-US' ? englishProblemMessage(problem, name) : fileProblemMessage(problem, name);
}
