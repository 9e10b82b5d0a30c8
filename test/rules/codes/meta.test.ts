import { rule as inOrder } from '../../../src/rules/codes/in-order';
import { rule as knownCode } from '../../../src/rules/codes/known-code';
import { rule as mappedPair } from '../../../src/rules/codes/mapped-pair';
import { rule as noDuplicates } from '../../../src/rules/codes/no-duplicates';
import { rule as officialName } from '../../../src/rules/codes/official-name';
import { rule as rightList } from '../../../src/rules/codes/right-list';
import { rule as wellFormed } from '../../../src/rules/codes/well-formed';
import { bookOf, run } from './code-book';

const RULES = [knownCode, officialName, rightList, mappedPair, noDuplicates, inOrder, wellFormed];

test('ids are distinct and each rule explains itself', () => {
  expect(new Set(RULES.map((rule) => rule.meta.id)).size).toBe(RULES.length);
  for (const { meta } of RULES) {
    for (const text of [meta.title, meta.why, meta.fix, meta.ignores, ...Object.values(meta.messages)]) {
      expect(text).toMatch(/[\u4e00-\u9fff]/);
      expect(text).not.toMatch(/[,;]/);
    }
    expect(meta.basis.length).toBeGreaterThan(0);
  }
});

test('a book without account tables is nothing to any of them', () => {
  for (const rule of RULES) expect(run(rule, bookOf([]))).toMatchObject({ held: 0, reports: [] });
});
