/** Edits are followed without being asked: the real core over a workbook in memory. */
import type { App, AppState } from '../../src/app';
import { createApp } from '../../src/app';
import type { Context } from '../../src/app/context';
import { followEdits } from '../../src/app/later/follow-edits';
import { standardCore, UNDECIDED } from '../../src/app/standard-core';
import { initialState } from '../../src/app/state';
import { memoryStorage } from '../../src/app/storage';
import { createStore } from '../../src/app/store';
import { pageSession } from '../../src/app/work/session';
import type { WorkbookSnapshot } from '../../src/model';
import { expense } from '../recheck/expense';
import type { FakeHost } from './fixture';
import { fakeHost } from './fixture';

const EDIT = { kind: 'edited', sheet: '支出总表', cell: 'D7' } as const;
const ROW = 'totals/row-total:expense/2040201/total:spending';

const finds = (state: AppState): boolean =>
  state.run?.result.findings.some(({ key }) => key === ROW) ?? false;

/** Resolves when the state is as wanted. */
function until(app: App, wanted: (state: AppState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    let stop = (): void => undefined;
    const look = (): void => {
      if (!wanted(app.getState())) return;
      stop();
      resolve();
    };
    stop = app.subscribe(look);
    look();
  });
}

async function checked(first: WorkbookSnapshot): Promise<{ app: App; host: FakeHost }> {
  const host = fakeHost(first);
  const app = createApp({ host, core: () => Promise.resolve(standardCore), storage: memoryStorage() });
  await app.start();
  await app.actions.check();
  host.calls.length = 0;
  return { app, host };
}

describe('an edit', () => {
  test('makes the result stale at once, and then the result is that of the edited workbook', async () => {
    const { app, host } = await checked(expense({ basic: 45 }));
    expect(finds(app.getState())).toBe(true);
    host.setSnapshot(expense());
    host.change(EDIT);
    expect(app.getState().stale).toBe(true);
    await until(app, ({ stale }) => !stale);
    const { run, running, notice } = app.getState();
    expect(finds(app.getState())).toBe(false);
    expect(run?.snapshot).toEqual(expense());
    expect(run?.result).toEqual(standardCore.diagnose(run!.book, standardCore.check(run!.book)));
    expect([running, notice, host.calls]).toEqual([null, null, ['read']]);
  });

  test('and another one are both followed, and counted from the last check that was asked for', async () => {
    const { app, host } = await checked(expense({ basic: 45 }));
    const errors = app.getState().run?.result.summary.errors ?? 0;
    host.setSnapshot(expense({ basic: 46 }));
    host.change(EDIT);
    await until(app, ({ stale }) => !stale);
    expect(app.getState().run?.sinceLast).toEqual({ added: new Set(), resolved: 0 });
    host.setSnapshot(expense());
    host.change(EDIT);
    await until(app, ({ stale }) => !stale);
    const { run } = app.getState();
    // The row, and the two sums above it.
    expect(run?.sinceLast).toEqual({
      added: new Set(),
      resolved: errors - (run?.result.summary.errors ?? 0),
    });
    expect(run?.sinceLast?.resolved).toBeGreaterThanOrEqual(2);
    await app.actions.check();
    expect(app.getState().run?.sinceLast).toEqual(run?.sinceLast);
  });

  test('while another is being followed is followed too', async () => {
    const { app, host } = await checked(expense());
    const read = host.readSnapshot.bind(host);
    let reads = 0;
    host.readSnapshot = async (options) => {
      const before = await read(options);
      reads += 1;
      if (reads === 1) {
        host.setSnapshot(expense({ basic: 45 }));
        host.change(EDIT);
      }
      return before;
    };
    host.change(EDIT);
    await until(app, ({ stale }) => !stale);
    expect([reads, finds(app.getState())]).toEqual([2, true]);
  });

  test('is followed as soon as no cell is being edited', async () => {
    const { app, host } = await checked(expense());
    host.setSnapshot(expense({ basic: 45 }));
    host.refuse('readSnapshot', { code: 'cell-being-edited' });
    const read = host.readSnapshot.bind(host);
    host.readSnapshot = async (options) => {
      const refused = await read(options);
      host.refuse('readSnapshot', null);
      return refused;
    };
    host.change(EDIT);
    await until(app, ({ stale }) => !stale);
    expect([host.calls, app.getState().notice, finds(app.getState())]).toEqual([
      ['read', 'read'],
      null,
      true,
    ]);
  });

  test('is judged by the rules of one’s own as well', async () => {
    const { app, host } = await checked(expense());
    await (await app.later()).saveRules('[支出总表]公安.合计 = [支出总表]公安.基本支出');
    const own = () => app.getState().run?.result.findings.filter(({ rule }) => rule.startsWith('custom/'));
    expect(own()).toHaveLength(1);
    host.setSnapshot(expense({ basic: 45 }));
    host.change(EDIT);
    await until(app, ({ stale }) => !stale);
    expect(own()).toHaveLength(1);
  });
});

