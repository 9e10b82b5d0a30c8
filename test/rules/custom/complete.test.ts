import { dryRun } from '../../../src/check';
import { recognise } from '../../../src/recognise';
import { completions } from '../../../src/rules/custom';
import { sampleWorkbook } from '../../../src/samples';
import { buildBook } from '../../kit/build-book';
import { bookOf, grid, sheet } from '../../kit/grid';
import { tableOf } from './cells';

const book = recognise(sampleWorkbook());

/** What is offered where the text has its `|`: labels, and what would be replaced. */
function offered(marked: string): { labels: string[]; typed: string } {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { from, to, options } = completions(book, text, caret);
  expect(to).toBe(caret);
  return { labels: options.map((option) => option.label), typed: text.slice(from, to) };
}

describe('tables', () => {
  test('after a bracket: all of them, with number, sheet and unit', () => {
    const { options } = completions(book, '[', 1);
    expect(options).toHaveLength(book.tables.length);
    expect(options[0]).toEqual({ label: '收支总表', detail: '表一 · 表一 收支总表 · 万元' });
  });

  test.each([
    ['[支出|', '支出总表', '支出'],
    ['[甲]合计.数 = 【收|', '收支总表', '收'],
    ['[表十三|', '项目支出表（上年结转）', '表十三'],
    ['Σ[绩效|', '绩效目标表', '绩效'],
  ])('%s', (marked, first, typed) => {
    const found = offered(marked);
    expect([found.labels[0], found.typed]).toEqual([first, typed]);
  });
});

describe('rows', () => {
  test('合计 first, then names and codes of that table only', () => {
    const { labels, typed } = offered('[支出总表]|');
    expect(typed).toBe('');
    expect(labels.slice(0, 5)).toEqual(['合计', '公共安全支出', '204', '公安', '20402']);
    expect(labels).not.toContain('基本工资');
  });

  test('those that begin with what is typed come before those that contain it', () => {
    const { labels, typed } = offered('[支出总表]行政|');
    expect(typed).toBe('行政');
    expect(labels[0]).toBe('行政运行');
    expect(labels).toContain('一般行政管理事务');
    expect(labels.indexOf('一般行政管理事务')).toBeGreaterThan(labels.indexOf('行政单位医疗'));
  });

  test('with Σ also patterns', () => {
    expect(offered('Σ[支出总表]208|').labels).toContain('208??');
    expect(offered('求和 [支出总表]208|').labels).toContain('208??');
    expect(offered('[支出总表]208|').labels).not.toContain('208??');
  });

  test('nothing for a table that is not known', () => expect(offered('[天气]|').labels).toEqual([]));
});

describe('columns', () => {
  test.each([
    ['[支出总表]204.|', ['合计', '基本支出', '项目支出'], ''],
    ['[支出总表]204.项|', ['项目支出'], '项'],
    ['[收支总表]收入总计.|', ['金额'], ''],
    ['[收支总表]支出总计.|', ['合计', '当年预算安排', '上年结转安排'], ''],
    ['Σ[支出总表]204??.基|', ['基本支出'], '基'],
    [
      '[收入总表]合计.本年|',
      ['合计', '一般公共预算', '政府性基金', '国有资本经营预算', '财政专户管理资金', '单位资金'],
      '本年',
    ],
  ])('%s', (marked, labels, typed) => expect(offered(marked)).toEqual({ labels, typed }));
});

