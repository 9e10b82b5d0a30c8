import { rule } from '../../../src/rules/publication/punctuation';
import { testRule } from '../../kit/rules';
import { lines, narrative } from './texts';

testRule(rule, {
  ok: [
    {
      name: '编号、省略号、全角半角混用的括号',
      sheets: [
        lines('1）办公费；2）印刷费……', '（一）公用经费（含税)为“定额”部分', '一）购置《设备目录》所列设备'),
      ],
    },
    { name: '段末是句号', sheets: [narrative('机关运行经费共计安排613.53万元，主要用于日常维修、办公。')] },
  ],
  bad: [
    {
      name: '叠用的标点',
      sheets: [lines('偿还以前年度欠款。。', '结转额度大。；本年预算', '金发放，，树立导向')],
      findings: [
        { code: 'doubled', at: '备注!A1' },
        { code: 'doubled', at: '备注!A2' },
        { code: 'doubled', at: '备注!A3' },
      ],
    },
    {
      name: '括号、书名号缺一半',
      sheets: [lines('公用经费（含税共计', '根据《警务辅助人员条例的要求')],
      findings: [
        { code: 'unpaired', at: '备注!A1' },
        { code: 'unpaired', at: '备注!A2' },
      ],
    },
    {
      name: '一节以分号结尾',
      sheets: [narrative('机关运行经费共计安排613.53万元，压减公车运行经费支出；')],
      findings: [{ code: 'ending', at: '情况说明!B3' }],
    },
  ],
});
