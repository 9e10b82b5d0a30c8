import { createApp, memoryStorage, STAGES } from '../../src/app';
import type { AppState } from '../../src/app';
import {
  book,
  diagnosed,
  fakeCore,
  fakeHost,
  resultOf,
  SHEET,
  snapshot,
  sheetOf,
  tail,
  warning,
  wrongSum,
} from './fixture';

const candidate = diagnosed.causes[0]?.candidates[0] as NonNullable<
  (typeof diagnosed.causes)[0]
>['candidates'][0];

async function checked(options: Partial<Parameters<typeof createApp>[0]> = {}) {
  const host = fakeHost();
  const app = createApp({ host, core: fakeCore(), ...options });
  await app.start();
  await app.actions.check();
  return { host, app };
}

describe('check', () => {
  it('goes through the stages and ends with a diagnosed result and a narrative', async () => {
    const host = fakeHost();
    const app = createApp({ host, core: fakeCore() });
    const seen: string[] = [];
    app.subscribe(() => {
      const stage = app.getState().running?.stage;
      if (stage && seen.at(-1) !== stage) seen.push(stage);
    });
    await app.actions.check();
    expect(seen).toEqual([...STAGES]);
    const state = app.getState();
    expect(state.running).toBeNull();
    expect(state.run?.result.causes).toHaveLength(1);
    expect(state.narrative?.asks).toHaveLength(1);
    expect(state.announcement).toContain('发现 1 处错误，改 1 个单元格即可消除');
    expect(host.calls).toEqual(['read']);
  });

  it('shows findings before it has diagnosed them', async () => {
    const app = createApp({ host: fakeHost(), core: fakeCore() });
    let early: AppState | null = null;
    app.subscribe(() => {
      const state = app.getState();
      if (state.running?.stage === 'diagnose') early ??= state;
    });
    await app.actions.check();
    expect((early as AppState | null)?.run?.result.findings).toHaveLength(3);
    expect((early as AppState | null)?.run?.result.causes).toHaveLength(0);
  });

  it('can be cancelled and keeps what it knew', async () => {
    const { app } = await checked();
    const before = app.getState().run;
    const stop = app.subscribe(() => {
      if (app.getState().running?.stage === 'recognise') app.actions.cancel();
    });
    await app.actions.check();
    stop();
    expect(app.getState().run).toBe(before);
    expect(app.getState().running).toBeNull();
    expect(app.getState().notice).toMatchObject({ intent: 'info', text: '已取消，工作簿没有改动' });
  });

  it('runs once when asked twice', async () => {
    const host = fakeHost();
    const app = createApp({ host, core: fakeCore() });
    await Promise.all([app.actions.check(), app.actions.check()]);
    expect(host.calls).toEqual(['read']);
  });

  it('says why the workbook could not be read and offers another try', async () => {
    const host = fakeHost();
    host.refuse('readSnapshot', { code: 'cell-being-edited' });
    const app = createApp({ host, core: fakeCore() });
    await app.actions.check();
    expect(app.getState().notice?.text).toBe('有单元格正在编辑：按回车结束编辑后再试一次');
    host.refuse('readSnapshot', null);
    app.getState().notice?.action?.run();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(app.getState().run).not.toBeNull();
  });

  it('turns a crash of the core into a sentence', async () => {
    const core = fakeCore({
      check: () => {
        throw new Error('boom');
      },
    });
    const app = createApp({ host: fakeHost(), core });
    await app.actions.check();
    expect(app.getState().notice).toMatchObject({ intent: 'error' });
    expect(app.getState().notice?.text).toContain('boom');
    expect(app.getState().running).toBeNull();
  });

  it('passes the chosen profile to recognition and remembers it', async () => {
    const profiles: string[] = [];
    const storage = memoryStorage();
    const base = await fakeCore()();
    const core = fakeCore({
      recognise: (read, options) => {
        profiles.push(options.profile);
        return base.recognise(read, options);
      },
    });
    const app = createApp({ host: fakeHost(), core, storage });
    app.actions.chooseProfile('hebei-2024');
    await app.actions.check();
    await createApp({ host: fakeHost(), core, storage }).actions.check();
    expect(profiles).toEqual(['hebei-2024', 'hebei-2024']);
  });
});

describe('since the last check', () => {
  it('is unknown the first time, then counts new and resolved findings without tails', async () => {
    const storage = memoryStorage();
    const one = await checked({ storage });
    expect(one.app.getState().run?.sinceLast).toBeNull();
    const other = { ...warning, key: 'codes/name:other' };
    const core = fakeCore({
      check: () => resultOf([warning, other, tail]),
      diagnose: (_book, result) => result,
    });
    const { app } = await checked({ storage, core });
    expect(app.getState().run?.sinceLast?.resolved).toBe(1);
    expect([...(app.getState().run?.sinceLast?.added ?? [])]).toEqual([other.key]);
  });
});

