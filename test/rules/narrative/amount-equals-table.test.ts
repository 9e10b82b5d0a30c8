import { rule } from '../../../src/rules/narrative/amount-equals-table';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { EXPENSE, narrative, OPERATING, SUMMARY } from './tables';

const PROCUREMENT = sheet('政府采购预算', grid`
  项目名称 | 采购物品名称 | 政府采购目录序号 | 合计
  合计 | | | 80.00
  办案业务费 | 台式计算机 | A02010104 | 30.00
  办案业务费 | 复印纸 | A05040101 | 20.00
  办案业务费 | 物业管理服务 | C21040000 | 30.00`);
const INCOME = '2024年度清河县公安局预算收入1,100.00万元，其中：一般公共预算收入900.00万元；政府性基金预算收入0万元；国有资本经营预算收入0万元；财政专户收入0万元；单位资金';

testRule(rule, {
  ok: [
    {
      name: '不带千分位、去掉末尾的零、少写几位小数、换成亿元，都是同一个数',
      sheets: [
        SUMMARY,
        EXPENSE,
        OPERATING,
        narrative({
          overall: '2024年度清河县公安局预算收入总计1100万元，其中：本年收入1,000.00万元,上年结转 100.0 万元。',
          expense: '2024年支出预算0.11亿元，其中基本支出600.00万元；项目支出500万元。',
          operating: '我部门2024年机关运行经费财政拨款预算100.00万元。',
        }),
      ],
    },
    {
      name: '别的省份的写法：收支总预算、类款项、句序不同',
      sheets: [
        SUMMARY,
        EXPENSE,
        narrative({
          overall: '按照综合预算的原则，清河县公安局所有收入和支出均纳入部门预算管理，2024年收支总预算1100万元。收入包括：一般公共预算拨款收入900万元、上年结转100万元、单位资金100万元。',
          expense: '清河县公安局2024年支出预算1100万元，其中：项目支出500万元，占45.45%；基本支出600万元，占54.55%。',
        }),
      ],
    },
    {
      name: '拟购置的资产是采购表中货物的合计；填报的数与说明资料相同',
      sheets: [PROCUREMENT, narrative({ assets: ['本年度拟购置固定资产总额为50.00万元，已按要求列入政府采购预算。', '办公用房建筑总面积1234平方米。'] })],
      inputs: { 'assets.offices': '1234' },
    },
    {
      name: '原因里说要购置几辆车，不是现有几辆',
      sheets: [narrative({ public: '2024年“三公”经费预算150.10万元，比2023年增加44.59万元，主要原因是2024年度需购置执法执勤用车10辆。', assets: '共有执法执勤用车30辆。' })],
      inputs: { 'vehicles.law': '30' },
    },
  ],
  bad: [
    {
      name: '机关运行经费抄成了别的数',
      sheets: [OPERATING, narrative({ operating: '2024年清河县公安局机关运行经费120.00万元，用于保障机关运转。' })],
      findings: [{ code: 'differs', at: '情况说明!B2' }],
    },
    {
      name: '末位差 0.01',
      sheets: [EXPENSE, narrative({ expense: '2024年度支出预算1100.01万元，其中：基本支出600.00万元。' })],
      findings: [{ code: 'lastDigit', at: '情况说明!B2', level: 'warning' }],
    },
    {
      name: '万元写成元',
      sheets: [EXPENSE, narrative({ expense: '2024年度支出预算1,100.00元，其中：基本支出600.00万元。' })],
      findings: [{ code: 'unit', at: '情况说明!B2' }],
    },
    {
      name: '其余都是万元，零写成“0元”',
      sheets: [SUMMARY, narrative({ income: [`${INCOME}100.00万元。`, '2024年度上年结转100.00万元，本年收入1000.00万元，收入总计1100.00万元，收入预算1100.00万元，政府性基金预算收入0元。'] })],
      findings: [{ code: 'oddUnit', at: '情况说明!B3', level: 'warning' }],
    },
    {
      name: '办公用房面积与说明资料不同，拟购置资产凑不出来',
      sheets: [PROCUREMENT, narrative({ assets: ['办公用房建筑总面积1243平方米。', '本年度拟购置固定资产总额为55.00万元，已列入政府采购预算。'] })],
      inputs: { 'assets.offices': '1234' },
      findings: [
        { code: 'answer', at: '情况说明!B2' },
        { code: 'purchase', at: '情况说明!B3', level: 'note' },
      ],
    },
  ],
  skipped: [{ name: '没有情况说明', kind: 'not-applicable', sheets: [SUMMARY] }],
});
