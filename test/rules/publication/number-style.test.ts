import { rule } from '../../../src/rules/publication/number-style';
import { testRule } from '../../kit/rules';
import { grid, sheet } from '../../kit/grid';
import { lines, narrative } from './texts';

testRule(rule, {
  ok: [
    {
      name: '两位小数，千分位一致，零写作 0',
      sheets: [narrative('机关运行经费安排1,613.53万元，比上年增加13.50万元，其中会议费0万元。')],
    },
  ],
  bad: [
    {
      name: '一位小数',
      sheets: [narrative('机关运行经费安排817.8万元，比上年增加38.13万元，增长百分之四。')],
      findings: [{ code: 'decimals', at: '情况说明!B3' }],
    },
    {
      name: '千分位有的用有的不用',
      sheets: [narrative('机关运行经费安排1,613.53万元，比上年增加1147.40万元，增长很多。')],
      findings: [{ code: 'thousands', at: '情况说明!B3' }],
    },
  ],
  skipped: [
    { name: '没有情况说明', kind: 'not-applicable', sheets: [lines('817.8万元、38.13万元')] },
    {
      name: '勾稽写出的说明，旁边列着数字的来源',
      kind: 'not-applicable',
      sheets: [
        sheet(
          '情况说明',
          grid`
          2024年度部门预算情况说明
          章节 | 内容 | 数字 | 来源 | 算法
          一、收支预算情况说明 | 收支按照有关规定编制，收支平衡，没有需要特别说明的事项。
          二、机关运行经费情况说明 | 机关运行经费安排1,613.53万元，比上年增加1147.4万元，增长很多。
          三、政府采购情况 | 无`,
        ),
      ],
    },
  ],
});
