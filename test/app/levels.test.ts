/** Levels of rules kept on this computer, from the setting to the report. */
import { createApp, memoryStorage, unchecked, verdictOf } from '../../src/app';
import type { AppStorage } from '../../src/app';
import { standardCore } from '../../src/app/standard-core';
import { createFileHost } from '../../src/host/file';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';
import { wordingOf } from '../../src/wording';
import { fakeCore, fakeHost, rules } from './fixture';

const SUM = 'totals/code-children-sum';

function appOver(snapshot = sampleWithErrors().snapshot, storage: AppStorage = memoryStorage()) {
  const app = createApp({
    host: createFileHost(snapshot),
    core: () => Promise.resolve(standardCore),
    storage,
  });
  return { app, storage };
}

const resultIn = ({ app }: ReturnType<typeof appOver>) => app.getState().run?.result;

it('judges anew at once, remembers, and gives the rule its own level back', async () => {
  const one = appOver();
  await one.app.actions.check();
  const before = resultIn(one);
  const ofRule = before?.findings.filter(({ rule, tail }) => rule === SUM && !tail).length ?? 0;
  expect(ofRule).toBeGreaterThan(0);
  const later = await one.app.later();
  await later.setLevels({ [SUM]: 'note' });
  expect(resultIn(one)?.summary.errors).toBe((before?.summary.errors ?? 0) - ofRule);
  expect(resultIn(one)?.levels).toEqual({ [SUM]: 'note' });

  const other = appOver(undefined, one.storage);
  await other.app.actions.check();
  expect(resultIn(other)?.summary.errors).toBe((before?.summary.errors ?? 0) - ofRule);

  await later.setLevels({});
  expect(resultIn(one)?.summary).toEqual(before?.summary);
  expect(resultIn(one)?.levels).toBeUndefined();
});

it('does not keep a level that is the rule’s own', async () => {
  const storage = memoryStorage();
  const app = createApp({ host: fakeHost(), core: fakeCore(), storage });
  await app.start();
  await (await app.later()).setLevels({ [SUM]: rules[0]?.level ?? 'error', 'codes/name': 'off' });
  expect(app.getState().levels).toEqual({ 'codes/name': 'off' });
});

it('forgets what is no level', () => {
  const storage = memoryStorage();
  storage.write('levels', '{"totals/a":"off","totals/b":"loud","totals/c":3}');
  expect(createApp({ host: fakeHost(), core: fakeCore(), storage }).getState().levels).toEqual({
    'totals/a': 'off',
  });
});

it('never calls a rule that is off a pass: verdict, list and report say so', async () => {
  const one = appOver(sampleWorkbook());
  await one.app.actions.check();
  const later = await one.app.later();
  await later.setLevels({ [SUM]: 'off' });
  const run = one.app.getState().run;
  if (!run) throw new Error('not checked');
  expect(unchecked(run.result)).toContainEqual(expect.objectContaining({ rule: SUM, kind: 'by-choice' }));
  const verdict = verdictOf(run, wordingOf('zh-CN'));
  expect(verdict.headline).toContain('1 条规则按设置不核对');
  expect(verdict.tone).toBe('warning');
  const filed = later.fileReport('2024-03-05');
  const title = one.app.getState().rules.find((rule) => rule.id === SUM)?.title ?? '';
  const text = filed?.sheet().rows.flat().join('\n');
  expect(text).toContain(`调整过的规则：“${title}”不核对`);
  expect(text).toContain('按设置不核对');
  expect(JSON.parse(filed?.json() ?? '')).toMatchObject({ levels: { [SUM]: 'off' } });
});

it('leaves the report as it is when nothing was changed', async () => {
  const one = appOver();
  await one.app.actions.check();
  const filed = (await one.app.later()).fileReport('2024-03-05');
  expect(filed?.sheet().rows.flat().join('\n')).not.toContain('调整过的规则');
  expect(JSON.parse(filed?.json() ?? '')).not.toHaveProperty('levels');
});
