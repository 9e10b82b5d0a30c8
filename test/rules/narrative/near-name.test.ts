/** Names that are nearly right. */
import { differenceText, nearest, nearMisses, slipsAllowed } from '../../../src/rules/narrative/near-name';

test.each([
  ['基本支山', ['基本支出', '项目支出'], '基本支出'],
  ['基本支出', ['基本支出'], '基本支出'],
  // Two are equally near: nobody knows which was meant.
  ['办公贵', ['办公费', '办公桌'], undefined],
  ['办公贵', ['办公桌', '办公费', '办公费'], undefined],
  ['办公贵', ['办公费', '办公费'], '办公费'],
  // A nearer one decides, wherever it stands.
  ['一般公共预算拨款收人', ['一般公共预算拨款收入', '一般公共预算拨款'], '一般公共预算拨款收入'],
  // The very name stands, whatever is near it.
  ['基本支出', ['基本支出', '基建支出'], '基本支出'],
  ['水费', ['电费'], undefined],
  ['基木支山', ['基本支出'], undefined],
])('%s among %j is %s', (word, names, expected) => {
  expect(nearest(word, names)).toBe(expected);
});

test('a slip is allowed from three characters on, two from twelve', () => {
  expect([2, 3, 11, 12].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});

test.each([
  ['清河县公安局交通警察大队', '清河县公安局交通大队', '多了“警察”'],
  ['清河公安局', '清河县公安局', '漏了“县”'],
  ['清河县公女局', '清河县公安局', '“女”应为“安”'],
])('%s instead of %s: %s', (written, right, words) => {
  expect(differenceText(written, right)).toBe(words);
});

test.each([
  ['在清河县公女局领导下', '清河县公安局', ['清河县公女局']],
  ['清河公安局的经费', '清河县公安局', ['清河公安局']],
  ['清河县公安分局的经费', '清河县公安局', ['清河县公安分局']],
  ['清河县公安局的经费', '清河县公安局', []],
  // The first character is wrong, the next three are not.
  ['青河县公安局的经费', '清河县公安局', ['青河县公安局']],
  // Not the end: 清河县公安 begins another name.
  ['清河县公安人员的经费', '清河县公安局', []],
  ['经费由清河县公安', '清河县公安局', []],
  ['由清河公安局', '清河县公安局', ['清河公安局']],
  ['清河公女局', '清河公安局', ['清河公女局']],
  ['清河公女', '清河公安', []],
  // Only a long name may be wrong in its last character.
  ['清河县公安句', '清河县公安局', []],
  ['清河县第一中学较', '清河县第一中学校', ['清河县第一中学较']],
  ['甲局、乙局', '丙局', []],
  ['清河公女局的经费', '清河县公安局', []],
  // From twelve characters on two may differ.
  ['清河县公女局交通警务大队财务科', '清河县公安局交通警察大队财务科', ['清河县公女局交通警务大队财务科']],
  ['清河县公女局和清河县公文局', '清河县公安局', ['清河县公女局', '清河县公文局']],
] as const)('%s nearly says %s: %j', (text, name, expected) => {
  const misses = nearMisses(text, name);
  expect(misses.map(({ written }) => written)).toEqual(expected);
  expect(misses.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
