import { checkText, verdict } from '../../src/report';
import { finding, report } from './report-of';

const skip = (kind: string, reason = '“年末结转”：没有“政府采购表”') => ({ rule: 'totals/x', reason, kind });

const cause = {
  id: 'cause-1',
  certainty: 'certain' as const,
  findings: ['totals/x:k', 'totals/x:l'],
  candidates: [
    {
      sheet: '表三 支出总表',
      cell: 'C9',
      label: '一般行政管理事务 / 合计',
      actual: '2987.49',
      expected: '2978.49',
      slip: 'digits-swapped' as const,
    },
  ],
};

describe('the verdict', () => {
  test('a clean result says what it rests on', () => {
    expect(verdict(report())).toBe('412 项核对全部通过');
  });

  test('what could not be checked stands beside it', () => {
    const skipped = [skip('missing-table'), skip('unreadable'), skip('crashed'), skip('not-applicable')];
    expect(verdict(report({ summary: { skipped } }))).toBe('412 项核对全部通过，3 项未能核对');
    expect(verdict(report({ summary: { skipped: [skip('not-applicable')] } }))).toBe('412 项核对全部通过');
  });

  test('tails and notes are no fault', () => {
    expect(verdict(report({ summary: { notes: 28, tails: 28 } }))).toBe('412 项核对全部通过');
  });

  test.each([
    [3, 0, '发现 3 处错误'],
    [0, 2, '发现 2 处警告'],
    [3, 2, '发现 3 处错误、2 处警告'],
  ])('%p errors and %p warnings', (errors, warnings, sentence) => {
    expect(verdict(report({ summary: { errors, warnings } }))).toBe(sentence);
  });

  test('known causes say how little has to be changed; guesses do not', () => {
    const known = report({ summary: { errors: 3 }, causes: [cause] });
    expect(verdict(known)).toContain('，改 1 个单元格');
    expect(
      verdict(report({ summary: { errors: 3 }, causes: [{ ...cause, certainty: 'ambiguous' }] })),
    ).not.toContain('改 1');
  });

  test('without a table nothing passes', () => {
    expect(verdict(report({ tables: [], summary: { comparisons: 0 } }))).not.toContain('通过');
    expect(verdict(report({ summary: { comparisons: 0 } }))).toBe('没有可以核对的内容');
  });
});

