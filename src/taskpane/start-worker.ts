import type { WorkerLike } from '../app';

/** Starts the worker in which large workbooks are checked. Throws where the browser does not allow one. */
export function startWorker(): WorkerLike {
  return new Worker(new URL('./core-worker.ts', import.meta.url));
}
