import type { Chart, Narrative } from '../../src/model';
import { narrativeMarkdown, narrativeReport, narrativeText } from '../../src/report';

const narrative: Narrative = {
  title: '2024年度部门预算情况说明',
  sections: [
    {
      id: 'income',
      heading: '一、收入预算情况说明',
      paragraphs: [
        {
          template: 'income.text',
          text: '收入8,672.24万元，主要原因是【主要原因】。',
          style: 'body',
          parts: [
            { kind: 'text', text: '收入' },
            {
              kind: 'fact',
              text: '8,672.24',
              fact: 'summary.income.grandTotal',
              how: '',
              places: [{ role: 'total', sheet: '表一', cell: 'B38', label: '收入总计 / 金额' }],
            },
            { kind: 'text', text: '万元，主要原因是' },
            { kind: 'ask', text: '【主要原因】', ask: 'income.reason' },
            { kind: 'text', text: '。' },
          ],
        },
        {
          template: 'income.figure',
          text: '收入预算图',
          style: 'figure',
          parts: [{ kind: 'text', text: '收入预算图' }],
        },
      ],
    },
    {
      id: 'general',
      heading: '二、一般公共预算',
      paragraphs: [
        {
          template: 'general.head',
          text: '（一）规模变化',
          style: 'heading',
          parts: [{ kind: 'text', text: '（一）规模变化' }],
        },
        {
          template: 'general.text',
          text: '增加人员。',
          style: 'body',
          parts: [{ kind: 'input', text: '增加人员。', ask: 'general.reason' }],
        },
      ],
    },
  ],
  asks: [
    {
      id: 'income.reason',
      label: '主要原因',
      section: 'income',
      kind: 'text',
      unit: '',
      example: '项目增加',
      required: true,
    },
  ],
};

test('as text: the title, then each section under its heading', () => {
  expect(narrativeText(narrative)).toBe(
    [
      '2024年度部门预算情况说明',
      '',
      '一、收入预算情况说明',
      '收入8,672.24万元，主要原因是【主要原因】。',
      '收入预算图',
      '',
      '二、一般公共预算',
      '（一）规模变化',
      '增加人员。',
      '',
    ].join('\n'),
  );
});

test('as Markdown: title, sections and sub-headings in three depths', () => {
  expect(narrativeMarkdown(narrative)).toBe(
    [
      '# 2024年度部门预算情况说明',
      '',
      '## 一、收入预算情况说明',
      '',
      '收入8,672.24万元，主要原因是【主要原因】。',
      '',
      '收入预算图',
      '',
      '## 二、一般公共预算',
      '',
      '### （一）规模变化',
      '',
      '增加人员。',
      '',
    ].join('\n'),
  );
});

test('as Markdown: a chart is a table above its caption, names as they are', () => {
  const point = (label: string, fen: number) => ({ label, fen, places: [] });
  const chart: Chart = {
    id: 'income.figure',
    title: '收入预算图',
    section: 'income',
    kind: 'pie',
    unit: '万元',
    points: [point('一般公共预算|*拨款*', 8_016_650_000), point('上年结转', 655_590_000)],
  };
  const lines = narrativeMarkdown(narrative, [chart, { ...chart, id: 'nowhere' }]).split('\n');
  const at = lines.indexOf('收入预算图');
  // 8,016.65 of 8,672.24 is 92.440… %, the rest 7.559… %.
  expect(lines.slice(at - 6, at)).toEqual([
    '',
    '| 项目 | 金额（万元） | 占比 |',
    '| --- | ---: | ---: |',
    '| 一般公共预算\\|\\*拨款\\* | 8,016.65 | 92.44% |',
    '| 上年结转 | 655.59 | 7.56% |',
    '',
  ]);
  expect(lines.filter((line) => line.startsWith('| 项目'))).toHaveLength(1);
});

test('as JSON: every figure knows its cell, every blank its question, what was typed its origin', () => {
  const made = JSON.parse(JSON.stringify(narrativeReport('预算.xlsx', 'shanxi-2024', narrative))) as {
    sections: { paragraphs: { text: string; parts: { text: string }[] }[] }[];
  };
  expect(made).toMatchObject({
    file: '预算.xlsx',
    profile: 'shanxi-2024',
    sections: [
      {
        id: 'income',
        paragraphs: [
          {
            template: 'income.text',
            parts: [
              { kind: 'text', text: '收入' },
              { kind: 'fact', fact: 'summary.income.grandTotal', places: [{ sheet: '表一', cell: 'B38' }] },
              { kind: 'text' },
              { kind: 'ask', ask: 'income.reason' },
              { kind: 'text' },
            ],
          },
          {},
        ],
      },
      { id: 'general', paragraphs: [{}, { parts: [{ kind: 'input', ask: 'general.reason' }] }] },
    ],
    asks: [{ id: 'income.reason', label: '主要原因', section: 'income' }],
  });
  for (const { paragraphs } of made.sections) {
    for (const { text, parts } of paragraphs) expect(parts.map((part) => part.text).join('')).toBe(text);
  }
});
