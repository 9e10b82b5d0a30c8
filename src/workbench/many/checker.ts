/** Where files are checked: one worker for all of them, the page itself where the browser allows none (opened from disk). */
import type { FileAnswer, FileJob } from './check-file';

export type StartChecker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

export interface Checker {
  /** One file at a time. Rejects only when `end` was called meanwhile. */
  check(job: FileJob): Promise<FileAnswer>;
  /** Stops at once, in the middle of a file too; the next `check` starts anew. */
  end(): void;
}

const startWorker: StartChecker = () => new Worker(new URL('./check-worker.ts', import.meta.url));

interface Beside {
  ask(job: FileJob): Promise<FileAnswer>;
  end(): void;
}

export class Ended extends Error {}

export function createChecker(start: StartChecker = startWorker): Checker {
  let beside: Promise<Beside | null> | null = null;
  let noWorker = false;
  let end: (() => void) | null = null;
  return {
    async check(job) {
      beside ??= noWorker ? Promise.resolve(null) : besidePage(start);
      const mine = beside;
      const worker = await mine;
      if (beside !== mine) {
        worker?.end();
        throw new Ended();
      }
      if (worker) {
        end = worker.end;
        const answer = await worker.ask(job);
        // What a file has broken is not used again.
        if (!answer.ok && answer.problem.code === 'broke') {
          worker.end();
          beside = null;
        }
        return answer;
      }
      noWorker = true;
      // The page draws and takes clicks between two files.
      await new Promise((resolve) => setTimeout(resolve));
      const { checkFile } = await import('./check-file');
      return checkFile(job);
    },
    end() {
      end?.();
      end = null;
      beside = null;
    },
  };
}

/** A worker that has said it runs; null where there is none. */
async function besidePage(start: StartChecker): Promise<Beside | null> {
  try {
    const worker = start();
    let waiting: { take(answer: FileAnswer): void; fail(error: Error): void } | null = null;
    const runs = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', (event) => {
        const data = (event as MessageEvent<FileAnswer | 'ready'>).data;
        if (data === 'ready') resolve(true);
        else waiting?.take(data);
      });
      const broke = (event: Event): void => {
        event.preventDefault();
        resolve(false);
        waiting?.take({ ok: false, problem: { code: 'broke', detail: 'worker' } });
      };
      worker.addEventListener('error', broke);
      worker.addEventListener('messageerror', broke);
    });
    if (!runs) return null;
    return {
      ask: (job) =>
        new Promise((take, fail) => {
          waiting = { take, fail };
          worker.postMessage(job);
        }),
      end() {
        worker.terminate();
        waiting?.fail(new Ended());
      },
    };
  } catch {
    return null;
  }
}
