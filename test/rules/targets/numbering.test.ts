import { rule } from '../../../src/rules/targets/numbering';
import { testRule } from '../../kit/rules';
import { form, plans, register } from './tables';

const line = (number: number, code: string, name: string) =>
  `${number} | '${code} | ${name} | 10.00 | 10.00 | | 用于办案 | 0.25 | 0.5 | 0.75 | 1 | 保障办案`;

testRule(rule, {
  ok: [
    {
      name: '序号连续，编码各不相同',
      sheets: [plans(`${line(1, '13102824P001X', '办案经费')}\n${line(2, '13102824P002X', '装备费')}`)],
    },
    { name: '表题就是项目名称', sheets: [form({ title: '8、办案经费绩效目标表' })] },
  ],
  bad: [
    {
      name: '序号跳过一个',
      sheets: [register({ name: '办案经费', number: 1 }, { name: '装备费', number: 3 })],
      findings: [{ code: 'gap', at: '绩效目标!B6' }],
    },
    {
      name: '两个项目用一个编码',
      sheets: [plans(`${line(1, '13102824P001X', '办案经费')}\n${line(2, '13102824P001X', '装备费')}`)],
      findings: [{ code: 'sameCode', at: '绩效目标!C6', level: 'error' }],
    },
    {
      name: '表题与项目名称不同',
      sheets: [form({ title: '8、居住证工本费绩效目标表' })],
      findings: [{ code: 'title', at: '目标表1!A1' }],
    },
  ],
});
