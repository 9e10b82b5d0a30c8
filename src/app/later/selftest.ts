/** 自检: plants known mistakes in a copy in memory and counts what is caught, without the page standing still. */
import { withCatalogue } from '../../catalogue';
import type { WorkbookSnapshot } from '../../model';
import type { FaultResult, SelftestResult } from '../../selftest';
import { prepareSelftest, summaryOf } from '../../selftest';
import type { Context } from '../context';
import { nameOfError } from '../context';
import { askWorker } from '../work/ask';

/** So many mistakes tell enough and take seconds; they are spread evenly over tables and kinds. */
export const SELFTEST_LIMIT = 300;

type OnProgress = (done: number, total: number) => void;

/** Runs on the workbook of the last check; `signal` stops it and forgets what was done. */
export async function runSelftest(context: Context, signal: AbortSignal): Promise<void> {
  const { run } = context.store.get();
  if (!run) return;
  const { set } = context.store;
  const onProgress: OnProgress = (done, total) => set({ selftest: { state: 'running', done, total } });
  onProgress(0, 0);
  try {
    const result = await tested(context, run.snapshot, onProgress, signal);
    signal.throwIfAborted();
    set({ selftest: { state: 'done', workbook: run.snapshot.name, result } });
  } catch (error) {
    set({ selftest: signal.aborted ? null : { state: 'failed', detail: nameOfError(error) } });
  }
}

/** In a worker where there is one, otherwise fault by fault in the page. */
async function tested(
  context: Context,
  snapshot: WorkbookSnapshot,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<SelftestResult> {
  const { profile, catalogue } = context.store.get();
  if (context.startWorker) {
    try {
      const { ask, end } = askWorker(context.startWorker());
      signal.addEventListener('abort', end, { once: true });
      try {
        const request = { kind: 'selftest', snapshot, profile, catalogue, limit: SELFTEST_LIMIT } as const;
        return (await ask(request, 'selftest', onProgress)).result;
      } finally {
        end();
      }
    } catch {
      signal.throwIfAborted();
    }
  }
  const prepared = withCatalogue(catalogue, () =>
    prepareSelftest(snapshot, { profile, limit: SELFTEST_LIMIT }),
  );
  const results: FaultResult[] = [];
  for (let index = 0; index < prepared.total; index += 1) {
    onProgress(index, prepared.total);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    results.push(withCatalogue(catalogue, () => prepared.run(index)));
  }
  return summaryOf(results);
}
