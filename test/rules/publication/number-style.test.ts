import { rule } from '../../../src/rules/publication/number-style';
import { testRule } from '../../kit/rules';
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
  skipped: [{ name: '没有情况说明', kind: 'not-applicable', sheets: [lines('817.8万元、38.13万元')] }],
});
