import { rule } from '../../../src/rules/narrative/list-complete';
import { testRule } from '../../kit/rules';
import { BASIC, GENERAL, narrative, PUBLIC } from './tables';

testRule(rule, {
  ok: [
    {
      name: '次序不论，括号全半角不论',
      sheets: [
        GENERAL,
        BASIC,
        PUBLIC,
        narrative({
          general: '一般公共预算支出900.00万元，主要用于以下方面：住房保障支出300.00万元；公共安全支出600.00万元。',
          basic: ['人员经费500.00万元，主要包括：住房公积金、基本工资；', '公用经费100.00万元，主要包括：维修（护）费、办公费等。'],
          public: '“三公”经费30.00万元，其中：公务用车购置及运行费25.00万元；公务接待费5.00万元；因公出国（境）费0万元。',
        }),
      ],
    },
  ],
  bad: [
    {
      name: '漏写一类、漏写一个科目；多写一个、写错一个、写两次',
      sheets: [
        GENERAL,
        BASIC,
        PUBLIC,
        narrative({
          general: '一般公共预算支出900.00万元，主要用于：公共安全支出600.00万元；住房保降支出300.00万元；公共安全支出600.00万元。',
          basic: ['人员经费500.00万元，主要包括：住房公积金、奖金；', '公用经费100.00万元，主要包括：办公贵、维修(护)费、维修(护)费等。'],
          public: '“三公”经费30.00万元，其中：公务用车购置费10.00万元；公务接待费5.00万元。',
        }),
      ],
      findings: [
        { code: 'misspelt', at: '情况说明!B2' },
        { code: 'doubled', at: '情况说明!B2', level: 'warning' },
        { code: 'missing', at: '情况说明!B3' },
        { code: 'extra', at: '情况说明!B3' },
        { code: 'misspelt', at: '情况说明!B4' },
        { code: 'doubled', at: '情况说明!B4', level: 'warning' },
        { code: 'missing', at: '情况说明!B5' },
      ],
    },
    {
      name: '以“等”结尾而没有写全，只作警告',
      sheets: [BASIC, narrative({ basic: '2024年度人员经费500.00万元，主要包括：基本工资等；公用经费100.00万元，主要包括办公费、维修(护)费。' })],
      findings: [{ code: 'missing', at: '情况说明!B2', level: 'warning' }],
    },
  ],
});
