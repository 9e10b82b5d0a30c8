/**
 * `npm run bench`: how long each step takes and how much memory it needs, as a table; `--json` as JSON. Each workload runs in a process of
 * its own, so that memory is its own and nothing is warm from another.
 */
import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measure';
import { measure } from './measure';
import { workloads } from './workloads';

/** What one workbook may take after it has been read, in milliseconds. */
const GOAL = 20;

const only = process.env['GOUJI_BENCH_ONLY'];

function inOwnProcess(name: string): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, GOUJI_BENCH_ONLY: name };
    const child = fork(fileURLToPath(import.meta.url), [], { env });
    child.once('message', (message) => resolve(message as Measurement));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} and no measurement`)));
  });
}

const COLUMNS: readonly (readonly [string, (of: Measurement) => string])[] = [
  ['workbook', (of) => of.name],
  ['cells', (of) => of.cells.toLocaleString('en')],
  ['comparisons', (of) => of.comparisons.toLocaleString('en')],
  ['errors', (of) => String(of.errors)],
  ['read', (of) => time(of.read)],
  ['recognise', (of) => time(of.recognise)],
  ['check', (of) => time(of.check)],
  ['recognise+check', (of) => time(of.whole)],
  ['causes', (of) => time(of.causes)],
  ['narrate', (of) => time(of.narrate)],
  ['held', (of) => megabytes(of.heldBytes)],
  ['peak', (of) => megabytes(of.peakBytes)],
];

function time(milliseconds: number): string {
  return milliseconds < 100 ? milliseconds.toFixed(1) : Math.round(milliseconds).toLocaleString('en');
}

function megabytes(bytes: number): string {
  const value = bytes / (1024 * 1024);
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function table(measurements: readonly Measurement[]): string {
  const rows = [
    COLUMNS.map(([head]) => head),
    ...measurements.map((of) => COLUMNS.map(([, show]) => show(of))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

if (only !== undefined) {
  const workload = workloads().find((each) => each.name === only);
  if (!workload) throw new Error(`no workload ${only}`);
  process.send?.(await measure(workload));
} else {
  const measurements: Measurement[] = [];
  for (const { name } of workloads()) measurements.push(await inOwnProcess(name));
  if (process.argv.includes('--json')) console.log(JSON.stringify(measurements, null, 2));
  else {
    console.log(
      `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; warm medians in ms, memory in MB\n`,
    );
    console.log(table(measurements));
    const slow = measurements.filter((of) => of.name !== 'BIG' && of.whole > GOAL);
    console.log(
      slow.length === 0
        ? `\nEvery workbook but BIG is recognised and checked in under ${GOAL} ms.`
        : `\nOver ${GOAL} ms: ${slow.map((of) => `${of.name} (${time(of.whole)})`).join(', ')}`,
    );
  }
}
