import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/read';
import type { Inputs, Narrative, Section } from '../../src/model';
import { narrate } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { sampleWorkbook } from '../../src/samples';
import type { Difference } from './published-differences';
import { DIFFERENCES_000, DIFFERENCES_001, DIFFERENCES_003 } from './published-differences';
import { INPUTS_000, INPUTS_001, INPUTS_003 } from './published-inputs';

/** Half- and full-width forms and blanks are the printer's business. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function textsOf(narrative: Narrative, section: string): readonly string[] {
  return narrative.sections.find((each) => each.id === section)?.paragraphs.map((each) => each.text) ?? [];
}

describe('the sample budget, sections 一 to 六, as published', () => {
  const narrative = narrate(recognise(sampleWorkbook()), INPUTS_000);

  test('headings', () => {
    expect(narrative.sections.map((each) => each.heading)).toEqual([
      '一、部门预算收支数据变动情况及原因',
      '二、收入预算情况说明',
      '三、支出预算情况说明',
      '四、财政拨款收支预算总体情况说明',
      '五、一般公共预算支出情况说明',
      '六、一般公共预算基本支出情况说明',
      '七、“三公”经费增减变动原因说明',
      '八、机关运行经费增减变动原因说明',
      '九、政府采购情况',
      '十、绩效管理情况',
      '十一、国有资产占有使用情况',
      '十二、其他说明',
    ]);
  });

  test.each<[string, readonly string[]]>([
    [
      'changes',
      [
        '2024年度长治市公安局屯留分局预算收入总计8,672.24万元，其中：本年收入8,016.65万元，上年结转655.59万元，比上年增加1147.40万元，增长15.25%，主要原因是2023年8月我局招录一批警务辅助人员以及新进8名公务员，另2024年度新增上村所、渔泽所、高头寺所业务用房改造项目等；本年部门预算支出总计8,672.24万元，其中：本年预算安排8,016.65万元，上年结转655.59万元，比上年增加1147.40万元，增长15.25%，主要原因是2023年8月我局招录一批警务辅助人员以及新进8名公务员，另2024年度新增上村所、渔泽所、高头寺所业务用房改造项目等。',
      ],
    ],
    [
      'income',
      [
        '2024年度长治市公安局屯留分局预算收入8,672.24万元，主要包括一般公共预算拨款收入8,016.65万元，占92.44%；政府性基金预算拨款收入0万元，占0%；国有资本经营预算拨款收入0万元，占0%；财政专户管理资金收入0万元，占0%；单位资金0万元，占0%；上年结转655.59万元，占7.56%。',
        '收入预算图',
      ],
    ],
    [
      'expense',
      [
        '2024年度长治市公安局屯留分局支出预算8672.24万元，其中：基本支出3847.34万元，占44.36%；项目支出4824.9万元，占55.64%。',
      ],
    ],
    [
      'fiscal',
      [
        '2024年度长治市公安局屯留分局财政拨款收支总预算8,672.24万元。其中：一般公共预算拨款8,672.24万元，政府性基金预算拨款0万元，国有资本经营预算拨款0万元。其中：当年拨款收入8,016.65万元，上年结转收入655.59万元。支出包括：公共安全支出7,937.00万元、社会保障和就业支出353.12万元、卫生健康支出138.74万元、住房保障支出243.38万元等。',
      ],
    ],
    [
      'general-expense',
      [
        '（一）一般公共预算当年支出规模变化情况',
        '2024年度长治市公安局屯留分局一般公共预算当年支出8,016.65万元，比上年增加1394.60万元，增长21.06%。',
        '（二）一般公共预算当年支出结构情况',
        '2024年度长治市公安局屯留分局一般公共预算当年支出8,016.65万元，主要用于以下方面：公共安全支出7,281.41万元，占90.83%；社会保障和就业支出353.12万元，占4.40%；卫生健康支出138.74万元，占1.73%；住房保障支出243.38万元，占3.04%等。',
        '一般公共预算当年支出结构图',
      ],
    ],
    [
      'basic-expense',
      [
        '2024年度长治市公安局屯留分局一般公共预算安排基本支出3,811.52万元，其中：',
        '人员经费2,993.72万元，主要包括：基本工资、津贴补贴、奖金、绩效工资、机关事业单位基本养老保险缴费、职工基本医疗保险缴费、其他社会保障缴费、住房公积金、其他工资福利支出、退休费、生活补助等；',
        '公用经费817.80万元，主要包括：办公费、印刷费、水费、电费、邮电费、取暖费、物业管理费、差旅费、维修(护)费、租赁费、培训费、专用材料费、被装购置费、劳务费、委托业务费、工会经费、福利费、其他交通费用、其他商品和服务支出、办公设备购置等。',
      ],
    ],
  ])('%s', (section, expected) => {
    expect(textsOf(narrative, section)).toEqual(expected);
  });

  test('every figure leads to a cell of the workbook or tells how it was got', () => {
    const parts = narrative.sections.flatMap((each) =>
      each.paragraphs.flatMap((paragraph) => paragraph.parts),
    );
    const lost = parts.filter((part) => part.kind === 'fact' && part.places.length === 0 && part.how === '');
    expect(lost).toEqual([]);
    const how = (fact: string): string | undefined =>
      parts.flatMap((part) => (part.kind === 'fact' && part.fact === fact ? [part.how] : []))[0];
    expect(how('income.general.share')).toBe('= 表二 D5 ÷ 表一 B38');
    expect(how('fiscal-summary.withCarryover.general')).toBe('= 表四 B6 + 表四 B38');
  });
});

/** Published paragraphs by heading; text before the first heading under ''. */
function publishedSections(markdown: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, readonly string[]>();
  markdown.split(/^## /m).forEach((block, index) => {
    const lines = block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (index > 0 || lines.length > 1) sections.set(index === 0 ? '' : plain(lines[0] ?? ''), lines.slice(1));
  });
  return sections;
}

