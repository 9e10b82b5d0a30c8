/** Rules about accounts on sheets as people see them; their finer points are tested on rows, beside this. */
import type { SheetSnapshot } from '../../../src/model';
import { rule as inOrder } from '../../../src/rules/codes/in-order';
import { rule as knownCode } from '../../../src/rules/codes/known-code';
import { rule as mappedPair } from '../../../src/rules/codes/mapped-pair';
import { rule as noDuplicates } from '../../../src/rules/codes/no-duplicates';
import { rule as officialName } from '../../../src/rules/codes/official-name';
import { rule as rightList } from '../../../src/rules/codes/right-list';
import { rule as wellFormed } from '../../../src/rules/codes/well-formed';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

/** A table of accounts: 'code name' a row, every amount 1.00. */
function accounts(rows: readonly string[], year = 2024): SheetSnapshot {
  const lines = rows.map((row) => {
    const [code = '', name = ''] = row.split('~');
    return `'${code} | ${name} | 1.00`;
  });
  return sheet('表三 支出总表', grid`
    ${year}年部门预算支出总表
    科目编码 | 科目名称 | 合计
    ${lines.join('\n')}`);
}

function economic(rows: readonly string[]): SheetSnapshot {
  return sheet('表六 基本支出分经济科目', grid`
    部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费
    ${rows.map((row) => `${row} | 1.00 | 1.00 |`).join('\n')}`);
}

const RIGHT = ['204~公共安全支出', '20402~公安', '2040201~行政运行', '2040202~一般行政管理事务'];
const MANY_RIGHT = [...RIGHT, '205~教育支出', '20508~进修及培训', '2050803~培训支出', '206~科学技术支出'];

testRule(knownCode, {
  ok: [{ name: '都在当年的科目里', sheets: [accounts(RIGHT)] }],
  bad: [
    {
      name: '没有 2040210 这个项',
      sheets: [accounts([...RIGHT, '2040210~行政运行'])],
      findings: [{ code: 'unknown', at: '表三!A7', level: 'error' }],
    },
    {
      name: '没有相近的科目',
      sheets: [accounts([...RIGHT, '29888~某项工作'])],
      findings: [{ code: 'unknownAlone', at: '表三!A7', level: 'warning' }],
    },
    {
      name: '整张表用的是另一套科目',
      sheets: [accounts(['204~公共安全支出', ...[1, 2, 3, 4, 5, 6].map((digit) => `29${digit}77~某项工作`)])],
      findings: [{ code: 'another', at: '表三!A4', level: 'warning' }],
    },
    {
      name: '已经取消、没有改列的经济科目',
      sheets: [
        sheet('一般公共预算基本支出表', grid`
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          '302 | 商品和服务支出 | 2.00 | | 2.00
          '30201 | 办公费 | 1.00 | | 1.00
          '30221 | 作战费 | 1.00 | | 1.00`),
      ],
      findings: [{ code: 'abolished', at: '一般公共预算基本支出表!A4', level: 'warning' }],
    },
    {
      name: '已经改列的经济科目',
      sheets: [
        sheet('一般公共预算基本支出表', grid`
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          '301 | 工资福利支出 | 2.00 | 2.00 |
          '30101 | 基本工资 | 1.00 | 1.00 |
          '30104 | 社会保障缴费 | 1.00 | 1.00 |`),
      ],
      findings: [{ code: 'replaced', at: '一般公共预算基本支出表!A4', level: 'warning' }],
    },
    {
      name: '2024 年才有的科目用在 2023 年',
      sheets: [accounts([...RIGHT, '20139~社会工作事务'], 2023)],
      findings: [{ code: 'notYet', at: '表三!A7', level: 'warning' }],
    },
    {
      name: '只用到 2023 年的科目',
      sheets: [accounts([...RIGHT, '2010308~信访事务'])],
      findings: [{ code: 'noLonger', at: '表三!A7', level: 'warning' }],
    },
  ],
});

testRule(officialName, {
  ok: [{ name: '名称与编码相符', sheets: [accounts(RIGHT)] }],
  bad: [
    {
      name: '名称少了字',
      sheets: [accounts([...RIGHT, '2040299~其他公安'])],
      findings: [{ code: 'wrongName', at: '表三!B7' }],
    },
    {
      name: '写成了下一个科目的名称',
      sheets: [accounts([...RIGHT, '2101102~公务员医疗补助'])],
      findings: [{ code: 'otherAccount', at: '表三!B7' }],
    },
    {
      name: '内置目录把握不大的科目',
      sheets: [accounts([...RIGHT, '2136699~大中型水库其他支出'])],
      findings: [{ code: 'unsure', at: '表三!B7', level: 'warning' }],
    },
    {
      name: '用了从前的名称',
      sheets: [accounts([...RIGHT, '210~医疗卫生与计划生育支出'])],
      findings: [{ code: 'formerName', at: '表三!B7', level: 'warning' }],
    },
    {
      name: '名称整列错了一行',
      sheets: [
        accounts([
          '204~公安', '20402~行政运行', '2040201~一般行政管理事务', '2040202~教育支出',
          '205~进修及培训', '20508~培训支出', '2050803~科学技术支出', '206~公共安全支出',
        ]),
      ],
      findings: [{ code: 'shifted', at: '表三!B3' }],
    },
    { name: '没有填写名称', sheets: [accounts([...RIGHT, '2040299~'])], findings: [{ code: 'noName', at: '表三!B7', level: 'warning' }] },
    {
      name: '只有名称、没有编码的经济科目写错了字',
      sheets: [economic(['基本工资 | 工资奖金津补贴', '津贴补助 | 工资奖金津补贴'])],
      findings: [{ code: 'unknownName', at: '表六!A3', level: 'warning' }],
    },
  ],
});

