import { rule } from '../../../src/rules/totals/stored-as-number';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const expense = (rows: string) =>
  sheet(
    '表三 支出总表',
    grid`
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${rows}`,
  );

testRule(rule, {
  ok: [
    {
      name: '“无”和“不涉及”不算文字，空格也不算；不知道含义的一栏不看',
      sheets: [
        sheet('表三 支出总表', grid`
          科目编码 | 科目名称 | 合计 | 基本支出 | 联系人
          | 合计 | 30.00 | 30.00 |
          '204 | 公共安全支出 | 30.00 | 30.00 | 张某
          '205 | 教育支出 | 无 | 不涉及 | '12`),
      ],
    },
    {
      name: '数字、空白、短横线、“无”',
      sheets: [expense("| 合计 | 30.00 | 30.00 | -\n'204 | 公共安全支出 | 30.00 | 30.00 | 无")],
    },
    {
      name: '整栏多是文字，不像金额',
      sheets: [expense("| 合计 | 30.00 | 30.00 | 见附件\n'204 | 公共安全支出 | 30.00 | 30.00 | 不涉及")],
    },
    {
      name: '备注写在金额以外的栏',
      sheets: [
        sheet(
          '表三 支出总表',
          grid`
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 备注
      | 合计 | 30.00 | 30.00 | | 含结转
      '204 | 公共安全支出 | 30.00 | 30.00 | | 见说明`,
        ),
      ],
    },
  ],
  bad: [
    {
      name: '很长的文字只说前二十个字，二十个字的全说',
      sheets: [expense("| 合计 | 30.00 | 30.00 | 1.00\n'204 | 公共安全支出 | 30.00 | 一二三四五六七八九十一二三四五六七八九十 | 一二三四五六七八九十一二三四五六七八九十甲")],
      findings: [
        { code: 'text', at: '表三!D3', says: '表三“公共安全支出”基本支出写着“一二三四五六七八九十一二三四五六七八九十”，不是数字' },
        { code: 'text', at: '表三!E3', says: '表三“公共安全支出”项目支出写着“一二三四五六七八九十一二三四五六七八九十…”，不是数字' },
      ],
    },
    {
      name: '一个数字存成了文本，一格写着文字',
      sheets: [expense("| 合计 | 30.00 | 30.00 | 0\n'204 | 公共安全支出 | '30.00 | 30.00 | 待定")],
      findings: [
        { code: 'textNumber', at: '表三!C3' },
        { code: 'text', at: '表三!E3', says: '表三“公共安全支出”项目支出写着“待定”，不是数字' },
      ],
    },
    {
      name: '三个数字存成了文本，还一个一个说',
      sheets: [expense("| 合计 | '30.00 | '30.00 |\n'204 | 公共安全支出 | '30.00 | 30.00 |")],
      findings: [
        { code: 'textNumber', at: '表三!C2' },
        { code: 'textNumber', at: '表三!D2' },
        { code: 'textNumber', at: '表三!C3' },
      ],
    },
    {
      name: '整栏存成了文本，合成一条',
      sheets: [
        expense(
          "| 合计 | 30.00 | '30.00 |\n'204 | 公共安全支出 | 30.00 | '30.00 |\n'20402 | 公安 | 30.00 | '30.00 |\n'2040201 | 行政运行 | 30.00 | '30.00 |",
        ),
      ],
      findings: [{ code: 'manyTextNumbers', at: '表三!D2' }],
    },
  ],
  skipped: [
    { name: '表里没有数', kind: 'not-applicable', sheets: [expense('| 合计 | | |')] },
  ],
});
