/**
 * The honest measure of cover on a user's own workbook: puts known mistakes into a copy in memory, one at a time, and reports which
 * were caught and which cell was blamed.
 */
import { check } from '../check';
import { checkAndDiagnose } from '../diagnose';
import type { CheckResult, Cause, Place, WorkbookSnapshot } from '../model';
import { fenFromNumber, parseA1 } from '../model';
import { recognise } from '../recognise';
import type { Fault, FaultKind } from './faults';
import { FAULT_KINDS, faultsOf } from './faults';

export interface SelftestOptions {
  /** At most so many faults, spread evenly over all; every fault when not given. */
  readonly limit?: number;
  readonly profile?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface FaultResult {
  readonly kind: FaultKind;
  readonly sheet: string;
  readonly cell: string;
  readonly was: string;
  readonly is: string;
  /** A finding above note that was not there before. */
  readonly caught: boolean;
  /** The first candidate of the first new cause is the injected cell. */
  readonly blamed: boolean;
  /** The cause claimed certainty. */
  readonly certain: boolean;
  /** Where it claimed certainty, whether the proposed value is the right one; null otherwise. */
  readonly right: boolean | null;
}

export interface KindSummary {
  readonly kind: FaultKind;
  readonly injected: number;
  readonly caught: number;
  readonly blamed: number;
}

export interface SelftestResult {
  readonly injected: number;
  readonly caught: number;
  readonly blamed: number;
  readonly certain: number;
  readonly certainRight: number;
  readonly kinds: readonly KindSummary[];
  readonly results: readonly FaultResult[];
}

/** A self-test ready to be run one fault at a time, so that a page can stay alive in between. */
export interface PreparedSelftest {
  readonly total: number;
  /** Plants the fault with this 0-based number and checks. */
  run(index: number): FaultResult;
}

/** Looks for what can be planted. Checks the workbook once. */
export function prepareSelftest(
  snapshot: WorkbookSnapshot,
  options: Omit<SelftestOptions, 'onProgress'> = {},
): PreparedSelftest {
  const recogniseOptions = options.profile === undefined ? {} : { profile: options.profile };
  const book = recognise(snapshot, recogniseOptions);
  const read = new Set<number>();
  const baseline = check(book, {
    record: (relation) => {
      for (const term of relation.left) read.add(term.cell);
      for (const term of relation.right) read.add(term.cell);
    },
  });
  const known = new Set(
    baseline.findings.filter((finding) => finding.level !== 'note').map((finding) => finding.key),
  );
  const faults = spread(
    faultsOf(book, snapshot, (cell) => read.has(cell)),
    options.limit,
  );
  return {
    total: faults.length,
    run(index) {
      const fault = faults[index];
      if (!fault) throw new RangeError(`no fault ${index} of ${faults.length}`);
      return judgeFault(fault, checkAndDiagnose(recognise(fault.apply(snapshot), recogniseOptions)), known);
    },
  };
}

/** Runs a whole self-test. */
export function selftest(snapshot: WorkbookSnapshot, options: SelftestOptions = {}): SelftestResult {
  const { onProgress, ...rest } = options;
  const prepared = prepareSelftest(snapshot, rest);
  const results = Array.from({ length: prepared.total }, (_, index) => {
    onProgress?.(index, prepared.total);
    return prepared.run(index);
  });
  return summaryOf(results);
}

/** The account of faults that were tried. */
export function summaryOf(results: readonly FaultResult[]): SelftestResult {
  const count = (list: readonly FaultResult[], has: (result: FaultResult) => boolean): number =>
    list.filter(has).length;
  return {
    injected: results.length,
    caught: count(results, (result) => result.caught),
    blamed: count(results, (result) => result.blamed),
    certain: count(results, (result) => result.right !== null),
    certainRight: count(results, (result) => result.right === true),
    kinds: FAULT_KINDS.map((kind) => {
      const own = results.filter((result) => result.kind === kind);
      return {
        kind,
        injected: own.length,
        caught: count(own, (result) => result.caught),
        blamed: count(own, (result) => result.blamed),
      };
    }).filter((summary) => summary.injected > 0),
    results,
  };
}

/** Every n-th fault, so that a limit samples all tables and kinds. */
function spread(faults: readonly Fault[], limit: number | undefined): readonly Fault[] {
  if (limit === undefined || faults.length <= limit) return faults;
  return Array.from(
    { length: limit },
    (_, index) => faults[Math.floor((index * faults.length) / limit)] as Fault,
  );
}

function judgeFault(fault: Fault, result: CheckResult, known: ReadonlySet<string>): FaultResult {
  const fresh = result.findings.filter((finding) => finding.level !== 'note' && !known.has(finding.key));
  const cause = result.causes.find((candidate) => candidate.findings.some((key) => !known.has(key)));
  const certain = cause?.certainty === 'certain';
  return {
    kind: fault.kind,
    sheet: fault.sheet,
    cell: fault.cell,
    was: fault.was,
    is: fault.is,
    caught: fresh.length > 0,
    blamed: cause ? isBlamed(fault, cause) : isPlaced(fault, fresh[0]?.places[0]),
    certain,
    right: certain && fault.rightFen !== null ? isRight(fault, cause) : null,
  };
}

function isBlamed(fault: Fault, cause: Cause): boolean {
  const first = cause.candidates[0];
  if (!first || first.sheet !== fault.sheet) return false;
  switch (fault.kind) {
    case 'row-dropped':
      return first.slip === 'row-omitted';
    case 'row-doubled': {
      const row = parseA1(first.cell)?.top;
      return first.slip === 'row-doubled' && (row === fault.row || row === fault.row + 1);
    }
    case 'code-changed':
    case 'name-changed':
      return parseA1(first.cell)?.top === fault.row;
    default:
      return first.cell === fault.cell;
  }
}

/** Without a cause the first finding's place is what the user is sent to. */
function isPlaced(fault: Fault, place: Place | undefined): boolean {
  if (!place || place.sheet !== fault.sheet) return false;
  if (fault.kind === 'code-changed' || fault.kind === 'name-changed')
    return parseA1(place.cell)?.top === fault.row;
  return place.cell === fault.cell;
}

/** The proposed value equals the value that stood there; both are decimal strings in 万元 or 元, compared in fen of 万元. */
function isRight(fault: Fault, cause: Cause): boolean {
  const first = cause.candidates[0];
  if (!first || first.sheet !== fault.sheet || first.cell !== fault.cell) return false;
  return fenFromNumber(Number(first.expected), '万元') === fenFromNumber(Number(fault.was), '万元');
}
