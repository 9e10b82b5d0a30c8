/** 资料 over the real core and a workbook file: last year's publication, the sheet 说明资料, a file of answers. */
import type { App } from '../../src/app';
import { createApp, memoryStorage, openProposals } from '../../src/app';
import { standardCore } from '../../src/app/standard-core';
import type { FileHost } from '../../src/host/file';
import { createFileHost } from '../../src/host/file';
import type { CellValue } from '../../src/model';
import { parseA1, plainSheet, toA1 } from '../../src/model';
import { answersOnSheets } from '../../src/narrative';
import { sampleWorkbook } from '../../src/samples';
import { INPUTS_000 } from '../narrative/published-inputs';
import { published } from './last-year';

const SHEET = '说明资料';
const core = () => Promise.resolve(standardCore);

async function open(host = createFileHost(sampleWorkbook()), storage = memoryStorage()) {
  const app = createApp({ host, storage, core });
  await app.start();
  await app.actions.check();
  const { inputs } = await app.later();
  return { app, host, storage, inputs };
}

/** Types into the column 填写 of the sheet. */
function typeOnSheet(host: FileHost, ask: string, text: CellValue, sheet = SHEET): void {
  const answer = answersOnSheets(host.snapshot()).find((one) => one.ask === ask && one.sheet === sheet);
  if (!answer) throw new Error(`${ask} is not on the sheet`);
  expect(host.edit(sheet, answer.cell, text)).toMatchObject({ ok: true });
}

function onSheet(host: FileHost, ask: string): string | undefined {
  return answersOnSheets(host.snapshot()).find((one) => one.ask === ask)?.text;
}

const proposed = (app: App, ask: string) => {
  const { proposals, inputs } = app.getState();
  return openProposals(proposals, inputs, ask);
};

