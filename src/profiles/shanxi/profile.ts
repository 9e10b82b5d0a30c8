import type { Profile } from '../profile';
import { NATIONAL_SECTIONS } from '../sections';

/** 山西省：十三张公开表，当年预算与上年结转分列，表五、表六不含上年结转。 */
export const shanxi: Profile = {
  province: 'shanxi',
  title: '山西省部门预算公开',
  signs: [
    { in: 'line', pattern: /^预算公开表\d+$/, weight: 3 },
    { in: 'header', pattern: /^上年结转安排$/, weight: 3 },
    { in: 'header', pattern: /^当年预算安排$/, weight: 2 },
    { in: 'title', pattern: /不含上年结转/, weight: 2 },
    { in: 'title', pattern: /项目支出预算表\((?:本年预算|上年结转)\)/, weight: 3 },
    { in: 'header', pattern: /^部门预算支出经济科目名称$/, weight: 2 },
    { in: 'title', pattern: /机关运行经费/, weight: 1 },
  ],
  threshold: 5,
  required: [
    'summary',
    'income',
    'expense',
    'fiscal-summary',
    'general-expense',
    'basic-expense',
    'fund-income',
    'fund-expense',
    'state-capital',
    'three-public',
    'operating',
    'project-current',
    'project-carryover',
  ],
  sections: [
    { id: 'changes', title: '预算收支数据变动情况及原因', heading: /收支.*(?:变动|变化)/, byLaw: false },
    { id: 'income', title: '收入预算情况', heading: /(?<!财政拨款)收入预算|预算收入/, byLaw: false },
    { id: 'expense', title: '支出预算情况', heading: /(?<!一般公共预算)支出预算情况/, byLaw: false },
    { id: 'fiscal-summary', title: '财政拨款收支预算总体情况', heading: /财政拨款收支/, byLaw: false },
    { id: 'general-expense', title: '一般公共预算支出情况', heading: /一般公共预算支出/, byLaw: false },
    { id: 'basic-expense', title: '一般公共预算基本支出情况', heading: /基本支出/, byLaw: false },
    ...NATIONAL_SECTIONS,
    { id: 'other', title: '其他说明', heading: /其他/, byLaw: false },
  ],
  versions: [
    { id: 'shanxi-2023', fromYear: 2023 },
    { id: 'shanxi-2024', fromYear: 2024 },
  ],
};
