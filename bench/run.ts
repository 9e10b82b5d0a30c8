/**
 * `npm run bench`: how long each stage takes and how much memory it needs, beside the floor and beside others; `--json` for machines, `--only`
 * stages, memory, growth, peers or many for a part. Each measurement runs in a process of its own, so that memory is its own and nothing is
 * warm from another.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Growth } from './growth';
import { measureGrowth } from './growth';
import type { ManyRun } from './many';
import { measureMany } from './many';
import type { Memory } from './memory';
import { measureMemory } from './memory';
import type { PeerTimes } from './peers/compare';
import { arePeersInstalled, measurePeers } from './peers/compare';
import type { StageTimes } from './stages';
import { measureStages } from './stages';
import { goals } from './goals';
import { report } from './report';
import { workloads } from './workloads';

export interface Measurements {
  readonly machine: string;
  readonly stages: readonly StageTimes[];
  readonly memory: readonly Memory[];
  readonly growth: Growth | null;
  /** Null where the peers are not installed. */
  readonly peers: readonly PeerTimes[] | null;
  readonly many: readonly ManyRun[];
}

const PARTS = ['stages', 'memory', 'growth', 'peers', 'many'] as const;
type Part = (typeof PARTS)[number];

/** What a process of its own was started for, with a workload and a file: `["memory","SMALL","…/SMALL.xlsx"]`. */
const TASK = 'GOUJI_BENCH';
type Task = readonly [part: Part | 'file', workload: string, file: string];

function workloadCalled(name: string): ReturnType<typeof workloads>[number] {
  const workload = workloads().find((each) => each.name === name);
  if (!workload) throw new Error(`no workload ${name}`);
  return workload;
}

async function measure([part, name, file]: Task): Promise<unknown> {
  switch (part) {
    case 'file':
      writeFileSync(file, await workloadCalled(name).bytes());
      return null;
    case 'stages':
      return measureStages(workloadCalled(name), file);
    case 'memory':
      return measureMemory(name, readFileSync(file));
    case 'growth':
      return measureGrowth();
    case 'peers':
      return measurePeers();
    case 'many':
      return measureMany();
  }
}

function apart<T>(...task: Task): Promise<T> {
  const script = process.argv[1];
  if (script === undefined) throw new Error('no script to start again');
  return new Promise((resolve, reject) => {
    const child = fork(script, [], { env: { ...process.env, [TASK]: JSON.stringify(task) } });
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) =>
      reject(new Error(`${task[0]} ${task[1]} ended with ${code} and no measurement`)),
    );
  });
}

async function measureAll(parts: readonly Part[]): Promise<Measurements> {
  const stages: StageTimes[] = [];
  const memory: Memory[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    for (const { name } of parts.some((part) => part === 'stages' || part === 'memory') ? workloads() : []) {
      const file = join(folder, `${name}.xlsx`);
      // Written by a process of its own too: what it takes to make a workbook is nobody's to measure.
      await apart('file', name, file);
      if (parts.includes('stages')) stages.push(await apart('stages', name, file));
      if (parts.includes('memory')) memory.push(await apart('memory', name, file));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return {
    machine: `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    stages,
    memory,
    growth: parts.includes('growth') ? await apart('growth', '', '') : null,
    peers: parts.includes('peers') && arePeersInstalled() ? await apart('peers', '', '') : null,
    many: parts.includes('many') ? await apart('many', '', '') : [],
  };
}

const task = process.env[TASK];
if (task !== undefined) {
  process.send?.(await measure(JSON.parse(task) as Task));
} else {
  const at = process.argv.indexOf('--only');
  const only = at < 0 ? null : (process.argv[at + 1] ?? '').split(',');
  const measurements = await measureAll(PARTS.filter((part) => only === null || only.includes(part)));
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ ...measurements, goals: goals(measurements) }, null, 2));
  else console.log(report(measurements));
}
