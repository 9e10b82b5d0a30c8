import { rule } from '../../../src/rules/narrative/untied';
import { testRule } from '../../kit/rules';
import { EXPENSE, narrative } from './tables';

testRule(rule, {
  ok: [
    {
      name: '每个数都核对过；年份、界限、原因里的人数不算',
      sheets: [EXPENSE, narrative({ expense: '2024年度支出预算1100.00万元，单价50万元以上的设备另列，主要原因是2023年新进8名公务员。' })],
    },
  ],
  bad: [
    {
      name: '表中没有、文中也无从验证的数',
      sheets: [EXPENSE, narrative({ expense: '2024年度支出预算1100.00万元，比上年增加12.00万元。', assets: ['办公用房建筑面积1234平方米。', '账面价值共56.78万元，单价50万元（含）以上的设备11套。'] })],
      findings: [
        { code: 'untied', at: '情况说明!B2', says: '有 1 个数字没有核对：“比上年增加12.00万元”' },
        { code: 'untied', at: '情况说明!B3', says: '有 1 个数字没有核对：“办公用房建筑面积1234平方米”' },
        { code: 'untied', at: '情况说明!B4', says: '有 2 个数字没有核对：“账面价值共56.78万元”、“单价50万元（含）以上的设备11套”' },
      ],
    },
  ],
});