describe('changes in the workbook', () => {
  it('make results stale until the next check', async () => {
    const { app, host } = await checked();
    host.change({ kind: 'edited', sheet: SHEET, cell: 'A1' });
    expect(app.getState().stale).toBe(true);
    await app.actions.check();
    expect(app.getState().stale).toBe(false);
  });

  it('open the finding of the cell that is selected', async () => {
    const { app, host } = await checked();
    host.change({ kind: 'selection', sheet: SHEET, cell: 'C5' });
    expect(app.getState().selected).toBe(wrongSum.key);
    host.change({ kind: 'selection', sheet: SHEET, cell: 'A1' });
    expect(app.getState().selected).toBe(wrongSum.key);
    expect(app.getState().stale).toBe(false);
  });

  it('are no longer followed after dispose', async () => {
    const { app, host } = await checked();
    await app.dispose();
    host.change({ kind: 'edited', sheet: SHEET, cell: 'A1' });
    expect(app.getState().stale).toBe(false);
  });
});

describe('marks', () => {
  it('mark totals and the culprit but not the parts of a sum', async () => {
    const { app, host } = await checked();
    await app.actions.mark();
    expect(host.marks).toEqual(
      expect.arrayContaining([
        { sheet: SHEET, cell: 'C5', level: 'error', culprit: false },
        { sheet: SHEET, cell: 'C7', level: 'error', culprit: true },
        { sheet: SHEET, cell: 'B7', level: 'warning', culprit: false },
        { sheet: SHEET, cell: 'C4', level: 'note', culprit: false },
      ]),
    );
    expect(host.marks).toHaveLength(4);
    expect(app.getState()).toMatchObject({ marked: true, marksOutdated: false });
    await app.actions.check();
    expect(app.getState().marksOutdated).toBe(true);
    await app.actions.clearMarks();
    expect(host.marks).toHaveLength(0);
    expect(app.getState().notice?.text).toBe('已清除 4 处标记');
  });

  it('name the protected sheet when marking is refused', async () => {
    const { app, host } = await checked();
    host.refuse('mark', { code: 'protected', sheet: SHEET });
    await app.actions.mark();
    expect(app.getState().notice?.text).toContain(`“${SHEET}”受保护`);
    expect(app.getState().acting).toBe(false);
  });
});

describe('a correction', () => {
  it('is written, checked again, and can be taken back', async () => {
    const { app, host } = await checked();
    await app.actions.applyCandidate(candidate);
    expect(host.calls).toEqual(['watch', 'read', `writeCell ${SHEET}!C7=2978.49`, 'read']);
    expect(app.getState().stale).toBe(false);
    expect(app.getState().notice?.text).toBe('已把 表三 C7 由 2,987.49 改为 2,978.49');
    app.getState().notice?.action?.run();
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.calls.at(-1)).toBe(`writeCell ${SHEET}!C7=2987.49`);
    expect(app.getState().stale).toBe(true);
  });

  it('brings marks up to date that stand in the workbook', async () => {
    const { app, host } = await checked();
    await app.actions.mark();
    await app.actions.applyCandidate(candidate);
    expect(host.calls.at(-1)).toBe('mark 4');
    expect(app.getState().marksOutdated).toBe(false);
    expect(app.getState().notice?.text).toContain('已把 表三 C7');
  });

  it.each([
    ['row-omitted', '', '21011 行政事业单位医疗', undefined],
    ['name-changed', '一般行政管理事务', '行政运行', '行政运行'],
    ['name-changed', '别的名称', '行政运行', undefined],
    ['code-changed', '一般行政管理事务', '2040299', '2040299'],
  ] as const)('of kind %s from %p to %p writes %p', async (slip, actual, expected, written) => {
    const { app, host } = await checked();
    await app.actions.applyCandidate({ ...candidate, cell: 'B7', slip, actual, expected });
    expect(host.calls.find((call) => call.startsWith('writeCell'))).toBe(
      written && `writeCell ${SHEET}!B7=${written}`,
    );
  });

  it('is not written over a formula', async () => {
    const sheet = sheetOf([[2], [1]]);
    const withFormula = { ...snapshot, sheets: [{ ...sheet, formulas: [['=SUM(A2:A2)'], [null]] }] };
    const host = fakeHost(withFormula);
    const app = createApp({ host, core: fakeCore() });
    await app.actions.check();
    await app.actions.applyCandidate({ ...candidate, cell: 'A1' });
    expect(host.calls).toEqual(['read']);
  });

  it('is not written over a value that changed after the check', async () => {
    const { app, host } = await checked();
    host.setSnapshot({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row, index) => (index === 6 ? ['2040202', '一般行政管理事务', 1] : row)),
      })),
    });
    host.change({ kind: 'edited', sheet: SHEET, cell: 'C7' });
    await app.actions.applyCandidate(candidate);
    expect(host.calls.some((call) => call.startsWith('writeCell'))).toBe(false);
    expect(app.getState().notice?.text).toContain('现在是 1，与检查时不同');
  });
});

