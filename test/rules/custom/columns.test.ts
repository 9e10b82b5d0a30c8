import { dryRun } from '../../../src/check';
import type { Book } from '../../../src/model';
import { columnsNamed } from '../../../src/rules/custom/columns';
import { buildBook } from '../../kit/build-book';
import { bookOf, grid, sheet } from '../../kit/grid';
import { cells } from './cells';

/** 表三 in 万元 as recognised; its header begins in row 3. */
const expense = (rows: string): Book =>
  bookOf([
    sheet(
      '表三 支出总表',
      grid`
      2024年预算支出总表
      ||||单位：万元
      ${rows.trim()}`,
    ),
  ]);

describe('columns are known by', () => {
  test.each([
    ['label', '[支出总表]合计.项目支出', '表三!E5'],
    ['label with a year', '[收支总表]支出总计.2024年合计', '表一!D38'],
    ['label with another year', '[收支总表]收入总计.2026年', '表一!B38'],
    ['label without its year', '[收支总表]支出总计.合计', '表一!D38'],
    ['words joined', '[收入总表]合计.本年收入合计', '表二!C5'],
    ['words with a dot between', '[收入总表]合计.本年收入·合计', '表二!C5'],
    ['meaning', '[收支总表]支出总计.当年', '表一!E38'],
    ['another word for the one figure', '[收支总表]收入总计.预算数', '表一!B38'],
    ['another word for the total', '[财政拨款收支总表]支出总计.合计', '表四!D41'],
    ['meaning, longer wording', '[收入总表]合计.一般公共预算拨款收入', '表二!D5'],
    ['heading above all', '[支出总表]合计.2024年预算数', '表三!C5'],
    ['quoted', '[支出总表]合计."基本支出"', '表三!D5'],
  ])('%s', (_, reference, cell) => expect(cells(reference)).toEqual([cell]));

  test('unknown, ambiguous, and words instead of figures', () => {
    expect(cells('[支出总表]合计.基本')).toEqual(['没有“基本”这一列；是不是：基本支出 @10+2']);
    expect(cells('[支出总表]合计.天气')).toEqual([
      '没有“天气”这一列；是不是：合计、基本支出、项目支出 @10+2',
    ]);
    expect(cells('[支出总表]合计.科目名称')).toEqual(['“科目名称”这一列不是数字 @10+4']);
    expect(cells('[绩效目标表]监所专项业务费.其中')).toEqual([
      expect.stringContaining('请连上面的标题一起写'),
    ]);
  });

  test('two columns of one label are told apart by the words above', () => {
    const two = expense(`
        科目编码|科目名称|合计|本年||结转|
        |||基本支出|项目支出|基本支出|项目支出
        合计||100|40|30|20|10
        204|公共安全支出|100|40|30|20|10`);
    expect(cells('[支出总表]合计.基本支出', two)).toEqual([
      '“基本支出”可以指 2 列（D、F 列），请连上面的标题一起写 @10+4',
    ]);
    expect(cells('[支出总表]合计.结转·基本支出', two)).toEqual(['表三!F5']);
    expect(dryRun('[支出总表]合计.基本支出 = 0', two)[0]?.error?.suggestions).toEqual([
      '本年·基本支出',
      '结转·基本支出',
    ]);
  });

  test('a label with its year goes before the same without; another year is no heading', () => {
    const years = expense(`
        科目编码|科目名称|2023年合计|2024年合计|项目支出
        合计||90|100|60
        204|公共安全支出|90|100|60`);
    expect(cells('[支出总表]合计.2024年合计', years)).toEqual(['表三!D4']);
    expect(cells('[支出总表]合计.2023年合计', years)).toEqual(['表三!C4']);
    expect(cells('[支出总表]合计.合计', years)[0]).toMatch(/^“合计”可以指 2 列/);
    const under = expense(`
        科目编码|科目名称|2024年||
        ||合计|基本支出|项目支出
        合计||100|40|60
        204|公共安全支出|100|40|60`);
    expect(cells('[支出总表]合计.2023年', under)[0]).toMatch(/^没有“2023年”这一列/);
    expect(cells('[支出总表]合计.2024年项目支出', under)).toEqual(['表三!E5']);
  });

  test('the lower words of three headings may be joined', () => {
    const [panel] = buildBook({
      tables: [
        {
          id: 'income',
          label: '甲',
          panels: [{ columns: ['total', 'basic'], rows: [['total', '合计', 1, 1]] }],
        },
      ],
    }).panels;
    if (!panel) throw new Error('a panel');
    const columns = panel.columns.map((column, index) => ({
      ...column,
      concept: null,
      label: '小计',
      path: ['资金来源', index === 0 ? '教育、卫生收入' : '其他来源', '小计'],
    }));
    const named = (text: string) =>
      columnsNamed(
        { ...panel, columns, columnByConcept: new Map() },
        { text, quoted: false, at: { start: 0, length: 1 } },
      ).map((column) => column.index);
    expect(named('教育、卫生收入小计')).toEqual([0]);
    expect(named('资金来源·其他来源·小计')).toEqual([1]);
    expect(named('其他来源小计')).toEqual([1]);
    expect(named('资金来源小计')).toEqual([]);
  });

  test('of many columns six are named', () => {
    const wide = buildBook({
      tables: [
        {
          id: 'expense',
          label: '甲',
          panels: [
            {
              columns: ['total', 'basic', 'project', 'personnel', 'public', 'fund', 'general', 'carryover'],
              rows: [['total', '合计', 1]],
            },
          ],
        },
      ],
    });
    expect(dryRun('[甲]合计.天气 = 0', wide)[0]?.error?.suggestions).toEqual([
      'total',
      'basic',
      'project',
      'personnel',
      'public',
      'fund',
    ]);
  });
});

