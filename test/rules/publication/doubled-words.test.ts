import { rule } from '../../../src/rules/publication/doubled-words';
import { testRule } from '../../kit/rules';
import { lines } from './texts';

testRule(rule, {
  ok: [
    { name: '习惯上重叠的词', sheets: [lines('一步一步推进，研究研究再定', '二十二十三人', '层层层层落实')] },
  ],
  bad: [
    {
      name: '连写两次',
      sheets: [lines('戒毒管理管理工作经费', '完成设计工作工作')],
      findings: [
        { code: 'doubled', at: '备注!A1' },
        { code: 'doubled', at: '备注!A2' },
      ],
    },
  ],
});
