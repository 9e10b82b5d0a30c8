import type { CheckResult, Suppression } from '../../src/model';
import type { FilingInput } from '../../src/report';
import {
  FINDING_COLUMNS,
  filedReport,
  fingerprint,
  fingerprintInSteps,
  printPage,
  reportSheet,
  shortFingerprint,
} from '../../src/report';
import {
  book,
  diagnosed,
  resultOf,
  rules,
  SHEET,
  sheetOf,
  snapshot,
  tail,
  warning,
  wrongSum,
} from '../app/fixture';

const none = (): boolean => false;

function input(part: Partial<FilingInput> = {}): FilingInput {
  return {
    file: '公开表.xlsx',
    book,
    result: diagnosed,
    rules,
    tool: { version: '0.1.0', ruleSet: '2026.1', catalogue: '2024' },
    date: '2024-03-05',
    fingerprint: fingerprint(snapshot, none),
    verdict: '发现 1 处错误，改 1 个单元格即可消除',
    tableOf: (spot) => (spot.sheet === SHEET ? '表三' : spot.sheet),
    remedyOf: (finding) => (finding.key === wrongSum.key ? '表三 C7 应为 2,978.49，现为 2,987.49' : ''),
    ...part,
  };
}

describe('the filed report', () => {
  it('states what was checked, with what, and when', () => {
    const report = filedReport(input());
    expect(report.about).toEqual([
      ['单位', '某市公安局'],
      ['年度', '2024年度'],
      ['版式', '山西省部门预算公开'],
      ['文件', '公开表.xlsx'],
      ['文件指纹', shortFingerprint(fingerprint(snapshot, none))],
      ['核对程序', '勾稽 0.1.0，规则集 2026.1，政府收支分类科目 2024'],
      ['日期', '2024年3月5日'],
    ]);
    expect(report.counts).toContain('共核对 412 项；错误 1，警告 1，提示 1（其中尾差 1）');
  });

  it('gives each finding its figures with the unit, its basis and what to do', () => {
    const { findings } = filedReport(input());
    expect(findings.header).toEqual(FINDING_COLUMNS);
    expect(findings.rows[0]).toEqual([
      '1',
      '错误',
      '表三',
      'C5',
      '公安 / 合计',
      '5,235.62 万元',
      '5,244.62 万元',
      '−9.00 万元',
      wrongSum.message,
      '预算法实施条例 第六条',
      '表三 C7 应为 2,978.49，现为 2,987.49',
    ]);
    expect(findings.rows.map((row) => row[1])).toEqual(['错误', '警告', '尾差']);
    expect(findings.rows.at(-1)?.at(-1)).toBe('由四舍五入产生，不需要改');
  });

  it('lists what was not checked, but not what does not apply', () => {
    expect(filedReport(input()).unchecked.rows).toEqual([
      ['1', '缺表', '没有收入总表，收入合计与支出合计没有核对'],
    ]);
  });

  it('says so where body and year were not recognised, and keeps a date that is none as it was given', () => {
    const about = new Map(
      filedReport(input({ book: { ...book, organisation: null, year: null }, date: '三月初' })).about,
    );
    expect([about.get('单位'), about.get('年度'), about.get('日期')]).toEqual([
      '（未识别）',
      '（未识别）',
      '三月初',
    ]);
  });

  it('says which rules were judged otherwise, by their titles', () => {
    const two = rules.flatMap((rule) => [
      rule,
      { ...rule, id: 'codes/name' as const, title: '科目名称与科目表一致' },
    ]);
    const levels = {
      'totals/code-children-sum': 'off',
      'codes/name': 'warning',
      'custom/gone': 'error',
    } as const;
    const about = new Map(filedReport(input({ rules: two, result: { ...diagnosed, levels } })).about);
    expect(about.get('调整过的规则')).toBe(
      '“上级科目等于下级科目之和”不核对；“科目名称与科目表一致”按警告；“custom/gone”按错误',
    );
    expect(new Map(filedReport(input()).about).has('调整过的规则')).toBe(false);
  });

  it('a finding without a cell, of a rule that is not among the listed, has empty fields and not wrong ones', () => {
    const missing = { ...warning, key: 'custom/a:b', rule: 'custom/a' as const, places: [] };
    const [row] = filedReport(input({ result: resultOf([missing]) })).findings.rows;
    expect(row).toEqual(['1', '警告', '', '', '', '', '', '', warning.message, '', '']);
  });

  it('lists dismissed findings apart, with their reasons', () => {
    const suppressed: Suppression = {
      key: warning.key,
      reason: '按财政口径',
      message: warning.message,
      by: '',
      date: '2024-03-01',
    };
    const result: CheckResult = resultOf([wrongSum, { ...warning, suppressed }, tail]);
    const report = filedReport(input({ result }));
    expect(report.findings.rows).toHaveLength(2);
    expect(report.dismissed.rows.map((row) => row.at(-1))).toEqual(['不算问题：按财政口径']);
  });
});

