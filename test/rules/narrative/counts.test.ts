import { rule } from '../../../src/rules/narrative/counts';
import { testRule } from '../../kit/rules';
import { narrative, OPERATING, PROJECTS } from './tables';

testRule(rule, {
  ok: [
    {
      name: '项目个数、单位个数与表一致，汉字写的个数也认',
      sheets: [
        OPERATING,
        PROJECTS,
        narrative({
          operating: '本部门2024年所属清河县公安局、清河县公安局交通管理大队等两家行政单位机关运行经费100.00万元。',
          performance: '2024年实行绩效目标管理的项目2个，涉及一般公共预算300.00万元；机关及下属预算单位2个，其中1个单位编报了单位整体绩效目标。',
        }),
      ],
    },
  ],
  bad: [
    {
      name: '多写一家、多写一个项目；编报的比总数多；单位比表中少',
      sheets: [
        OPERATING,
        PROJECTS,
        narrative({
          operating: '本部门2024年所属清河县公安局、清河县公安局交通管理大队等3家行政单位机关运行经费100.00万元。',
          performance: ['2024年实行绩效目标管理的项目3个，涉及一般公共预算300.00万元。', '机关及下属预算单位1个，其中2个单位编报了单位整体绩效目标。'],
        }),
      ],
      findings: [
        { code: 'table', at: '情况说明!B2' },
        { code: 'table', at: '情况说明!B3' },
        { code: 'agencies', at: '情况说明!B4', level: 'warning' },
        { code: 'reported', at: '情况说明!B4' },
      ],
    },
    {
      name: '没有机关运行经费表，点名的与个数不同',
      sheets: [PROJECTS, narrative({ overall: '本部门包括清河县公安局、清河县看守所2家预算单位，所属清河县看守所、清河县拘留所3家事业单位的经费都在其中。' })],
      findings: [{ code: 'names', at: '情况说明!B2' }],
    },
  ],
});
