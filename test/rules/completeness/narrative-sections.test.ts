import { check } from '../../../src/check';
import type { Book } from '../../../src/model';
import { rule } from '../../../src/rules/completeness/narrative-sections';
import { bookOf, grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const expense = sheet(
  '支出总表',
  grid`
  2024年预算支出总表
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  '2040201 | 行政运行 | 20.00 | 20.00 |`,
);
const narrative = (rows: string) =>
  sheet(
    '情况说明',
    grid`
    2024年度部门预算情况说明
    ${rows}`,
  );
const SECTIONS = [
  '一、“三公”经费增减变动原因说明 | 2024年“三公”经费预算10.00万元，与上年预算数相同，没有因公出国安排。',
  '二、机关运行经费说明 | 无',
  '三、政府采购情况 | 政府采购预算总额20.00万元。',
  '四、绩效管理情况 | 纳入绩效目标管理的项目3个。',
  '五、国有资产占用情况 | 共有车辆5辆。',
];

const without = (word: string, ...more: readonly string[]) => narrative([...SECTIONS.filter((line) => !line.includes(word)), ...more].join('\n'));

testRule(rule, {
  ok: [
    { name: '标题的字间有空格', sheets: [expense, narrative(SECTIONS.join('\n').replace('机关运行经费说明', '机关 运 行  经费说明'))] },
    {
      name: '一节的标题写在正文一段里，字间有空格；没有编号的段落可以是空的',
      sheets: [expense, without('绩效', '六、其他说明 | 绩 效  管 理 情 况 | 纳入绩效目标管理的项目3个。', '附注')],
    },
    {
      name: '三十个字的一段还算标题',
      sheets: [expense, without('绩效', '六、其他说明 | （五）关于预算绩效管理情况的说明（含部门整体和项目支出部分）')],
    },
    { name: '五项都有，写“无”也算', sheets: [expense, narrative(SECTIONS.join('\n'))] }],
  bad: [
    {
      name: '正文一段里提到绩效，三十一个字，不是标题',
      sheets: [expense, without('绩效', '六、其他说明 | （五）关于预算绩效管理情况的说明（含部门整体和项目支出两部分）')],
      findings: [{ code: 'missing', at: '情况说明!A2', says: '情况说明缺少“预算绩效情况”一节' }],
    },
    {
      name: '缺少机关运行经费，政府采购没有内容',
      sheets: [
        expense,
        narrative(
          SECTIONS.filter((line) => !line.includes('运行经费'))
            .map((line) => (line.includes('采购') ? '三、政府采购情况 |' : line))
            .join('\n'),
        ),
      ],
      findings: [
        { code: 'missing', at: '情况说明!A2' },
        { code: 'empty', at: '情况说明!A3' },
      ],
    },
  ],
  skipped: [{ name: '没有情况说明', kind: 'missing-table', sheets: [expense] }],
});

test('a province’s own section is a warning; without a list of its own the national one holds; without sections there is no place', () => {
  const book = bookOf([expense, narrative(SECTIONS.join('\n'))]);
  const told = (changed: Book) => check(changed, { rules: [rule] }).findings.map(({ level, data, places }) => [level, data['section'], places.length]);
  const own = { id: 'debt', title: '债务情况', heading: /债务/, byLaw: false } as const;
  expect(told({ ...book, requiredSections: [own] })).toEqual([['warning', '债务情况', 1]]);
  const { requiredSections: _, ...national } = book;
  expect(told(national)).toEqual([]);
  expect(told({ ...book, requiredSections: [own], narrative: { ...(book.narrative as NonNullable<Book['narrative']>), sections: [] } })).toEqual([['warning', '债务情况', 0]]);
});
