import { inputForm, narrate } from '../../src/narrative';
import type { Inputs, Narrative } from '../../src/model';
import type { TableLiteral } from '../kit/build-book';
import { buildBook } from '../kit/build-book';

const EXPENSE: TableLiteral = {
  id: 'expense',
  panels: [{ columns: ['total', 'basic', 'project'], rows: [['total', '合计', 100, 60, 40]] }],
};
const GENERAL: TableLiteral = {
  id: 'general-expense',
  panels: [
    {
      columns: ['total'],
      rows: [
        ['total', '合计', 90],
        ['204', '公共安全支出', 90],
      ],
    },
  ],
};

function narrative(inputs: Inputs, ...tables: readonly TableLiteral[]): Narrative {
  return narrate(buildBook({ profile: 'generic', organisation: '某局', tables }), inputs);
}

test('says what the tables that are there allow, and numbers what it says', () => {
  const { title, sections } = narrative({ 'last.general-expense.total': '80' }, GENERAL, EXPENSE);
  expect(title).toBe('2024年度部门预算情况说明（某局）');
  expect(
    sections.slice(0, 2).map((each) => [each.heading, ...each.paragraphs.map((paragraph) => paragraph.text)]),
  ).toEqual([
    [
      '一、支出预算情况',
      '2024年度某局支出预算100.00万元，其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%。',
    ],
    [
      '二、一般公共预算支出情况',
      '2024年度某局一般公共预算支出90.00万元，比上年增加10.00万元，增长12.50%。主要用于以下方面：公共安全支出90.00万元，占100.00%。',
    ],
  ]);
  expect(sections.map((each) => each.id)).toEqual(['expense', 'general-expense', 'procurement', 'other']);
});

test('speaks of no table that is missing, and asks nothing about it', () => {
  const book = buildBook({ profile: 'generic', tables: [EXPENSE] });
  const text = narrate(book)
    .sections.flatMap((each) => each.paragraphs.map((paragraph) => paragraph.text))
    .join('\n');
  expect(text).not.toMatch(/三公|机关运行|没有找到/);
  expect(inputForm(book).map((ask) => ask.id)).toEqual([
    'procurement.goods',
    'procurement.works',
    'procurement.services',
    'other.text',
  ]);
});

test('a province without wording of its own gets this one', () => {
  const { sections } = narrate(buildBook({ profile: 'sichuan-2025', tables: [EXPENSE] }));
  expect(sections[0]?.heading).toBe('一、支出预算情况');
});
