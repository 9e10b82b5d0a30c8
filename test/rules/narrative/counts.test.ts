import { rule } from '../../../src/rules/narrative/counts';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { narrative, OPERATING, PROJECTS, SUMMARY } from './tables';

const TARGETS = sheet('绩效目标', grid`
  项目绩效目标表
  序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 绩效目标1
  1 | P001 | 办案业务费 | 200.00 | 200.00 | 办案
  2 | P002 | 服装购置费 | 100.00 | 100.00 | 购置服装`);
const CARRIED = sheet('表十三 项目支出(上年结转)', grid`
  项目名称 | 合计 | 一般公共预算
  合计 | 50.00 | 50.00
  信息化项目 | 50.00 | 50.00`);

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
    {
      name: '行政单位、事业单位分开写，合起来与表相同',
      sheets: [OPERATING, narrative({ operating: '清河县公安局1家行政单位和清河县公安局交通管理大队1家事业单位的机关运行经费财政拨款预算100.00万元。' })],
    },
    {
      name: '结转项目、公开的绩效目标表、下属单位各数各的；分类的个数、原因里的个数、没有总数的个数不核对',
      sheets: [
        OPERATING,
        PROJECTS,
        CARRIED,
        TARGETS,
        narrative({
          performance: [
            '本年项目2个，上年结转项目1个，公开项目绩效目标表2个，其中公开绩效目标9个。',
            '其他运转类项目7个，特定目标类项目8个。',
            '2024年预算增加，主要原因是新增项目5个。',
            '其中9个单位编报了单位整体绩效目标。',
            '我部门有下属单位1个，其中1个单位编报了单位整体绩效目标。',
            '共有3个窗口、5处办公场所，单位价值50万元以上的设备4台。',
          ],
        }),
      ],
    },
    {
      name: '点名与个数相同；写了“等”的可以没有点全',
      sheets: [
        PROJECTS,
        narrative({
          overall: ['本部门包括清河县看守所、清河县拘留所2家预算单位。', '清河县看守所及清河县拘留所等两家单位。', '清河县看守所、清河县拘留所等5家单位。', '所属单位分别为清河县看守所、清河县拘留所、清河县戒毒所3个单位。'],
        }),
      ],
    },
    {
      name: '所属单位不算本级',
      sheets: [OPERATING, narrative({ operating: '本部门所属1家事业单位，机关运行经费单位共2家。' })],
    },
    {
      name: '前面分句里的顿号不是点名；等是名称的一部分；及其不是一个单位；没有名称的、不是单位的不数',
      sheets: [
        OPERATING,
        PROJECTS,
        narrative({
          overall: [
            '用于办案、服装、培训，清河县看守所5家单位。',
            '清河县中等职业学校5家单位。',
            '机关、所属清河县看守所、清河县拘留所2家预算单位。',
            '清河县公安局、清河县看守所及其3家单位。',
            '甲、乙、丙5家单位。',
            '清河县看守所、清河县拘留所2处单位。',
            '我部门下属5个科室。',
            '纳入编报范围的预算单位2个。',
          ],
          performance: ['9个单位编报了绩效目标。', '下属单位1家，其中3个单位编报了绩效目标。', '项目2个。'],
        }),
      ],
    },
    {
      name: '各表中只有一个单位的，不知道有几个单位',
      sheets: [SUMMARY, PROJECTS, narrative({ overall: '我部门有下属单位5个，项目2个。' })],
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
        { code: 'table', at: '情况说明!B2', says: '说明写“清河县公安局交通管理大队等3家行政单位”，表十一所列是 2 家，文中点名的是 2 家' },
        { code: 'table', at: '情况说明!B3', says: '说明写“2024年实行绩效目标管理的项目3个”，表十二所列是 2 个' },
        { code: 'agencies', at: '情况说明!B4', level: 'warning', says: '说明写“机关及下属预算单位1个”，各表中出现的单位有 2 个：清河县公安局、清河县公安局交通管理大队' },
        { code: 'reported', at: '情况说明!B4', says: '说明写“2个单位编报”，超过了前面所写的单位总数 1 个' },
      ],
    },
    {
      name: '没有机关运行经费表，点名的与个数不同',
      sheets: [PROJECTS, narrative({ overall: '本部门包括清河县公安局、清河县看守所2家预算单位，所属清河县看守所、清河县拘留所3家事业单位的经费都在其中。' })],
      findings: [{ code: 'names', at: '情况说明!B2', says: '说明写“清河县拘留所3家事业单位”，前面点名的是 2 家' }],
    },
    {
      name: '绩效目标表写多了、写少了；结转项目写错；下属单位写少、写多',
      sheets: [
        OPERATING,
        PROJECTS,
        CARRIED,
        TARGETS,
        narrative({
          performance: ['公开项目绩效目标表3个。', '公开项目绩效目标表1个。', '上年结转项目2个。', '我部门有下属预算单位5个，机关及下属预算单位共1个。'],
        }),
      ],
      findings: [
        { code: 'table', at: '情况说明!B2', level: 'warning', says: '说明写“公开项目绩效目标表3个”，绩效目标表所列是 2 个' },
        { code: 'table', at: '情况说明!B3' },
        { code: 'table', at: '情况说明!B4', says: '说明写“上年结转项目2个”，表十三所列是 1 个' },
        { code: 'agencies', at: '情况说明!B5', level: 'note', says: '说明写“我部门有下属预算单位5个”，各表中出现的单位有 1 个：清河县公安局交通管理大队' },
        { code: 'agencies', at: '情况说明!B5', level: 'warning', says: '说明写“机关及下属预算单位共1个”，各表中出现的单位有 2 个：清河县公安局、清河县公安局交通管理大队' },
      ],
    },
    {
      name: '分开写的单位合起来不对；点名比个数多，写了“等”也不对',
      sheets: [
        OPERATING,
        narrative({
          operating: '清河县公安局1家行政单位、清河县公安局交通管理大队3家事业单位的机关运行经费财政拨款预算100.00万元。',
          overall: '包括清河县看守所、清河县拘留所、清河县戒毒所等2家单位。',
        }),
      ],
      findings: [
        { code: 'table', at: '情况说明!B2', says: '说明写“清河县公安局1家行政单位”，表十一所列是 2 家' },
        { code: 'table', at: '情况说明!B2' },
        { code: 'names', at: '情况说明!B3', says: '说明写“清河县戒毒所等2家单位”，前面点名的是 3 家' },
      ],
    },
    {
      name: '项目表里一个有数的项目也没有',
      sheets: [
        sheet('表十二 项目支出(本年预算)', grid`
          项目名称 | 合计 | 一般公共预算
          合计 | |
          办案业务费 | |`),
        narrative({ performance: '实行绩效目标管理的项目2个。' }),
      ],
      findings: [{ code: 'table', at: '情况说明!B2', says: '说明写“实行绩效目标管理的项目2个”，表中是 0 个' }],
    },
    {
      name: '没有写所属的，本级也算在内',
      sheets: [OPERATING, narrative({ operating: '1家事业单位的机关运行经费，所属3家事业单位，所属清河县公安局、清河县公安局交通管理大队等1家行政单位。' })],
      findings: [
        { code: 'table', at: '情况说明!B2' },
        { code: 'table', at: '情况说明!B2' },
        { code: 'table', at: '情况说明!B2', says: '说明写“清河县公安局交通管理大队等1家行政单位”，表十一所列是 2 家，文中点名的是 2 家' },
      ],
    },
    {
      name: '不在一句里的、不是一样东西的，不能合起来',
      sheets: [
        OPERATING,
        PROJECTS,
        narrative({
          performance: ['项目1个。', '项目1个。项目1个。', '机关及下属单位2个，其中3个单位已经编报绩效目标。'],
          operating: '机关运行经费单位1家、项目1个。',
        }),
      ],
      findings: [
        { code: 'table', at: '情况说明!B2' },
        { code: 'table', at: '情况说明!B3' },
        { code: 'table', at: '情况说明!B3' },
        { code: 'table', at: '情况说明!B5' },
        { code: 'table', at: '情况说明!B5' },
        { code: 'reported', at: '情况说明!B4', says: '说明写“3个单位”，超过了前面所写的单位总数 2 个' },
      ],
    },
    {
      name: '两段各写一个，也不能合起来',
      sheets: [PROJECTS, narrative({ performance: ['项目1个。', '项目1个。'] })],
      findings: [
        { code: 'table', at: '情况说明!B2' },
        { code: 'table', at: '情况说明!B3' },
      ],
    },
  ],
});
