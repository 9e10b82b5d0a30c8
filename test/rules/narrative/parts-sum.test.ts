import { rule } from '../../../src/rules/narrative/parts-sum';
import { testRule } from '../../kit/rules';
import { narrative, PROJECTS } from './tables';

testRule(rule, {
  ok: [
    {
      name: '采购、车辆、绩效目标的分项都加得起来，小数位数不同也行',
      sheets: [
        PROJECTS,
        narrative({
          procurement: '2024年政府采购预算总额100.00万元，其中：政府采购货物预算60.444万元、政府采购工程预算0万元、政府采购服务预算39.556万元。',
          assets: '截至2023年12月31日，共有车辆12辆，其中：执法执勤用车10辆，其他用车1辆，有1辆正在报废。',
          performance: '2024年纳入绩效目标管理的二级项目2个，共计金额300.00万元。其中：其他运转类项目1个，涉及金额200.00万元；特定目标类项目1个，涉及金额100.00万元。',
        }),
      ],
    },
  ],
  bad: [
    {
      name: '采购分项、车辆分项加不起来；全部编报而资金不全',
      sheets: [
        narrative({
          procurement: '2024年政府采购预算总额100.00万元。其中：政府采购货物预算60.00万元、政府采购工程预算0万元、政府采购服务预算30.00万元。',
          assets: '共有公务用车编制15辆，实有13辆，其中：执法执勤用车10辆，其他公务用车2辆，领导用车0辆。',
          performance: '2024年编报部门支出绩效目标，涉及部门预算资金300.00万元；机关及下属预算单位2个，其中2个单位编报了单位整体绩效目标，涉及资金30.00万元。',
        }),
      ],
      findings: [
        { code: 'amount', at: '情况说明!B2' },
        { code: 'count', at: '情况说明!B3' },
        { code: 'reported', at: '情况说明!B4' },
      ],
    },
  ],
});
