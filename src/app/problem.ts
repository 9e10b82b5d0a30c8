/** Host problems as sentences with a way on. */
import type { HostProblem } from '../host/port';
import { fill } from '../wording';
import type { Wording } from '../wording';

/** The sentence for a problem. */
export function problemText(wording: Wording, problem: HostProblem): string {
  const words = wording.problems;
  switch (problem.code) {
    case 'protected':
    case 'sheet-gone':
    case 'sheet-hidden':
      return fill(words[problem.code], { sheet: problem.sheet });
    case 'too-large':
      return fill(words['too-large'], { sheet: problem.sheet, cells: problem.cells.toLocaleString('en-US') });
    case 'not-supported':
      return fill(words['not-supported'], { need: problem.need });
    case 'unknown':
      // Some hosts fail without a code.
      return fill(words.unknown, { hostCode: problem.hostCode || '—' });
    default:
      return words[problem.code];
  }
}

/** Whether the same action may work a moment later. */
export function canRetry(problem: HostProblem): boolean {
  return ['cell-being-edited', 'busy', 'other-workbook-active', 'unknown'].includes(problem.code);
}