describe('last year’s workbook', () => {
  it('fills the blanks with its figures and lays last year’s answers beside their fields', async () => {
    const { app, inputs } = await open();
    await app.actions.fill('last.three-public.reception', '0.00');
    await app.actions.fill('last.operating.total', '800');
    expect(await inputs.takeWorkbook(published(2023, INPUTS_000), false)).toBeNull();
    const state = app.getState();
    expect(state.inputs).toMatchObject({
      'last.summary.total': '8672.24',
      'last.three-public.vehiclePurchase': '148.10',
      'last.operating.total': '800',
    });
    expect(state.inputs).not.toHaveProperty(['reason.income']);
    expect(state.takeover).toMatchObject({
      name: '2023年公开表.xlsx',
      year: 2023,
      organisation: '长治市公安局屯留分局',
      same: 1,
      differing: 1,
      blank: [],
    });
    expect(state.takeover?.filled.find(({ ask }) => ask === 'last.summary.total')).toMatchObject({
      label: '上年预算收支总计',
      unit: '万元',
      place: { sheet: '表一 收支总表' },
    });
    expect(proposed(app, 'reason.income')).toMatchObject([
      { from: 'last-year', text: INPUTS_000['reason.income'] },
    ]);
    expect(proposed(app, 'last.operating.total')).toMatchObject([{ from: 'previous', text: '817.80' }]);
    // Nothing of last year's words gets into this year's text by itself.
    const text = state.narrative?.sections
      .flatMap(({ paragraphs }) => paragraphs.map((one) => one.text))
      .join('');
    expect(text).not.toContain('招录一批警务辅助人员');
  });

  it('a suggestion is taken or left, also in the next session', async () => {
    const { app, host, storage, inputs } = await open();
    await inputs.takeWorkbook(published(2023, INPUTS_000), false);
    const next = await open(host, storage);
    const [income] = proposed(next.app, 'reason.income');
    const [operating] = proposed(next.app, 'reason.operating');
    if (!income || !operating) throw new Error('suggestions are forgotten');
    await next.inputs.adopt(income);
    next.inputs.turnDown(operating);
    expect(next.app.getState().inputs['reason.income']).toBe(INPUTS_000['reason.income']);
    expect(next.app.getState().inputs).not.toHaveProperty(['reason.operating']);
    expect([proposed(next.app, 'reason.income'), proposed(next.app, 'reason.operating')]).toEqual([[], []]);
    expect(app.getState().inputs).not.toHaveProperty(['reason.income']);
  });

  it.each([
    ['the same year', published(2024), false, /也是 2024 年度.*请选 2023 年度的/],
    ['another year', published(2022), false, /是 2022 年度.*请选 2023 年度的/],
    [
      'another body',
      published(2023, null, '晋城市公安局'),
      false,
      /是“晋城市公安局”的，正在检查的是“长治市公安局屯留分局”/,
    ],
    [
      'no tables',
      { ...sampleWorkbook(), name: '通讯录.xlsx', sheets: [plainSheet('Sheet1', 0, [['姓名', '电话']])] },
      false,
      /没有认出预算表/,
    ],
  ])('%s is refused in words, and nothing changes', async (_, workbook, anyway, sentence) => {
    const { app, inputs } = await open();
    const before = app.getState();
    const refusal = await inputs.takeWorkbook(workbook, anyway);
    expect(refusal?.text).toMatch(sentence);
    expect(app.getState()).toEqual(before);
  });

  it('a body that was renamed can be taken all the same', async () => {
    const { app, inputs } = await open();
    const renamed = published(2023, null, '长治市公安局屯留区分局');
    expect(await inputs.takeWorkbook(renamed, false)).toMatchObject({ certain: false });
    expect(await inputs.takeWorkbook(renamed, true)).toBeNull();
    expect(app.getState().inputs).toHaveProperty(['last.summary.total']);
  });

  /** What the rules about last year say of a run. */
  const ofLastYear = (app: App) => {
    const result = app.getState().run?.result;
    return {
      notGiven: result?.summary.skipped.some(({ reason }) => reason === '没有给出上年工作簿'),
      findings: result?.findings.filter(({ rule }) => rule === 'completeness/previous-year-file'),
    };
  };

  it('is what this year’s is checked against from then on, until it is put away', async () => {
    const { app, inputs } = await open();
    expect(ofLastYear(app)).toEqual({ notGiven: true, findings: [] });
    const renamed = published(2023, null, '长治市公安局屯留区分局');
    await inputs.takeWorkbook(renamed, true);
    const finding = {
      level: 'warning',
      message: expect.stringContaining('上年工作簿“2023年公开表.xlsx”是“长治市公安局屯留区分局”的'),
      places: [{ sheet: '表一 收支总表' }, { sheet: '表一 收支总表', file: '2023年公开表.xlsx' }],
    };
    expect(ofLastYear(app)).toMatchObject({ notGiven: false, findings: [finding] });
    await app.actions.check();
    expect(ofLastYear(app)).toMatchObject({ notGiven: false, findings: [finding] });
    await inputs.leavePrevious();
    expect(app.getState().previous).toBeNull();
    expect(ofLastYear(app)).toEqual({ notGiven: true, findings: [] });
  });

  it('is not what another workbook is checked against', async () => {
    let name = '公开表.xlsx';
    const host = createFileHost(sampleWorkbook());
    const app = createApp({
      core,
      host: {
        ...host,
        async readSnapshot(options) {
          const read = await host.readSnapshot(options);
          return read.ok ? { ...read, value: { ...read.value, name } } : read;
        },
      },
    });
    await app.actions.check();
    await (await app.later()).inputs.takeWorkbook(published(2023), false);
    expect(ofLastYear(app).notGiven).toBe(false);
    name = '另一个部门.xlsx';
    await app.actions.check();
    expect(ofLastYear(app).notGiven).toBe(true);
    expect(app.getState().previous).toBeNull();
  });
});

