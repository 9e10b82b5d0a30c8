import { differingPart } from '../../../src/rules/kit';

test.each([
  ['公安局警察大队', '公安局大队', '警察', ''],
  ['消理', '治理', '消', '治'],
  ['2023年办案费', '2024年办案费', '2023', '2024'],
  ['经费12万元', '经费112万元', '12', '112'],
  ['第3期', '第31期', '3', '31'],
  ['维修费', '维修费', '', ''],
])('%s and %s differ in “%s” and “%s”: numbers are not cut', (a, b, first, second) => {
  expect(differingPart(a, b)).toEqual([first, second]);
});
