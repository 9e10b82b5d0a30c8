import { rule } from '../../../src/rules/codes/kind-of-spending';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const table = (name: string, title: string, rows: string) =>
  sheet(
    name,
    grid`
    ${title}
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${rows}`,
  );
const GENERAL = ['表五 一般公共预算支出', '2024年一般公共预算支出预算表'] as const;
const EXPENSE = ['表三 支出总表', '2024年预算支出总表'] as const;

testRule(rule, {
  ok: [
    {
      name: '款级、类级的同名行不看；名称中间的空格不算',
      sheets: [
        table(...EXPENSE, "'20402 | 行政运行 | 20.00 | 15.00 | 5.00\n'2040201 | 行政运行 | 20.00 | 20.00 |"),
      ],
    },
    {
      name: '行政运行是基本支出，一般行政管理事务是项目支出',
      sheets: [
        table(
          ...EXPENSE,
          "'2040201 | 行政运行 | 20.00 | 20.00 |\n'2040202 | 一般行政管理事务 | 10.00 | | 10.00",
        ),
      ],
    },
  ],
  bad: [
    {
      name: '名称中间有空格',
      sheets: [table(...GENERAL, "'2040201 | 行政  运 行 | 20.00 | 15.00 | 5.00")],
      findings: [{ code: 'basic', at: '表五!E3' }],
    },
    {
      name: '行政运行列了项目支出，两张表只报一次',
      sheets: [
        table(...EXPENSE, "'2040201 | 行政运行 | 20.00 | 15.00 | 5.00"),
        table(...GENERAL, "'2040201 | 行政运行 | 18.00 | 15.00 | 3.00"),
      ],
      findings: [{ code: 'basic', at: '表三!E3' }],
    },
    {
      name: '一般行政管理事务列了基本支出',
      sheets: [table(...GENERAL, "'2040202 | 一般行政管理事务 | 20.00 | 15.00 | 5.00")],
      findings: [{ code: 'project', at: '表五!D3' }],
    },
  ],
});
