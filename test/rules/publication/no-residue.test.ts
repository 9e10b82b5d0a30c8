import { rule } from '../../../src/rules/publication/no-residue';
import { testRule } from '../../kit/rules';
import { grid, sheet } from '../../kit/grid';
import { lines, NUMBERS } from './texts';

/** A change of the running costs with its reason left out, and whatever else the paragraph holds. */
const narrative = (rest: string) =>
  sheet(
    '情况说明',
    grid`
    2024年度部门预算情况说明
    一、部门预算收支数据变动情况及原因 | 2024年预算收入总计20.00万元，与上年相同。
    二、机关运行经费增减变动原因说明 | 机关运行经费5.00万元，比上年减少1.00万元，${rest}
    三、支出预算情况说明 | 支出预算20.00万元。`,
  );

/** A line of a register of targets with what its aim says. */
const aim = (text: string) =>
  sheet(
    '绩效目标',
    grid`
    项目绩效目标表（汇总）
    序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 其他资金 | 绩效目标1
    1 | '13102824P001 | 办案经费 | 5.00 | 5.00 | | ${text}`,
  );

testRule(rule, {
  ok: [
    { name: '整格的错误值由别的规则去说', sheets: [lines('#N/A', '#REF!')] },
    { name: '绩效目标里的空由绩效目标的规则去说', sheets: [aim('完成XX次检查')] },
    {
      name: '文号里的花括号、遮盖的字、写了的原因',
      sheets: [
        lines(
          '提前下达政法转移支付资金晋市政法法{2021}51号',
          '各项**任务、XXL码',
          '比上年增加5.00万元，主要原因是人员增加。',
          '增加或减少的情况见下表',
        ),
      ],
    },
    {
      name: '增减后面空着的原因由说明的规则去说',
      sheets: [narrative('主要原因是。')],
    },
    {
      name: '原因写成【主要原因】的也是',
      sheets: [narrative('主要原因是【主要原因】。')],
    },
  ],
  bad: [
    {
      name: '各种没写完的痕迹',
      sheets: [
        lines(
          '购置费XX万元',
          '比上年增加（减少）5.00万元',
          '比上年增加5.00万元，主要原因是。',
          '机关运行经费#N/A万元',
          '预算收入undefined万元',
          '截至{年度}年底',
          '【主要原因】',
        ),
      ],
      findings: [
        { code: 'blank', at: '备注!A1', says: '备注 A1 有没填的空：“购置费XX万元”' },
        { code: 'choice', at: '备注!A2' },
        { code: 'reason', at: '备注!A3' },
        { code: 'error', at: '备注!A4', says: '备注 A4 文字里有错误值：“机关运行经费#N/A万元”' },
        { code: 'number', at: '备注!A5' },
        { code: 'blank', at: '备注!A6' },
        { code: 'blank', at: '备注!A7' },
      ],
    },
    {
      name: '整格只有两三个字',
      sheets: [lines('待填', 'XX市', '##N/A', '#购置费XX万元')],
      findings: [
        { code: 'blank', at: '备注!A4' },
        { code: 'blank', at: '备注!A1', says: '备注 A1 有没填的空：“待填”' },
        { code: 'blank', at: '备注!A2' },
      ],
    },
    {
      name: '绩效目标里没选定的说法、错误值',
      sheets: [aim('比上年增加（减少）检查次数'), lines('完成#REF!次')],
      findings: [
        { code: 'choice', at: '绩效目标!G3' },
        { code: 'error', at: '备注!A1' },
      ],
    },
    {
      name: '情况说明里与增减无关的原因空着',
      sheets: [
        sheet(
          '情况说明',
          grid`
          2024年度部门预算情况说明
          一、部门预算收支情况说明 | 2024年预算收入总计20.00万元，未安排出国的原因是。
          二、机关运行经费情况说明 | 机关运行经费5.00万元，按定额测算，没有需要特别说明的事项。
          三、支出预算情况说明 | 支出预算20.00万元。`,
        ),
      ],
      findings: [{ code: 'reason', at: '情况说明!B2' }],
    },
    {
      name: '同一段里原因以外的空仍然要说',
      sheets: [narrative('主要原因是【主要原因】。其中购置费【金额】万元。')],
      findings: [
        {
          code: 'blank',
          at: '情况说明!B3',
          says: '情况说明 B3 有没填的空：“…要原因】。其中购置费【金额】万元。”',
        },
      ],
    },
  ],
  skipped: [
    {
      name: '没有文字',
      kind: 'unreadable',
      says: '没有读到工作簿的原始内容，未查模板残留',
      sheets: [NUMBERS],
    },
  ],
});
