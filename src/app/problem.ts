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
    default:
      return words[problem.code];
  }
}

/** What a report of the problem should quote, the host's own code for instance: no part of the sentence. Null for most. */
export function problemDetail(wording: Wording, problem: HostProblem): string | null {
  const detail = 'hostCode' in problem ? problem.hostCode : 'need' in problem ? problem.need : '';
  return detail === '' ? null : fill(wording.problems.detail, { detail });
}

const PASSING: readonly HostProblem['code'][] = [
  'cell-being-edited',
  'busy',
  'other-workbook-active',
  'cells-in-use',
  'links-blocked',
  'out-of-memory',
  'host-failed',
  'unknown',
];

/** Whether the same action may work a moment later. */
export function canRetry(problem: HostProblem): boolean {
  return PASSING.includes(problem.code);
}