describe('headings over several columns', () => {
  const wide = expense(`
        科目编码|科目名称|本年|||结转|||当年
        ||合计|基本支出|项目支出|小计|基本支出|项目支出|基本支出
        合计||100|40|60|30|20|10|5
        204|公共安全支出|100|40|60|30|20|10|5`);

  test.each([
    ['its 合计', '本年', '表三!C5'],
    ['its 小计', '结转', '表三!F5'],
    ['the only column below', '当年', '表三!I5'],
    ['one of them, with the words above', '结转·项目支出', '表三!H5'],
  ])('%s', (_, name, cell) => expect(cells(`[支出总表]合计.${name}`, wide)).toEqual([cell]));

  test('all columns below one heading: the main one', () => {
    const all = expense(`
        科目编码|科目名称|全部安排||
        ||支出合计|基本支出|项目支出
        合计||100|40|60
        204|公共安全支出|100|40|60`);
    expect(cells('[支出总表]合计.全部安排', all)).toEqual(['表三!C5']);
    const withParts = expense(`
        科目编码|科目名称|全部安排||
        ||支出合计|小计|项目支出
        合计||100|40|60
        204|公共安全支出|100|40|60`);
    expect(cells('[支出总表]合计.全部安排', withParts)).toEqual(['表三!C5']);
  });

  test('none of them is the one figure: all are named', () => {
    const parts = expense(`
        科目编码|科目名称|合计|其中安排|
        |||基本支出|项目支出
        合计||100|40|60
        204|公共安全支出|100|40|60`);
    expect(cells('[支出总表]合计.其中安排', parts)).toEqual([
      '“其中安排”可以指 2 列（D、E 列），请连上面的标题一起写 @10+4',
    ]);
  });
});

test('a column that holds amounts in one half of a table and counts in the other', () => {
  const halves = buildBook({
    tables: [
      {
        id: 'summary',
        label: '甲',
        panels: (['income', 'expense'] as const).map((side) => ({
          side,
          columns: ['total'],
          rows: [['item', '其他', 1]],
        })),
      },
    ],
  });
  const [income, expense] = halves.panels;
  if (!income || !expense) throw new Error('two halves');
  const counts = {
    ...expense,
    columns: expense.columns.map((column) => ({ ...column, kind: 'count' as const })),
  };
  const mixed: Book = {
    ...halves,
    panels: [income, counts],
    tables: halves.tables.map((table) => ({ ...table, panels: [income, counts] })),
  };
  expect(cells('Σ[甲]其他.total', halves)).toEqual(['summary!B2', 'summary!D2']);
  expect(cells('Σ[甲]其他.total', mixed)).toEqual(['“total”在表的两半里一处是金额，一处不是 @8+5']);
});
