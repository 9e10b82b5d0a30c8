import type { Profile } from '../../../src/profiles';
import { NATIONAL_SECTIONS } from '../../../src/profiles';

/** 临江省 (no real province): tables numbered 临预01表, named 部门…总体情况表, accounts headed 支出功能科目. */
export const linjiang: Profile = {
  province: 'linjiang',
  title: '临江省部门预算公开',
  signs: [
    { in: 'title', pattern: /^部门(?:收支|收入|支出)总体情况表$/, weight: 2 },
    { in: 'line', pattern: /^临预\d{2}表$/, weight: 4 },
    { in: 'header', pattern: /^支出功能科目$/, weight: 1 },
  ],
  threshold: 6,
  required: ['summary', 'expense', 'three-public', 'procurement'],
  sections: [
    ...NATIONAL_SECTIONS,
    { id: 'outlook', title: '下一步工作打算', heading: /打算|计划/, byLaw: false },
  ],
  versions: [
    { id: 'linjiang-2023', fromYear: 2023 },
    { id: 'linjiang-2025', fromYear: 2025 },
  ],
};