describe('what stands beside an option', () => {
  const mixed = bookOf([
    sheet(
      '政府采购表',
      grid`
        2024年政府采购预算表
        ||||单位：万元
        采购物品名称|计量单位|数量|本年安排|本年安排
        |||单价/含税|合计
        合计||||92
        服务器|台|3|30.67|92`,
    ),
  ]);
  const options = (text: string, on = mixed) =>
    completions(on, text, text.length).options.map(({ label, detail }) => `${label} | ${detail}`);

  test('columns: the words above, where it stands, its unit; a name with signs in quotation marks', () => {
    expect(options('[政府采购表]服务器.')).toEqual([
      '数量 | C 列',
      '"单价/含税" | 本年安排 · D 列 · 万元',
      '合计 | 本年安排 · E 列 · 万元',
    ]);
  });

  test('columns of one label are offered with the words above', () => {
    const two = bookOf([
      sheet(
        '表三 支出总表',
        grid`
          2024年预算支出总表
          ||||||单位：万元
          科目编码|科目名称|合计|本年||结转|
          |||基本支出|项目支出|基本支出|项目支出
          合计||100|40|30|20|10`,
      ),
    ]);
    expect(options('[支出总表]合计.', two)).toEqual([
      '合计 | C 列 · 万元',
      '本年·基本支出 | 本年 · D 列 · 万元',
      '本年·项目支出 | 本年 · E 列 · 万元',
      '结转·基本支出 | 结转 · F 列 · 万元',
      '结转·项目支出 | 结转 · G 列 · 万元',
    ]);
  });

  test('rows: the code and the sheet row; a row without a name by its code alone', () => {
    const unnamed = tableOf('expense', [
      ['204', '', 1],
      ['205', '教育支出', 1],
      ['total', '合计', 2],
    ]);
    expect(options('[甲]', unnamed)).toEqual([
      '合计 | 合计行',
      '204 | ',
      '教育支出 | 205 · 第 3 行',
      '205 | 教育支出',
    ]);
    expect(options('Σ[甲]20', unnamed)).toEqual([
      '204 | ',
      '205 | 教育支出',
      '204?? | 204 下的各款',
      '205?? | 205 下的各款',
    ]);
  });

  test('a table whose label is its sheet; the row 总计 is offered as 合计; classes alone as patterns', () => {
    const plain = buildBook({
      tables: [
        {
          id: 'expense',
          label: '甲',
          sheet: '甲',
          panels: [
            {
              columns: ['total'],
              rows: [
                ['total', '总计', 2],
                ['205', '教育支出', 1],
                ['20502', '普通教育', 1],
                ['item', '第2期', 1],
              ],
            },
          ],
        },
      ],
    });
    expect(options('[', plain)).toEqual(['支出总表 | 甲 · 万元']);
    expect(options('Σ[甲]', plain)).toEqual([
      '合计 | 合计行',
      '教育支出 | 205 · 第 3 行',
      '205 | 教育支出',
      '普通教育 | 20502 · 第 4 行',
      '20502 | 普通教育',
      '第2期 | 第 5 行',
      '205?? | 205 下的各款',
    ]);
  });

  test('a name with a colon is quoted, with one in brackets it is not', () => {
    const colons = bookOf([
      sheet(
        '国有资产占用情况',
        grid`
          2024年国有资产占有使用情况表
          ||单位：万元
          项目|数量：台|价值（单位：万元）
          资产总额||26620
          二、车辆（台、辆）|62|778`,
      ),
    ]);
    expect(options('[国有资产表]车辆.', colons).map((each) => each.split(' | ')[0])).toEqual([
      '"数量：台"',
      '价值（单位：万元）',
    ]);
  });

  test('fifty are enough', () => {
    const long = tableOf(
      'expense',
      Array.from({ length: 60 }, (_, index) => ['item', `第${index}项`, 1] as const),
    );
    expect(options('[甲]', long)).toHaveLength(50);
  });

  test('what is typed in full comes first, then what begins so, then what contains it or stands beside it', () => {
    const [first] = options('[支出总表', book);
    expect(first).toMatch(/^支出总表 \| 表三/);
    expect(options('[表二', book)[0]).toMatch(/^收入总表/);
    expect(options('[收入总表]合计."本', book)[0]).toMatch(/ \| 本年收入/);
  });

  test('tables that share a name are offered by their sheets', () => {
    const split = buildBook({
      tables: ['甲', '乙'].map((name) => ({ id: 'project-current', label: '表九', sheet: name, panels: [] })),
    });
    expect(options('[', split)).toEqual(['甲 | 表九 · 甲 · 万元', '乙 | 表九 · 乙 · 万元']);
  });
});

