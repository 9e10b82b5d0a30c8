import type { Profile } from '../profile';
import { NATIONAL_SECTIONS } from '../sections';

/** 河北省：单位预算，各表带序号与栏次，一般公共预算支出表含上年结转。 */
export const hebei: Profile = {
  province: 'hebei',
  title: '河北省部门预算公开',
  signs: [
    { in: 'title', pattern: /^(?:单位|部门)预算(?:收支总表|收入总表|支出总表|财政拨款收支总表)$/, weight: 3 },
    { in: 'title', pattern: /^(?:单位|部门)预算.*财政拨款.*支出表$/, weight: 3 },
    { in: 'line', pattern: /^预算年度[:：]20\d\d$/, weight: 3 },
    { in: 'line', pattern: /^栏次$/, weight: 3 },
    { in: 'header', pattern: /^功能分类科目$/, weight: 1 },
  ],
  threshold: 6,
  required: [
    'summary',
    'income',
    'expense',
    'fiscal-summary',
    'general-expense',
    'basic-expense',
    'fund-expense',
    'state-capital',
    'three-public',
    'procurement',
    'assets',
  ],
  sections: [
    { id: 'duties', title: '职责及机构设置情况', heading: /职责|机构设置/, byLaw: false },
    { id: 'overall', title: '预算安排的总体情况', heading: /预算安排的?总体|收支预算总体/, byLaw: false },
    ...NATIONAL_SECTIONS,
    { id: 'terms', title: '名词解释', heading: /名词解释/, byLaw: false },
    { id: 'other', title: '其他需要说明的事项', heading: /其他.*说明/, byLaw: false },
  ],
  versions: [{ id: 'hebei-2024', fromYear: 2024 }],
};
