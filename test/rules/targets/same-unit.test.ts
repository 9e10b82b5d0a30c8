import { rule } from '../../../src/rules/targets/same-unit';
import { testRule } from '../../kit/rules';
import { form, projects, register } from './tables';

const table = projects(`某市公安局 | 30.00 | 30.00
  某市公安局本级 | 10.00 | 10.00
  办案经费 | 10.00 | 10.00
  某市看守所 | 20.00 | 20.00
  在押人员给养费 | 20.00 | 20.00`);
const money = { period: [200_000, 0, 0, 200_000, 0, null] };

testRule(rule, {
  ok: [
    {
      name: '实施单位就是所属单位',
      sheets: [
        table,
        register(
          { name: '办案经费', unit: '某市公安局本级' },
          { name: '在押人员给养费', unit: '某市看守所', ...money },
        ),
      ],
    },
  ],
  bad: [
    {
      name: '看守所的项目写成市局实施',
      sheets: [
        table,
        register(
          { name: '办案经费', unit: '某市公安局本级' },
          { name: '在押人员给养费', unit: '某市公安局本级', ...money },
        ),
      ],
      findings: [
        {
          code: 'differs',
          at: '绩效目标!D6',
          says: '绩效目标“在押人员给养费”的实施单位是“某市公安局本级”，表十二中该项目列在“某市看守所”名下',
        },
      ],
    },
    {
      name: '只有目标表的，指向目标表里的项目名称',
      sheets: [table, form({ name: '在押人员给养费', period: [200_000, 0, 200_000] })],
      findings: [{ code: 'differs', at: '目标表1!C3' }],
    },
    {
      name: '没有填实施单位的不判断，其余照常',
      sheets: [
        table,
        register(
          { name: '办案经费', unit: '' },
          { name: '在押人员给养费', unit: '某市公安局 本级', ...money },
        ),
      ],
      findings: [{ code: 'differs', at: '绩效目标!D6' }],
    },
  ],
  skipped: [
    {
      name: '项目支出表没有分单位',
      kind: 'not-applicable',
      says: '项目支出表没有分单位，或绩效目标没有实施单位',
      sheets: [projects('办案经费 | 10.00 | 10.00'), register({ name: '办案经费' })],
    },
  ],
});
