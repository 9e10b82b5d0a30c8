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
    {
      name: '没有编号的行不算断开；另一张汇总表另从头编',
      sheets: [
        register(
          { name: '办案经费', number: 1 },
          { name: '装备费', number: 0 },
          { name: '运维费', number: 2 },
        ),
        { ...plans(`${line(1, '', '给养费')}\n${line(2, '', '修缮费')}`), name: '绩效目标2' },
      ],
    },
    {
      name: '表题没有编号的不比',
      sheets: [form({ title: '某市公安局绩效目标表' }), register({ name: '装备费' })],
    },
    { name: '表题就是项目名称', sheets: [form({ title: '8、办案经费绩效目标表' })] },
  ],
  bad: [
    {
      name: '序号跳过一个',
      sheets: [register({ name: '办案经费', number: 1 }, { name: '装备费', number: 3 })],
      findings: [{ code: 'gap', at: '绩效目标!B6', says: '绩效目标序号 1 之后是 3，应为 2' }],
    },
    {
      name: '序号重复、倒退；断开以后接着数',
      sheets: [
        register(
          { name: '办案经费', number: 5 },
          { name: '装备费', number: 5 },
          { name: '运维费', number: 4 },
          { name: '给养费', number: 5 },
        ),
      ],
      findings: [
        { code: 'gap', at: '绩效目标!B6' },
        { code: 'gap', at: '绩效目标!B7', says: '绩效目标序号 5 之后是 4，应为 6' },
      ],
    },
    {
      name: '两个项目用一个编码',
      sheets: [plans(`${line(1, '13102824P001X', '办案经费')}\n${line(2, '13102824P001X', '装备费')}`)],
      findings: [
        {
          code: 'sameCode',
          at: '绩效目标!C6',
          level: 'error',
          says: '项目编码 13102824P001X 用在两个项目上：“办案经费”和“装备费”',
        },
      ],
    },
    {
      name: '编码里有空格',
      sheets: [plans(`${line(1, '13102824 P001X', '办案经费')}\n${line(2, '13102824P001 X', '装备费')}`)],
      findings: [{ code: 'sameCode', at: '绩效目标!C6', level: 'error' }],
    },
    {
      name: '表题与项目名称不同',
      sheets: [form({ title: '8、居住证工本费绩效目标表' })],
      findings: [
        {
          code: 'title',
          at: '目标表1!A1',
          says: '绩效目标表的标题作“8、居住证工本费绩效目标表”，表内项目名称作“办案经费”',
        },
      ],
    },
  ],
});
