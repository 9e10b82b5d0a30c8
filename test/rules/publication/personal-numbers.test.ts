import { check } from '../../../src/check';
import { isBankCard, isIdentityNumber } from '../../../src/rules/publication/check-digits';
import { rule } from '../../../src/rules/publication/personal-numbers';
import { bookOf, grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { lines, NUMBERS } from './texts';

// Made up: the check digits are right, the numbers belong to nobody.
const IDENTITY = '110101190001010030';
const CARD = '6222000000000000004';

/** A register whose second column is for codes; its lines stand in rows 3 and 4, the last column is 备注. */
const register = (first: string, second: string, remark = '') =>
  sheet(
    '绩效目标',
    grid`
    项目绩效目标表（汇总）
    序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 其他资金 | 绩效目标1 | 备注
    1 | ${first} | 装备费 | 5.00 | 5.00 | | 保障 |
    2 | ${second} | 办案费 | 5.00 | 5.00 | | 保障 | ${remark}`,
  );

testRule(rule, {
  ok: [
    {
      name: '以区划代码开头的编码像手机号：在编码栏里、编码旁边、写明编码',
      sheets: [
        register("'13102824001", '14040424002'),
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
        sheet('数', [['人口'], [12999999999], [20000000000], [13800138000.5]]),
        sheet(
          '表三 支出总表',
          grid`
          金额单位：元
          科目编码 | 科目名称 | 合计 | 基本支出
          | 合计 | 13800138000 | 13800138000
          '204 | 公共安全支出 | 13800138000 | 13800138000`,
        ),
      ],
    },
  ],
  bad: [
    {
      name: '手机号',
      sheets: [lines('请联系138 0013 8000')],
      findings: [{ code: 'mobile', at: '备注!A1', says: '备注 A1 有手机号码 138****00，公开前请删去' }],
    },
    {
      name: '像编码的手机号写在编码栏以外：另一张表的同一格、备注栏、单独一格',
      sheets: [
        sheet('通讯', [[null], [null], [null, 13102824001]]),
        register("'13102824001", '14040424002', '13000000000'),
        lines('13102824001'),
      ],
      findings: [
        { code: 'mobile', at: '通讯!B3', says: '通讯 B3 有手机号码 131****01，公开前请删去' },
        { code: 'mobile', at: '绩效目标!H4' },
        { code: 'mobile', at: '备注!A1', says: '备注 A1 有手机号码 131****01，公开前请删去' },
      ],
    },
    {
      name: '金额栏以外的手机号：表的上面、别的表',
      sheets: [
        sheet(
          '表三 支出总表',
          grid`
          金额单位：元 | | 19999999999
          科目编码 | 科目名称 | 合计 | 基本支出
          | 合计 | 13800138000 | 13800138000`,
        ),
        sheet('备注', [[null], [null], [null, null, 13700137000]]),
      ],
      findings: [
        { code: 'mobile', at: '表三!C1' },
        { code: 'mobile', at: '备注!C3' },
      ],
    },
    {
      name: '一句话里有手机也有座机，说一次',
      sheets: [lines('咨询0356-2022022或13800138000')],
      findings: [{ code: 'mobile', at: '备注!A1' }],
    },
    {
      name: '没有写明“电话”的座机，写明“电话”的短号',
      sheets: [lines('请拨0356-2022022', '联系电话2022022')],
      findings: [
        { code: 'telephone', at: '备注!A1', says: '备注 A1 有电话号码 035****22，公开前请删去' },
        { code: 'telephone', at: '备注!A2' },
      ],
    },
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
      findings: [{ code: 'identity', at: '备注!A1', says: '备注 A1 有身份证号码 110****30，公开前请删去' }],
    },
    {
      name: '银行卡号',
      sheets: [lines(`账号：${CARD.replace(/(\d{4})/g, '$1 ').trim()}`)],
      findings: [{ code: 'bank', at: '备注!A1', says: '备注 A1 有银行卡号 622****04，公开前请删去' }],
    },
  ],
  skipped: [
    {
      name: '没有文字',
      kind: 'unreadable',
      says: '没有读到工作簿的原始内容，未查个人号码',
      sheets: [NUMBERS],
    },
  ],
});

test('a finding does not repeat the number', () => {
  const { findings } = check(bookOf([lines('13800138000')]), { rules: [rule] });
  expect(JSON.stringify(findings)).not.toContain('0138000');
});

test.each([
  ['a woman or man born on the first day', IDENTITY, true],
  ['another check digit', '110101190001010031', false],
  ['X as check digit', '11010119000101009X', true],
  ['x as check digit', '11010119000101009x', true],
  ['the last day of the years that are known', '110101210012310034', true],
  ['born in 1899', '110101189912310036', false],
  ['born in 2101', '110101210101010033', false],
  ['the 30th of February', '110101202302300037', false],
  ['month 13', '110101202313010035', false],
  ['day 0', '110101202300010036', false],
  ['no province', '91010119000101003X', false],
  ['a digit more', `${IDENTITY}0`, false],
  ['a digit before', `1${IDENTITY}`, false],
])('identity number, %s', (_, text, expected) => {
  expect(isIdentityNumber(text)).toBe(expected);
});

test.each([
  ['UnionPay, 19 digits', CARD, true],
  ['UnionPay, 16 digits', '6222000000004449', true],
  ['another check digit', '6222000000000000005', false],
  ['a four and a five where digits count double', '4567890123456783', true],
  ['begins with 55', '5500000000000004', true],
  ['begins with 9558', '9558000000000007', true],
  ['begins with 56, which no issuer has', '5600000000000003', false],
  ['begins with 9999', '9999000000000000', false],
  ['15 digits', '620000000000000', false],
  ['20 digits', '62000000000000000047', false],
])('bank card, %s', (_, text, expected) => {
  expect(isBankCard(text)).toBe(expected);
});
