import { dryRun } from '../../../src/check';
import type { Book } from '../../../src/model';
import { bindCustomRule, parseCustomRules } from '../../../src/rules/custom';
import { buildBook } from '../../kit/build-book';
import { bookOf, grid, sheet } from '../../kit/grid';
import { cells, sample as book } from './cells';

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
    [
      '[支出总表]合计.合计 ÷ [支出总表]合计.项目支出 = 5万元',
      '金额和不是金额的数（比例、数量）不能相加减或比较 @31+3',
    ],
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
