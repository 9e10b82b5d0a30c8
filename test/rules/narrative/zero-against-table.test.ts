import { rule } from '../../../src/rules/narrative/zero-against-table';
import { testRule } from '../../kit/rules';
import { narrative, OPERATING, PUBLIC, SUMMARY } from './tables';

testRule(rule, {
  ok: [
    {
      name: '没有政府性基金，也这样写',
      sheets: [SUMMARY, narrative({ income: '2024年度预算收入1100.00万元，本部门没有使用政府性基金预算安排的收入，单位资金收入100.00万元。' })],
    },
  ],
  bad: [
    {
      name: '表中有数，说明写零',
      sheets: [PUBLIC, narrative({ public: '2024年“三公”经费预算30.00万元，其中：公务接待费0万元；公务用车运行维护费15.00万元。' })],
      findings: [{ code: 'zeroInText', at: '情况说明!B2' }],
    },
    {
      name: '表中没有数，说明写了数',
      sheets: [PUBLIC, narrative({ public: '2024年“三公”经费预算30.00万元，其中：因公出国（境）费3.00万元；公务接待费5.00万元。' })],
      findings: [{ code: 'zeroInTable', at: '情况说明!B2' }],
    },
    {
      name: '说明写没有“三公”经费和机关运行经费，表中都有',
      sheets: [PUBLIC, OPERATING, narrative({ public: '本部门2024年度无“三公”经费预算，请各位知悉并监督。', operating: '无' })],
      findings: [
        { code: 'none', at: '情况说明!B2' },
        { code: 'none', at: '情况说明!B3' },
      ],
    },
  ],
});
