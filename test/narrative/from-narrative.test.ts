import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inputs } from '../../src/model';
import { inputsFromNarrativeText, narrate } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { sampleWorkbook } from '../../src/samples';
import { cleanHebei } from '../workbooks';
import { INPUTS_000, INPUTS_001, INPUTS_003 } from './published-inputs';

const LEVELS_000 = {
  'last.summary.total': '8672.24',
  'last.general-expense.total': '8016.65',
  'last.expense.basic': '3847.34',
  'last.expense.project': '4824.9',
  'last.three-public.total': '150.10',
  'last.three-public.abroad': '0',
  'last.three-public.reception': '0',
  'last.three-public.vehicleRunning': '2.00',
  'last.three-public.vehiclePurchase': '148.10',
  'last.operating.total': '817.8',
};

function textOf(snapshot: ReturnType<typeof sampleWorkbook>, inputs = {}): string {
  const { sections } = narrate(recognise(snapshot), inputs);
  return sections.flatMap((section) => section.paragraphs.map((each) => each.text)).join('\n');
}

test('our own narrative gives its levels, and the answers it was written with', () => {
  const { levels, lastYear } = inputsFromNarrativeText(textOf(sampleWorkbook(), INPUTS_000));
  expect(levels).toEqual(LEVELS_000);
  const ids = Object.keys(lastYear);
  expect(ids).toHaveLength(14);
  for (const id of ids) expect([id, Number(lastYear[id])]).toEqual([id, Number(INPUTS_000[id])]);
});

test('so does one of another layout', () => {
  const { levels } = inputsFromNarrativeText(textOf(cleanHebei()));
  expect(levels).toMatchObject({
    'last.summary.total': '9286.55',
    'last.expense.basic': '4111.18',
    'last.expense.project': '5175.37',
    'last.three-public.vehiclePurchase': '32.86',
    'last.operating.total': '613.53',
  });
});

test('vehicles to be bought are no vehicles in use; blanks and other texts give nothing', () => {
  const text =
    '需购置执法执勤用车10辆。共有公务用车编制33辆，实有30辆，其中：执法执勤用车3 0辆。公务接待费【待填】万元';
  expect(inputsFromNarrativeText(text)).toEqual({
    levels: {},
    lastYear: { 'vehicles.quota': '33', 'vehicles.law': '30' },
    reasons: {},
  });
  expect(inputsFromNarrativeText('')).toEqual({ levels: {}, lastYear: {}, reasons: {} });
  // No such amount can be told to the fen.
  expect(inputsFromNarrativeText('机关运行经费99999999999999万元。').levels).toEqual({});
});

/** The reasons, purposes and duties among answers, as sentences carry them: without closing marks. */
function reasonsAmong(inputs: Inputs): Inputs {
  const wanted = Object.entries(inputs).filter(([id]) => /^(?:reason|purpose)\./.test(id));
  return Object.fromEntries(wanted.map(([id, text]) => [id, text.replace(/[。；]+$/, '')]));
}

describe('reasons', () => {
  test('of our own narratives are those they were written with', () => {
    const shanxi = inputsFromNarrativeText(textOf(sampleWorkbook(), INPUTS_000));
    expect(shanxi.reasons).toEqual(reasonsAmong(INPUTS_000));
    const hebei = inputsFromNarrativeText(textOf(cleanHebei(), INPUTS_003));
    expect(hebei.reasons).toEqual(reasonsAmong(INPUTS_003));
  });

  test('with two sentences, and in other words', () => {
    const two = '一是新招录辅警新增的人员经费；二是上年项目资金结转额度大。';
    const text = textOf(sampleWorkbook(), { ...INPUTS_000, 'reason.income': two });
    expect(inputsFromNarrativeText(text).reasons['reason.income']).toBe(two.slice(0, -1));
    const other =
      '2023年机关运行经费 3,798.29 万元，较上年4095.46万元减少297.17万元，下降7.25%，主要是（看守所）给养费调整到项目经费。';
    expect(inputsFromNarrativeText(other).reasons).toEqual({
      'reason.operating': '（看守所）给养费调整到项目经费',
    });
  });

  test('are not taken from blanks', () => {
    expect(inputsFromNarrativeText(textOf(sampleWorkbook())).reasons).toEqual({});
    expect(inputsFromNarrativeText(textOf(cleanHebei())).reasons).toEqual({});
  });

  test('单位职责 keep their paragraphs', () => {
    const text =
      '# 某局2023年情况说明\n## 一、单位职责及机构设置情况\n单位职责：\n（一）甲。\n\n（二）乙。\n机构设置：\n见表';
    expect(inputsFromNarrativeText(text).reasons).toEqual({
      'organisation.duties': '（一）甲。\n（二）乙。',
    });
  });

  test.each<[string, string]>([
    ['without a heading behind them it is not known where they end', '单位职责：\n（一）甲。\n（二）乙。'],
    ['a heading of its own ends them, with nothing between', '单位职责\n机构设置'],
    ['a blank was never filled', '主要职能：\n【单位职责】\n二、部门预算'],
    ['no such heading', '本单位职责很多。\n机构设置：'],
    ['nothing but marks', '预算收入总计5万元，主要原因是；；'],
  ])('单位职责 are not told: %s', (_, text) => {
    expect(inputsFromNarrativeText(text).reasons).toEqual({});
  });

  test('单位职责 under other headings, up to the next numbered one', () => {
    const duties = (text: string) => inputsFromNarrativeText(text).reasons['organisation.duties'];
    expect(duties('### 部门主要职责\n甲。\r\n二、预算')).toBe('甲。');
    expect(duties('职能:\n甲。\n部门机构设置情况')).toBe('甲。');
    expect(duties('##单位职责： \r甲。\r机构设置')).toBe('甲。');
  });

  test('full-width forms are understood and kept as they were written', () => {
    const text = '机关运行经费８１７．８万元，比上年增加３８．１３万元，主要原因是：Ａ类 ２０ 人。';
    expect(inputsFromNarrativeText(text).reasons).toEqual({ 'reason.operating': 'Ａ类 ２０ 人' });
    const wide = '一、\r机关运行经费 817.8 万元，比上年增加 38.13 万 元，主要 原因 是：新进 人员；，\r二、';
    expect(inputsFromNarrativeText(wide).reasons).toEqual({ 'reason.operating': '新进 人员' });
  });

  const published = join(__dirname, '../../../shared/workbooks');
  const PUBLISHED: readonly (readonly [string, Inputs])[] = [
    ['000', INPUTS_000],
    ['001', INPUTS_001],
    ['003', INPUTS_003],
  ];
  const beside = PUBLISHED.filter(([name]) => existsSync(join(published, `${name}-narrative.md`)));
  test('of the published narratives, where they are kept beside the repository', () => {
    for (const [name, inputs] of beside) {
      const text = readFileSync(join(published, `${name}-narrative.md`), 'utf8');
      expect(inputsFromNarrativeText(text).reasons).toMatchObject(reasonsAmong(inputs));
    }
  });
});
