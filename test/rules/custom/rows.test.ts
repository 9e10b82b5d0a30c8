import { dryRun } from '../../../src/check';
import type { Book } from '../../../src/model';
import { columnName, rowNames } from '../../../src/rules/custom/bind';
import { buildBook } from '../../kit/build-book';
import { bookOf, grid, sheet } from '../../kit/grid';
import { cells, tableOf } from './cells';

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
    const twins = tableOf('expense', [
      ['20402', '公安', 1],
      ['20405', '公安', 2],
    ]);
    const [line] = dryRun('[甲]公安.total = 1万元', twins);
    expect(line?.error?.message).toBe('叫“公安”的有 2 行（第 2 行、第 3 行），请改写编码');
    expect(line?.error?.suggestions).toEqual(['20402', '20405']);
  });

  test('a name as written goes before the same without its numbering; several alike are never added unasked', () => {
    const listed = tableOf('project-current', [
      ['item', '一、公安', 1],
      ['item', '公安', 1],
      ['item', '一、法院', 1],
      ['item', '二、法院', 1],
      ['item', '检察院', 1],
      ['20404', '检察院', 1],
      ['20405', '法庭', 1],
      ['20405', '审判', 1],
      ['item', '运行*', 1],
      ['item', '运行费', 1],
    ]);
    const on = (reference: string) => cells(reference, listed);
    expect(on('[甲]公安.total')).toEqual(['project-current!B3']);
    expect(on('[甲]一、公安.total')).toEqual(['project-current!B2']);
    expect(on('[甲]法院.total')[0]).toMatch(/^叫“法院”的有 2 行/);
    expect(on('[甲]20405.total')[0]).toMatch(/^叫“20405”的有 2 行/);
    expect(dryRun('[甲]检察院.total = 0', listed)[0]?.error).toMatchObject({
      message: '叫“检察院”的有 2 行（第 6 行、第 7 行），要把它们加起来请在前面写 Σ',
      suggestions: [],
    });
    expect(on('Σ[甲]"运行*".total')).toEqual(['project-current!B10']);
    expect(on('Σ[甲]运行*.total')).toEqual(['project-current!B10', 'project-current!B11']);
    expect(on('Σ[甲]法*.total')).toEqual(['project-current!B4', 'project-current!B5', 'project-current!B8']);
    expect(on('Σ[甲]一、*.total')).toEqual(['project-current!B2', 'project-current!B4']);
  });

  test('of many rows of one name the first four are named, and six of their codes', () => {
    const many = (codes: readonly string[]): Book =>
      tableOf(
        'expense',
        codes.map((code) => [code, '公安', 1]),
      );
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
                ['item', '另有往来', 1],
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

  test('the 合计 of 三公, of a list of codes, of lines beside codes, of two halves', () => {
    const table = (
      id: 'three-public' | 'general-expense' | 'fund-expense',
      rows: readonly (readonly [string, string, number])[],
    ) => ({
      id,
      label: id,
      panels: [{ columns: ['total'] as const, rows }],
    });
    const some = buildBook({
      tables: [
        table('three-public', [
          ['public:total', '“三公”经费支出', 3],
          ['public:reception', '公务接待费', 3],
        ]),
        table('general-expense', [
          ['204', '公共安全支出', 3],
          ['20402', '公安', 3],
          ['205', '教育支出', 3],
        ]),
        table('fund-expense', [
          ['item', '结转', 3],
          ['212', '城乡社区支出', 3],
        ]),
        {
          id: 'summary',
          label: '两半',
          panels: (['income', 'expense'] as const).map((side) => ({
            side,
            columns: ['total'],
            rows: [['total', '总计', 1]],
          })),
        },
      ],
    });
    const on = (reference: string) => cells(reference, some);
    expect(on('[three-public]合计.total')).toEqual(['three-public!B2']);
    expect(on('[general-expense]合计.total')).toEqual(['general-expense!B2', 'general-expense!B4']);
    expect(on('[fund-expense]合计.total')[0]).toMatch(/里没有“合计”这一行/);
    expect(on('[两半]合计.total')[0]).toMatch(/^叫“合计”的有 2 行/);
  });

  test('fixed lines by their words, in the half that they belong to', () => {
    const halves = buildBook({
      tables: [
        {
          id: 'summary',
          label: '甲',
          panels: [
            { side: 'income', columns: ['total'], rows: [['income:fund', '二、基金预算拨款', 1]] },
            { side: 'expense', columns: ['total'], rows: [['expense:carryover', '结余资金', 1]] },
          ],
        },
        {
          id: 'expense',
          label: '乙',
          panels: [
            {
              columns: ['total'],
              rows: [
                ['income:fund', '基金', 1],
                ['expense:carryover', '结余资金', 1],
              ],
            },
          ],
        },
        {
          id: 'three-public',
          label: '丙',
          panels: [{ columns: ['total'], rows: [['public:reception', '招待费用', 1]] }],
        },
        {
          id: 'assets',
          label: '丁',
          panels: [{ columns: ['total'], rows: [['assets:vehicles', '汽车', 1]] }],
        },
      ],
    });
    const on = (reference: string) => cells(reference, halves)[0];
    expect(on('[甲]政府性基金收入.total')).toBe('summary!B2');
    expect(on('[甲]年终结转.total')).toBe('summary!D2');
    expect(on('[丙]公务接待费.total')).toBe('three-public!B2');
    expect(on('[丁]公务用车辆.total')).toBe('assets!B2');
    expect(on('[乙]政府性基金收入.total')).toMatch(/里没有“政府性基金收入”这一行/);
    expect(on('[乙]年终结转.total')).toMatch(/里没有“年终结转”这一行/);
    expect(on('[丙]公务用车辆.total')).toMatch(/里没有/);
  });

  test('what a row and a column are called', () => {
    const [panel] = tableOf('expense', [
      ['total', '合计', 1],
      ['204', '公共安全支出', 1],
    ]).panels;
    const column = panel?.columns[0];
    if (!panel || !column) throw new Error('a panel');
    expect(rowNames(panel)).toEqual(['合计', '公共安全支出', '204']);
    const called = (label: string) => columnName({ ...column, label });
    expect(['2024年合计', '2024合计', '2024年度预算数', '2024年', '基本支出'].map(called)).toEqual([
      '合计',
      '合计',
      '预算数',
      '金额',
      '基本支出',
    ]);
  });

  test('Σ adds a total only when it is named', () => {
    expect(cells('Σ[支出总表]合计.合计')).toEqual(['表三!C5']);
  });

  test('a list of projects without any total: its top rows together', () => {
    const list = tableOf('project-current', [
      ['project', '一', 1],
      ['project', '二', 2],
    ]);
    expect(cells('[甲]合计.total', list)).toEqual(['project-current!B2', 'project-current!B3']);
  });
});
