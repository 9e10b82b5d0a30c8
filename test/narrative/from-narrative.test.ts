import { inputsFromNarrativeText, narrate } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { sampleWorkbook } from '../../src/samples';
import { cleanHebei } from '../workbooks';
import { INPUTS_000 } from './published-inputs';

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
  const text = '需购置执法执勤用车10辆。共有公务用车编制33辆，实有30辆，其中：执法执勤用车3 0辆。公务接待费【待填】万元';
  expect(inputsFromNarrativeText(text)).toEqual({
    levels: {},
    lastYear: { 'vehicles.quota': '33', 'vehicles.law': '30' },
  });
  expect(inputsFromNarrativeText('')).toEqual({ levels: {}, lastYear: {} });
});
