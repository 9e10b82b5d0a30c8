import type { SheetSnapshot } from '../../../src/model';
import {
  amountOf,
  entryTexts,
  targetEntries,
  withLine,
  yearAmount,
} from '../../../src/rules/targets/entries';
import { at } from '../../../src/model';
import { bookOf } from '../../kit/grid';
import { form, planForm, plans, register } from './tables';

const money = (amount: number) => ({ period: [amount, 0, 0, amount, 0, null] });

/** The entries with the sheet of the form that each has. */
function owners(...sheets: readonly SheetSnapshot[]) {
  return targetEntries(bookOf(sheets)).map(
    ({ place, form: own }) => `${place.sheet} ${place.cell} ${own ? own.sheet : '-'}`,
  );
}
const formCalled = (sheet: string, parts: Parameters<typeof form>[0]) => ({ ...form(parts), name: sheet });

test('a form belongs to the line of its name, unit and amount', () => {
  const lines = register(
    { name: '办案经费', unit: '某市看守所' },
    { name: '办案经费', unit: '某市公安局', ...money(50_000) },
    { name: '办案经费', unit: '某市公安局' },
    { name: '装备费' },
  );
  expect(owners(lines, form())).toEqual([
    '绩效目标 B5 -',
    '绩效目标 B6 -',
    '绩效目标 B7 目标表1',
    '绩效目标 B8 -',
  ]);
});

test('where the unit is another, the amount decides; where that is another too, the first line that has no form yet', () => {
  const lines = register(
    { name: '办案经费', unit: '某市看守所', ...money(70_000) },
    { name: '办案经费', unit: '某市看守所' },
    { name: '办案经费', unit: '某市看守所', ...money(80_000) },
  );
  const other = formCalled('目标表2', { period: [60_000, 0, 60_000] });
  const third = formCalled('目标表3', { period: [60_000, 0, 60_000] });
  const fourth = formCalled('目标表4', { period: [60_000, 0, 60_000] });
  expect(owners(lines, form(), other, third, fourth)).toEqual([
    '绩效目标 B5 目标表2',
    '绩效目标 B6 目标表1',
    '绩效目标 B7 目标表3',
    '目标表4 C3 目标表4',
  ]);
});

test('a form belongs to the line of its name where the line has no amount, or the form none', () => {
  const blank = register({ name: '办案经费', year: [null, null, null, null, null, null] });
  expect(owners(blank, form())).toEqual(['绩效目标 B5 目标表1']);
  const lines = register({ name: '办案经费', ...money(50_000) }, { name: '办案经费' });
  const unpriced = {
    ...form(),
    values: form().values.map((row) => row.map((value) => (typeof value === 'number' ? null : value))),
  };
  expect(owners(lines, unpriced)).toEqual(['绩效目标 B5 目标表1', '绩效目标 B6 -']);
});

test('a form in the other layout belongs to the line of its budget', () => {
  const line = (name: string, budget: string) =>
    `1 | '13102824P001X | ${name} | ${budget} | ${budget} | | 用于办案 | 0.25 | 0.5 | 0.75 | 1 | 保障办案`;
  expect(
    owners(plans(`${line('办案经费', '9.00')}\n${line('办案经费', '8.24')}`), planForm({ budget: '8.24' })),
  ).toEqual(['绩效目标 C5 -', '绩效目标 C6 目标表1']);
});

test('a line of the register: what is written, its figures, its prose', () => {
  const book = bookOf([
    register({
      name: '办案“经费”',
      unit: '某市看守所',
      term: '3年',
      attribute: '经常性项目',
      aims: ['', '办案'],
    }),
  ]);
  const entry = at(targetEntries(book), 0);
  expect(entry).toMatchObject({
    name: '办案“经费”',
    key: '办案经费',
    code: '',
    unit: '某市看守所',
    attribute: '经常性项目',
    term: '3年',
    moneyUnit: '元',
    place: { role: 'name', sheet: '绩效目标', cell: 'B5' },
  });
  expect(entryTexts(book, entry)).toEqual([
    {
      label: '年度目标',
      text: '办案',
      place: { role: 'text', sheet: '绩效目标', cell: 'T5', label: '办案“经费” / 年度目标' },
    },
  ]);
  expect(yearAmount(book, entry)).toMatchObject({ fen: 10_000_000, place: { cell: 'M5' } });
  expect(amountOf(book, entry, 'yearOther')).toBeNull();
  expect(amountOf(book, entry, 'projectBudget')).toBeNull();
});

test('a total line of the register is no project', () => {
  const book = bookOf([register({ name: '办案经费' }, { name: '合计' })]);
  expect(targetEntries(book).map((entry) => entry.name)).toEqual(['办案经费']);
});

test('a form without a register: fields, figures, prose and descriptions with their cells', () => {
  const book = bookOf([planForm({ budget: '8.24', about: '用于投保' })]);
  const entry = at(targetEntries(book), 0);
  expect(entry).toMatchObject({
    name: '办案经费',
    code: '13102824P001X',
    unit: '某县看守所',
    attribute: '',
    term: '',
    line: null,
    moneyUnit: '万元',
    place: { role: 'name', sheet: '目标表1', cell: 'E3', label: '办案经费 / 项目名称' },
  });
  expect(yearAmount(book, entry)).toMatchObject({
    fen: 8_240_000,
    cell: null,
    place: { role: 'cell', sheet: '目标表1', cell: 'C5', label: '办案经费 / 预算数' },
  });
  expect(
    entryTexts(book, entry).map(({ label, text, place }) => [label, text, place.cell, place.label]),
  ).toEqual([
    ['立项依据', '用于投保', 'B6', '办案经费 / 立项依据'],
    ['投保数量', '反映投保人数', 'D10', '办案经费 / 投保数量'],
  ]);
});

test('a form of the first layout: unit, kind and term of the project; an indicator without words has no text', () => {
  expect(at(targetEntries(bookOf([form()])), 0)).toMatchObject({
    unit: '某市公安局',
    attribute: '一次性项目(1年结束)',
    term: '1年',
    moneyUnit: '元',
  });
  const book = bookOf([planForm({ indicators: '产出指标 | 数量指标 | 投保数量 | | 206人' })]);
  expect(entryTexts(book, at(targetEntries(book), 0)).map(({ label }) => label)).toEqual(['立项依据']);
});

test('places of a form are followed by the line of the register, unless they stand in it', () => {
  const book = bookOf([register({ name: '办案经费' }), form()]);
  const entry = at(targetEntries(book), 0);
  const there = { role: 'text' as const, sheet: '目标表1', cell: 'C9', label: '' };
  const here = { role: 'text' as const, sheet: '绩效目标', cell: 'S5', label: '' };
  const line = { role: 'counterpart', sheet: '绩效目标', cell: 'B5', label: '办案经费' };
  expect(withLine(entry, [there])).toEqual([there, line]);
  expect(withLine(entry, [here, there])).toEqual([here, there, line]);
  expect(withLine(entry, [here])).toEqual([here]);
  expect(withLine(at(targetEntries(bookOf([form()])), 0), [here])).toEqual([here]);
});
