/**
 * What the people who wrote the published narratives must have known: read back from the published text. Last year's
 * figures are this year's less the published change.
 */
import type { Inputs } from '../../src/model';

const RECRUITS_000 =
  '2023年8月我局招录一批警务辅助人员以及新进8名公务员，另2024年度新增上村所、渔泽所、高头寺所业务用房改造项目等';

/** 长治市公安局屯留分局 2024 */
export const INPUTS_000: Inputs = {
  'last.summary.total': '7524.84',
  'reason.income': RECRUITS_000,
  'reason.expense': RECRUITS_000,
  'last.general-expense.total': '6622.05',
  'last.three-public.abroad': '0',
  'last.three-public.reception': '0',
  'last.three-public.vehicleRunning': '10.00',
  'last.three-public.vehiclePurchase': '95.51',
  'reason.three-public': '2024年度需购置执法执勤用车10辆。',
  'reason.three-public.vehiclePurchase':
    '2024年度需购置执法执勤用车10辆，公务用车运行维护费预算较2023年减少为看守所2023年度偿还以前年度欠款。。',
  'last.operating.total': '779.67',
  'reason.operating': '2024年度新进一批警务辅助人员及8名公务员',
  'procurement.goods': '229.59',
  'procurement.works': '0',
  'procurement.services': '125.00',
  'performance.basic': '0',
  'performance.agencies': '2',
  'performance.reported': '3',
  'performance.routine.count': '26',
  'performance.routine.amount': '3256.94',
  'performance.specific.count': '5',
  'performance.specific.amount': '948.18',
  'performance.public.routine.count': '0',
  'performance.public.routine.amount': '0',
  'performance.public.specific.count': '0',
  'performance.public.specific.amount': '0',
  'vehicles.quota': '33',
  'vehicles.leader': '0',
  'vehicles.confidential': '0',
  'vehicles.emergency': '0',
  'vehicles.law': '30',
  'vehicles.special': '5',
  'vehicles.institution': '0',
  'vehicles.other': '0',
  'assets.offices': '11133',
  'assets.equipment50': '0',
  'assets.equipment100': '0',
};

const REASON_001 = '一是2022年新招录辅警新增的人员经费；二是上年项目资金结转额度大。';
const VEHICLES_001 = '因2022年新增执法执勤车编制数,2023年按照新增后的车辆数编制车辆运行费预算。';

/** 晋城市公安局 2023 */
export const INPUTS_001: Inputs = {
  'last.summary.total': '36396.98',
  'reason.income': REASON_001,
  'reason.expense': REASON_001,
  'last.general-expense.total': '36396.98',
  'last.three-public.abroad': '0',
  'last.three-public.reception': '15.00',
  'last.three-public.vehicleRunning': '539.15',
  'last.three-public.vehiclePurchase': '0',
  'reason.three-public': VEHICLES_001,
  'reason.three-public.vehicleRunning': VEHICLES_001,
  'last.operating.total': '4095.46',
  'reason.operating': '看守所在押人员给养费由原来公用经费调整到项目经费',
  'procurement.goods': '3069.444',
  'procurement.works': '1084.096',
  'procurement.services': '1432.85',
  'assets.vehicles.text':
    '截止2022年底，晋城市公安局部门共有车辆259辆，其中：一般公务用车5辆，应急保障用车2辆，机要通信用车7辆，特种专业用车46辆，执法执勤用车141辆，其他用车55辆，城区分局有3辆正在报废。',
  'assets.houses.text': '截止2022年底，晋城市公安局部门共有房屋78306.04平方米，账面价值共18424.87万元。',
  'assets.other.text':
    '截止2022年底，单价50万元（含）以上的通用设备11套。单价100万元（含）以上的占用设备33套。',
};

/** 大厂回族自治县公安局 2024 */
export const INPUTS_003: Inputs = {
  'last.summary.total': '10647.75',
  'last.expense.basic': '4075.23',
  'reason.basic': '人员变动、人员工资调整及公用经费调整支出',
  'last.expense.project': '6572.52',
  'reason.project': '项目减少支出',
  'purpose.project': '打击违法犯罪，维护社会治安稳定',
  'purpose.operating': '日常维修、办公用房水电费、办公用房取暖费、办公用房物业管理费',
  'last.three-public.total': '172.02',
  'reason.three-public': '我单位切实落实勤俭节约各项规定，压减公车运行经费支出',
  'assets.purchase': '203.90',
};
