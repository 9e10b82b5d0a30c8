/** Large workbooks go to a worker; these tests put a worker of their own in its place. */
import { createApp } from '../../src/app';
import type { StartWorker, WorkerLike } from '../../src/app';
import type { Reply, Request } from '../../src/app/work/messages';
import { answering } from '../../src/app/work/serve';
import { standardCore } from '../../src/app/standard-core';
import type { WorkbookSnapshot } from '../../src/model';
import { sampleWithErrors } from '../../src/samples';
import { fakeHost } from './fixture';

/** The sample with so many empty-looking cells beside it that it counts as large. */
function large(): WorkbookSnapshot {
  const { snapshot } = sampleWithErrors();
  const filler = Array.from({ length: 2_100 }, () => Array.from({ length: 20 }, () => null));
  const [first] = snapshot.sheets;
  if (!first) throw new Error('the sample has sheets');
  const sheet = { ...first, name: '备用', position: 99, values: filler, numberFormats: null, merges: null };
  return { ...snapshot, sheets: [...snapshot.sheets, { ...sheet, rowCount: 2_100, columnCount: 20 }] };
}

interface FakeWorkers {
  readonly start: StartWorker;
  readonly asked: string[];
  readonly ended: () => number;
}

/** Workers that answer with the real core, each message cloned as between real ones. */
function workers(answer?: (request: Request, post: (reply: Reply) => void) => void): FakeWorkers {
  const asked: string[] = [];
  let ended = 0;
  const start = (): WorkerLike => {
    const listeners: ((event: { readonly data: Reply }) => void)[] = [];
    let alive = true;
    const post = (reply: Reply): void => {
      if (alive) for (const listener of listeners) listener({ data: structuredClone(reply) });
    };
    const serve = answering(post);
    return {
      postMessage(request) {
        asked.push(request.kind);
        const copy = structuredClone(request);
        setTimeout(() => (answer ? answer(copy, post) : void serve(copy)));
      },
      addEventListener: (type, listener) => {
        if (type === 'message') listeners.push(listener as (typeof listeners)[number]);
      },
      terminate() {
        alive = false;
        ended += 1;
      },
    };
  };
  return { start, asked, ended: () => ended };
}

const core = () => Promise.resolve(standardCore);

describe('a large workbook', () => {
  it('is judged in the worker as in the page', async () => {
    const snapshot = large();
    const beside = workers();
    const app = createApp({ host: fakeHost(snapshot), core, startWorker: beside.start });
    const inPage = createApp({ host: fakeHost(snapshot), core });
    await app.actions.check();
    await inPage.actions.check();
    expect(beside.asked).toEqual(['recognise', 'check', 'diagnose']);
    expect(app.getState().run?.result).toEqual(inPage.getState().run?.result);
    expect(app.getState().run?.book.source).toBe(app.getState().run?.snapshot);
    expect(app.getState().narrative).toEqual(inPage.getState().narrative);
  });

  it('is judged anew there after a dismissal, without being sent again', async () => {
    const beside = workers();
    const app = createApp({ host: fakeHost(large()), core, startWorker: beside.start });
    await app.actions.check();
    const [finding] = app.getState().run?.result.findings ?? [];
    if (!finding) throw new Error('the sample has errors');
    await app.actions.dismiss(finding, '按财政口径');
    expect(beside.asked).toEqual(['recognise', 'check', 'diagnose', 'check', 'diagnose']);
    expect(app.getState().run?.result.summary.suppressed).toBe(1);
  });

  it('is checked in the page where no worker can be had', async () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    const app = createApp({ host: fakeHost(large()), core, startWorker: refuse });
    await app.actions.check();
    expect(app.getState().run?.result.summary.errors).toBeGreaterThan(0);
  });

  it('is checked in the page when the worker breaks down', async () => {
    const beside = workers((_request, post) => post({ kind: 'failed', message: 'out of memory' }));
    const app = createApp({ host: fakeHost(large()), core, startWorker: beside.start });
    await app.actions.check();
    expect(beside.asked).toEqual(['recognise']);
    expect(app.getState().run?.result.summary.errors).toBeGreaterThan(0);
  });

  it('can be cancelled in the middle of a stage, and checked again', async () => {
    const silent = workers(() => undefined);
    const app = createApp({ host: fakeHost(large()), core, startWorker: silent.start });
    const checking = app.actions.check();
    while (silent.asked.length === 0) await new Promise((resolve) => setTimeout(resolve));
    app.actions.cancel();
    await checking;
    expect(silent.ended()).toBe(1);
    expect(app.getState().notice?.text).toContain('已取消');
    expect(app.getState().running).toBeNull();
  });
});

it('an ordinary workbook starts no worker', async () => {
  const beside = workers();
  const { snapshot } = sampleWithErrors();
  const app = createApp({ host: fakeHost(snapshot), core, startWorker: beside.start });
  await app.actions.check();
  expect(beside.asked).toEqual([]);
});

describe('自检', () => {
  const tiny: WorkbookSnapshot = (() => {
    const { snapshot } = sampleWithErrors();
    return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet.name.startsWith('表十 ')) };
  })();

  it('gives the same account beside the page and in it', async () => {
    const beside = workers();
    const accounts = [];
    for (const startWorker of [beside.start, undefined]) {
      const app = createApp({ host: fakeHost(tiny), core, startWorker });
      await app.actions.check();
      await (await app.later()).runSelftest();
      const { selftest } = app.getState();
      if (selftest?.state !== 'done') throw new Error(selftest?.state ?? 'nothing');
      accounts.push(selftest.result);
    }
    expect(beside.asked).toEqual(['selftest']);
    expect(beside.ended()).toBe(1);
    expect(accounts[0]).toEqual(accounts[1]);
    expect(accounts[0]?.injected).toBeGreaterThan(5);
  });

  it.each([true, false])('can be cancelled (worker: %s)', async (withWorker) => {
    const silent = workers((_request, post) => post({ kind: 'progress', done: 3, total: 300 }));
    const app = createApp({ host: fakeHost(tiny), core, startWorker: withWorker ? silent.start : undefined });
    await app.actions.check();
    const later = await app.later();
    const testing = later.runSelftest();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(app.getState().selftest).toMatchObject({ state: 'running' });
    later.cancelSelftest();
    await testing;
    expect(app.getState().selftest).toBeNull();
  });
});
