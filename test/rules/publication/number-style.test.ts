import { rule } from '../../../src/rules/publication/number-style';
import { testRule } from '../../kit/rules';
import { grid, sheet } from '../../kit/grid';
import { lines, narrative } from './texts';

testRule(rule, {
  ok: [
    {
      name: '都是一位小数',
      sheets: [narrative('机关运行经费安排817.8万元，比上年增加38.1万元，增长百分之四。')],
    },
    {
      name: '不足一千的没有千分位，也算一致',
      sheets: [narrative('机关运行经费安排1,613.53万元，比上年增加999.00万元，其中会议费20.00万元。')],
    },
    {
      name: '都不用千分位',
      sheets: [narrative('机关运行经费安排1613.53万元，比上年增加1147.40万元，其中会议费0万元。')],
    },
    {
      name: '两位小数，千分位一致，零写作 0',
      sheets: [narrative('机关运行经费安排1,613.53万元，比上年增加13.50万元，其中会议费0万元。')],
    },
  ],
  bad: [
    {
      name: '一位小数',
      sheets: [narrative('机关运行经费安排817.8万元，比上年增加38.13万元，增长百分之四。')],
      findings: [{ code: 'decimals', at: '情况说明!B3', says: '情况说明里 1 处金额不是两位小数：817.8万元' }],
    },
    {
      name: '四处一位小数都列出来，五处列前四处；单位前有空格',
      sheets: [
        narrative(
          '会议费1.5 万元、培训费2.5万元、接待费3.5万元、印刷费4.5万元、差旅费5.123万元，办公费10.00万元。',
        ),
      ],
      findings: [
        {
          code: 'decimals',
          at: '情况说明!B3',
          says: '情况说明里 5 处金额不是两位小数：1.5万元、2.5万元、3.5万元、4.5万元 等',
        },
      ],
    },
    {
      name: '正好四处',
      sheets: [narrative('会议费1.5万元、培训费2.5万元、接待费3.5万元、印刷费4.5万元，办公费10.00万元。')],
      findings: [
        {
          code: 'decimals',
          at: '情况说明!B3',
          says: '情况说明里 4 处金额不是两位小数：1.5万元、2.5万元、3.5万元、4.5万元',
        },
      ],
    },
    {
      name: '千分位有的用有的不用',
      sheets: [narrative('机关运行经费安排1,613.53万元，比上年增加1147.40万元，增长很多。')],
      findings: [
        {
          code: 'thousands',
          at: '情况说明!B3',
          says: '情况说明里 1 处金额用了千分位，1 处没有用：1147.40万元',
        },
      ],
    },
    {
      name: '用千分位的少，列出用了的',
      sheets: [narrative('机关运行经费安排1613.53万元，比上年增加1147.40万元，其中差旅费1,000.00万元。')],
      findings: [
        {
          code: 'thousands',
          at: '情况说明!B3',
          says: '情况说明里 1 处金额用了千分位，2 处没有用：1,000.00万元',
        },
      ],
    },
  ],
  skipped: [
    {
      name: '没有情况说明',
      kind: 'not-applicable',
      says: '工作簿里没有情况说明',
      sheets: [lines('817.8万元、38.13万元')],
    },
    {
      name: '勾稽写出的说明，旁边列着数字的来源',
      kind: 'not-applicable',
      says: '情况说明是勾稽写出的，金额写法随本省公开的范本',
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
