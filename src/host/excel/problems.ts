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
const refused: Tell = () => ({ code: 'access-refused' });
const inUse: Tell = () => ({ code: 'cells-in-use' });
const blocked: Tell = () => ({ code: 'links-blocked' });
const ended: Tell = () => ({ code: 'session-ended' });
const failed: Tell = (hostCode) => ({ code: 'host-failed', hostCode });
const notAccepted: Tell = (hostCode) => ({ code: 'not-accepted', hostCode });
const notSupported: Tell = (hostCode, _subject, where) => ({
  code: 'not-supported',
  need: where || hostCode,
});
const gone: Tell = (hostCode, subject) =>
  subject ? { code: 'sheet-gone', sheet: subject.sheet } : { code: 'not-accepted', hostCode };

/** What Microsoft's declarations list for Excel: with a new one there this file no longer compiles. */
const EXCEL_CODES: Readonly<Record<`${Excel.ErrorCodes}`, Tell>> = {
  AccessDenied: (_hostCode, subject) =>
    subject?.isProtected ? { code: 'protected', sheet: subject.sheet } : { code: 'access-refused' },
  ApiNotFound: notSupported,
  Conflict: busy,
  DirtySupportingFormula: busy,
  EmptyChartSeries: notAccepted,
  FilteredRangeConflict: inUse,
  FormulaLengthExceedsLimit: notAccepted,
  GeneralException: failed,
  InactiveWorkbook: () => ({ code: 'other-workbook-active' }),
  InsertDeleteConflict: inUse,
  InvalidArgument: notAccepted,
  InvalidBinding: notAccepted,
  InvalidOperation: notAccepted,
  InvalidOperationInCellEditMode: () => ({ code: 'cell-being-edited' }),
  InvalidReference: gone,
  InvalidSelection: notAccepted,
  ItemAlreadyExists: () => ({ code: 'name-taken' }),
  ItemNotFound: gone,
  MergedRangeConflict: inUse,
  NonBlankCellOffSheet: inUse,
  NotImplemented: notSupported,
  OpenWorkbookLinksBlocked: blocked,
  OperationCellsExceedLimit: payload,
  PivotTableRangeConflict: inUse,
  PowerQueryRefreshResourceChallenge: blocked,
  RangeExceedsLimit: payload,
  RangeImageExceedsLimit: payload,
  RefreshWorkbookLinksBlocked: blocked,
  RequestAborted: busy,
  ResponsePayloadSizeLimitExceeded: payload,
  UnsupportedFeature: notSupported,
  UnsupportedFillType: notAccepted,
  UnsupportedOperation: notSupported,
  UnsupportedSheet: () => ({ code: 'sheet-kind' }),
};

/** What any Office host or office.js itself may answer, after Microsoft's page on errors of the application-specific APIs. */
const OFFICE_CODES: Readonly<Record<string, Tell>> = {
  ActivityLimitReached: busy,
  ApiNotAvailable: notSupported,
  BadPassword: refused,
  CannotRegisterEvent: notAccepted,
  CannotUpdateReadOnlyProperty: notAccepted,
  'Client Error': failed,
  ConnectionFailure: ended,
  ContentLengthRequired: failed,
  HostIsBusy: busy,
  HostRestartNeeded: failed,
  InvalidObjectPath: notAccepted,
  InvalidOrTimedOutSession: ended,
  InvalidRequest: notAccepted,
  InvalidRequestContext: ended,
  InvalidRibbonDefinition: notAccepted,
  MemoryLimitReached: () => ({ code: 'out-of-memory' }),
  PropertyNotLoaded: notAccepted,
  RequestPayloadSizeLimitExceeded: payload,
  RunMustReturnPromise: notAccepted,
  ServiceNotAvailable: ended,
  Unauthenticated: refused,
  ValueNotLoaded: notAccepted,
  WriteNotSupportedWhenModalDialogOpen: busy,
};

/** The one table from codes to problems; a code that is not here is 'unknown' with the code kept for a report. */
const PROBLEM_OF: Readonly<Record<string, Tell>> = { ...EXCEL_CODES, ...OFFICE_CODES };

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