describe('elsewhere', () => {
  test('levels after a hash', () => {
    expect(offered('[支出总表]合计.合计 > 0 : 说明 #|').labels).toEqual(['#错误', '#警告', '#提示']);
    expect(offered('[支出总表]合计.合计 > 0 #警|')).toEqual({ labels: ['#警告'], typed: '#警' });
  });

  test.each([
    '|',
    '20|',
    '[支出总表]合计.合计 |',
    '[支出总表]合计.合计 = |',
    '// [支出|',
    '[支出总表]"行政运行"|',
    '[支出总表]合计.合计 > 0 : 见[支|',
    '[支出总表]合计.合计 > 0 : 说明|',
  ])('nothing: %s', (marked) => {
    const { options } = completions(book, marked.replace('|', ''), marked.indexOf('|'));
    expect(options).toHaveLength(0);
  });

  test('a level after a message', () => {
    expect(offered('[支出总表]合计.合计 > 0 : 第#号 #警|')).toEqual({ labels: ['#警告'], typed: '#警' });
    const { options } = completions(book, '[支出总表]合计.合计 > 0 #', 17);
    expect(options[0]).toEqual({ label: '#错误', detail: '级别' });
  });

  test('after one reference comes another, with or without a space', () => {
    expect(offered('[支出总表]合计.合计=[收|').typed).toBe('收');
    expect(offered('[支出总表]"行#政".合计 = [收|').typed).toBe('收');
    expect(offered('[支出总表]合计.合计 = Σ[支出总表]208|').labels).toContain('208??');
    expect(offered('[支出总表]合计.合计 = 求和[支出总表]208|').labels).toContain('208??');
  });

  test('a space ends a column, not a row, and not what has not begun', () => {
    expect(offered('[支出总表]一般 |')).toMatchObject({ typed: '一般 ' });
    expect(offered('[支出总表]一般 |').labels).toContain('一般行政管理事务');
    expect(offered('[支出总表]204. |').labels).toEqual(['合计', '基本支出', '项目支出']);
  });

  test('a quotation mark that is open still asks', () => {
    expect(offered('[支出总表]"|')).toMatchObject({ typed: '"' });
    expect(offered('[支出总表]"|').labels[0]).toBe('合计');
    expect(offered('[支出总表]204."|')).toEqual({
      labels: ['合计', '基本支出', '项目支出'],
      typed: '"',
    });
    expect(offered('[支出总表]"行政运|')).toEqual({ labels: ['行政运行'], typed: '"行政运' });
    expect(offered('[支出总表]204."项|')).toEqual({ labels: ['项目支出'], typed: '"项' });
  });

  test('the line of the caret alone decides', () => {
    expect(offered('[支出总表]合计.合计 > 0\n[收|\n[支出总表]204.').typed).toBe('收');
    for (const end of ['\r\n', '\n', '\r'])
      expect(offered(`// 注释${end}[支出总表]204.项|`).labels).toEqual(['项目支出']);
  });
});

test('every row and column that is offered means the row and column it was offered for', () => {
  const awkward = buildBook({
    tables: [
      {
        id: 'procurement',
        label: '甲',
        panels: [
          {
            columns: ['total', 'basic'],
            rows: [
              '1.办公设备',
              '2024',
              '甲+乙=丙',
              '运行*',
              '收入/支出：合计',
              '（一）其他',
              '“示范”项目',
              '5G "试点"：甲',
            ].map((name) => ['item', name, 1, 2]),
          },
        ],
      },
    ],
  });
  const { options } = completions(awkward, '[甲]', 3);
  expect(options).toHaveLength(8);
  options.forEach((row, index) => {
    const start = `[甲]${row.label}.`;
    for (const column of completions(awkward, start, start.length).options) {
      const [line] = dryRun(`${start}${column.label} > 0`, awkward);
      expect([row.label, line?.error?.message, line?.cells.map((cell) => cell.cell.slice(1))]).toEqual([
        row.label,
        undefined,
        [String(index + 2)],
      ]);
    }
  });
});

test('the same for every table of the sample', () => {
  let rows = 0;
  for (const table of completions(book, '[', 1).options) {
    const start = `[${table.label}]`;
    for (const row of completions(book, start, start.length).options) {
      const withRow = `${start}${row.label}.`;
      const { options } = completions(book, withRow, withRow.length);
      const [line] = dryRun(`${withRow}${options[0]?.label ?? '合计'} ≠ 0.5元`, book);
      // Names that stand in several rows are refused, never guessed.
      if (line?.error) expect(line.error.message).toMatch(/^叫“/);
      else rows += 1;
    }
  }
  expect(rows).toBeGreaterThan(200);
});
