import { readFileSync } from 'node:fs';
import { loadTemplates, WordingError } from '../../src/narrative';
import { WORDING_SOURCES, wordingFor } from '../../src/narrative/wordings';

const HEAD = '@版 2023 2024\n@零 2023=0.00 2024=0\n@题 说明\n';

/** Problems of a paragraph, as `line message`; the paragraph's text stands on line 106 of the file. */
function problemsOf(paragraph: string, head = HEAD): readonly string[] {
  const text = `${head}== one 一、标题\n- one.text\n${paragraph}\n`;
  try {
    loadTemplates({ file: 'wording.ts', firstLine: 101, text });
    return [];
  } catch (error) {
    if (!(error instanceof WordingError)) throw error;
    return error.problems.map(({ line, message }) => `${line} ${message}`);
  }
}

describe('the wording files', () => {
  test.each(Object.entries(WORDING_SOURCES))('%s is valid', (_province, source) => {
    expect(() => loadTemplates(source)).not.toThrow();
  });

  test.each(Object.entries(WORDING_SOURCES))('%s names its own lines rightly', (_province, source) => {
    const lines = readFileSync(source.file, 'utf8').split('\n');
    const first = source.text.split('\n')[0] ?? '';
    expect(lines[source.firstLine - 1]?.endsWith(first)).toBe(true);
    expect(lines[source.firstLine]).toBe(source.text.split('\n')[1]);
  });

  test('years later than the newest wording use the newest, earlier ones the oldest', () => {
    expect(wordingFor('shanxi-2023').version).toBe('2023');
    expect(wordingFor('shanxi-2024').version).toBe('2024');
    expect(wordingFor('shanxi-2027').version).toBe('2024');
    expect(wordingFor('shanxi-2020').version).toBe('2023');
    expect(wordingFor('hebei-2024').wording.file).toContain('hebei');
    expect(wordingFor('generic').wording.file).toContain('generic');
    expect(wordingFor('shanxi').version).toBe('2024');
    const text = '@版  2022   2023 2024\n@题 甲 乙\n==   one   一、 标题\n- one.text\n甲\n';
    const sources = { x: { file: 'x.ts', firstLine: 1, text } };
    const inForce = (profile: string) => wordingFor(profile, sources);
    expect(['x-2021', 'x-2022', 'x-2023', 'x-2025', 'x'].map((profile) => inForce(profile).version)).toEqual([
      '2022',
      '2022',
      '2023',
      '2024',
      '2024',
    ]);
    expect(inForce('x').wording).toMatchObject({
      title: [{ kind: 'text', text: '甲 乙' }],
      sections: [{ id: 'one', heading: [{ kind: 'text', text: '一、 标题' }] }],
    });
    expect(wordingFor('sichuan-2025').wording.file).toContain('generic');
  });
});

describe('what is understood', () => {
  test.each([
    ['{summary.income.grandTotal:M}万元'],
    ['[版?2023:甲|2024:乙]'],
    ['[主体?部门:甲|否则:乙]'],
    ['[expense.total?零:甲|非零:乙]'],
    ['[expense.total?缺,零:甲|否则:乙]'],
    ['[general-expense.classes?空:无|有:[每 general-expense.classes 用、:{.name}{.amount:M}占{.share:%2}%]]'],
    [
      '[change.income?平:持平|无率:{change.income:增加/减少}{change.income.amount:P}|有率:{change.income.percent:%2}%]',
    ],
    ['[other.text?未填:无|填:{other.text}]'],
    ['{procurement.inputs:P}{vehicles.total:数}{performance.public.share:%2}'],
    ['花括号\\{、方括号\\[和竖线\\|照写'],
    ['{ expense.total : P }[ 版 ? 2023 : 甲 | 2024 : 乙]'],
    ['[expense.total?缺, 零:甲|否则:乙]'],
    ['[operating.units?空:无|有:[每  operating.units  用、:{.name}]]'],
    ['[change.income?平:甲|否则:{change.income:增加/减少}]'],
  ])('%s', (paragraph) => {
    expect(problemsOf(paragraph)).toEqual([]);
  });
});