testRule(rightList, {
  ok: [{ name: '功能分类的表用功能科目', sheets: [accounts(RIGHT)] }],
  bad: [
    { name: '功能科目中混进一个经济科目', sheets: [accounts([...RIGHT, '30201~办公费'])], findings: [{ code: 'mixed', at: '表三!A7' }] },
    {
      name: '整张支出总表用的是经济科目',
      sheets: [accounts(['301~工资福利支出', '30101~基本工资'])],
      findings: [{ code: 'wholeTable', at: '表三!A3', level: 'warning' }],
    },
  ],
});

testRule(noDuplicates, {
  ok: [{ name: '每个科目一行', sheets: [accounts(RIGHT)] }],
  bad: [
    { name: '公安列了两行', sheets: [accounts([...RIGHT, '20402~公安'])], findings: [{ code: 'repeated', at: '表三!A7' }] },
    {
      name: '一个编码用在两个科目上',
      sheets: [accounts([...RIGHT, '2040202~执法办案'])],
      findings: [{ code: 'differentNames', at: '表三!A7' }],
    },
    {
      name: '分段列示，却没有写是哪个单位的行',
      sheets: [accounts([...MANY_RIGHT, ...MANY_RIGHT])],
      findings: [{ code: 'blocks', at: '表三!A11', level: 'warning' }],
    },
  ],
});

testRule(inOrder, {
  ok: [{ name: '按编码从小到大', sheets: [accounts(MANY_RIGHT)] }],
  bad: [
    {
      name: '行政运行排在了后面',
      sheets: [accounts(['204~公共安全支出', '20402~公安', '2040202~一般行政管理事务', '2040220~执法办案', '2040201~行政运行'])],
      findings: [{ code: 'after', at: '表三!A7' }],
    },
    {
      name: '执法办案排在了前面',
      sheets: [accounts(['204~公共安全支出', '2040220~执法办案', '20402~公安', '2040201~行政运行', '2040202~一般行政管理事务'])],
      findings: [{ code: 'before', at: '表三!A4' }],
    },
    { name: '整张表倒着排', sheets: [accounts([...MANY_RIGHT].reverse())], findings: [{ code: 'unsorted', at: '表三!A3' }] },
  ],
});

testRule(wellFormed, {
  ok: [{ name: '3、5、7 位数字', sheets: [accounts(RIGHT)] }],
  bad: [
    { name: '全角数字', sheets: [accounts([...RIGHT, '２０４０２９９~其他公安支出'])], findings: [{ code: 'fullWidth', at: '表三!A7', level: 'warning' }] },
    { name: '中间有空格', sheets: [accounts([...RIGHT, '204 02 99~其他公安支出'])], findings: [{ code: 'separated', at: '表三!A7', level: 'warning' }] },
    { name: '前面多一个撇号', sheets: [accounts([...RIGHT, "'2040299~其他公安支出"])], findings: [{ code: 'untidy', at: '表三!A7', level: 'warning' }] },
    { name: '成了科学计数法', sheets: [accounts([...RIGHT, '2.04E+06~其他公安支出'])], findings: [{ code: 'scientific', at: '表三!A7' }] },
    { name: '字母 O 当作 0', sheets: [accounts([...RIGHT, '20402O2~一般行政管理事务'])], findings: [{ code: 'letters', at: '表三!A7' }] },
    { name: '前两位丢了', sheets: [accounts([...RIGHT, '40299~其他公安支出'])], findings: [{ code: 'damaged', at: '表三!A7' }] },
    { name: '位数不对', sheets: [accounts([...RIGHT, '204029~其他支出'])], findings: [{ code: 'wrongLength', at: '表三!A7' }] },
    {
      name: '多数编码成了科学计数法',
      sheets: [accounts(['204~公共安全支出', ...[1, 2, 3, 4, 5, 6].map((digit) => `2.0${digit}E+06~某项支出${digit}`)])],
      findings: [{ code: 'many', at: '表三!A4' }],
    },
  ],
});

testRule(mappedPair, {
  ok: [{ name: '行政单位的对应', sheets: [economic(['工资福利支出 | ', '基本工资 | 工资奖金津补贴', '办公费 | 办公经费'])] }],
  bad: [
    { name: '印刷费对到了委托业务费', sheets: [economic(['基本工资 | 工资奖金津补贴', '印刷费 | 委托业务费'])], findings: [{ code: 'notMapped', at: '表六!B3' }] },
    {
      name: '政府科目名称写错了字',
      sheets: [economic(['基本工资 | 工资奖金津贴补贴', '办公费 | 办公经费'])],
      findings: [{ code: 'unknownName', at: '表六!B2', level: 'warning' }],
    },
  ],
  skipped: [{ name: '没有政府科目一栏', kind: 'not-applicable', sheets: [sheet('一般公共预算基本支出表', grid`
    科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
    '301 | 工资福利支出 | 2.00 | 2.00 |`)] }],
});
