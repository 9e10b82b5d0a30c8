import type { Profile } from '../profile';
import { NATIONAL_SECTIONS } from '../sections';

/**
 * 通用：没有专门版式的省份。必备表取自《地方预决算公开操作规程》（财预〔2016〕143号）所列部门预算公开的最低范围。
 */
export const generic: Profile = {
  province: 'generic',
  title: '通用部门预算公开',
  signs: [],
  threshold: Number.POSITIVE_INFINITY,
  required: [
    'summary',
    'income',
    'expense',
    'fiscal-summary',
    'general-expense',
    'basic-expense',
    'three-public',
    'fund-expense',
  ],
  sections: NATIONAL_SECTIONS,
  versions: [{ id: 'generic', fromYear: 0 }],
};