describe('last year’s narrative', () => {
  const TEXT =
    '2023年度部门预算情况说明\n2023年机关运行经费779.67万元，比2022年预算增加9.67万元，增长1.26%，原因是人员增加。';

  it('gives figures and reasons; what is not in it stays blank and is named', async () => {
    const { app, inputs } = await open();
    expect(await inputs.takeNarrative(TEXT, '上年说明.docx', false)).toBeNull();
    const { takeover, inputs: filled } = app.getState();
    expect(filled).toEqual({ 'last.operating.total': '779.67' });
    expect(takeover).toMatchObject({ year: 2023, suggested: 1 });
    expect(takeover?.blank).toContain('上年预算收支总计');
    expect(proposed(app, 'reason.operating')).toMatchObject([{ text: '人员增加' }]);
  });

  it.each([
    [TEXT.replaceAll('2023', '2024'), /也是 2024 年度/],
    ['关于召开会议的通知', /没有读到这里用得上的/],
  ])('%j is refused', async (text, sentence) => {
    const { inputs } = await open();
    expect((await inputs.takeNarrative(text, '说明.txt', false))?.text).toMatch(sentence);
  });
});

describe('the sheet 说明资料', () => {
  it('is written with what is filled in, and read with every check', async () => {
    const { app, host, inputs } = await open();
    await app.actions.fill('last.summary.total', '7524.84');
    await inputs.writeSheet();
    expect(app.getState().notice?.text).toContain(`已写到工作表“${SHEET}”`);
    expect(onSheet(host, 'last.summary.total')).toBe('7524.84');
    typeOnSheet(host, 'reason.income', '新招录人员');
    typeOnSheet(host, 'last.summary.total', 7000.5);
    await app.actions.check();
    expect(app.getState().inputs).toEqual({ 'last.summary.total': '7000.5', 'reason.income': '新招录人员' });
    expect(app.getState().notice?.text).toBe('从“说明资料”表读入 2 项');
    await app.actions.check();
    expect(app.getState().notice).toBeNull();
    expect(
      app.getState().run?.result.findings.some((one) => one.places.some(({ sheet }) => sheet === SHEET)),
    ).toBe(false);
  });

  it('the side that changed is the newer one; where both did, a person chooses and nothing is lost', async () => {
    const { app, host, inputs } = await open();
    await app.actions.fill('reason.income', '甲');
    await app.actions.fill('reason.expense', '甲');
    await app.actions.fill('vehicles.law', '30');
    await inputs.writeSheet();
    await app.actions.fill('reason.income', '这里改的');
    typeOnSheet(host, 'reason.expense', '表里改的');
    await app.actions.fill('vehicles.law', '31');
    typeOnSheet(host, 'vehicles.law', 32);
    await inputs.readSheet();
    expect(app.getState().inputs).toEqual({
      'reason.income': '这里改的',
      'reason.expense': '表里改的',
      'vehicles.law': '31',
    });
    const [differs, ...others] = app.getState().proposals;
    expect(others).toEqual([]);
    expect(differs).toMatchObject({ ask: 'vehicles.law', text: '32', from: 'sheet', name: SHEET });
    expect(host.snapshot().sheets.some(({ name }) => name === differs?.place?.sheet)).toBe(true);
    // Not written over while it is undecided.
    await inputs.writeSheet();
    expect(app.getState().notice?.text).toMatch(/有 1 项与这里填的不同，没有写入/);
    expect(onSheet(host, 'vehicles.law')).toBe('32');
    await app.actions.check();
    expect(app.getState().proposals).toHaveLength(1);
    await inputs.adopt(app.getState().proposals[0]!);
    expect(app.getState().inputs['vehicles.law']).toBe('32');
    await inputs.writeSheet();
    expect(onSheet(host, 'reason.income')).toBe('这里改的');
    await app.actions.check();
    expect(app.getState().proposals).toEqual([]);
  });

  it('left alone, a differing answer does not come up again; an emptied one is asked about', async () => {
    const { app, host, inputs } = await open();
    await app.actions.fill('vehicles.law', '30');
    await inputs.writeSheet();
    await app.actions.fill('vehicles.law', '31');
    typeOnSheet(host, 'vehicles.law', '33');
    await app.actions.check();
    inputs.turnDown(app.getState().proposals[0]!);
    await app.actions.check();
    expect(app.getState().proposals).toEqual([]);
    expect(app.getState().inputs['vehicles.law']).toBe('31');
    await inputs.writeSheet();
    typeOnSheet(host, 'vehicles.law', null);
    await app.actions.check();
    expect(app.getState().inputs['vehicles.law']).toBe('31');
    expect(app.getState().proposals).toMatchObject([{ ask: 'vehicles.law', text: '', from: 'sheet' }]);
    await inputs.adopt(app.getState().proposals[0]!);
    expect(app.getState().inputs).not.toHaveProperty(['vehicles.law']);
  });

  it('one of a colleague’s making is read and never written over', async () => {
    const sample = sampleWorkbook();
    const theirs = plainSheet(SHEET, sample.sheets.length, [
      ['编号', '填写', '备注'],
      ['reason.income', '新招录人员', '据人事科'],
    ]);
    const { app, host, inputs } = await open(
      createFileHost({ ...sample, sheets: [...sample.sheets, theirs] }),
    );
    expect(app.getState().inputs).toEqual({ 'reason.income': '新招录人员' });
    await app.actions.fill('reason.income', '增资');
    await inputs.writeSheet();
    expect(app.getState().notice?.text).toBe(
      '工作簿里的“说明资料”不是勾稽写的，没有改动；已另写一张“说明资料 (2)”',
    );
    const kept = host.snapshot().sheets.find(({ name }) => name === SHEET);
    expect(kept?.values).toEqual(theirs.values);
    await app.actions.check();
    expect(app.getState().inputs).toEqual({ 'reason.income': '增资' });
  });

  it('is not there: that is said, and nothing is lost when it is deleted', async () => {
    const { app, inputs } = await open();
    await app.actions.fill('vehicles.law', '30');
    await inputs.readSheet();
    expect(app.getState().notice?.text).toContain('没有“说明资料”表');
    expect(app.getState().inputs).toEqual({ 'vehicles.law': '30' });
  });

  it('what is typed while a check runs is kept', async () => {
    const { app } = await open();
    const running = app.actions.check();
    await app.actions.fill('vehicles.law', '30');
    await running;
    expect(app.getState().inputs).toEqual({ 'vehicles.law': '30' });
  });
});