describe('what is not, with file and line', () => {
  test('the error names the file', () => {
    const text = `${HEAD}== one 一\n- one.text\n{nothing:M}\n`;
    expect(() => loadTemplates({ file: 'src/profiles/x/narrative.ts', firstLine: 7, text })).toThrow(
      'src/profiles/x/narrative.ts:12 没有“nothing”这个数据，也没有这个填报项',
    );
  });

  test.each<[string, string]>([
    ['{summary.grandTotal:M}', '没有“summary.grandTotal”这个数据，也没有这个填报项'],
    ['{expense.total:Q}', '没有“Q”这种格式；可用的格式：M P Z MZ %2 % 数 增加/减少 增长/下降 增加/下降'],
    ['{change.income.amountx:P}', '没有“change.income.amountx”这个数据，也没有这个填报项'],
    ['[每 甲 operating.units 用、:{.name}]', '清单要写作“[每 清单 用分隔符:文字]”'],
    ['[每 operating.units', '清单没有写完，缺“:”'],
    ['{expense.total}', '“expense.total”的格式要写 M 或 P 或 Z 或 MZ'],
    ['{expense.total:%2}', '“expense.total”的格式要写 M 或 P 或 Z 或 MZ'],
    ['{expense.basic.share:M}', '“expense.basic.share”的格式要写 %2 或 %'],
    ['{document.year:数}', '“document.year”是文字，不用写格式'],
    ['[每 nothing 用、:甲]', '没有“nothing”这个清单'],
    ['[每 operating.units 用、:{.name}]', '清单“operating.units”可能为空'],
    [
      '[operating.units?空:无|有:[每 operating.units 用、:{.share:%2}]]',
      '清单的各行没有“.share”；可用：.name .amount',
    ],
    ['{.name}', '“{.name}”只能写在清单里'],
    ['[nothing?零:甲|非零:乙]', '不能按“nothing”选择'],
    ['[版?2023:甲|2025:乙]', '“版”没有“2025”这种情形；可用：2023 2024 否则'],
    ['[版?2023:甲]', '“版”没有写“2024”时怎么办'],
    ['[expense.total?零:甲|正:乙]', '“expense.total”没有写“负”时怎么办'],
    ['[版?2023:甲|2024:乙|否则:丙]', '“版”的“否则”永远轮不到'],
    ['[版?2023:甲[版?2023:乙|2024:丙]|2024:丁]', '“版”的“2024”永远轮不到'],
    ['[expense.total?非零:甲|正:乙|零:丙]', '“expense.total”的“正”永远轮不到'],
    ['{change.income.amount:P}', '“change.income.amount”不是总有的'],
    [
      '[change.income?平:甲|变:{change.income.percent:%2}]',
      '“change.income.percent”不是总有的，要放在“[change.income?平:…|有率:…]”的“有率”里',
    ],
    ['[change.income?平:甲|变:{change.income:多/少}]', '没有“多/少”这种格式'],
    [
      '[change.income?平:甲|变:{change.income.amount:%2}]',
      '“change.income.amount”的格式要写 M 或 P 或 Z 或 MZ',
    ],
    [
      '[change.income?平:甲|无率:乙|有率:{change.income.percent:P}]',
      '“change.income.percent”的格式要写 %2 或 %',
    ],
    ['{change.income:增加/减少}', '“change.income”不是总有的，要放在“[change.income?平:…|变:…]”的“变”里'],
    ['[change.income?平:{change.income:增加/减少}|变:乙]', '“change.income”不是总有的'],
    ['[每 operating.units:{.name}]', '清单要写作“[每 清单 用分隔符:文字]”'],
    ['[operating.units?空,有:[每 operating.units 用、:{.name}]]', '清单“operating.units”可能为空'],
    ['[document.organisation?零:甲|有:乙]', '“document.organisation”没有“零”这种情形；可用：缺 有 否则'],
    ['[vehicles.total?零:甲]', '“vehicles.total”没有写“非零”时怎么办'],
    ['[other.text?零:甲|填:乙]', '“other.text”没有“零”这种情形；可用：未填 填 否则'],
    ['[vehicles.law?零:甲|填:乙', '“[”没有写完，缺“]”'],
    ['[vehicles.law', '选择没有写完，缺“?”'],
    ['[vehicles.law?零', '选择的情形没有写完，缺“:”'],
    ['甲}乙', '多出一个“}”；要印出这个字符，前面加“\\”'],
    ['甲|乙', '多出一个“|”'],
    ['[performance.public.share?零:甲|非零:乙]', '不能按“performance.public.share”选择'],
    ['[change.income?平:甲|变:{change.income:P}]', '“change.income”要写成一对方向词'],
    ['{序}', '“{序}”只能写在节标题里'],
    ['甲]乙', '多出一个“]”'],
    ['[版?2023:甲|2024:乙', '“[”没有写完，缺“]”'],
    ['{expense.total', '“{”没有写完，缺“}”'],
  ])('%s', (paragraph, message) => {
    const problems = problemsOf(paragraph);
    expect(problems[0]).toContain(message);
    expect(problems[0]).toMatch(/^106 /);
  });

  test('a mistake further down a long paragraph is named by its own line', () => {
    expect(problemsOf('甲，\n乙{expense.total:M}，\n丙{nothing:M}，\n丁。')).toEqual([
      '108 没有“nothing”这个数据，也没有这个填报项',
    ]);
  });

  test('all mistakes are told at once, in the order of the file', () => {
    expect(problemsOf('{one:M}\n{two:M}').map((problem) => problem.slice(0, 3))).toEqual(['106', '107']);
    // What it speaks of and how it is written are looked at one after the other.
    expect(problemsOf('{one:M}\n甲]乙\n{two:M}').map((problem) => problem.slice(0, 3))).toEqual([
      '106',
      '107',
      '108',
    ]);
    const [one, two] = [1, 2].map((line) => ({ file: 'x.ts', line, message: '甲' }));
    const error = new WordingError([one!, two!]);
    expect([error.name, error.message]).toEqual(['WordingError', 'x.ts:1 甲\nx.ts:2 甲']);
  });

  test.each<[string, string]>([
    ['- two\n', '“two”没有文字'],
    ['- one.text\n甲\n', 'id“one.text”用了两次'],
    ['- 二\n甲\n', '“二”不能作 id'],
    ['- 2nd\n甲\n', '“2nd”不能作 id'],
    ['- two_x\n甲\n', '“two_x”不能作 id'],
    ['- two 表\n甲\n', '没有“表”这种段落'],
    ['@颜色 红\n', '没有“@颜色”这种设定'],
    ['@零 2022=0\n', '“@零”里的“2022”不在“@版”一行里'],
    ['@零 2023=无\n', '零只有“0”和“0.00”两种写法'],
    ['@零 2023\n', '零只有“0”和“0.00”两种写法'],
    ['@缺表 甲\n', '“@缺表”后写“略去”或“注明”'],
    ['@缺表\n', '“@缺表”后写“略去”或“注明”'],
  ])('%s', (lines, message) => {
    expect(problemsOf(`甲\n${lines}`).join()).toContain(message);
  });

  test('text without a paragraph, a paragraph without a section, no versions', () => {
    expect(problemsOf('甲', '甲乙丙\n').join()).toContain('101 这行文字不属于任何一段');
    expect(problemsOf('甲', `${HEAD}- early\n甲\n`).join()).toContain('104 段落之前要先有一节');
    expect(problemsOf('甲', '@题 说明\n').join()).toContain('缺“@版”一行');
  });
});
