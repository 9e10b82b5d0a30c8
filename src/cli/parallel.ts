/** Several files on several cores: worker processes of this same program, results handed on in argument order. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { CheckReport } from '../report';
import { UnreadableFile } from './read-file';
import { checkFile } from './check-file';
import type { CheckSettings } from './check-file';
import type { Terminal } from './terminal';

/** Set in a worker's environment; its program then answers messages instead of reading arguments. */
export const WORKER_MARK = 'GOUJI_WORKER';

interface Job {
  readonly index: number;
  readonly file: string;
  readonly settings: CheckSettings;
}

interface Answer {
  readonly index: number;
  readonly report: CheckReport | null;
  readonly problem: string;
}

type Take = (report: CheckReport | null, problem: string) => void;

/** Checks `files` with up to `jobs` workers; `take` is called once a file, in argument order, as results come. */
export async function checkInParallel(
  files: readonly string[],
  settings: CheckSettings,
  jobs: number,
  terminal: Terminal,
  take: Take,
): Promise<void> {
  const script = process.argv[1];
  if (script === undefined) throw new Error('no script to start workers from');
  const answers = new Map<number, Answer>();
  const started = Date.now();
  let next = 0;
  let handed = 0;
  let done = 0;
  const handOn = (): void => {
    for (let answer = answers.get(handed); answer; answer = answers.get(handed)) {
      answers.delete(handed);
      handed += 1;
      take(answer.report, answer.problem);
    }
  };
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child: ChildProcess = fork(script, [], { env: { ...process.env, [WORKER_MARK]: '1' } });
      let current: Job | null = null;
      const giveNext = (): void => {
        const file = files[next];
        if (file === undefined) {
          current = null;
          child.disconnect();
          resolve();
          return;
        }
        current = { index: next, file, settings };
        next += 1;
        child.send(current);
      };
      child.on('message', (answer: Answer) => {
        answers.set(answer.index, answer);
        done += 1;
        progress(done, files.length, started, terminal);
        handOn();
        giveNext();
      });
      child.on('error', reject);
      child.on('exit', () => {
        if (!current) return;
        // The worker died over this file: say so, and go on with the others in a fresh one.
        answers.set(current.index, {
          index: current.index,
          report: null,
          problem: `${current.file}：检查时程序中断`,
        });
        done += 1;
        handOn();
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

/** The worker's side: checks what it is sent until its parent lets go. */
export function answerJobs(terminal: Terminal): void {
  process.on('message', (job: Job) => {
    checkFile(job.file, job.settings, terminal).then(
      (checked) => answer({ index: job.index, report: checked.report, problem: '' }),
      (error: unknown) => {
        const problem =
          error instanceof UnreadableFile ? error.message : `${job.file}：检查时出错（${String(error)}）`;
        answer({ index: job.index, report: null, problem });
      },
    );
  });
}

function answer(value: Answer): void {
  process.send?.(value);
}
