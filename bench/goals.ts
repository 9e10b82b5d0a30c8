/** The goals of issue F, each held against what was measured: the best runs, since other work on the machine only ever adds. */
import type { Measurements } from './run';

export interface Goal {
  readonly goal: string;
  readonly limit: number;
  readonly measured: number;
  readonly isMet: boolean;
}

const MEGABYTE = 1024 * 1024;

/** Those goals whose part was measured. */
export function goals({ stages, memory, growth, peers, many }: Measurements): Goal[] {
  const found: Goal[] = [];
  const most = (goal: string, limit: number, measured: number | null | undefined): void => {
    if (measured !== null && measured !== undefined)
      found.push({ goal, limit, measured, isMet: measured <= limit });
  };
  const least = (goal: string, limit: number, measured: number): void => {
    found.push({ goal, limit, measured, isMet: measured >= limit });
  };
  const small = stages.find((each) => each.workload === 'SMALL');
  const big = stages.find((each) => each.workload === 'BIG');
  most('SMALL recognise+check+diagnose, ms', 3, small?.times['recognise+check+diagnose'].best);
  most('BIG recognise, ms', 100, big?.times.recognise.best);
  most('BIG check, ms', 25, big?.times.check.best);
  most('SMALL re-check after one edit, ms', 0.2, small?.times['re-check'].best);
  most('BIG re-check after one edit, ms', 5, big?.times['re-check'].best);
  for (const each of stages)
    if (each.workload !== 'BIG') most(`${each.workload} narrate, ms`, 1, each.times.narrate.best);
  const peak = memory.find((each) => each.workload === 'BIG')?.peakChecking;
  most(
    'BIG peak of the process while recognising and checking, MB',
    200,
    typeof peak === 'number' ? peak / MEGABYTE : null,
  );
  most('slope of recognise', 1.1, growth?.slopes.recognise);
  most('slope of check', 1.1, growth?.slopes.check);
  const peer = peers?.find((each) => each.workload === 'SMALL');
  if (peer)
    least(
      'SMALL: times faster than HyperFormula, load and compute',
      20,
      peer.hyperformula.best / peer.ours.best,
    );
  for (const run of many)
    least(
      `MANY: workbooks a second of processor time, --jobs ${run.jobs}`,
      40,
      run.workbooks / run.processorSeconds,
    );
  return found;
}
