import { dryRun } from '../../../src/check';
import type { Book } from '../../../src/model';
import { recognise } from '../../../src/recognise';
import { bindCustomRule, parseCustomRules } from '../../../src/rules/custom';
import { sampleWorkbook } from '../../../src/samples';
import { buildBook } from '../../kit/build-book';
import { bookOf, grid, sheet } from '../../kit/grid';

const book = recognise(sampleWorkbook());

/** The cells a reference is bound to: `sheet's first word!A1`. */
function cells(reference: string, on: Book = book): string[] {
  const [line] = dryRun(`${reference} ≠ 987654321元`, on);
  if (line?.error) return [`${line.error.message} @${line.error.column}+${line.error.length}`];
  return (line?.cells ?? []).map((each) => `${each.sheet.split(' ')[0]}!${each.cell}`);
}

describe('tables are known by', () => {
  test.each([
    ['number', '表三'],
    ['number in digits', '表3'],
    ['number of an annex', '附表三'],
    ['number with a nought before it', '表03'],
    ['short name', '支出总表'],
    ['title', '2024年预算支出总表'],
    ['title of another year', '2023年预算支出总表'],
    ['title without its year', '预算支出总表'],
    ['sheet', '表三 支出总表'],
    ['sheet without the space', '表三支出总表'],
    ['meaning', 'expense'],
    ['words left out', '部门支出总表'],
  ])('%s', (_, name) => expect(cells(`[${name}]合计.合计`)).toEqual(['表三!C5']));

  test.each([
    ['项目支出表(本年)', '表十二!B6'],
    ['项目支出表（上年结转）', '表十三!B6'],
    ['三公经费', '表十!B10'],
    ['机关运行经费', '表十一!B5'],
    ['表十二', '表十二!B6'],
    ['表12', '表十二!B6'],
    ['附表十', '表十!B10'],
    ['基本支出表', '表六!C5'],
    ['一般公共预算支出', '表五!C5'],
  ])('%s', (name, cell) => expect(cells(`[${name}]合计.合计`)).toEqual([cell]));

  test.each(['表十十', '表一二', '表三十', '表零', '附表', '表'])('no table is called %s', (name) => {
    expect(cells(`[${name}]合计.合计`)[0]).toMatch(/^没有叫“/);
  });

  test('all numerals up to ninety-nine', () => {
    const numbered = (number: number): Book => {
      const plain = buildBook({
        tables: [
          { id: 'expense', label: '甲', panels: [{ columns: ['total'], rows: [['total', '合计', 1]] }] },
        ],
      });
      return { ...plain, tables: plain.tables.map((table) => ({ ...table, number })) };
    };
    for (const [number, name] of [
      [1, '表一'],
      [9, '表九'],
      [10, '表十'],
      [11, '表十一'],
      [20, '表二十'],
      [34, '附表三十四'],
      [99, '表九十九'],
      [100, '表100'],
    ] as const)
      expect([name, cells(`[${name}]合计.total`, numbered(number))]).toEqual([name, ['expense!B2']]);
    expect(cells('[表一]合计.total', numbered(11))[0]).toMatch(/^没有叫“表一”的表/);
  });

  test('what a title says, in words that no other way knows', () => {
    expect(cells('[一般公共预算当年财政拨款支出明细表]合计.合计')).toEqual(['表五!C5']);
    expect(cells('[“三公”经费支出明细表（本年）]合计.合计')).toEqual(['表十!B10']);
    expect(cells('[三公经费支出明细]合计.合计')[0]).toMatch(/^没有叫“三公经费支出明细”的表/);
  });

  test('a table on several sheets is one; its cells are added where Σ says so', () => {
    const split = buildBook({
      tables: ['甲', '乙'].map((name) => ({
        id: 'project-current',
        label: name,
        sheet: name,
        panels: [{ columns: ['total'], rows: [['project', `${name}项目`, 1]] }],
      })),
    });
    expect(cells('Σ[项目支出表]*项目.total', split)).toEqual(['甲!B2', '乙!B2']);
    expect(cells('[项目支出表]乙项目.total', split)).toEqual(['乙!B2']);
  });

  test('an unknown name says which are near', () => {
    const [error] = dryRun('[支处总表]合计.合计 = 0', book).map((line) => line.error);
    expect(error).toMatchObject({
      line: 1,
      column: 2,
      length: 4,
      suggestions: ['支出总表', '收支总表', '收入总表'],
    });
    expect(error?.isMissingTable).toBeUndefined();
  });

  test('a table that this workbook does not have is missing, not misspelt', () => {
    const [rule] = parseCustomRules('[政府采购表]合计.合计 = 0').rules;
    const binding = rule && bindCustomRule(rule, book);
    expect(binding?.ok === false && binding.errors).toMatchObject([
      { message: '这个工作簿里没有“政府采购表”', isMissingTable: true },
    ]);
  });

  test('a name that two tables share is refused', () => {
    const twins = buildBook({
      tables: [
        {
          id: 'expense',
          label: '支出',
          sheet: '甲',
          panels: [{ columns: ['total'], rows: [['total', '合计', 1]] }],
        },
        {
          id: 'income',
          label: '支出',
          sheet: '乙',
          panels: [{ columns: ['total'], rows: [['total', '合计', 1]] }],
        },
      ],
    });
    expect(cells('[支出]合计.合计', twins)).toEqual(['“支出”可以指 2 张表（甲、乙）；请写工作表名 @2+2']);
    expect(cells('[乙]合计.合计', twins)).toEqual(['乙!B2']);
  });
});

