import { rule } from '../../../src/rules/completeness/unit-files';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const DEPARTMENT = [
  sheet('表十一 机关运行经费', grid`
    2024年机关运行经费预算表
    部门名称：清河县公安局 | | 单位：万元
    单位名称 | 合计 | 一般公共预算
    部门合计 | 100.00 | 100.00
    清河县公安局 | 80.00 | 80.00
    清河县公安局交通管理大队 | 20.00 | 20.00`),
];
const unit = (name: string, year = 2024) => [
  sheet('表三 支出总表', grid`
    ${year}年预算支出总表
    单位名称：${name} | | 单位：万元
    科目编码 | 科目名称 | 合计
    '204 | 公共安全支出 | 1.00`),
];
const OWN = unit('清河县公安局（本级）');
const POLICE = unit('清河县公安局交通管理大队');

testRule(rule, {
  ok: [{ name: '本级和所属单位各一份', sheets: DEPARTMENT, units: { '本级.xlsx': OWN, '交管.xlsx': POLICE } }],
  bad: [
    {
      name: '十二个字的名称差三个字：不是写法不同，是别的单位',
      sheets: DEPARTMENT,
      units: { '本级.xlsx': OWN, '交警.xlsx': unit('清河县公安局交通警察支队') },
      findings: [
        { code: 'missing', at: '表十一!A6' },
        { code: 'unknown', at: '表十一!A2', says: '“交警.xlsx”的单位“清河县公安局交通警察支队”不在部门各表列出的单位中' },
      ],
    },
    {
      name: '四个字的名称差一个字：写法不同',
      sheets: [
        sheet('表十一 机关运行经费', grid`
          2024年机关运行经费预算表
          部门名称：清河县公安局 | | 单位：万元
          单位名称 | 合计 | 一般公共预算
          部门合计 | 100.00 | 100.00
          清河县公安局 | 80.00 | 80.00
          清河医院 | 20.00 | 20.00`),
      ],
      units: { '本级.xlsx': OWN, '医院.xlsx': unit('清合医院') },
      findings: [{ code: 'misnamed', at: '表十一!A6' }],
    },
    {
      name: '少一个单位，多一个别的单位',
      sheets: DEPARTMENT,
      units: { '本级.xlsx': OWN, '学校.xlsx': unit('清河县第一中学') },
      findings: [
        { code: 'missing', at: '表十一!A6' },
        { code: 'unknown', at: '表十一!A2' },
      ],
    },
    {
      name: '单位名称写法不同',
      sheets: DEPARTMENT,
      units: { '本级.xlsx': OWN, '交管.xlsx': unit('清河县公安局交通管理支队') },
      findings: [{ code: 'misnamed', at: '表十一!A6', says: '“交管.xlsx”的单位写作“清河县公安局交通管理支队”，部门表十一写作“清河县公安局交通管理大队”' }],
    },
    {
      name: '同一单位给了两份，有一份是上年的',
      sheets: DEPARTMENT,
      units: { '本级.xlsx': OWN, '交管.xlsx': POLICE, '交管旧.xlsx': unit('清河县公安局交通管理大队', 2023) },
      findings: [
        { code: 'twice', at: '表十一!A2' },
        { code: 'year', at: '表十一!A2' },
      ],
    },
    {
      name: '有一份不是预算表',
      sheets: DEPARTMENT,
      units: { '本级.xlsx': OWN, '交管.xlsx': POLICE, '通讯录.xlsx': [sheet('通讯录', [['姓名', '科室']])] },
      findings: [{ code: 'unread', at: '表十一!A2' }],
    },
  ],
  skipped: [
    { name: '没有给', sheets: DEPARTMENT, kind: 'not-applicable', says: '没有给出单位工作簿' },
    { name: '本工作簿没有预算表', sheets: [sheet('通讯录', [['姓名', '科室']])], units: { '本级.xlsx': OWN }, kind: 'not-applicable' },
  ],
});
