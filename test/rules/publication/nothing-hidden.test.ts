import { check } from '../../../src/check';
import { rule } from '../../../src/rules/publication/nothing-hidden';
import { bookOf, sheet } from '../../kit/grid';
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
    { name: '藏着的行列在表外面', sheets: [{ ...plain, hiddenRows: [40], hiddenColumns: [40] }] },
    {
      name: '藏着的行只有空文字',
      sheets: [{ ...plain, values: [...plain.values.slice(0, 2), ['', '', '']], hiddenRows: [2] }],
    },
    {
      name: '隐藏的空表',
      sheets: [plain, { ...sheet('Sheet2', [[null]]), visibility: 'hidden' as const, comments: [] }],
    },
  ],
  bad: [
    {
      name: '批注',
      sheets: [{ ...plain, comments: [{ row: 1, column: 1, text: '数要再核' }] }],
      findings: [{ code: 'comments', at: '表三!B2', says: '工作表“表三”有 1 条批注' }],
    },
    {
      name: '隐藏的行和列',
      sheets: [{ ...plain, hiddenRows: [1, 2], hiddenColumns: [1] }],
      findings: [
        { code: 'hiddenRows', at: '表三!A2', says: '工作表“表三”隐藏了有内容的行：2' },
        { code: 'hiddenColumns', at: '表三!B1', says: '工作表“表三”隐藏了有内容的列：B' },
      ],
    },
    {
      name: '不从 A1 开始的表；藏了八处、九处',
      sheets: [
        {
          ...sheet(
            '底稿',
            Array.from({ length: 9 }, (_, index) => [index, index]),
            { top: 3, left: 2 },
          ),
          comments: [],
          hiddenRows: [3, 4, 5, 6, 7, 8, 9, 10, 11],
          hiddenColumns: [3],
        },
        {
          ...sheet('横表', [[1, 2, 3, 4, 5, 6, 7, 8]]),
          comments: [],
          hiddenColumns: [0, 1, 2, 3, 4, 5, 6, 7],
        },
      ],
      findings: [
        {
          code: 'hiddenRows',
          at: '底稿!C4',
          says: '工作表“底稿”隐藏了有内容的行：4、5、6、7、8、9、10、11 等 9 处',
        },
        { code: 'hiddenColumns', at: '底稿!D4', says: '工作表“底稿”隐藏了有内容的列：D' },
        {
          code: 'hiddenColumns',
          at: '横表!A1',
          says: '工作表“横表”隐藏了有内容的列：A、B、C、D、E、F、G、H',
        },
      ],
    },
    {
      name: '隐藏的工作表',
      sheets: [
        plain,
        {
          ...sheet('底稿', [
            ['上年数', 3],
            [null, null],
          ]),
          visibility: 'very-hidden' as const,
          comments: [],
          hiddenRows: [0],
        },
        { ...sheet('旧表', [[null, 1]], { top: 4 }), visibility: 'hidden' as const, comments: [] },
      ],
      findings: [
        { code: 'hiddenSheet', at: '底稿!A1', says: '工作表“底稿”是隐藏的，里面有内容' },
        { code: 'hiddenSheet', at: '旧表!A5' },
      ],
    },
  ],
  skipped: [
    {
      name: '没有读批注',
      kind: 'unreadable',
      says: '没有读取批注，请另外检查',
      sheets: [sheet('表三', [['合计', 1]])],
    },
    { name: '没有工作表', kind: 'unreadable', sheets: [] },
  ],
});

test('where the comments were read nothing is left unchecked; places say what is hidden', () => {
  const commented = {
    ...plain,
    comments: [{ row: 0, column: 0, text: '再核' }],
    hiddenRows: [1],
    hiddenColumns: [1],
  };
  const { findings, summary } = check(bookOf([commented]), { rules: [rule] });
  expect(summary.skipped).toEqual([]);
  expect(
    findings.flatMap(({ places }) => places.map(({ cell, label }) => `${cell} ${label}`)).sort(),
  ).toEqual(['A1 批注', 'A2 第 2 行', 'B1 B 列']);
});

test('a book without its sheets is not called clean', () => {
  const { source: _source, ...unread } = bookOf([plain]);
  const { summary } = check(unread, { rules: [rule] });
  expect([summary.comparisons, summary.skipped.map(({ kind }) => kind)]).toEqual([0, ['unreadable']]);
});
