import { departmentsIn } from '../../../src/workbench/many/departments';
import { rowOf } from './checked';

const department = rowOf('局汇总.xlsx', {
  organisation: '某市公安局',
  body: '某市公安局',
  lists: ['某市公安局', '交警支队', '看守所'],
});
const office = rowOf('局本级.xlsx', { organisation: '某市公安局本级', body: '某市公安局' });
const traffic = rowOf('交警.xlsx', { body: '交警支队', lists: ['交警支队'] });
const detention = rowOf('看守所.xlsx', { body: '看守所' });

const names = (rows: Parameters<typeof departmentsIn>[0]): unknown[] =>
  departmentsIn(rows).map(({ row, units }) => [row.file.name, ...units.map(({ file }) => file.name)]);

describe('a department and its units in one list', () => {
  it('is the workbook whose tables list the others, wherever it stands', () => {
    expect(names([traffic, department, office, detention])).toEqual([
      ['局汇总.xlsx', '交警.xlsx', '局本级.xlsx', '看守所.xlsx'],
    ]);
  });

  it.each([
    ['nobody lists anybody else', [office, traffic, detention]],
    ['only its own office is there', [department, office]],
    ['the units are of another year', [department, rowOf('去年.xlsx', { body: '交警支队', year: 2023 })]],
    ['the unit could not be read', [department, rowOf('坏.xlsx', { ok: false, problem: { code: 'gone' } })]],
    ['the unit is not checked yet', [department, rowOf('后面.xlsx', null)]],
    [
      'it was added up already',
      [rowOf('汇总.xlsx', { body: '某局', lists: ['交警支队'], units: 1 }), traffic],
    ],
  ])('is none where %s', (_, rows) => {
    expect(names(rows)).toEqual([]);
  });
});
