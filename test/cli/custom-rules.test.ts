import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DryRunLine } from '../../src/check';
import { writeWorkbook } from '../../src/host/file/write';
import type { CheckReport } from '../../src/report';
import { sampleWorkbook } from '../../src/samples';
import { sheet } from '../kit/grid';
import { builtProgram } from './built-program';
import { gouji, sampleFiles } from './fake-terminal';

const HOLDS =
  '[支出总表]合计.项目支出 = [项目支出表(本年)]合计.合计 + [项目支出表(上年结转)]合计.合计 : 项目支出应等于两张项目表之和';
const FAILS = '[三公经费]公务用车购置费.合计 = 0 : 今年不购车';
const WARNS = '[支出总表]合计.合计 ≤ 1万元 : 支出太多 #警告';
const UNKNOWN = '[支处总表]合计.合计 = 0 : 写错的表名';
const BROKEN = '// 规则\n[支出总表]合计.合计 ＋ ＝ 1万元\n[支出总表]合计 = 1万元';

let files: Record<string, Uint8Array | string>;

beforeAll(async () => {
  const { good } = await sampleFiles();
  const sample = sampleWorkbook();
  const own = sheet('自定义规则', [
    ['规则', '说明', '级别'],
    [FAILS, null, null],
    ['[支出总表]合计 = 1万元', null, null],
  ]);
  const withSheet = await writeWorkbook({
    ...sample,
    sheets: [...sample.sheets, { ...own, comments: [], position: sample.sheets.length }],
  });
  files = {
    '好.xlsx': good,
    '自带.xlsx': withSheet,
    '成立.txt': `// 本单位的规则\n${HOLDS}\n`,
    '不成立.txt': `${HOLDS}\n${FAILS}\n`,
    '警告.txt': WARNS,
    '没有的表.txt': UNKNOWN,
    '写错.txt': BROKEN,
    '空.txt': '// 还没有\n',
  };
});

async function reportOf(args: readonly string[]): Promise<CheckReport> {
  const { out } = await gouji(['check', ...args, '--format', 'json'], { files });
  return JSON.parse(out) as CheckReport;
}

const own = (list: readonly { readonly rule: string }[]): unknown[] =>
  list.filter((each) => each.rule.startsWith('custom/'));