describe('the narrative', () => {
  it('takes what is filled in, keeps it for the next session, and forgets it when cleared', async () => {
    const storage = memoryStorage();
    const { app } = await checked({ storage });
    await app.actions.fill('expense.reason', '新增项目');
    expect(app.getState().narrative?.asks).toHaveLength(0);
    const again = await checked({ storage });
    expect(again.app.getState().inputs).toEqual({ 'expense.reason': '新增项目' });
    await again.app.actions.fill('expense.reason', '');
    expect(again.app.getState().narrative?.asks).toHaveLength(1);
  });

  it('is written to a sheet of its own without making results stale', async () => {
    const { app, host } = await checked();
    await app.actions.writeNarrative();
    expect(host.sheets[0]?.name).toBe('情况说明（勾稽）');
    expect(host.sheets[0]?.rows.flat()).toContain('支出预算5,244.62万元，主要原因是【主要原因】。');
    expect(app.getState().stale).toBe(false);
    expect(app.getState().notice?.text).toContain('还有 1 处【】待填');
  });
});

it('says what a refused go-to needs', async () => {
  const { app, host } = await checked();
  host.refuse('goTo', { code: 'sheet-hidden', sheet: SHEET });
  await app.actions.goTo({ sheet: SHEET, cell: 'C5' });
  expect(app.getState().notice?.text).toContain('取消隐藏');
});

it('remembers the language', () => {
  const storage = memoryStorage();
  createApp({ host: fakeHost(), storage }).actions.chooseLanguage('en-US');
  expect(createApp({ host: fakeHost(), storage }).getState().language).toBe('en-US');
});

describe('a finding that is no mistake', () => {
  const core = () =>
    fakeCore({
      check: (_book, decisions) =>
        resultOf(
          [wrongSum, warning].map((finding) => {
            const suppressed = decisions?.suppressions.find((one) => one.key === finding.key);
            return suppressed ? { ...finding, suppressed } : finding;
          }),
        ),
      diagnose: (_book, result) => result,
    });

  it('is set apart with its reason and date, neither counted nor marked, also in the next session', async () => {
    const storage = memoryStorage();
    const today = () => '2024-02-20';
    const { app, host } = await checked({ storage, today, core: core() });
    await app.actions.dismiss(wrongSum, ' 按财政口径 ');
    expect(app.getState().run?.result.summary.errors).toBe(0);
    expect(host.calls.filter((call) => call === 'read')).toHaveLength(1);
    const again = await checked({ storage, core: core() });
    expect(again.app.getState().suppressions).toEqual([
      { key: wrongSum.key, reason: '按财政口径', message: wrongSum.message, by: '', date: '2024-02-20' },
    ]);
    await again.app.actions.mark();
    expect(again.host.marks.map((mark) => mark.cell)).toEqual(['B7']);
    await again.app.actions.restore(wrongSum.key);
    expect(again.app.getState().run?.result.summary.errors).toBe(1);
  });

  it('is not set apart without a reason', async () => {
    const { app } = await checked({ core: core() });
    await app.actions.dismiss(wrongSum, '  ');
    expect(app.getState().run?.result.summary.errors).toBe(1);
  });
});

it('leaves reports of earlier checks out of the next one, and other sheets in', async () => {
  const sheets = ['勾稽检查报告', '勾稽检查报告 (2)', '勾稽检查报告说明'].map((name) =>
    sheetOf([['甲']], name),
  );
  const seen: string[] = [];
  const core = fakeCore({
    recognise: (read) => {
      seen.push(...read.sheets.map((sheet) => sheet.name));
      return book;
    },
  });
  const app = createApp({ host: fakeHost({ ...snapshot, sheets: [...snapshot.sheets, ...sheets] }), core });
  await app.actions.check();
  expect(seen).toEqual([SHEET, '勾稽检查报告说明']);
});
