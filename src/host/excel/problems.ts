/** Excel's error codes as problems that a person can be told. */
import type { HostProblem, Result } from '../port';

/** What an action was about, so that a bare code can be told apart: AccessDenied also comes from policy or antivirus. */
export interface Subject {
  readonly sheet: string;
  /** We looked, and the sheet is protected. */
  readonly isProtected?: boolean;
}

type Tell = (code: string, subject: Subject | null, where: string) => HostProblem;

const unknown: Tell = (hostCode) => ({ code: 'unknown', hostCode });
const busy: Tell = () => ({ code: 'busy' });
const payload: Tell = () => ({ code: 'payload-too-large' });
const notSupported: Tell = (hostCode, _subject, where) => ({
  code: 'not-supported',
  need: where || hostCode,
});
const gone: Tell = (hostCode, subject) =>
  subject ? { code: 'sheet-gone', sheet: subject.sheet } : { code: 'unknown', hostCode };

/** The one table from codes to problems; a code that is not here is 'unknown' with the code kept for a report. */
const PROBLEM_OF: Readonly<Record<string, Tell>> = {
  InvalidOperationInCellEditMode: () => ({ code: 'cell-being-edited' }),
  AccessDenied: (_hostCode, subject) =>
    subject?.isProtected ? { code: 'protected', sheet: subject.sheet } : { code: 'access-refused' },
  ItemNotFound: gone,
  InvalidReference: gone,
  InactiveWorkbook: () => ({ code: 'other-workbook-active' }),
  RequestPayloadSizeLimitExceeded: payload,
  ResponsePayloadSizeLimitExceeded: payload,
  OperationCellsExceedLimit: payload,
  RangeExceedsLimit: payload,
  ActivityLimitReached: busy,
  Conflict: busy,
  HostIsBusy: busy,
  RequestAborted: busy,
  WriteNotSupportedWhenModalDialogOpen: busy,
  ApiNotFound: notSupported,
  ApiNotAvailable: notSupported,
  NotImplemented: notSupported,
  UnsupportedOperation: notSupported,
  UnsupportedFeature: notSupported,
  UnsupportedSheet: notSupported,
  InvalidOrTimedOutSession: () => ({ code: 'session-ended' }),
  // A wrong argument is our fault, which nothing names better than its code.
  InvalidArgument: unknown,
  InvalidOperation: unknown,
  ItemAlreadyExists: unknown,
  GeneralException: unknown,
};

/** Codes the table names, for the tests. */
export const KNOWN_CODES: readonly string[] = Object.keys(PROBLEM_OF);

/** Thrown inside an action to end it with a problem of its own. */
export class Refusal extends Error {
  constructor(readonly problem: HostProblem) {
    super(problem.code);
  }
}

/** Excel's code of a failed request; null for anything that is not Excel's. */
export function hostCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

export function problemOf(error: unknown, subject: Subject | null = null): HostProblem {
  if (error instanceof Refusal) return error.problem;
  const code = hostCode(error);
  if (code === null) return { code: 'unknown', hostCode: error instanceof Error ? error.name : 'Error' };
  const where = error instanceof OfficeExtension.Error ? (error.debugInfo?.errorLocation ?? '') : '';
  return (PROBLEM_OF[code] ?? unknown)(code, subject, where);
}

/** Runs an action; whatever it throws becomes a problem. `subject` is asked only when it failed. */
export async function attempt<T>(
  action: () => Promise<T>,
  subject?: () => Subject | null,
): Promise<Result<T>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    return { ok: false, problem: problemOf(error, subject?.() ?? null) };
  }
}