describe('what cannot be followed stays stale until a check is asked for', () => {
  /** A checked workbook without a timer, so that the answer can be looked at. */
  async function standing(): Promise<{ context: Context; host: FakeHost }> {
    const host = fakeHost(expense());
    const session = pageSession(standardCore);
    const book = await session.recognise(expense(), 'auto', null);
    const result = await session.check(UNDECIDED);
    const run = { snapshot: expense(), book, result, sinceLast: null };
    const context: Context = {
      host,
      store: createStore<AppState>({ ...initialState, run, stale: true }),
      storage: memoryStorage(),
      loadCore: () => Promise.resolve(standardCore),
      ownWrites: new Set(),
      startWorker: null,
      readUnits: null,
      session,
      edited: () => undefined,
      today: () => '2024-01-01',
      now: () => '2024-01-01T00:00:00.000Z',
    };
    return { context, host };
  }
  const follow = (context: Context, isCurrent = true): Promise<string> =>
    followEdits(context, () => isCurrent);

  test('nothing hinders: it is followed, and stale only when edited meanwhile', async () => {
    const { context } = await standing();
    expect([await follow(context, false), context.store.get().stale]).toEqual(['followed', true]);
    expect([await follow(context), context.store.get().stale]).toEqual(['followed', false]);
  });

  test.each<[string, Partial<AppState>]>([
    ['another layout was chosen', { profile: 'hebei-2024' }],
    ['nothing was checked', { run: null }],
  ])('%s', async (_, change) => {
    const { context, host } = await standing();
    context.store.set(change);
    expect([await follow(context), context.store.get().stale, host.calls]).toEqual(['cannot', true, []]);
  });

  test('the session is in a worker, or knows only its book', async () => {
    const { context } = await standing();
    context.session = { ...pageSession(standardCore), follow: undefined } as unknown as Context['session'];
    expect(await follow(context)).toBe('cannot');
    context.session = pageSession(standardCore, context.store.get().run?.book);
    expect(await follow(context)).toBe('cannot');
  });

  test('the workbook is large, or another one', async () => {
    const { context, host } = await standing();
    const [sheet] = expense().sheets;
    if (!sheet) throw new Error('no sheet');
    host.setSnapshot({ ...expense(), sheets: [{ ...sheet, rowCount: 50_000 }] });
    expect(await follow(context)).toBe('cannot');
    host.setSnapshot({ ...expense(), name: '另一本.xlsx' });
    expect([await follow(context), context.store.get().stale]).toEqual(['cannot', true]);
  });

  test('a refusal is left for the check to say', async () => {
    const { context, host } = await standing();
    host.refuse('readSnapshot', { code: 'session-ended' });
    const { notice, stale } = context.store.get();
    expect([await follow(context), notice, stale]).toEqual(['cannot', null, true]);
  });

  test('a check or an action under way comes first', async () => {
    const { context, host } = await standing();
    context.store.set({ acting: true });
    expect([await follow(context), host.calls]).toEqual(['not-now', []]);
    context.store.set({ acting: false });
    const read = host.readSnapshot.bind(host);
    host.readSnapshot = (options) => {
      context.store.set({ running: { stage: 'read', done: 0, total: 0 } });
      return read(options);
    };
    const { run } = context.store.get();
    expect(await follow(context)).toBe('not-now');
    expect(context.store.get().run).toBe(run);
  });
});
