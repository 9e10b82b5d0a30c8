import { rule } from '../../../src/rules/targets/same-unit';
import { testRule } from '../../kit/rules';
import { projects, register } from './tables';

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
      findings: [{ code: 'differs', at: '绩效目标!D6' }],
    },
  ],
  skipped: [
    {
      name: '项目支出表没有分单位',
      kind: 'not-applicable',
      sheets: [projects('办案经费 | 10.00 | 10.00'), register({ name: '办案经费' })],
    },
  ],
});
