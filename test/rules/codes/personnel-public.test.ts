import { rule } from '../../../src/rules/codes/personnel-public';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const basic = (rows: string) =>
  sheet(
    '表六 基本支出',
    grid`
    2024年一般公共预算基本支出表
    科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
    ${rows}`,
  );

testRule(rule, {
  ok: [
    {
      name: '各列各的',
      sheets: [
        basic(
          "'301 | 工资福利支出 | 10.00 | 10.00 |\n'30101 | 基本工资 | 10.00 | 10.00 |\n'302 | 商品和服务支出 | 5.00 | | 5.00\n'30201 | 办公费 | 5.00 | | 5.00",
        ),
      ],
    },
  ],
  bad: [
    {
      name: '债务利息不在两类之内，办公费列在人员经费',
      sheets: [basic("'307 | 债务利息及费用支出 | 1.00 | 1.00 |\n'30701 | 国内债务付息 | 1.00 | 1.00 |\n'302 | 商品和服务支出 | 5.00 | 5.00 |\n'30201 | 办公费 | 5.00 | 5.00 |")],
      findings: [{ code: 'personnel', at: '表六!D6', says: '表六“办公费”（30201）列有人员经费 5.00 万元，这类科目属于公用经费' }],
    },
    {
      name: '奖励金列在公用经费；类级合计不重复报',
      sheets: [
        basic("'303 | 对个人和家庭的补助 | 54.79 | 53.14 | 1.65\n'30309 | 奖励金 | 54.79 | 53.14 | 1.65"),
      ],
      findings: [{ code: 'public', at: '表六!E4' }],
    },
    {
      name: '办公费列在人员经费',
      sheets: [basic("'302 | 商品和服务支出 | 5.00 | 5.00 |\n'30201 | 办公费 | 5.00 | 5.00 |")],
      findings: [{ code: 'personnel', at: '表六!D4' }],
    },
  ],
});
