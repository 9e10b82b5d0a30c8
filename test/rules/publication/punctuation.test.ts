import { rule } from '../../../src/rules/publication/punctuation';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { lines, narrative, NUMBERS } from './texts';

testRule(rule, {
  ok: [
    {
      name: '编号、省略号、全角半角混用的括号',
      sheets: [
        lines('1）办公费；2）印刷费……', '（一）公用经费（含税)为“定额”部分', '一）购置《设备目录》所列设备'),
      ],
    },
    {
      name: '一节里前一段以分号结尾，最后一段是句号',
      sheets: [
        sheet(
          '情况说明',
          grid`
          2024年度部门预算情况说明
          一、收支预算情况说明 | 收支按照有关规定编制，收支平衡，没有需要特别说明的事项。
          二、机关运行经费情况说明 | 机关运行经费主要用于办公、印刷；
          | 用于日常维修和车辆运行维护。
          三、政府采购情况 | 无`,
        ),
      ],
    },
    { name: '三个字的看不出是不是一句话', sheets: [lines('（注', '无。。')] },
    { name: '十二个字的一段像是标题', sheets: [narrative('机关运行经费主要用于办；')] },
    { name: '段末是句号', sheets: [narrative('机关运行经费共计安排613.53万元，主要用于日常维修、办公。')] },
  ],
  bad: [
    {
      name: '叠用的标点',
      sheets: [lines('偿还以前年度欠款。。', '结转额度大。；本年预算', '金发放，，树立导向')],
      findings: [
        { code: 'doubled', at: '备注!A1', says: '备注 A1 标点叠用：“偿还以前年度欠款。。”' },
        { code: 'doubled', at: '备注!A2' },
        { code: 'doubled', at: '备注!A3' },
      ],
    },
    {
      name: '四个字的一句',
      sheets: [lines('完成。。')],
      findings: [{ code: 'doubled', at: '备注!A1' }],
    },
    {
      name: '括号、书名号缺一半',
      sheets: [lines('公用经费（含税共计', '根据《警务辅助人员条例的要求')],
      findings: [
        { code: 'unpaired', at: '备注!A1', says: '备注 A1 括号不成对：“公用经费（含税共计”' },
        { code: 'unpaired', at: '备注!A2', says: '备注 A2 书名号不成对：“根据《警务辅助人员条例…”' },
      ],
    },
    {
      name: '只有后一半；引号；编号后面的；外层的一个没有关上',
      sheets: [
        lines(
          '公用经费含税）共计',
          '落实“三保支出',
          '办公；1）购置设备，用于日常办案和勘查现场《目录所列的各项设备和材料',
          '日常开支（含下属单位的公用经费（定额）以及维修费等',
        ),
      ],
      findings: [
        { code: 'unpaired', at: '备注!A1', says: '备注 A1 括号不成对：“公用经费含税）共计”' },
        { code: 'unpaired', at: '备注!A2', says: '备注 A2 引号不成对：“落实“三保支出”' },
        {
          code: 'unpaired',
          at: '备注!A3',
          says: '备注 A3 书名号不成对：“…于日常办案和勘查现场《目录所列的各项设…”',
        },
        { code: 'unpaired', at: '备注!A4', says: '备注 A4 括号不成对：“日常开支（含下属单位的公用…”' },
      ],
    },
    {
      name: '一节以分号结尾',
      sheets: [narrative('机关运行经费共计安排613.53万元，压减公车运行经费支出；')],
      findings: [
        {
          code: 'ending',
          at: '情况说明!B3',
          says: '情况说明 B3 段落以“；”结尾：“…万元，压减公车运行经费支出；”',
        },
      ],
    },
    {
      name: '十三个字',
      sheets: [narrative('机关运行经费主要用于办公，')],
      findings: [{ code: 'ending', at: '情况说明!B3' }],
    },
  ],
  skipped: [
    { name: '没有文字', kind: 'unreadable', says: '没有读到工作簿的原始内容，未查标点', sheets: [NUMBERS] },
  ],
});