describe('check --rules', () => {
  test.each([
    ['成立.txt', 0],
    ['不成立.txt', 1],
    ['警告.txt', 0],
    ['没有的表.txt', 0],
    ['空.txt', 0],
    ['写错.txt', 2],
    ['不存在.txt', 3],
  ])('%s ends with %i', async (rules, status) => {
    expect((await gouji(['check', '好.xlsx', '--rules', rules], { files })).status).toBe(status);
  });

  test('a rule that holds within rounding is a tail, one that fails an error with its sentence', async () => {
    const report = await reportOf(['好.xlsx', '--rules', '不成立.txt']);
    expect(own(report.findings)).toMatchObject([
      {
        level: 'error',
        tail: false,
        unit: '万元',
        actual: '148.10',
        expected: '0.00',
        message: '今年不购车：表十“①公务用车购置费”合计为 148.10，应等于 0.00，多 148.10（万元）',
      },
      { level: 'note', tail: true, difference: '0.01', allowed: '0.015' },
    ]);
  });

  test('a name that the workbook does not have: skipped with the reason, said in the text, never counted as passed', async () => {
    const report = await reportOf(['好.xlsx', '--rules', '没有的表.txt']);
    expect(own(report.findings)).toEqual([]);
    expect(own(report.summary.skipped)).toMatchObject([
      {
        kind: 'unreadable',
        reason: expect.stringMatching(
          /^规则文件 没有的表\.txt 第 1 行“写错的表名”没有核对：没有叫“支处总表”的表/,
        ),
      },
    ]);
    const plain = await reportOf(['好.xlsx']);
    expect(report.summary.comparisons).toBe(plain.summary.comparisons);
    const { out } = await gouji(['check', '好.xlsx', '--rules', '没有的表.txt'], { files });
    expect(out).toContain('没有核对的：');
    expect(out).toContain('没有叫“支处总表”的表；是不是：支出总表');
  });

  test('mistakes of grammar are all shown where they stand, and nothing is checked', async () => {
    const { status, out, err } = await gouji(['check', '好.xlsx', '--rules', '写错.txt'], { files });
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe(
      [
        '写错.txt:2:15：比较号前面缺少一个单元格或数字',
        '  [支出总表]合计.合计 ＋ ＝ 1万元',
        '                         ^^',
        '写错.txt:3:7：行名“合计”后面缺少“.列名”',
        '  [支出总表]合计 = 1万元',
        '            ^^^^',
        '',
      ].join('\n'),
    );
  });

  test('rules of the workbook itself are used without the option, their mistakes are skips', async () => {
    const outcome = await gouji(['check', '自带.xlsx'], { files });
    expect(outcome.status).toBe(1);
    const report = await reportOf(['自带.xlsx']);
    expect(own(report.findings)).toMatchObject([{ level: 'error', actual: '148.10' }]);
    expect(own(report.summary.skipped)).toMatchObject([
      { kind: 'unreadable', reason: expect.stringContaining('工作表“自定义规则”第 3 行第 7 个字没有看懂') },
    ]);
    const both = await reportOf(['自带.xlsx', '--rules', '不成立.txt']);
    expect(own(both.findings)).toHaveLength(2);
  });

  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${FAILS}`, 'utf8'), '不成立  今年不购车'],
    [
      'UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(FAILS, 'utf16le')]),
      '不成立  今年不购车',
    ],
    // What 记事本 in Chinese Windows calls ANSI; Node cannot write it, so the bytes stand here.
    [
      'GBK',
      Buffer.from('5bc8fdb9abbeadb7d15dbacfbcc62ebacfbcc6203c2031d4aa', 'hex'),
      '[三公经费]合计.合计 < 1元\n    左边 150.10，',
    ],
  ])('a file saved as %s', async (_, bytes, shown) => {
    const { out } = await gouji(['try', '好.xlsx', '--rules', 'a.txt'], {
      files: { ...files, 'a.txt': bytes },
    });
    expect(out).toContain(shown);
  });
});

describe('try', () => {
  test('left, right, difference, verdict and cells of every rule', async () => {
    const { status, out } = await gouji(['try', '好.xlsx', '--rules', '不成立.txt'], { files });
    expect(status).toBe(1);
    expect(out).toBe(
      [
        '第 1 行 成立（尾差）  项目支出应等于两张项目表之和',
        '    [支出总表]合计.项目支出 = [项目支出表(本年)]合计.合计 + [项目支出表(上年结转)]合计.合计',
        '    左边 4,824.90，右边 4,824.89，差额 0.01 万元',
        '      表三 支出总表 E5  合计 / 项目支出  4,824.90',
        '      表十二 项目支出(本年预算) B6  长治市公安局屯留分局 / 合计  4,205.12',
        '      表十三 项目支出(上年结转) B6  长治市公安局屯留分局 / 合计  619.77',
        '',
        '第 2 行 不成立  今年不购车',
        '    [三公经费]公务用车购置费.合计 = 0',
        '    左边 148.10，右边 0.00，差额 148.10 万元',
        '      表十 三公经费 B8  ①公务用车购置费 / 合计  148.10',
        '',
      ].join('\n'),
    );
  });

  test('mistakes beside rules that can be tried', async () => {
    const outcome = await gouji(['try', '好.xlsx', '--rules', 'a.txt'], {
      files: {
        ...files,
        'a.txt': `${UNKNOWN}\n${WARNS}\n[三公经费]公务接待费.合计 = [三公经费]因公出国（境）费.合计`,
      },
    });
    expect(outcome.status).toBe(2);
    expect(outcome.out).toContain('a.txt:1:2：没有叫“支处总表”的表');
    expect(outcome.out).toContain('   ^^^^^^^^\n');
    expect(outcome.out).toContain('第 2 行 不成立  支出太多');
    expect(outcome.out).toContain('第 3 行 没有数字可以核对');
    expect(outcome.out).toContain('公务接待费 / 合计  （空）');
  });

  test('the sheet of the workbook, and as JSON', async () => {
    const { out } = await gouji(['try', '自带.xlsx', '--format', 'json'], { files });
    const lines = (JSON.parse(out) as { rules: DryRunLine[] }).rules;
    expect(
      lines.map(({ line, verdict, left, difference, unit }) => [line, verdict, left, difference, unit]),
    ).toEqual([
      [2, 'different', '148.10', '148.10', '万元'],
      [3, 'error', null, null, null],
    ]);
    expect(lines[1]?.error).toMatchObject({ line: 3, column: 7, length: 2 });
  });

  test('without rules anywhere', async () => {
    const none = await gouji(['try', '好.xlsx'], { files });
    expect([none.status, none.out]).toEqual([2, '']);
    expect(none.err).toContain('没有“自定义规则”表');
    expect((await gouji(['try', '好.xlsx', '--rules', '空.txt'], { files })).out).toBe('空.txt 中没有规则\n');
  });
});

test('worker threads get the rules too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
  try {
    for (const name of ['好.xlsx', '自带.xlsx', '不成立.txt'])
      writeFileSync(join(folder, name), files[name] ?? '');
    const { stdout } = spawnSync(
      process.execPath,
      [
        builtProgram(join(folder, 'cli')),
        'check',
        '好.xlsx',
        '自带.xlsx',
        '--rules',
        '不成立.txt',
        '--jobs',
        '2',
        '--format',
        'jsonl',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CheckReport);
    expect(reports.map((report) => [report.file, own(report.findings).length])).toEqual([
      ['好.xlsx', 2],
      ['自带.xlsx', 2],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