describe('rows are known by', () => {
  test.each([
    ['code', '[支出总表]2040201.合计', '表三!C8'],
    ['code in full width', '[支出总表]２０４０２０１.合计', '表三!C8'],
    ['name', '[支出总表]行政运行.合计', '表三!C8'],
    ['name with spaces', '[支出总表]行 政 运 行.合计', '表三!C8'],
    ['quoted name', '[支出总表]"行政运行".合计', '表三!C8'],
    ['total', '[支出总表]合计.合计', '表三!C5'],
    ['name without numbering', '[收支总表]公共安全支出.合计', '表一!D9'],
    ['name with numbering', '[收支总表]四、公共安全支出.合计', '表一!D9'],
    ['name with other numbering', '[收支总表]"9.公共安全支出".合计', '表一!D9'],
    ['code of a class line', '[收支总表]204.合计', '表一!D9'],
    ['name without circled number', '[三公经费]公务用车购置费.合计', '表十!B8'],
    ['brackets of either width', '[三公经费]因公出国(境)费.合计', '表十!B5'],
    ['meaning', '[三公经费]公务接待.合计', '表十!B6'],
    ['top organisation for a total that is not printed', '[表十二]合计.合计', '表十二!B6'],
    ['fixed line of the income half', '[收支总表]上年结转.金额', '表一!B37'],
    ['fixed line of the expense half', '[收支总表]年终结转.合计', '表一!D37'],
  ])('%s', (_, reference, cell) => expect(cells(reference)).toEqual([cell]));

  test('a quoted name is no code', () => {
    expect(cells('[支出总表]"204".合计')).toEqual([
      expect.stringMatching(/^“支出总表”里没有“204”这一行.* @7\+5$/),
    ]);
  });

  test('unknown and ambiguous rows', () => {
    expect(cells('[支出总表]行政远行.合计')).toEqual([
      expect.stringMatching(/^“支出总表”里没有“行政远行”这一行；是不是：行政运行.* @7\+4$/),
    ]);
    expect(cells('[基本支出表]基本工资.合计')).toEqual([
      '叫“基本工资”的有 2 行（第 7 行、第 8 行），要把它们加起来请在前面写 Σ @8+4',
    ]);
    expect(cells('[支出总表]2040299??.合计')).toEqual([
      '“2040299??”是一批行，前面要写 Σ；若是一行的名称，请加引号 @7+9',
    ]);
    expect(cells('[收支总表]合计.合计')).toEqual([expect.stringContaining('里没有“合计”这一行')]);
  });

  test('rows of one name with different codes: the codes are offered', () => {
    const twins = buildBook({
      tables: [
        {
          id: 'expense',
          label: '甲',
          panels: [
            {
              columns: ['total'],
              rows: [
                ['20402', '公安', 1],
                ['20405', '公安', 2],
              ],
            },
          ],
        },
      ],
    });
    const [line] = dryRun('[甲]公安.total = 1万元', twins);
    expect(line?.error?.message).toBe('叫“公安”的有 2 行（第 2 行、第 3 行），请改写编码');
    expect(line?.error?.suggestions).toEqual(['20402', '20405']);
  });

  test('of many rows of one name the first four are named, and six of their codes', () => {
    const many = (codes: readonly string[]): Book =>
      buildBook({
        tables: [
          {
            id: 'expense',
            label: '甲',
            panels: [{ columns: ['total'], rows: codes.map((code) => [code, '公安', 1]) }],
          },
        ],
      });
    const wrong = (codes: readonly string[]) => dryRun('[甲]公安.total = 1万元', many(codes))[0]?.error;
    const codes = ['20402', '20405', '20406', '20407', '20408', '20409', '20410'];
    expect(wrong(codes.slice(0, 4))?.message).toBe(
      '叫“公安”的有 4 行（第 2 行、第 3 行、第 4 行、第 5 行），请改写编码',
    );
    expect(wrong(codes)?.message).toBe(
      '叫“公安”的有 7 行（第 2 行、第 3 行、第 4 行、第 5 行……），请改写编码',
    );
    expect(wrong(codes)?.suggestions).toEqual(codes.slice(0, 6));
    expect(wrong(['20402', '20402'])).toMatchObject({
      message: '叫“公安”的有 2 行（第 2 行、第 3 行），要把它们加起来请在前面写 Σ',
      suggestions: [],
    });
  });

  test('lines of a form are known by their meaning', () => {
    const assets = bookOf([
      sheet(
        '国有资产占用情况',
        grid`
          2024年国有资产占有使用情况表
          ||单位：万元
          项目|数量|价值
          资产总额||26620
          一、房屋（平方米）|8250|1696
          二、车辆（台、辆）|62|778`,
      ),
    ]);
    expect(cells('[国有资产表]车辆.价值', assets)).toEqual(['国有资产占用情况!C6']);
    expect(cells('[国有资产表]飞机.价值', assets)[0]).toMatch(/没有“飞机”这一行/);
  });

  test('the 合计 of a table that prints its own under another name, or only its units', () => {
    const units = buildBook({
      tables: [
        {
          id: 'operating',
          label: '甲',
          panels: [
            {
              columns: ['total'],
              rows: [
                ['organisation', '某市公安局', 3],
                ['project', '办案', 3],
              ],
            },
          ],
        },
        {
          id: 'summary',
          label: '乙',
          panels: [
            {
              side: 'income',
              columns: ['total'],
              rows: [
                ['item', '甲项', 1],
                ['item', '乙项', 2],
              ],
            },
          ],
        },
        {
          id: 'assets',
          label: '丙',
          panels: [
            {
              columns: ['total'],
              rows: [
                ['assets:total', '资产总额', 1],
                ['assets:vehicles', '车辆', 1],
              ],
            },
          ],
        },
      ],
    });
    expect(cells('[甲]合计.total', units)).toEqual(['operating!B2']);
    expect(cells('[丙]合计.total', units)).toEqual(['assets!B2']);
    // Lines of a fixed form include one another: their sum would count twice.
    expect(cells('[乙]合计.total', units)).toEqual([expect.stringContaining('里没有“合计”这一行')]);
  });

  test('a list of projects without any total: its top rows together', () => {
    const list = buildBook({
      tables: [
        {
          id: 'project-current',
          label: '甲',
          panels: [
            {
              columns: ['total'],
              rows: [
                ['project', '一', 1],
                ['project', '二', 2],
              ],
            },
          ],
        },
      ],
    });
    expect(cells('[甲]合计.total', list)).toEqual(['project-current!B2', 'project-current!B3']);
  });
});

