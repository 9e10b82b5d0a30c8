import { check } from '../../../src/check';
import { checkAndDiagnose } from '../../../src/diagnose';
import type { CellValue, CheckResult, WorkbookSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognise';
import { parseCustomRules, rulesFromSheet, rulesOfText } from '../../../src/rules/custom';
import { sampleWithErrors, sampleWorkbook } from '../../../src/samples';
import { sheet, workbook } from '../../kit/grid';

const HOLDS = '[支出总表]合计.合计 = [收支总表]本年支出合计.合计';
const FAILS = '[三公经费]公务用车购置费.合计 = 0';

function withRules(
  rows: readonly (readonly CellValue[])[],
  base: WorkbookSnapshot = sampleWorkbook(),
): WorkbookSnapshot {
  return {
    ...base,
    sheets: [...base.sheets, { ...sheet('自定义规则', rows), comments: [], position: base.sheets.length }],
  };
}

function customOf(result: CheckResult): { findings: string[]; skips: string[]; runs: number } {
  const isCustom = (rule: string): boolean => rule.startsWith('custom/');
  return {
    findings: result.findings
      .filter((finding) => isCustom(finding.rule))
      .map(({ level, message }) => `${level} ${message}`),
    skips: result.summary.skipped
      .filter((skip) => isCustom(skip.rule))
      .map(({ kind, reason }) => `${kind} ${reason}`),
    runs: result.runs.filter((run) => isCustom(run.rule)).length,
  };
}

describe('the text of the sheet', () => {
  const textOf = (rows: readonly (readonly CellValue[])[], options = {}): string | undefined =>
    rulesFromSheet(workbook([sheet('自定义规则', rows, options)]))?.text;

  test('rule, message and level; a heading is no rule', () => {
    expect(
      textOf([
        ['规则', '说明', '级别'],
        [HOLDS, '应相等', '警告'],
        [FAILS, null, null],
      ]),
    ).toBe(`\n${HOLDS}：应相等 #警告\n${FAILS}`);
  });

  test('a first row that says something of a table is a rule', () => {
    expect(textOf([[HOLDS]])).toBe(HOLDS);
    expect(textOf([['[支出总表]合计']])).toBe('[支出总表]合计');
  });

  test('line n is row n, wherever the used range begins', () => {
    const text = textOf([['规则'], [null], [HOLDS]], { top: 2, left: 0 });
    expect(parseCustomRules(text ?? '').rules.map((rule) => rule.line)).toEqual([5]);
    expect(parseCustomRules(text ?? '').errors).toEqual([]);
    expect(textOf([['说明', '警告']], { top: 0, left: 1 })).toBe('');
    expect(textOf([['说明', HOLDS]], { top: 0, left: 1 })).toBe('');
  });

  test.each([
    [[`${HOLDS} #提示`, '应相等', null], 'note', '应相等'],
    [[`${HOLDS} #提示`, '应相等', '警告'], 'warning', '应相等'],
    [[`${HOLDS}：自己的说明`, null, '提示'], 'note', '自己的说明'],
    [[`${HOLDS}\n`, '分两\n行写', '#警告'], 'warning', '分两 行写'],
  ])('%j', (row, level, message) => {
    expect(parseCustomRules(textOf([row]) ?? '').rules.map((rule) => [rule.level, rule.message])).toEqual([
      [level, message],
    ]);
  });

  test('a heading may stand below blank rows; words without a sign further down are a mistake, not a heading', () => {
    expect(textOf([[null], ['规则'], [HOLDS]])).toBe(`\n\n${HOLDS}`);
    expect(textOf([[HOLDS], ['合计相等']])).toBe(`${HOLDS}\n合计相等`);
  });

  test('what is written round a rule goes, what is written in it stays', () => {
    expect(textOf([[`  ${HOLDS}   #提示 `, ' 应 \n\n 相等 ', null]])).toBe(`${HOLDS}：应 相等 #提示`);
    expect(textOf([[`${HOLDS} // 注释`]])).toBe(`${HOLDS} // 注释`);
    expect(textOf([[HOLDS], ['／／ 注释']])).toBe(`${HOLDS}\n`);
  });

  test('the name of the sheet may have blanks round it', () => {
    expect(rulesFromSheet(workbook([sheet(' 自定义规则 ', [[HOLDS]])]))?.sheet).toBe(' 自定义规则 ');
  });

  test('comments, and words that are no level', () => {
    expect(textOf([[HOLDS], ['// 注释', '说明']])).toBe(`${HOLDS}\n`);
    expect(parseCustomRules(textOf([[HOLDS, '说明', '严重']]) ?? '').errors[0]?.message).toBe(
      '没有“#严重”这个级别',
    );
  });

  test('null without such a sheet', () => expect(rulesFromSheet(sampleWorkbook())).toBeNull());
});

describe('a check of a workbook with the sheet', () => {
  test('uses its rules without being asked', () => {
    const result = check(
      recognise(withRules([['规则', '说明', '级别'], [HOLDS], [FAILS, '今年不购车', '警告']])),
    );
    expect(customOf(result)).toEqual({
      findings: ['warning 今年不购车：表十“①公务用车购置费”合计为 148.10，应等于 0.00，多 148.10（万元）'],
      skips: [],
      runs: 2,
    });
  });

  test('changes nothing else: the sheet is no table and no text of the publication', () => {
    const plain = check(recognise(sampleWorkbook()));
    const more = check(recognise(withRules([['规则'], [HOLDS]])));
    expect(more.findings).toEqual(plain.findings);
    expect(more.summary.skipped).toEqual(plain.summary.skipped);
    expect(more.runs.at(-1)).toMatchObject({ outcome: 'passed', comparisons: 1, findings: 0 });
  });

  test('says of every line that could not be used why, and never passes it', () => {
    const result = check(
      recognise(
        withRules([
          ['规则'],
          ['[支处总表]合计.合计 = 0'],
          ['[支出总表]合计 = 0'],
          ['[政府采购表]合计.合计 = 0'],
          ['[支出总表]合计.合计 ÷ [三公经费]公务接待费.合计 > 1'],
          ['[三公经费]公务接待费.合计 = [三公经费]因公出国（境）费.合计'],
        ]),
      ),
    );
    const { findings, skips } = customOf(result);
    expect(findings).toEqual([]);
    expect(skips).toEqual([
      'unreadable 工作表“自定义规则”第 2 行“[支处总表]合计.合计 = 0”没有核对：没有叫“支处总表”的表；是不是：支出总表、收支总表、收入总表',
      'unreadable 工作表“自定义规则”第 3 行第 7 个字没有看懂，没有核对：行名“合计”后面缺少“.列名”',
      'missing-table 工作表“自定义规则”第 4 行“[政府采购表]合计.合计 = 0”没有核对：这个工作簿里没有“政府采购表”',
      'unreadable 工作表“自定义规则”第 5 行“[支出总表]合计.合计 ÷ [三公经费]公务接待费.合计 > 1”没有核对：除数是零',
      expect.stringContaining('没有可以核对的数字'),
    ]);
    expect(result.runs.filter((run) => run.rule.startsWith('custom/')).map((run) => run.outcome)).toEqual(
      new Array(5).fill('skipped'),
    );
  });

  test('text where a figure is wanted is said, also under a division', () => {
    const base = sampleWorkbook();
    const broken = {
      ...base,
      sheets: base.sheets.map((each) =>
        each.name.startsWith('表十 ')
          ? {
              ...each,
              values: each.values.map((row, index) =>
                index === 8 ? row.map((value, column) => (column === 1 ? '待定' : value)) : row,
              ),
            }
          : each,
      ),
    };
    const rule = '[支出总表]合计.合计 ÷ [三公经费]公务用车运行维护费.合计 > 1';
    const { findings, skips } = customOf(check(recognise(withRules([[rule]], broken))));
    expect(findings).toEqual([]);
    expect(skips).toEqual([expect.stringMatching(/^unreadable 表十 B9.*不是数字/)]);
  });

  test('the same line in a file and on the sheet is one rule', () => {
    const book = recognise(withRules([[FAILS]]));
    expect(customOf(check(book, { custom: rulesOfText(`${FAILS} : 另一句话`) })).runs).toBe(1);
    expect(customOf(check(book, { custom: rulesOfText(HOLDS) })).runs).toBe(2);
    expect(customOf(check(book, { rules: [] })).runs).toBe(0);
  });
});

describe('findings of these rules', () => {
  test('keep their key when the rule moves, is re-spaced, and when figures change', () => {
    const keyOf = (rule: string, base?: WorkbookSnapshot): string | undefined =>
      check(recognise(withRules([[rule]], base))).findings.find((finding) =>
        finding.rule.startsWith('custom/'),
      )?.key;
    const key = keyOf(FAILS);
    expect(key).toMatch(/^custom\/[0-9a-z]{11}:\[三公经费\]公务用车购置费\.合计=0$/);
    expect(keyOf('【三公经费】公务用车购置费。合计　＝　0：说明')).toBe(key);
    const base = sampleWorkbook();
    const dearer = {
      ...base,
      sheets: base.sheets.map((each) => ({
        ...each,
        values: each.values.map((row) => row.map((value) => (value === 148.1 ? 200 : value))),
      })),
    };
    expect(keyOf(FAILS, dearer)).toBe(key);
  });

  test('a suppression sets them apart', () => {
    const book = recognise(withRules([[FAILS]]));
    const key = check(book).findings.find((finding) => finding.rule.startsWith('custom/'))?.key ?? '';
    const result = check(book, { suppressions: [{ key, reason: '已批准', message: '', by: '', date: '' }] });
    expect(result.findings.find((finding) => finding.key === key)?.suppressed?.reason).toBe('已批准');
    expect(result.stale).toEqual([]);
  });

  test('take part in the diagnosis: the cause of the wrong cell clears them too', () => {
    const { snapshot, planted } = sampleWithErrors();
    expect(planted.map(({ sheet: name, cell }) => `${name}!${cell}`)).toContain('表三 支出总表!C9');
    const rule = '[支出总表]20402.合计 = Σ[支出总表]20402??.合计';
    const result = checkAndDiagnose(recognise(withRules([[rule]], snapshot)));
    const finding = result.findings.find((each) => each.rule.startsWith('custom/'));
    expect(finding?.level).toBe('error');
    const cause = result.causes.find((each) => each.findings.includes(finding?.key ?? ''));
    expect(cause?.candidates.map((each) => each.cell)).toEqual(['C9']);
    expect(finding?.cause).toBe(cause?.id);
  });
});
