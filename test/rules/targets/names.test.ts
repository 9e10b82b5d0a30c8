import { isMasked, likeness, projectKey } from '../../../src/rules/targets/names';

test.each([
  ['“雪亮” 工程，二期', '雪亮工程、二期'],
  ["'雪亮'工程", '雪亮工程'],
  ['政法经费〔2023〕69号', '政法经费(2023)69号'],
  ['政法经费【2023】69号', '政法经费(2023)69号'],
  ['政法经费[2023]69号', '政法经费(2023)69号'],
  ['政法经费｛２０２３｝69号', '政法经费(2023)69号'],
  ['《警务》「辅助」', '(警务)(辅助)'],
])('%s is compared as %s', (name, key) => {
  expect(projectKey(name)).toBe(key);
});

test.each([
  ['**装备费', true],
  ['装备费*', true],
  ['装备费＊', true],
  ['XX装备费', true],
  ['xx装备费', true],
  ['××装备费', true],
  ['3×4米展板', false],
  ['X光机', false],
  ['装备费', false],
])('%s is masked: %s', (name, masked) => {
  expect(isMasked(name)).toBe(masked);
});

test.each([
  ['the same', '光纤租赁费', '光纤租赁费', 0.5, 1],
  ['one of five characters', '光纤租赁费', '光钎租赁费', 0.8, 0.8],
  ['one of five, where more is asked for', '光纤租赁费', '光钎租赁费', 0.81, 0],
  ['half of them', '装备经费', '装备采购', 0.5, 0.5],
  ['half the length', '装备', '装备经费', 0.5, 0.5],
  ['less than half the length', '装备', '装备购置费', 0.5, 0],
  ['the longer one first', '装备购置费', '装备', 0.5, 0],
  ['the same characters in another order', '甲乙丙丁', '丁丙乙甲', 0.5, 0],
  ['more strange characters than may be', '装备经费', '车辆经费加油', 0.5, 0],
  ['nothing at all', '', '', 0.5, 1],
])('likeness: %s', (_, a, b, least, expected) => {
  expect(likeness(a, b, least)).toBeCloseTo(expected, 10);
});
