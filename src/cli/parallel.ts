/** Several files on several cores: worker threads of this same program, results handed on in argument order. */
import { realpathSync } from 'node:fs';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check-file';
import { crashName, crashText } from './crash';
import type { CheckSettings } from './check-file';
import { UnreadableFile } from './read-file';
import type { OutputSettings } from './report-output';
import { reportOutput } from './report-output';
import type { Terminal } from './terminal';

/** What came of a file: its report as it is put out, and how many errors it tells; or why there is none. */
export type Outcome = { readonly text: string; readonly errors: number } | { readonly problem: string };

export type Take = (outcome: Outcome) => void;

/** What every worker gets once, when it starts. */
interface Task {
  readonly settings: CheckSettings;
  readonly output: OutputSettings;
}

/** Marks a thread as one of ours: its program answers messages instead of reading arguments. */
interface WorkerStart {
  readonly goujiTask: Task;
}

interface Job {
  readonly index: number;
  readonly file: string;
}

interface Answer {
  readonly index: number;
  readonly outcome: Outcome;
}

/** Files a worker has at a time, so that it never waits while the main thread writes out another's report. */
const AHEAD = 2;

/** Whether threads of this program can be started: Node runs no thread from TypeScript, which is what the program is inside its repository. */
export function canStartThreads(script: string | undefined = process.argv[1]): boolean {
  return script !== undefined && !script.endsWith('.ts');
}

/** Checks `files` with up to `jobs` threads; `take` is called once a file, in argument order, as results come. */
export async function checkInParallel(
  files: readonly string[],
  task: Task,
  jobs: number,
  terminal: Terminal,
  take: Take,
): Promise<void> {
  const argument = process.argv[1];
  if (argument === undefined) throw new Error('no script to start workers from');
  const script = realpathSync(argument);
  const waiting: Job[] = files.map((file, index) => ({ index, file })).reverse();
  const outcomes = new Map<number, Outcome>();
  const started = Date.now();
  let handed = 0;
  let done = 0;
  const settle = (index: number, outcome: Outcome): void => {
    outcomes.set(index, outcome);
    done += 1;
    progress(done, files.length, started, terminal);
    for (let next = outcomes.get(handed); next; next = outcomes.get(handed)) {
      outcomes.delete(handed);
      handed += 1;
      take(next);
    }
  };
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, { workerData: { goujiTask: task } satisfies WorkerStart });
      const given: Job[] = [];
      const giveNext = (): void => {
        while (given.length < AHEAD) {
          const job = waiting.pop();
          if (!job) break;
          given.push(job);
          worker.postMessage(job);
        }
        if (given.length === 0) void worker.terminate().then(() => resolve(), reject);
      };
      worker.on('message', ({ index, outcome }: Answer) => {
        given.shift();
        settle(index, outcome);
        giveNext();
      });
      // A worker that dies (out of memory) ends with 'exit' too; what it was doing is known from what it was given.
      worker.on('error', (error) => terminal.err(crashText(error)));
      worker.on('exit', () => {
        const [current, ...others] = given.splice(0);
        if (!current) return;
        waiting.push(...others);
        settle(current.index, { problem: `${current.file}：检查时程序中断` });
        work().then(resolve, reject);
      });
      giveNext();
    });
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, work));
}

function progress(done: number, total: number, started: number, terminal: Terminal): void {
  const seconds = (Date.now() - started) / 1000;
  const rate = done / Math.max(seconds, 0.001);
  const left = Math.ceil((total - done) / Math.max(rate, 0.001));
  if (done % 10 === 0 || done === total) {
    terminal.err(`${done}/${total}，每秒 ${rate.toFixed(1)} 个，约剩 ${left} 秒\n`);
  }
}

/** In a worker thread: checks what it is sent, one file after the other, and gives true. In the main thread false, and nothing is done. */
export function answerJobs(terminal: Terminal): boolean {
  const start = workerData as WorkerStart | null;
  if (isMainThread || !parentPort || !start?.goujiTask) return false;
  const { settings, output } = start.goujiTask;
  const port = parentPort;
  let before: Promise<void> = Promise.resolve();
  port.on('message', ({ index, file }: Job) => {
    before = before.then(async () => {
      const outcome = await outcomeOf(file, settings, output, terminal);
      port.postMessage({ index, outcome } satisfies Answer);
    });
  });
  return true;
}

async function outcomeOf(
  file: string,
  settings: CheckSettings,
  output: OutputSettings,
  terminal: Terminal,
): Promise<Outcome> {
  try {
    const { report } = await checkFile(file, settings, terminal);
    return { text: reportOutput(report, output), errors: report.summary.errors };
  } catch (error) {
    return {
      problem: error instanceof UnreadableFile ? error.message : `${file}：检查时出错（${crashName(error)}）`,
    };
  }
}