describe('Σ', () => {
  test.each([
    ['one character each', 'Σ[支出总表]20402??.合计', ['C8', 'C9', 'C10', 'C11', 'C12']],
    ['codes below are not added again', 'Σ[支出总表]204*.合计', ['C6']],
    ['classes', 'Σ[支出总表]???.合计', ['C6', 'C13', 'C17', 'C21']],
    ['everything but the total', 'Σ[支出总表]*.合计', ['C6', 'C13', 'C17', 'C21']],
    ['names', 'Σ[支出总表]*运行.合计', ['C8', 'C11']],
    ['all rows of a name', 'Σ[基本支出表]基本工资.合计', ['C7', 'C8']],
    ['all rows of a code', 'Σ[基本支出表]30101.合计', ['C7', 'C8']],
    ['full width stars', 'Σ[支出总表]*单位医疗.合计', ['C18']],
  ])('%s', (_, reference, expected) => {
    expect(cells(reference).map((cell) => cell.split('!')[1])).toEqual(expected);
  });

  test('a pattern that fits nothing is a mistake, not a zero', () => {
    expect(cells('Σ[支出总表]999*.合计')).toEqual([expect.stringContaining('没有符合“999*”的行')]);
  });

  test('totals of a two-sided table are not added to their parts', () => {
    const found = cells('Σ[收支总表]*.合计');
    expect(found).toContain('表一!D9');
    for (const total of ['表一!D36', '表一!D38', '表一!B36', '表一!B38']) expect(found).not.toContain(total);
  });
});

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
    const two = bookOf([
      sheet(
        '表三 支出总表',
        grid`
          2024年预算支出总表
          ||||||单位：万元
          科目编码|科目名称|合计|本年||结转|
          |||基本支出|项目支出|基本支出|项目支出
          合计||100|40|30|20|10
          204|公共安全支出|100|40|30|20|10`,
      ),
    ]);
    expect(cells('[支出总表]合计.基本支出', two)).toEqual([
      '“基本支出”可以指 2 列（D、F 列），请连上面的标题一起写 @10+4',
    ]);
    expect(cells('[支出总表]合计.结转·基本支出', two)).toEqual(['表三!F5']);
  });
});

