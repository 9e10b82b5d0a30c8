/** A thousand workbooks through the command line as it is shipped, reading included, with one thread and with two. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMany } from './many-files';

const COUNT = 1_000;

/** Seconds of one run over all the files: on the clock, and of processor time, all threads together. */
export interface ManyRun {
  readonly jobs: number;
  readonly workbooks: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Most memory of the process, bytes. */
  readonly peak: number;
}

/** Runs each number of jobs twice and keeps the quicker run: what else the machine does only ever adds. */
export async function measureMany(): Promise<ManyRun[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const program = buildProgram(join(folder, 'cli'));
    const names = await writeMany(folder, COUNT);
    const runs: ManyRun[] = [];
    for (const jobs of [1, 2]) {
      const twice = [
        await runOnce(program, folder, names, jobs),
        await runOnce(program, folder, names, jobs),
      ];
      runs.push(twice.reduce((best, run) => (run.processorSeconds < best.processorSeconds ? run : best)));
    }
    return runs;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function buildProgram(folder: string): string {
  const args = [
    'node_modules/webpack/bin/webpack.js',
    '--mode',
    'production',
    '--config-name',
    'cli',
    '--output-path',
    folder,
  ];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  return join(folder, 'gouji.js');
}

/** Said by the program itself when it ends, main thread and workers together. */
const AT_THE_END = `import{isMainThread as m}from'node:worker_threads';if(m)process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:r}=process.resourceUsage();process.stderr.write('\\nusage '+(u+s)/1e6+' '+r*1024+'\\n')})`;

function runOnce(program: string, folder: string, names: readonly string[], jobs: number): Promise<ManyRun> {
  const out = openSync(join(folder, 'out.json'), 'w');
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(AT_THE_END)}`,
    program,
    'check',
    ...names,
    '--format',
    'json',
    '--jobs',
    String(jobs),
  ];
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', out, 'pipe'] });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('close', () => {
      closeSync(out);
      const seconds = (performance.now() - began) / 1000;
      const usage = /^usage (\S+) (\S+)$/m.exec(said);
      const reports = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as unknown[];
      if (!usage || reports.length !== names.length)
        reject(new Error(`${reports.length} of ${names.length} workbooks checked\n${said.slice(-500)}`));
      else
        resolve({
          jobs,
          workbooks: names.length,
          seconds,
          processorSeconds: Number(usage[1]),
          peak: Number(usage[2]),
        });
    });
  });
}
