import { rule } from '../../../src/rules/publication/doubled-words';
import { testRule } from '../../kit/rules';
import { lines, NUMBERS } from './texts';

testRule(rule, {
  ok: [
    {
      name: '习惯上重叠的词',
      sheets: [
        lines('一步一步推进，研究研究再定', '二十二十三人', '层层层层落实', '哈哈哈哈哈哈', '管理办法'),
      ],
    },
  ],
  bad: [
    {
      name: '连写两次',
      sheets: [lines('戒毒管理管理工作经费', '完成设计工作工作')],
      findings: [
        {
          code: 'doubled',
          at: '备注!A1',
          says: '备注 A1 “管理”连写了两次：“戒毒管理管理工作经费”',
        },
        { code: 'doubled', at: '备注!A2' },
      ],
    },
    {
      name: '整个词叠了，不是字叠了；四个字也算',
      sheets: [lines('天天向上天天向上', '大家好好大家好好', '经费经费', '研究研究再定，安排安排')],
      findings: [
        { code: 'doubled', at: '备注!A1', says: '备注 A1 “天天向上”连写了两次：“天天向上天天向上”' },
        { code: 'doubled', at: '备注!A2' },
        { code: 'doubled', at: '备注!A3' },
        { code: 'doubled', at: '备注!A4', says: '备注 A4 “安排”连写了两次：“研究研究再定，安排安排”' },
      ],
    },
  ],
  skipped: [
    {
      name: '没有文字',
      kind: 'unreadable',
      says: '没有读到工作簿的原始内容，未查重复的词',
      sheets: [NUMBERS],
    },
  ],
});