describe('the text', () => {
  const full = report({
    summary: {
      errors: 1,
      notes: 1,
      tails: 1,
      skipped: [skip('missing-table'), skip('not-applicable', '不适用')],
    },
    causes: [cause],
    findings: [
      finding({
        proof: [
          { label: '公安 / 合计', value: '7,281.41', sheet: '表三 支出总表', cell: 'C7', sign: 0 },
          { label: '行政运行 / 合计', value: '2,257.13', sheet: '表三 支出总表', cell: 'C8', sign: 1 },
          { label: '其中 / 合计', value: '1.00', sheet: '表三 支出总表', cell: 'C9', sign: -1 },
        ],
      }),
      finding({
        key: 't',
        level: 'note',
        tail: true,
        message: '差 0.01',
        places: [{ role: 'cell', sheet: '表二', cell: 'D5', label: '' }],
      }),
    ],
  });
  const lines = checkText(full).split('\n');
  const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part));

  test('reads from the verdict down: causes, findings by table, tails, what was not checked', () => {
    expect(lines[0]).toBe('预算.xlsx');
    expect(lines[1]).toBe('某市公安局 · 2024年度 · shanxi-2024 · 1 张表');
    expect(lines[2]).toContain('发现 1 处错误');
    expect(lines[3]).toBe('错误 1 · 警告 0 · 提示 1（尾差 1）；数字单元格 479 个，已核对 470 个');
    const order = [
      '先改这里',
      '表三 支出总表 C9',
      '✕ 错误',
      '尾差 1 处',
      '没有核对的',
      '没有“政府采购表”',
    ].map(lineOf);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('says which cell should hold what', () => {
    expect(lines[lineOf('一般行政管理事务')]).toContain('现为 2987.49，应为 2978.49');
    expect(lines[lineOf('一般行政管理事务')]).toContain('2 项');
  });

  test('shows the sum as on paper, with signs', () => {
    expect(
      lines.slice(lineOf('✕ 错误') + 1, lineOf('✕ 错误') + 4).map((line) => line.trim().replace(/ +/g, ' ')),
    ).toEqual(['7,281.41 C7 公安 / 合计', '＋ 2,257.13 C8 行政运行 / 合计', '－ 1.00 C9 其中 / 合计']);
  });

  test('a figure of another workbook names its file and sheet', () => {
    const line = { label: '收入总计', value: '8,672.24', sheet: '表一', cell: 'B38', sign: 0 as const };
    const text = checkText(
      report({
        findings: [
          finding({
            proof: [
              line,
              { ...line, file: '2023.xlsx', sheet: '收支总表', cell: 'B40', value: '8,672.20' },
              { ...line, cell: 'B39' },
            ],
          }),
        ],
      }),
    ).split('\n');
    const proof = text
      .filter((each) => each.includes('收入总计'))
      .map((each) => each.trim().replace(/ +/g, ' '));
    expect(proof).toEqual([
      '8,672.24 B38 收入总计',
      '8,672.20 B40 收入总计（2023.xlsx 收支总表）',
      '8,672.24 B39 收入总计',
    ]);
  });

  test('two figures stand in the message already and are not shown again', () => {
    const line = { label: '收入总计', value: '8,672.24', sheet: '表一', cell: 'B38', sign: 0 as const };
    expect(checkText(report({ findings: [finding({ proof: [line, line] })] }))).not.toContain('收入总计');
  });

  test('what belongs to no cell is told for all tables together', () => {
    const text = checkText(
      report({ findings: [finding({ level: 'warning', message: '没有收入总表', places: [] })] }),
    ).split('\n');
    const at = text.indexOf('全部表格');
    expect(text[at + 1]?.trim().split(/ +/)).toEqual(['▲', '警告', '没有收入总表']);
  });

  test('rules whose level was changed are named, with how they are judged now', () => {
    const levels = { 'totals/a': 'off', 'totals/b': 'note', 'ties/c': 'error' } as const;
    const text = checkText(report({ levels })).split('\n');
    const at = text.indexOf('调整过级别的规则：');
    expect(text.slice(at + 1, at + 4)).toEqual(['  totals/a：不核对', '  totals/b：提示', '  ties/c：错误']);
    expect(checkText(report())).not.toContain('调整过级别');
  });

  test('a finding that was dismissed stands with its reason, not among the errors', () => {
    const text = checkText(report({ findings: [finding({ suppressed: '按财政口径' })] })).split('\n');
    const at = text.indexOf('已说明不算问题的 1 项：');
    expect(text[at + 1]).toBe('  表三合计 7,281.41，下级各项之和 7,287.41，少 6.00（理由：按财政口径）');
    expect(text.join()).not.toContain('✕ 错误');
    expect(checkText(report({ findings: [finding()] }))).not.toContain('不算问题');
  });

  test('a dismissal that fits nothing any more is to be looked at', () => {
    const text = checkText(report({ staleSuppressions: [{ key: 'totals/x:公安', reason: '旧口径' }] })).split(
      '\n',
    );
    const at = text.indexOf('“不算问题”清单中已经用不上的（请删去或核对）：');
    expect(text[at + 1]).toBe('  totals/x:公安（理由：旧口径）');
  });

  test('what does not apply is not worth a line', () => {
    expect(lineOf('不适用')).toBe(-1);
  });

  test('cells that nothing tells apart are listed, not guessed between', () => {
    const other = { ...cause.candidates[0], cell: 'C12' } as (typeof cause.candidates)[number];
    const text = checkText(
      report({ causes: [{ ...cause, certainty: 'ambiguous', candidates: [...cause.candidates, other] }] }),
    );
    expect(text).toContain('表三 支出总表 C9、表三 支出总表 C12');
    expect(text).not.toContain('应为 2978.49');
  });

  test('is painted only through the brush it is given', () => {
    expect(checkText(full)).not.toContain('\u001b');
    const painted = checkText(full, (meaning, text) => `<${meaning}>${text}</${meaning}>`);
    expect(painted).toContain('<error>发现 1 处错误');
    expect(checkText(report(), (meaning, text) => `<${meaning}>${text}`)).toContain('<good>412 项');
  });

  test('a workbook without department or year has no empty words', () => {
    expect(checkText(report({ department: null, year: null })).split('\n')[1]).toBe('shanxi-2024 · 1 张表');
  });
});
