/** The documents that the rules about performance targets rest on. */
export const TARGET_BASIS: readonly string[] = [
  '中共中央 国务院关于全面实施预算绩效管理的意见（中发〔2018〕34号）',
  '中央部门预算绩效目标管理办法（财预〔2015〕88号）第二章',
  '预算法 第三十二条',
];

/** Most rows one finding names in its sentence; all of them are marked. */
const NAMED = 3;

/** The first of more names than a sentence holds: “甲”、“乙”、“丙”等 */
export function firstNames(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => `“${name}”`);
  return `${shown.join('、')}等`;
}
