import { rule } from '../../../src/rules/publication/nothing-hidden';
import { sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const plain = {
  ...sheet('表三', [
    ['合计', 1, null],
    ['公安', 2, null],
    [null, null, null],
  ]),
  comments: [],
};

testRule(rule, {
  ok: [
    { name: '什么都没有藏', sheets: [plain] },
    { name: '藏着的行列是空的', sheets: [{ ...plain, hiddenRows: [2], hiddenColumns: [2] }] },
    {
      name: '隐藏的空表',
      sheets: [plain, { ...sheet('Sheet2', [[null]]), visibility: 'hidden' as const, comments: [] }],
    },
  ],
  bad: [
    {
      name: '批注',
      sheets: [{ ...plain, comments: [{ row: 1, column: 1, text: '数要再核' }] }],
      findings: [{ code: 'comments', at: '表三!B2' }],
    },
    {
      name: '隐藏的行和列',
      sheets: [{ ...plain, hiddenRows: [1, 2], hiddenColumns: [1] }],
      findings: [
        { code: 'hiddenRows', at: '表三!A2' },
        { code: 'hiddenColumns', at: '表三!B1' },
      ],
    },
    {
      name: '隐藏的工作表',
      sheets: [
        plain,
        { ...sheet('底稿', [['上年数', 3]]), visibility: 'very-hidden' as const, comments: [] },
      ],
      findings: [{ code: 'hiddenSheet', at: '底稿!A1' }],
    },
  ],
  skipped: [{ name: '没有读批注', kind: 'unreadable', sheets: [sheet('表三', [['合计', 1]])] }],
});