describe('its sheet', () => {
  it('is the same to the last character for the same input', () => {
    expect(JSON.stringify(reportSheet(filedReport(input())))).toBe(
      JSON.stringify(reportSheet(filedReport(input()))),
    );
  });

  it('has the headings where it says, and lines to sign at the end', () => {
    const { rows, headerRow, columnWidths, unwrapped } = reportSheet(filedReport(input()));
    expect(rows[headerRow]).toEqual(FINDING_COLUMNS);
    expect(columnWidths).toHaveLength(FINDING_COLUMNS.length);
    expect(rows.at(-1)?.filter((text) => text !== '')).toEqual(['编制：', '复核：', '负责人：']);
    expect(unwrapped).not.toContain(headerRow);
    expect(unwrapped).not.toContain(headerRow + 1);
    expect(rows[0]).toEqual(['勾稽检查报告']);
  });

  it('says so where nothing was found', () => {
    const clear = reportSheet(filedReport(input({ result: resultOf([]) })));
    expect(clear.rows[clear.headerRow + 1]).toEqual(['', '无']);
  });
});

describe('what a person dismissed', () => {
  const suppressed: Suppression = { key: warning.key, reason: '按财政口径', message: '', by: '', date: '' };
  const report = filedReport(input({ result: resultOf([wrongSum, { ...warning, suppressed }]) }));

  it('has a part of its own with its headings on the sheet, below what was not checked', () => {
    const { rows, unwrapped } = reportSheet(report);
    const heading = rows.findIndex(([text]) => text === '三、说明不算问题的');
    expect(heading).toBeGreaterThan(rows.findIndex(([text]) => text === '二、没有核对的内容'));
    expect(rows[heading + 1]).toEqual(FINDING_COLUMNS);
    expect(rows[heading + 2]?.[8]).toBe(warning.message);
    expect(rows[heading + 2]?.at(-1)).toBe('不算问题：按财政口径');
    expect(unwrapped).toContain(heading);
    expect(unwrapped).not.toContain(heading + 2);
  });

  it('has one on the page too; without any there is none', () => {
    const page = printPage(report);
    expect(page).toContain('<h2>三、说明不算问题的</h2><table>');
    expect(page).toContain('<td>不算问题：按财政口径</td>');
    expect(printPage(filedReport(input()))).not.toContain('三、');
    expect(reportSheet(filedReport(input())).rows.flat()).not.toContain('三、说明不算问题的');
  });
});

describe('its page', () => {
  it('says 无 under a heading where there is nothing to list', () => {
    const page = printPage(filedReport(input({ result: resultOf([]) })));
    expect(page).toContain('<h2>一、发现的问题</h2><p class="counts">无。</p>');
  });

  it('is landscape A4 with repeated headings and no mark-up from the workbook', () => {
    const page = printPage(filedReport(input({ file: '<img src=x onerror=alert(1)>&".xlsx' })));
    expect(page).toContain('size: A4 landscape');
    expect(page).toContain('table-header-group');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;.xlsx');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<script');
    expect(page.match(/<thead>/g)).toHaveLength(2);
  });
});

describe('the fingerprint', () => {
  const changed = (values: Parameters<typeof sheetOf>[0], name = SHEET) => ({
    ...snapshot,
    sheets: [sheetOf(values, name)],
  });
  const mine = fingerprint(changed([['甲', 1]]), none);

  it('changes with a value, a place, a formula and a sheet’s name', () => {
    const formula = changed([['甲', 1]]);
    const others = [
      changed([['甲', 2]]),
      changed([['甲', '1']]),
      changed([[null, '甲', 1]]),
      changed([[null], ['甲', 1]]),
      changed([['甲', 1]], '别的'),
      { ...formula, sheets: formula.sheets.map((sheet) => ({ ...sheet, formulas: [[null, '=1']] })) },
    ];
    const all = [mine, ...others.map((other) => fingerprint(other, none))];
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not change with the file’s name, an empty row or a sheet left out', () => {
    expect(fingerprint({ ...changed([['甲', 1]]), name: '另存.xlsx' }, none)).toBe(mine);
    expect(
      fingerprint(
        changed([
          ['甲', 1, null],
          [null, '', null],
        ]),
        none,
      ),
    ).toBe(mine);
    const more = changed([['甲', 1]]);
    const withReport = { ...more, sheets: [...more.sheets, sheetOf([['乙']], '勾稽检查报告')] };
    expect(fingerprint(withReport, (name) => name === '勾稽检查报告')).toBe(mine);
  });

  it('is the same however often the page is given a turn: once every thousand rows', () => {
    const long = changed(Array.from({ length: 2500 }, (_, row) => [`科目${row}`, row]));
    const steps = fingerprintInSteps(long, none);
    let turns = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) turns += 1;
    expect(turns).toBe(2);
    expect(step.value).toBe(fingerprint(long, none));
  });

  it('is shown as four groups of four', () => {
    expect(shortFingerprint('0123456789abcdef0000')).toBe('0123 4567 89AB CDEF');
  });
});
