import { combinedReport } from '../../src/app/many/combined';
import { checkOne } from '../../src/app/many/check-one';
import { settingsFor } from '../../src/app/many/settings';
import { memoryStorage } from '../../src/app';
import { saveSuppressions } from '../../src/app/storage';
import { check } from '../../src/check';
import { recognise } from '../../src/recognise';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';

const NAME = '处室甲/公开表.xlsx';
const bad = sampleWithErrors().snapshot;

describe('one workbook of many', () => {
  const one = checkOne(bad, NAME, settingsFor(memoryStorage(), '公开表.xlsx'));

  it('has the counts that checking it alone gives', () => {
    const { summary } = check(recognise(bad));
    expect(one).toMatchObject({
      errors: summary.errors,
      warnings: summary.warnings,
      comparisons: summary.comparisons,
      coverage: summary.coverage,
      year: 2024,
      tables: { found: 13, total: 13, odd: 0 },
    });
    expect(one.errors).toBeGreaterThan(0);
    expect(one.report.findings.rows).toHaveLength(summary.errors + summary.warnings + summary.notes);
  });

  it('is plain data without cells, to be sent by a worker', () => {
    expect(structuredClone(one)).toEqual(one);
    expect(JSON.stringify(one).length).toBeLessThan(300_000);
    expect(one.csv.split('\r\n')[0]).toMatch(/^处室甲\/公开表.xlsx,1,/);
  });

  it('leaves out what was dismissed in this workbook, by its name without folders', () => {
    const storage = memoryStorage();
    const [finding] = check(recognise(bad)).findings;
    if (!finding) throw new Error('the sample has no finding');
    const { key, message } = finding;
    saveSuppressions(storage, '公开表.xlsx', [
      { key, message, reason: '按口径', by: '', date: '2024-02-06' },
    ]);
    const after = checkOne(bad, NAME, settingsFor(storage, '公开表.xlsx'));
    expect([after.errors, after.suppressed]).toEqual([one.errors - 1, 1]);
  });
});

describe('the report on many', () => {
  const files = [
    {
      file: '甲.xlsx',
      book: checkOne(sampleWorkbook(), '甲.xlsx', settingsFor(memoryStorage(), '甲.xlsx')),
      problem: '',
    },
    {
      file: '乙 & 丙.xlsx',
      book: checkOne(bad, '乙.xlsx', settingsFor(memoryStorage(), '乙.xlsx')),
      problem: '',
    },
    { file: '=坏.xlsx', book: null, problem: '“=坏.xlsx”是空文件，没有任何内容。' },
  ];
  const report = combinedReport(files, '2024-03-05');
  const [summary, details] = report.sheets();

  it('begins with all files in a table, those without a result among them', () => {
    expect(summary?.rows.slice(0, 3).map(([text]) => text)).toEqual([
      '勾稽检查汇总报告',
      '日期：2024年3月5日',
      `共 3 个文件：2 个已核对，其中 1 个有错误（共 ${files[1]?.book?.errors} 处）；1 个没有核对。`,
    ]);
    const lines = summary?.rows.slice((summary?.headerRow ?? 0) + 1).slice(0, 3) ?? [];
    expect(lines.map((row) => row[1])).toEqual(['甲.xlsx', '乙 & 丙.xlsx', '=坏.xlsx']);
    expect(lines[2]?.at(-1)).toBe('未核对：“=坏.xlsx”是空文件，没有任何内容。');
    expect(lines[0]?.slice(4, 6)).toEqual(['13/13', '0']);
  });

  it('has a section a file with every finding of it, on the page and in the workbook', () => {
    const page = report.page();
    expect(page.match(/<section>/g)).toHaveLength(3);
    expect(page).toContain('<h2>2. 乙 &amp; 丙.xlsx</h2>');
    expect(page).not.toContain('<script');
    const headings = details?.rows.flatMap(([text]) => (/^\d\. /.test(text ?? '') ? [text] : []));
    expect(headings).toEqual(['1. 甲.xlsx', '2. 乙 & 丙.xlsx', '3. =坏.xlsx']);
    for (const { book } of files)
      for (const row of book?.report.findings.rows ?? []) expect(details?.rows).toContainEqual(row);
  });

  it('is a list of all findings in CSV, with a line for what was not checked', () => {
    const lines = report.csv().trimEnd().split('\r\n');
    const findings = files.reduce((sum, { book }) => sum + (book?.report.findings.rows.length ?? 0), 0);
    expect(lines).toHaveLength(1 + findings + 1);
    expect(lines.at(-1)).toBe("'=坏.xlsx,,,,,,,,,,,未核对：“=坏.xlsx”是空文件，没有任何内容。");
  });

  it('is the same to the last byte for the same files', () => {
    expect(combinedReport(files, '2024-03-05').page()).toBe(report.page());
  });
});
