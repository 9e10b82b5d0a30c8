import { rule } from '../../../src/rules/narrative/zero-against-table';
import { testRule } from '../../kit/rules';
import { BASIC, narrative, OPERATING, PUBLIC, SUMMARY } from './tables';

testRule(rule, {
  ok: [
    {
      name: '没有政府性基金，也这样写',
      sheets: [SUMMARY, narrative({ income: '2024年度预算收入1100.00万元，本部门没有使用政府性基金预算安排的收入，单位资金收入100.00万元。' })],
    },
    {
      name: '表中空白，说明写零或无；原因里的零不论；没有增减变化不是没有经费',
      sheets: [
        PUBLIC,
        SUMMARY,
        OPERATING,
        narrative({
          public: ['“三公”经费预算30.00万元，其中：因公出国（境）费0万元。', '无“三公”经费增减变化，增加的原因是公务接待费0万元。'],
          income: '无政府性基金预算。',
          procurement: '无',
        }),
      ],
    },
    {
      name: '表中只在下一级科目有数的，按下一级合计',
      sheets: [SUMMARY, BASIC, narrative({ income: '无政府性基金预算。', basic: '工资福利支出500.00万元，商品和服务支出100.00万元，办公费60.00万元。' })],
    },
  ],
  bad: [
    {
      name: '表中有数，说明写零',
      sheets: [PUBLIC, narrative({ public: '2024年“三公”经费预算30.00万元，其中：公务接待费0万元；公务用车运行维护费15.00万元。' })],
      findings: [{ code: 'zeroInText', at: '情况说明!B2', says: '说明写“公务接待费0万元”，表十“公务接待费”却有 5.00 万元' }],
    },
    {
      name: '表中没有数，说明写了数',
      sheets: [PUBLIC, narrative({ public: '2024年“三公”经费预算30.00万元，其中：因公出国（境）费3.00万元；公务接待费5.00万元。' })],
      findings: [{ code: 'zeroInTable', at: '情况说明!B2', says: '说明写“因公出国（境）费3.00万元”，表十“因公出国（境）费”却没有数' }],
    },
    {
      name: '说明写没有“三公”经费和机关运行经费，表中都有',
      sheets: [PUBLIC, OPERATING, narrative({ public: '本部门2024年度无“三公”经费预算，请各位知悉并监督。', operating: '无' })],
      findings: [
        { code: 'none', at: '情况说明!B2', says: '说明写“无三公经费预算”，表十““三公”经费”却有 30.00 万元' },
        { code: 'none', at: '情况说明!B3', says: '说明写“无”，表十一“机关运行经费”却有 100.00 万元' },
      ],
    },
    {
      name: '“无。”是整句话',
      sheets: [PUBLIC, narrative({ public: '无。' })],
      findings: [{ code: 'none', at: '情况说明!B2', says: '说明写“无”，表十““三公”经费”却有 30.00 万元' }],
    },
  ],
});