describe('answers as a file', () => {
  it('go out and come back; blanks are filled, differing ones laid beside, strange ones counted', async () => {
    const { app, inputs } = await open();
    await app.actions.fill('vehicles.law', '30');
    await app.actions.fill('reason.income', '招录');
    const file = inputs.file();
    expect(file?.name).toBe(`${sampleWorkbook().name.replace(/\.[^.]*$/, '')}.说明资料.json`);
    const other = await open();
    await other.app.actions.fill('vehicles.law', '31');
    const text = (file?.text ?? '').replace(/\}\s*$/, ',"no.such": "1"}');
    await other.inputs.readFile('甲.json', text);
    expect(other.app.getState().inputs).toEqual({ 'vehicles.law': '31', 'reason.income': '招录' });
    expect(other.app.getState().notice?.text).toBe(
      '从“甲.json”填入 1 项，1 项与这里填的不同，请在该项下面选定，1 项这里用不上',
    );
    expect(proposed(other.app, 'vehicles.law')).toMatchObject([
      { text: '30', from: 'file', name: '甲.json' },
    ]);
    await other.inputs.readFile('乙.json', '{');
    expect(other.app.getState().notice).toMatchObject({ intent: 'error' });
  });
});

it('every place of an answer is the cell it stands in', async () => {
  const { host, inputs } = await open();
  await inputs.writeSheet();
  const sheet = host.snapshot().sheets.find(({ name }) => name === SHEET);
  for (const { ask, cell } of answersOnSheets(host.snapshot())) {
    const at = parseA1(cell);
    expect(sheet?.values[at?.top ?? -1]?.[5]).toBe(ask);
    expect(toA1(at?.top ?? 0, 1)).toBe(cell);
  }
});
