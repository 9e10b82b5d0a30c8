import { combinedPage, combinedSheets } from '../../src/report';
import type { CombinedFile, FiledReport } from '../../src/report';

const section = (heading: string, ...rows: readonly (readonly string[])[]) => ({
  heading,
  header: ['序号', '级别'],
  rows,
});

function filed(verdict: string, part: Partial<FiledReport> = {}): FiledReport {
  return {
    title: '勾稽检查报告',
    about: [
      ['单位', '某市公安局'],
      ['日期', '2024年3月5日'],
    ],
    verdict,
    counts: '共核对 412 项。',
    findings: section('一、发现的问题', ['1', '错误']),
    unchecked: section('二、没有核对的内容'),
    dismissed: section('三、说明不算问题的'),
    signatures: ['编制：', '复核：', '负责人：'],
    ...part,
  };
}

function checked(file: string, part: Partial<NonNullable<CombinedFile['book']>> = {}): CombinedFile {
  return {
    file,
    problem: '',
    book: {
      organisation: '某市公安局',
      year: 2024,
      tables: { found: 12, total: 13 },
      errors: 0,
      warnings: 2,
      notes: 7,
      coverage: { numericCells: 479, checked: 456 },
      unchecked: 3,
      report: filed('412 项核对全部通过'),
      ...part,
    },
  };
}

const unread: CombinedFile = { file: '乙/坏的.xlsx', problem: '文件有密码', book: null };
const wrong = checked('甲/公安局.xlsx', { errors: 3, report: filed('发现 3 处错误') });

const summaryOf = (...files: readonly CombinedFile[]) => {
  const [summary] = combinedSheets({ date: '2024-03-05', files });
  if (!summary) throw new Error('no summary');
  return summary;
};
const sentenceOf = (...files: readonly CombinedFile[]): string | undefined =>
  summaryOf(...files).rows[2]?.[0];

describe('the line of a file', () => {
  const lineOf = (file: CombinedFile) => {
    const { rows, headerRow } = summaryOf(file);
    return rows[headerRow + 1];
  };

  it('says whose budget it is, what was found and how much of it was checked', () => {
    expect(lineOf(wrong)).toEqual([
      '1',
      '甲/公安局.xlsx',
      '某市公安局',
      '2024',
      '12/13',
      '3',
      '2',
      '7',
      '95.1%',
      '3',
      '发现 3 处错误',
    ]);
  });

  it('says so where body and year are not known', () => {
    expect(lineOf(checked('a.xlsx', { organisation: null, year: null }))?.slice(2, 4)).toEqual([
      '（未识别）',
      '（未识别）',
    ]);
  });

  it('of a file that was not checked has the reason and no figure that could be taken for a pass', () => {
    expect(lineOf(unread)).toEqual(['1', '乙/坏的.xlsx', ...Array<string>(8).fill(''), '未核对：文件有密码']);
  });

  it.each([
    [1000, 1000, '100.0%'],
    [1000, 999, '99.9%'],
    // 99.99 % would be rounded to a whole that it is not.
    [10_000, 9_999, '99.9%'],
    [479, 0, '0.0%'],
    [0, 0, '—'],
  ])('of %p figures %p checked are %s', (numericCells, number, share) => {
    expect(lineOf(checked('a.xlsx', { coverage: { numericCells, checked: number } }))?.[8]).toBe(share);
  });
});

describe('the sentence over all', () => {
  it.each([
    [[wrong, checked('b'), unread], '共 3 个文件：2 个已核对，其中 1 个有错误（共 3 处）；1 个没有核对。'],
    [[wrong, wrong], '共 2 个文件：2 个已核对，其中 2 个有错误（共 6 处）。'],
    [[checked('a')], '共 1 个文件：1 个已核对，没有发现错误。'],
    [[unread, unread], '共 2 个文件：没有一个可以核对；2 个没有核对。'],
  ])('%#', (files, sentence) => {
    expect(sentenceOf(...files)).toBe(sentence);
    expect(combinedPage({ date: '', files })).toContain(`<p class="verdict">${sentence}</p>`);
  });
});

describe('as two sheets', () => {
  const [summary, details] = combinedSheets({
    date: '2024-03-05',
    files: [wrong, unread, checked('丙.xlsx')],
  });

  it('the first has the day, a line a file and lines to sign', () => {
    expect(summary?.name).toBe('汇总');
    expect(summary?.rows.slice(0, 2)).toEqual([['勾稽检查汇总报告'], ['日期：2024年3月5日']]);
    expect(summary?.rows[summary.headerRow]?.[0]).toBe('序号');
    expect(summary?.rows.slice(5, 8).map(([number, file]) => [number, file])).toEqual([
      ['1', '甲/公安局.xlsx'],
      ['2', '乙/坏的.xlsx'],
      ['3', '丙.xlsx'],
    ]);
    expect(summary?.rows.at(-1)?.filter((text) => text !== '')).toEqual(['编制：', '复核：', '负责人：']);
  });

  it('what runs on over the cells beside it is a title, a sentence or a line to sign, never a line of a file', () => {
    const words = summary?.unwrapped.map((row) => summary.rows[row]?.[0]);
    expect(words).toEqual([
      '勾稽检查汇总报告',
      '日期：2024年3月5日',
      '共 3 个文件：2 个已核对，其中 1 个有错误（共 3 处）；1 个没有核对。',
      '',
      '',
      '编制：',
    ]);
  });

  it('the second has each file under its number, without the day again, and why one was not checked', () => {
    expect(details?.name).toBe('明细');
    const lines = details?.rows.map((row) => row.join(' ').trim()) ?? [];
    const first = lines.indexOf('1. 甲/公安局.xlsx');
    expect(lines.slice(first, first + 3)).toEqual([
      '1. 甲/公安局.xlsx',
      '单位：某市公安局',
      '结论：发现 3 处错误',
    ]);
    expect(lines.filter((line) => line.startsWith('日期'))).toEqual([]);
    const second = lines.indexOf('2. 乙/坏的.xlsx');
    expect(lines.slice(second, second + 4)).toEqual([
      '2. 乙/坏的.xlsx',
      '未核对：文件有密码',
      '',
      '3. 丙.xlsx',
    ]);
    for (const line of [second, second + 1]) expect(details?.unwrapped).toContain(line);
    expect(details?.unwrapped).not.toContain(lines.indexOf('1 错误'));
  });
});

describe('as a page', () => {
  it('has a section a file; what was not checked says why, as text', () => {
    const page = combinedPage({
      date: '2024-03-05',
      files: [wrong, { ...unread, file: '<b>.xlsx', problem: '不是工作簿 <i>&' }],
    });
    expect(page).toContain('<dt>日期</dt><dd>2024年3月5日</dd>');
    expect(page.match(/<section>/g)).toHaveLength(2);
    expect(page).toContain('<h2>1. 甲/公安局.xlsx</h2><dl class="about">');
    expect(page).toContain(
      '<h2>2. &lt;b&gt;.xlsx</h2><p class="verdict">未核对：不是工作簿 &lt;i&gt;&amp;</p></section>',
    );
    // The day stands once, at the head.
    expect(page.match(/2024年3月5日/g)).toHaveLength(1);
  });
});
