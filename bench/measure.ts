/** One workload through the pipeline, step by step, warm. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { check } from '../src/check';
import { addCauses } from '../src/diagnose';
import { readWorkbook } from '../src/host/file/read';
import type { WorkbookSnapshot } from '../src/model';
import { narrate } from '../src/narrative';
import { recognise } from '../src/recognise';
import type { Workload } from './workloads';

/** Medians in milliseconds; memory in bytes. */
export interface Measurement {
  readonly name: string;
  readonly sheets: number;
  /** Cells of the used ranges. */
  readonly cells: number;
  readonly comparisons: number;
  readonly errors: number;
  readonly read: number;
  readonly recognise: number;
  readonly check: number;
  /** Finding the causes of what was found; next to nothing where there is no error. */
  readonly causes: number;
  readonly narrate: number;
  /** Recognise and check in one go: what a person waits for after the cells are read. */
  readonly whole: number;
  /** Held by the snapshot, the book and the result, after a collection. */
  readonly heldBytes: number;
  /** The most that the process ever took. */
  readonly peakBytes: number;
}

export async function measure(workload: Workload): Promise<Measurement> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const bytes = await workload.bytes();
  collect();
  const before = process.memoryUsage().heapUsed;

  const readOnce = async (): Promise<WorkbookSnapshot> => {
    const read = await readWorkbook(bytes, '测试.xlsx');
    if (!read.ok) throw new Error(`${workload.name}: ${read.problem.code}`);
    return read.value;
  };
  const snapshot = await readOnce();
  const book = recognise(snapshot);
  const checked = check(book);
  const result = addCauses(book, checked);
  collect();
  const heldBytes = process.memoryUsage().heapUsed - before;

  const { warm, runs } = workload;
  const median = async (work: () => unknown): Promise<number> => {
    for (let run = 0; run < warm; run += 1) await work();
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
  };
  const times = {
    read: await median(readOnce),
    recognise: await median(() => recognise(snapshot)),
    check: await median(() => check(book)),
    causes: await median(() => addCauses(book, checked)),
    narrate: await median(() => narrate(book, {})),
    whole: await median(() => check(recognise(snapshot))),
  };
  return {
    name: workload.name,
    sheets: snapshot.sheets.length,
    cells: snapshot.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0),
    comparisons: result.summary.comparisons,
    errors: result.summary.errors,
    ...times,
    heldBytes,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}
