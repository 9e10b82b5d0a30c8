import { exampleOf, tablesOf } from '../../scripts/rule-pages/example';
import { ruleFaults } from '../../scripts/rule-pages/faults';
import { indexOf, pageOf, pagePath } from '../../scripts/rule-pages/page';
import { rules } from '../../src/rules';
import { rule as rowTotal } from '../../src/rules/totals/row-total';
import { rule as unrecognised } from '../../src/rules/completeness/unrecognised-table';
import { grid, sheet } from '../kit/grid';
import type { RuleExamples } from '../kit/rules';

const examples: RuleExamples = {
  ok: [],
  bad: [
    {
      name: '基本加项目不等于合计',
      sheets: [sheet('表三 支出总表', grid`
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        '204 | 公共安全支出 | 12.50 | 6.00 | 4.00`)],
      findings: [{ code: 'differs', at: '表三!C2', difference: '2.50' }],
    },
  ],
};

describe('a page', () => {
  const example = exampleOf(rowTotal, examples);
  const page = pageOf(rowTotal, example);

  test('says what, why, what to do, on what ground and what it leaves alone', () => {
    for (const text of [rowTotal.meta.title, rowTotal.meta.why, rowTotal.meta.fix, rowTotal.meta.ignores, ...rowTotal.meta.basis]) {
      expect(page).toContain(text);
    }
    for (const code of Object.keys(rowTotal.meta.messages)) expect(page).toContain(`\`${code}\``);
  });

  test('shows the example with its place and what is said of it', () => {
    expect(tablesOf(example ?? { name: '', sheets: [], findings: [] })[1]).toBe(
      [
        '| | A | B | C | D | E |',
        '| --- | --- | --- | --- | --- | --- |',
        '| 1 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |',
        '| 2 | 204 | 公共安全支出 | **12.5** | 6 | 4 |',
      ].join('\n'),
    );
    expect(page).toContain('- 错误 表三 支出总表 C2：表三“公共安全支出”合计 12.50，各分栏之和 10.00，多 2.50');
  });

  test('without an example has no empty heading', () => {
    expect(pageOf(rowTotal, null)).not.toContain('## 例子');
  });
});

describe('the collection', () => {
  const few = [rowTotal, unrecognised];
  const wanted = new Map([['README.md', indexOf(few)], ...few.map((rule) => [pagePath(rule), pageOf(rule, null)] as const)]);
  const good = {
    defined: few.map((rule) => rule.meta.id as string),
    tests: new Map(few.map((rule) => [`${rule.meta.id}.test.ts`, `import { rule } from '../../../src/rules/${rule.meta.id}';`])),
    pages: wanted,
  };

  test('is well when files, tests and pages are there', () => {
    expect(ruleFaults(few, good, wanted)).toEqual([]);
  });

  test('a rule that is not listed, and one that is listed without a file', () => {
    expect(ruleFaults([rowTotal], good, wanted)).toContain('src/rules/completeness/unrecognised-table.ts is not listed in src/rules/index.ts');
    expect(ruleFaults(few, { ...good, defined: [] }, wanted)).toContain('totals/row-total: no file src/rules/totals/row-total.ts');
    expect(ruleFaults([...few, rowTotal], good, wanted)).toContain('totals/row-total is listed twice');
  });

  test('a rule without a test, or with one in another family only', () => {
    const elsewhere = new Map([...good.tests].map(([path, text]) => [`codes/${path}`, text]));
    expect(ruleFaults(few, { ...good, tests: elsewhere }, wanted)).toContain('totals/row-total: no test in test/rules imports it');
  });

  test('a rule without a basis, except what is only about reading', () => {
    const groundless = [{ ...rowTotal, meta: { ...rowTotal.meta, basis: [] } }, unrecognised];
    expect(unrecognised.meta.basis).toEqual([]);
    expect(ruleFaults(groundless, good, wanted)).toEqual(['totals/row-total: no basis']);
  });

  test('pages that are missing, stale or left over', () => {
    const pages = new Map([['totals/row-total.md', 'old'], ['README.md', indexOf(few)], ['totals/gone.md', '']]);
    expect(ruleFaults(few, { ...good, pages }, wanted)).toEqual([
      'docs/rules/totals/row-total.md is not current: npm run docs:rules',
      'docs/rules/completeness/unrecognised-table.md is missing: npm run docs:rules',
      'docs/rules/totals/gone.md belongs to no rule',
    ]);
  });

  test('every family of the product has its heading in the index', () => {
    const index = indexOf(rules);
    for (const rule of rules) expect(index).toContain(`(${rule.meta.id}.md)`);
  });
});
