/** A session in a worker: a sheet of a hundred thousand rows is checked without the page standing still. */
import { askWorker } from './ask';
import type { WorkerLike } from './messages';
import type { Session } from './session';

export function workerSession(worker: WorkerLike): Session {
  const { ask, end } = askWorker(worker);
  return {
    async recognise(snapshot, profile, catalogue) {
      const { book } = await ask({ kind: 'recognise', snapshot, profile, catalogue }, 'book');
      return { ...book, source: snapshot };
    },
    check: async (decisions) => (await ask({ kind: 'check', decisions }, 'result')).result,
    diagnose: async () => (await ask({ kind: 'diagnose' }, 'result')).result,
    end,
  };
}