describe('headings over several columns', () => {
  const wide = bookOf([
    sheet(
      '表三 支出总表',
      grid`
        2024年预算支出总表
        ||||||||单位：万元
        科目编码|科目名称|本年|||结转|||当年
        ||合计|基本支出|项目支出|小计|基本支出|项目支出|基本支出
        合计||100|40|60|30|20|10|5
        204|公共安全支出|100|40|60|30|20|10|5`,
    ),
  ]);

  test.each([
    ['its 合计', '本年', '表三!C5'],
    ['its 小计', '结转', '表三!F5'],
    ['the only column below', '当年', '表三!I5'],
    ['one of them, with the words above', '结转·项目支出', '表三!H5'],
  ])('%s', (_, name, cell) => expect(cells(`[支出总表]合计.${name}`, wide)).toEqual([cell]));

  test('all columns below one heading: the main one', () => {
    const all = bookOf([
      sheet(
        '表三 支出总表',
        grid`
          2024年预算支出总表
          ||||单位：万元
          科目编码|科目名称|全部安排||
          ||支出合计|基本支出|项目支出
          合计||100|40|60
          204|公共安全支出|100|40|60`,
      ),
    ]);
    expect(cells('[支出总表]合计.全部安排', all)).toEqual(['表三!C5']);
  });

  test('none of them is the one figure: all are named', () => {
    const parts = bookOf([
      sheet(
        '表三 支出总表',
        grid`
          2024年预算支出总表
          ||||单位：万元
          科目编码|科目名称|合计|其中安排|
          |||基本支出|项目支出
          合计||100|40|60
          204|公共安全支出|100|40|60`,
      ),
    ]);
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

describe('counts and shares', () => {
  const procurement = bookOf([
    sheet(
      '政府采购表',
      grid`
        2024年政府采购预算表
        ||||单位：万元
        采购物品名称|计量单位|数量|单价|合计
        合计||||92
        服务器|台|3|30.67|92`,
    ),
  ]);

  test.each([
    ['[政府采购表]服务器.数量 = 3', 'equal', '3', '3'],
    ['[政府采购表]服务器.数量 × 2 > 7', 'different', '6', '7'],
    // 3 × 30.67 = 92.01; three times half a step, and half a step of the total.
    ['[政府采购表]服务器.数量 × [政府采购表]服务器.单价 = [政府采购表]服务器.合计', 'tail', '92.01', '92.00'],
    ['[政府采购表]服务器.合计 ÷ [政府采购表]服务器.数量 ≤ 30.6万元', 'different', '30.67', '30.60'],
  ])('%s', (rule, verdict, left, right) => {
    expect(dryRun(rule, procurement).map((line) => [line.verdict, line.left, line.right])).toEqual([
      [verdict, left, right],
    ]);
  });

  test('a table of counts alone has no main column', () => {
    const counted = buildBook({
      tables: [
        { id: 'institutions', label: '甲', panels: [{ columns: ['quantity'], rows: [['item', '某局', 3]] }] },
      ],
    });
    const panels = counted.panels.map((panel) => ({
      ...panel,
      columns: panel.columns.map((column) => ({ ...column, kind: 'count' as const })),
    }));
    const on: Book = { ...counted, panels, tables: counted.tables.map((table) => ({ ...table, panels })) };
    expect(cells('[甲]某局.合计', on)).toEqual(['没有“合计”这一列；是不是：quantity @7+2']);
    expect(dryRun('[甲]某局.quantity = 3', on)[0]?.cells).toHaveLength(1);
  });

  test('a blank count is shown as blank and counts as none', () => {
    const [line] = dryRun('[政府采购表]合计.数量 > 0', procurement);
    expect([line?.verdict, line?.cells[0]?.value]).toEqual(['different', '']);
  });
});

test('braces in a message are words', () => {
  const [line] = dryRun('[支出总表]合计.合计 = 0 : 见{left}与{message}', book);
  expect(line?.says).toMatch(/^见\{left\}与\{message\}：表三合计为 8,672\.24，/);
});

describe('what cannot be compared', () => {
  test.each([
    ['[支出总表]合计.合计 = 20', '金额要写单位，如 20万元 或 200000元 @15+2'],
    ['20 = [支出总表]合计.合计', '金额要写单位，如 20万元 或 200000元 @1+2'],
    ['[支出总表]合计.合计 + 1 = 0', '金额要写单位，如 20万元 或 200000元 @15+1'],
    [
      '[支出总表]合计.合计 = [支出总表]合计.基本支出 ÷ [支出总表]合计.项目支出',
      '金额和不是金额的数（比例、数量）不能相加减或比较 @15+29',
    ],
    ['[支出总表]合计.合计 = [表三]合计.合计', '比较号两边是同一个单元格，永远成立 @15+9'],
    ['1万元 = 2万元', '规则里没有引用单元格，应写成 [表]行.列 @1+3'],
  ])('%s', (rule, expected) => {
    expect(
      dryRun(rule, book).map(({ error }) => `${error?.message} @${error?.column}+${error?.length}`),
    ).toEqual([expected]);
  });

  test('every unknown name of a rule is told', () => {
    const [rule] = parseCustomRules('[甲]合计.合计 = [乙]合计.合计 + [支出总表]合计.丙').rules;
    const binding = rule && bindCustomRule(rule, book);
    expect(binding?.ok === false && binding.errors.map((error) => error.column)).toEqual([2, 13, 32]);
  });

  test('zero needs no unit', () =>
    expect(dryRun('[支出总表]合计.合计 > 0', book).map((line) => line.verdict)).toEqual(['equal']));
});
