import type { SheetSnapshot } from '../../../src/model';
import { matchTargets } from '../../../src/rules/targets/matching';
import { bookOf } from '../../kit/grid';
import { carryover, form, projects, register } from './tables';

/** Year and period of one amount in 元. */
const money = (amount: number) => ({ period: [amount, 0, 0, amount, 0, null] });

/** Which cell of the targets went with which row, `~` where the names differ; what is left over on both sides. */
function matched(...sheets: readonly SheetSnapshot[]) {
  const { pairs, looseEntries, looseProjects } = matchTargets(bookOf(sheets));
  return {
    pairs: pairs.map(
      ({ entry, project, sameName }) =>
        `${entry.place.cell} ${sameName ? '=' : '~'} ${project.panel.tableLabel}${project.row.sheetRow + 1}`,
    ),
    entries: looseEntries.map((entry) => entry.name),
    projects: looseProjects.map((project) => project.row.name),
  };
}

const twoUnits = projects(`某市公安局 | 20.00 | 20.00
  某市公安局本级 | 10.00 | 10.00
  办案经费 | 10.00 | 10.00
  某市看守所 | 10.00 | 10.00
  办案经费 | 10.00 | 10.00`);

test('unit and amount tell projects of one name apart', () => {
  const lines = register(
    { name: '办案经费', unit: '某市看守所' },
    { name: '办案经费', unit: '某市公安局本级' },
  );
  expect(matched(twoUnits, lines).pairs).toEqual(['B5 = 表十二8', 'B6 = 表十二6']);
});

test('the amount tells them apart before the unit does, and the unit before their order', () => {
  const lines = register(
    { name: '办案经费', unit: '某市公安局本级', ...money(30_000) },
    { name: '办案经费', unit: '某市看守所', ...money(100_000) },
  );
  expect(matched(projects('办案经费 | 10.00 | 10.00\n办案经费 | 3.00 | 3.00'), lines).pairs).toEqual([
    'B5 = 表十二5',
    'B6 = 表十二4',
  ]);
  const unlike = register(
    { name: '办案经费', unit: '某市看守所', ...money(30_000) },
    { name: '办案经费', unit: '某市公安局本级', ...money(40_000) },
  );
  expect(matched(twoUnits, unlike).pairs).toEqual(['B5 = 表十二8', 'B6 = 表十二6']);
  const unknown = register({ name: '办案经费', unit: '', ...money(30_000) });
  expect(matched(twoUnits, unknown).pairs).toEqual(['B5 = 表十二6']);
});

test('a project is taken once; what is left over is told on both sides', () => {
  const lines = register({ name: '办案经费' }, { name: '办案经费' }, { name: '电梯更换', ...money(7_000) });
  expect(matched(projects('办案经费 | 10.00 | 10.00\n在押人员给养 | 9.00 | 9.00'), lines)).toEqual({
    pairs: ['B5 = 表十二4'],
    entries: ['办案经费', '电梯更换'],
    projects: ['在押人员给养'],
  });
});

test('rows without money are no projects to match; projects carried over are', () => {
  const lines = register({ name: '办案经费' }, { name: '装备费' }, { name: '运维费' });
  const tables = [projects('办案经费 | 0 | 0\n装备费 | |'), carryover('运维费 | 10.00 | 10.00')];
  expect(matched(...tables, lines)).toEqual({
    pairs: ['B7 = 表十三4'],
    entries: ['办案经费', '装备费'],
    projects: [],
  });
});

test('half a name in common is enough where the amounts agree to half a step of 万元, four fifths where they do not', () => {
  const table = projects('装备采购 | 10.00 | 10.00');
  expect(matched(table, register({ name: '装备经费', ...money(100_050.5) })).pairs).toEqual(['B5 ~ 表十二4']);
  expect(matched(table, register({ name: '装备经费', ...money(99_949.5) })).pairs).toEqual(['B5 ~ 表十二4']);
  expect(matched(table, register({ name: '装备经费', ...money(100_050.51) })).pairs).toEqual([]);
  expect(matched(table, register({ name: '装备', ...money(100_000) })).pairs).toEqual(['B5 ~ 表十二4']);
  expect(matched(table, register({ name: '器材', ...money(100_000) })).pairs).toEqual([]);
  const fibre = projects('光钎租赁费 | 10.00 | 10.00');
  expect(matched(fibre, register({ name: '光纤租赁费', ...money(5_000) })).pairs).toEqual(['B5 ~ 表十二4']);
  expect(matched(fibre, register({ name: '光纤租用费', ...money(5_000) })).pairs).toEqual([]);
});

test('of several like it the one with its amount is taken, then the one of its unit', () => {
  const byAmount = projects('光钎租赁费 | 6.00 | 6.00\n光纤租用金 | 10.00 | 10.00');
  expect(matched(byAmount, register({ name: '光纤租赁费' })).pairs).toEqual(['B5 ~ 表十二5']);
  const byUnit = projects(`某市公安局 | 20.00 | 20.00
    某市公安局本级 | 10.00 | 10.00
    光钎租赁费 | 10.00 | 10.00
    某市看守所 | 10.00 | 10.00
    光钎租赁费 | 10.00 | 10.00`);
  const ofTheGaol = register({ name: '光纤租赁费', unit: '某市看守所' });
  expect(matched(byUnit, ofTheGaol).pairs).toEqual(['B5 ~ 表十二8']);
  const both = register({ name: '光纤租用金' }, { name: '光纤租赁费' });
  expect(matched(projects('光纤租赁费用 | 10.00 | 10.00'), both)).toMatchObject({
    pairs: ['B6 ~ 表十二4'],
    entries: ['光纤租用金'],
  });
});

test('a masked name is like no other', () => {
  const open = projects('智慧防控运维费 | 10.00 | 10.00');
  const masked = projects('智慧防控**费 | 10.00 | 10.00');
  expect(matched(open, register({ name: '智慧防控**费' })).pairs).toEqual([]);
  expect(matched(masked, register({ name: '智慧防控运维费' })).pairs).toEqual([]);
  expect(matched(masked, register({ name: '智慧防控**费' })).pairs).toEqual(['B5 = 表十二4']);
});

test('among very many left over only equal amounts bring different names together', () => {
  // 64 × 63 comparisons are more than 4,000; names of one kind of character alone are like no other.
  const name = (index: number, from: number) => String.fromCharCode(from + index).repeat(6);
  const rows = Array.from({ length: 61 }, (_, index) => `${name(index, 0x5000)} | ${index + 100}.00 | 0`);
  const lines = Array.from({ length: 62 }, (_, index) => ({
    name: name(index, 0x6000),
    ...money(index + 1),
  }));
  const table = projects(['光钎租赁费 | 10.00 | 10.00', '操场水管改造 | 20.00 | 20.00', ...rows].join('\n'));
  const some = [
    { name: '光纤租赁费', ...money(100_000) },
    { name: '操场水管改建', ...money(5_000) },
  ];
  expect(matched(table, register(...some, ...lines)).pairs).toEqual(['B5 ~ 表十二4']);
  expect(matched(table, register(...some)).pairs).toEqual(['B5 ~ 表十二4', 'B6 ~ 表十二5']);
});

test('forms are matched where there is no register; without targets nothing is', () => {
  expect(matched(projects('办案经费 | 10.00 | 10.00'), form()).pairs).toEqual(['C3 = 表十二4']);
  expect(matched(projects('办案经费 | 10.00 | 10.00'))).toEqual({ pairs: [], entries: [], projects: [] });
});
