/** What a workload holds and what it takes at most, apart from reading its file and with it. In a process of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { check } from '../src/check';
import { inflate } from '../src/cli/inflate';
import { addCauses } from '../src/diagnose';
import { readWorkbook } from '../src/host/file/read';
import { recognise } from '../src/recognise';

/** Bytes. Peaks are of the whole process, Node itself included; null where the system does not tell (it is asked through /proc). */
export interface Memory {
  readonly workload: string;
  /** Held by the snapshot, and by the book and the result, after a collection. */
  readonly snapshot: number;
  readonly bookAndResult: number;
  readonly peakReading: number | null;
  /** While the snapshot is recognised, checked and diagnosed once. */
  readonly peakChecking: number | null;
}

export async function measureMemory(workload: string, bytes: Uint8Array): Promise<Memory> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  forgetPeak();
  const read = await readWorkbook(bytes, '测试.xlsx', { inflate });
  if (!read.ok) throw new Error(`${workload}: ${read.problem.code}`);
  const peakReading = peak();
  const withSnapshot = held();
  forgetPeak();
  const book = recognise(read.value);
  const result = addCauses(book, check(book));
  const peakChecking = peak();
  const withResult = held();
  // Read once more, so that nothing was collected before it was counted.
  if (book.source !== read.value || result.findings.length < 0) throw new Error('the snapshot was let go');
  return {
    workload,
    snapshot: withSnapshot - before,
    bookAndResult: withResult - withSnapshot,
    peakReading,
    peakChecking,
  };
}

/** Linux sets a process's peak back to what it takes now. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere there is no such file, and `peak` gives null.
  }
}

function peak(): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
