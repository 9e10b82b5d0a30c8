import type { Inputs } from '../../src/model';
import { collectFacts } from '../../src/facts';
import { impliedFigures } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { sampleWorkbook } from '../../src/samples';

const book = recognise(sampleWorkbook());

function figure(id: string, inputs: Inputs) {
  return impliedFigures(book, inputs).find((one) => one.id === id)?.figure;
}

test('nothing is implied by nothing', () => {
  expect(impliedFigures(book, {})).toEqual([]);
});

test.each([
  // 8,672.24 this year: 1,147.40 more is 15.248…% of 7,524.84.
  [
    'change.income',
    { 'last.summary.total': '7,524.84' },
    { direction: 'up', amount: '1,147.40', percent: '15.25' },
  ],
  [
    'change.income',
    { 'last.summary.total': '8672.24' },
    { direction: 'same', amount: '0.00', percent: null },
  ],
  [
    'change.income',
    { 'last.summary.total': '9000' },
    { direction: 'down', amount: '327.76', percent: '3.64' },
  ],
  ['change.income', { 'last.summary.total': '0' }, { direction: 'up', amount: '8,672.24', percent: null }],
])('%s of %j', (id, inputs, expected) => {
  expect(figure(id, inputs as Inputs)).toEqual({ kind: 'change', ...expected });
});

test('a figure that is none implies nothing', () => {
  expect(impliedFigures(book, { 'last.summary.total': '七千' })).toEqual([]);
});

test('totals appear with their last part, in the unit of the parts', () => {
  const parts = { 'procurement.goods': '1229.59', 'procurement.works': '0' };
  expect(figure('procurement.inputs', parts)).toBeUndefined();
  expect(figure('procurement.inputs', { ...parts, 'procurement.services': '125' })).toEqual({
    kind: 'total',
    amount: '1,354.59',
    unit: '万元',
  });
  const kinds = ['leader', 'confidential', 'emergency', 'law', 'special', 'institution', 'other'];
  const cars = Object.fromEntries(kinds.map((kind, index) => [`vehicles.${kind}`, String(index)]));
  expect(figure('vehicles.total', cars)).toEqual({ kind: 'total', amount: '21', unit: '辆' });
});

test('each figure names itself and the answers it is made of', () => {
  const inputs = {
    'procurement.goods': '1',
    'procurement.works': '2',
    'procurement.services': '3',
    'last.summary.total': '1',
  };
  expect(impliedFigures(book, inputs).map(({ id, label, asks }) => [id, label, asks])).toEqual([
    [
      'procurement.inputs',
      '政府采购预算总额',
      ['procurement.goods', 'procurement.works', 'procurement.services'],
    ],
    ['change.income', '收入总计比上年', ['last.summary.total']],
    ['change.expense', '支出总计比上年', ['last.summary.total']],
  ]);
  // A total with a figure of the tables among its terms is made of one answer.
  const [total] = impliedFigures(book, { 'performance.basic': '1' });
  expect(total).toMatchObject({
    id: 'performance.total',
    asks: ['performance.basic'],
    figure: { amount: '4,206.12' },
  });
});

test('facts collected before are taken as they are', () => {
  const inputs = { 'last.summary.total': '9000' };
  expect(impliedFigures(book, inputs, collectFacts(book))).toEqual(impliedFigures(book, inputs));
  expect(impliedFigures(book, inputs, { byId: new Map(), lists: new Map() })).toEqual([]);
});

test('nothing is written 0, and typed digits are kept', () => {
  const parts = (goods: string): Inputs => ({
    'procurement.goods': goods,
    'procurement.works': '0',
    'procurement.services': '0',
  });
  expect(figure('procurement.inputs', parts('0'))).toMatchObject({ amount: '0' });
  expect(figure('procurement.inputs', parts('1354.591'))).toMatchObject({ amount: '1,354.591' });
  const none = { 'performance.public.routine.amount': '0', 'performance.public.specific.amount': '0' };
  expect(figure('performance.public.share', none)).toEqual({ kind: 'share', percent: '0' });
});

test('a share of a table', () => {
  // 4,205.12 万元 of projects this year.
  const inputs = {
    'performance.public.routine.amount': '1000',
    'performance.public.specific.amount': '51.28',
  };
  expect(figure('performance.public.share', inputs)).toEqual({ kind: 'share', percent: '25.00' });
  expect(impliedFigures(book, inputs).find(({ id }) => id === 'performance.public.share')).toMatchObject({
    label: '公开绩效目标的项目金额占项目支出',
    asks: ['performance.public.routine.amount', 'performance.public.specific.amount'],
  });
});
