/**
 * The honest measure of cover on a user's own workbook: puts known mistakes into a copy in memory, one at a time, and reports which
 * were caught and which cell was blamed.
 */
import { check } from '../check';
import { checkAndDiagnose } from '../diagnose';
import type { WorkbookSnapshot } from '../model';
import { at } from '../model';
import { recognise } from '../recognise';
import type { Fault, FaultKind } from './faults';
import { FAULT_KINDS, faultsOf } from './faults';
import type { FaultResult } from './judge-fault';
import { judgeFault } from './judge-fault';

export interface SelftestOptions {
  /** At most so many faults, spread evenly over all; every fault when not given. */
  readonly limit?: number;
  readonly profile?: string;
  readonly onProgress?: (done: number, total: number) => void;
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
  /** Plants the fault with this 0-based number and checks. Throws a RangeError where there is none of this number. */
  run(index: number): FaultResult;
}

/** Looks for what can be planted. Checks the workbook once. */
export function prepareSelftest(
  snapshot: WorkbookSnapshot,
  { profile, limit }: Omit<SelftestOptions, 'onProgress'>,
): PreparedSelftest {
  const book = recognise(snapshot, { profile });
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
    limit,
  );
  return {
    total: faults.length,
    run(index) {
      const fault = at(faults, index);
      return judgeFault(fault, checkAndDiagnose(recognise(fault.apply(snapshot), { profile })), known);
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
