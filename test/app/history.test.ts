/** What is remembered of checks: times, counts and keys, bounded, compared with what is there now. */
import type { CheckRecord } from '../../src/app';
import { createApp, memoryStorage } from '../../src/app';
import { fakeCore, fakeHost, resultOf, tail, warning, wrongSum } from './fixture';

const settled = async (is: () => boolean): Promise<void> => {
  while (!is()) await new Promise((resolve) => setTimeout(resolve));
};

const other = { ...wrongSum, key: 'ties/totals:expense:total', rule: 'ties/totals' };

/** An app whose checks find what is given, one after the other, a minute apart. */
function appFinding(...results: ReturnType<typeof resultOf>[]) {
  const storage = memoryStorage();
  let minute = 0;
  const host = fakeHost();
  const app = createApp({
    host,
    storage,
    core: fakeCore({
      check: () => results[0] ?? resultOf([]),
      diagnose: () => results.shift() ?? resultOf([]),
    }),
    now: () => `2024-03-05T09:${String(minute++).padStart(2, '0')}`,
  });
  const check = async (): Promise<void> => {
    const [latest] = app.getState().history;
    await app.actions.check();
    await settled(() => app.getState().history[0] !== latest);
  };
  return { app, storage, host, check };
}

it('records when, what came of it, and by which rules, of the contents that were checked', async () => {
  const { app, check } = appFinding(resultOf([wrongSum, warning, tail]));
  await check();
  expect(app.getState().history).toEqual([
    {
      at: '2024-03-05T09:00',
      fingerprint: (await app.later()).fingerprint()?.full,
      errors: 1,
      warnings: 1,
      notes: 1,
      skipped: 1,
      ruleSet: expect.stringMatching(/^\d{4}\.\d+$/),
      // Rounding differences come and go with every figure: they are not compared by.
      keys: [wrongSum.key, warning.key],
    },
  ]);
});

it('keeps no amount and no name of what was checked', async () => {
  const { storage, check } = appFinding(resultOf([wrongSum]));
  await check();
  const kept = storage.read('history:公开表.xlsx') ?? '';
  for (const word of ['5,235.62', '5235.62', '某市公安局', '一般行政管理事务'])
    expect(kept).not.toContain(word);
});

it('compares an earlier check with what is there now', async () => {
  const { app, check } = appFinding(resultOf([wrongSum, other]), resultOf([wrongSum, warning]));
  await check();
  await check();
  const [, first] = app.getState().history;
  const since = (await app.later()).since(first as CheckRecord);
  expect(since?.added.map(({ key }) => key)).toEqual([warning.key]);
  expect([...(since?.resolved ?? [])]).toEqual([['ties/totals', 1]]);
});

it('keeps twenty checks of a workbook, the newest first', async () => {
  const { app, check } = appFinding();
  for (let count = 0; count < 22; count += 1) await check();
  const { history } = app.getState();
  expect(history).toHaveLength(20);
  expect(history[0]?.at).toBe('2024-03-05T09:21');
  expect(history.at(-1)?.at).toBe('2024-03-05T09:02');
});

it('does not keep the keys of a workbook with thousands of findings, and says that it cannot compare', async () => {
  const many = Array.from({ length: 1001 }, (_, index) => ({ ...wrongSum, key: `totals/x:${index}` }));
  const { app, check } = appFinding(resultOf(many));
  await check();
  const [only] = app.getState().history;
  expect(only).toMatchObject({ errors: 1001, keys: null });
  expect((await app.later()).since(only as CheckRecord)).toBeNull();
});

it('is forgotten when asked to, and only then', async () => {
  const { app, storage, check } = appFinding();
  await check();
  (await app.later()).clearHistory();
  expect(app.getState().history).toEqual([]);
  expect(storage.read('history:公开表.xlsx')).toBe('[]');
  await check();
  expect(app.getState().history).toHaveLength(1);
});

it('reads only whole records back', async () => {
  const { app, storage, check } = appFinding();
  storage.write('history:公开表.xlsx', '[{"at":"2024-01-01T08:00"},"x",null,{"errors":1}]');
  await check();
  expect(app.getState().history.map(({ at }) => at)).toEqual(['2024-03-05T09:00']);
});
