import { check } from '../../../src/check';
import { isBankCard, isIdentityNumber } from '../../../src/rules/publication/check-digits';
import { rule } from '../../../src/rules/publication/personal-numbers';
import { bookOf, grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { lines } from './texts';

// Made up: the check digits are right, the numbers belong to nobody.
const IDENTITY = '110101190001010030';
const CARD = '6222000000000000004';

testRule(rule, {
  ok: [
    {
      name: '以区划代码开头的编码像手机号：在编码栏里、编码旁边、写明编码',
      sheets: [
        sheet(
          '绩效目标',
          grid`
          项目绩效目标表（汇总）
          序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 其他资金 | 绩效目标1
          1 | '13102824001 | 装备费 | 5.00 | 5.00 | | 保障
          2 | 14040424002 | 办案费 | 5.00 | 5.00 | | 保障`,
        ),
        sheet('备注', [
          ['项目编码：', '15010224003'],
          ['单位代码14040024004', null],
        ]),
      ],
    },
    {
      name: '文号、项目编码、金额、日期、长数字',
      sheets: [
        lines(
          '晋市财政法[2022]41号、13102824P00279310838L',
          '预算金额13800138000元，2024-01-05至2024-12-31',
          '合同编号110101190001010031，流水6222000000000000005',
          '面积15305.09平方米，020240112',
        ),
        sheet(
          '表三 支出总表',
          grid`
          金额单位：元
          科目编码 | 科目名称 | 合计 | 基本支出
          | 合计 | 13800138000 | 13800138000`,
        ),
      ],
    },
  ],
  bad: [
    { name: '手机号', sheets: [lines('请联系138 0013 8000')], findings: [{ code: 'mobile', at: '备注!A1' }] },
    {
      name: '单独一格的手机号，存成数字',
      sheets: [sheet('备注', [['联系方式', 13800138000]])],
      findings: [{ code: 'mobile', at: '备注!B1' }],
    },
    {
      name: '电话；咨询电话只是警告',
      sheets: [lines('电话：0356-2022022', '预算公开咨询电话：0356-2022023')],
      findings: [
        { code: 'telephone', at: '备注!A1' },
        { code: 'telephone', at: '备注!A2', level: 'warning' },
      ],
    },
    {
      name: '身份证号',
      sheets: [lines(`身份证${IDENTITY}`)],
      findings: [{ code: 'identity', at: '备注!A1' }],
    },
    {
      name: '银行卡号',
      sheets: [lines(`账号：${CARD.replace(/(\d{4})/g, '$1 ').trim()}`)],
      findings: [{ code: 'bank', at: '备注!A1' }],
    },
  ],
});

test('a finding does not repeat the number', () => {
  const { findings } = check(bookOf([lines('13800138000')]), { rules: [rule] });
  expect(JSON.stringify(findings)).not.toContain('0138000');
});

test('check digits', () => {
  expect([IDENTITY, '110101190001010031', '110101190013010030'].map(isIdentityNumber)).toEqual([
    true,
    false,
    false,
  ]);
  expect([CARD, '6222000000000000005', '9999000000000000'].map(isBankCard)).toEqual([true, false, false]);
});