/** The published paragraphs as we expect to write them, every listed difference applied. */
function asWeWrite(
  section: Section,
  published: readonly string[],
  differences: readonly Difference[],
): readonly string[] {
  const expected: string[] = [];
  for (const [index, text] of published.entries()) {
    const known = differences.find(({ at }) => at[0] === section.id && at[1] === index);
    if (known?.onlyPublished === 'rest') break;
    if (known?.onlyPublished === 'one') continue;
    let changed = plain(text);
    for (const [theirs, ours] of known?.instead ?? []) {
      expect(changed).toContain(plain(theirs));
      changed = changed.replaceAll(plain(theirs), plain(ours));
    }
    expected.push(known?.order ? inOrder(changed) : changed);
  }
  return expected;
}

/** The words of an enumeration sorted, for comparing two orders of the same words. */
function inOrder(text: string): string {
  return text.replace(/(主要包括:)(.*)(等[;。])$/, (_all, before: string, items: string, after: string) =>
    [before, items.split('、').sort().join('、'), after].join(''),
  );
}

const WORKBOOKS = join('..', 'shared', 'workbooks');

const PUBLISHED: readonly [string, string, Inputs, readonly Difference[]][] = [
  ['000-tunliu-2024-shanxi.xlsx', '000-narrative.md', INPUTS_000, DIFFERENCES_000],
  ['001-jincheng-2023-shanxi.xlsx', '001-narrative.md', INPUTS_001, DIFFERENCES_001],
  ['003-dachang-2024-hebei.xlsx', '003-narrative.md', INPUTS_003, DIFFERENCES_003],
];

// The published workbooks lie beside the repository where they are at hand; the sample above always runs.
for (const [workbook, text, inputs, differences] of PUBLISHED) {
  if (!existsSync(join(WORKBOOKS, workbook))) continue;
  test(`${workbook}: the whole narrative, paragraph by paragraph`, async () => {
    const published = publishedSections(readFileSync(join(WORKBOOKS, text), 'utf8'));
    const read = await readWorkbook(new Uint8Array(readFileSync(join(WORKBOOKS, workbook))), workbook);
    if (!read.ok) throw new Error(read.problem.code);
    const duties = (published.get(plain('一、单位职责及机构设置情况')) ?? []).slice(1, 14).join('\n');
    const narrative = narrate(recognise(read.value), { ...inputs, 'organisation.duties': duties });
    expect(narrative.asks).toEqual([]);
    expect(narrative.sections.map((each) => plain(each.heading))).toEqual([...published.keys()]);
    for (const section of narrative.sections) {
      const theirs = published.get(plain(section.heading)) ?? [];
      const tables = new Set(differences.map(({ onlyOurs }) => onlyOurs));
      const told = section.paragraphs.filter(({ template }) => !tables.has(template));
      const ours = told.map((each, index) => {
        const known = differences.find(({ at }) => at[0] === section.id && at[1] === index);
        return known?.order ? inOrder(plain(each.text)) : plain(each.text);
      });
      expect(ours).toEqual(asWeWrite(section, theirs, differences));
    }
  });
}
