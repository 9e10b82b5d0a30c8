import { markedCopy, marksInFile } from '../../src/host/file/marked-copy';
import { readWorkbook } from '../../src/host/file/read';
import type { CheckReport } from '../../src/report';
import { verdict } from '../../src/report';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';
import { unwrap } from '../kit/unwrap';
import {
  CANDIDATE_KEYS,
  CAUSE_KEYS,
  COVERAGE_KEYS,
  FINDING_KEYS,
  PLACE_KEYS,
  PROOF_KEYS,
  REPORT_KEYS,
  SKIP_KEYS,
  SUMMARY_KEYS,
  TABLE_KEYS,
  TOOL_KEYS,
  lacking,
} from './contract';
import { gouji, sampleFiles } from './fake-terminal';

const PDF = '%PDF-1.7\n1 0 obj\n';

let files: Record<'好.xlsx' | '错.xlsx' | '坏.xlsx' | '图.pdf', Uint8Array | string>;

beforeAll(async () => {
  const { good, bad } = await sampleFiles();
  files = { '好.xlsx': good, '错.xlsx': bad, '坏.xlsx': good.slice(0, good.length >> 1), '图.pdf': PDF };
});

async function reportOf(file: '好.xlsx' | '错.xlsx'): Promise<CheckReport> {
  const { out } = await gouji(['check', file, '--format', 'json'], { files });
  return JSON.parse(out) as CheckReport;
}

describe('exit status', () => {
  test.each([
    [['check', '好.xlsx'], 0],
    [['check', '错.xlsx'], 1],
    [['check', '好.xlsx', '错.xlsx'], 1],
    [['check', '没有.xlsx'], 3],
    [['check', '坏.xlsx'], 3],
    [['check', '图.pdf'], 3],
    // A file that nobody could look at weighs more than errors found in the others.
    [['check', '错.xlsx', '坏.xlsx', '好.xlsx'], 3],
    [['check'], 2],
    [['check', '好.xlsx', '--format', 'yaml'], 2],
    [['check', '好.xlsx', '--profile', 'atlantis'], 2],
    [['check', '好.xlsx', '--jobs', '0'], 2],
    [['check', '好.xlsx', '--jobs', '两个'], 2],
    [['check', '好.xlsx', '--nonsense'], 2],
    [['check', '好.xlsx', '错.xlsx', '--mark', 'out.xlsx'], 2],
    [['check', '好.xlsx', '--inputs', '好.xlsx'], 2],
    [['check', '好.xlsx', '--inputs', '没有.json'], 3],
    [['reconcile'], 2],
    [[], 2],
  ])('gouji %j ends with %p', async (args, status) => {
    const outcome = await gouji(args, { files });
    expect(outcome.status).toBe(status);
    if (status === 2) expect(outcome.out).toBe('');
    if (status >= 2) expect(outcome.err.trim()).not.toBe('');
  });

  test('help and version are results', async () => {
    const help = await gouji(['--help']);
    expect([help.status, help.err]).toEqual([0, '']);
    for (const command of ['check', 'narrate', 'rules', 'inputs']) expect(help.out).toContain(command);
    const version = await gouji(['--version']);
    expect([version.status, version.err]).toEqual([0, '']);
    // The first line alone is the version, for scripts.
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n规则集 \d{4}\.\d+，政府收支分类科目 \d{4}\n$/);
  });
});

describe('stdout and stderr', () => {
  test('one file that can be read: nothing but the result', async () => {
    for (const format of ['text', 'json', 'jsonl', 'csv']) {
      expect((await gouji(['check', '好.xlsx', '--format', format], { files })).err).toBe('');
    }
  });

  test('a file that cannot be read: its name and what is the matter, on stderr only', async () => {
    const { out, err } = await gouji(['check', '没有.xlsx', '图.pdf', '坏.xlsx', '--format', 'jsonl'], {
      files,
    });
    expect(out).toBe('');
    expect(err).toContain('没有.xlsx：没有这个文件');
    expect(err).toMatch(/图\.pdf.*PDF/);
    expect(err).toMatch(/坏\.xlsx/);
  });

  test('several files: jsonl in the order asked for, the unreadable one left out, the others still done', async () => {
    const asked = ['错.xlsx', '坏.xlsx', '好.xlsx', '没有.xlsx', '错.xlsx'];
    const { out, err, status } = await gouji(['check', ...asked, '--format', 'jsonl'], { files });
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as CheckReport).file)).toEqual([
      '错.xlsx',
      '好.xlsx',
      '错.xlsx',
    ]);
    expect(out.endsWith('\n')).toBe(true);
    expect(err).toContain('坏.xlsx');
    expect(status).toBe(3);
  });

  test('results come as they are ready, not all at the end', async () => {
    const { sequence } = await gouji(['check', '好.xlsx', '错.xlsx', '--format', 'jsonl'], { files });
    expect(sequence.slice(0, 3)).toEqual(['out', 'err', 'out']);
  });

  test('several files as json are one list', async () => {
    const { out } = await gouji(['check', '好.xlsx', '错.xlsx', '--format', 'json'], { files });
    expect((JSON.parse(out) as CheckReport[]).map((report) => report.file)).toEqual(['好.xlsx', '错.xlsx']);
  });

  test('asking for a list keeps its form when only one of the files could be read', async () => {
    const { out } = await gouji(['check', '好.xlsx', '没有.xlsx', '--format', 'json'], { files });
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test('colours only for a person', async () => {
    expect((await gouji(['check', '错.xlsx'], { files })).out).not.toContain('\u001b[');
    expect((await gouji(['check', '错.xlsx'], { files, isTerminal: true })).out).toContain('\u001b[31m');
    expect(
      (await gouji(['check', '错.xlsx', '--format', 'json'], { files, isTerminal: true })).out,
    ).not.toContain('\u001b');
  });

  test('the same file gives the same bytes', async () => {
    const args = ['check', '错.xlsx', '--format', 'json'];
    expect((await gouji(args, { files })).out).toBe((await gouji(args, { files })).out);
  });
});

describe('the text', () => {
  test('begins with the file, whose it is, and the verdict', async () => {
    const lines = (await gouji(['check', '好.xlsx'], { files })).out.split('\n');
    expect(lines[0]).toBe('好.xlsx');
    expect(lines[1]).toBe('长治市公安局屯留分局 · 2024年度 · shanxi-2024 · 13 张表');
    expect(lines[2]).toBe(verdict(await reportOf('好.xlsx')));
  });

  test('with mistakes, says how many and never that all is well', async () => {
    const { out } = await gouji(['check', '错.xlsx'], { files });
    expect(out.split('\n')[2]).toMatch(/^发现 \d+ 处错误/);
    expect(out).not.toContain('全部通过');
  });
});

describe('the csv', () => {
  test('one heading, then the findings of every file', async () => {
    const { out } = await gouji(['check', '好.xlsx', '错.xlsx', '--format', 'csv'], { files });
    const lines = out.trimEnd().split('\r\n');
    expect(lines[0]).toBe('\uFEFF文件,序号,级别,规则,工作表,位置,项目,现值,应为,差额,单位,说明');
    const [good, bad] = await Promise.all([reportOf('好.xlsx'), reportOf('错.xlsx')]);
    expect(lines.slice(1).filter((line) => line.startsWith('好.xlsx,'))).toHaveLength(good.findings.length);
    expect(lines.slice(1).filter((line) => line.startsWith('错.xlsx,'))).toHaveLength(bad.findings.length);
    expect(lines).toHaveLength(1 + good.findings.length + bad.findings.length);
  });
});

describe('the json', () => {
  test('has the promised keys', async () => {
    const report = await reportOf('错.xlsx');
    expect(lacking(report, REPORT_KEYS)).toEqual([]);
    expect(lacking(report.tool, TOOL_KEYS)).toEqual([]);
    expect(lacking(report.summary, SUMMARY_KEYS)).toEqual([]);
    expect(lacking(report.summary.coverage, COVERAGE_KEYS)).toEqual([]);
    const lists: [readonly object[], readonly string[]][] = [
      [report.tables, TABLE_KEYS],
      [report.summary.skipped, SKIP_KEYS],
      [report.findings, FINDING_KEYS],
      [report.findings.flatMap((finding) => finding.places), PLACE_KEYS],
      [report.findings.flatMap((finding) => finding.proof), PROOF_KEYS],
    ];
    for (const [entries, keys] of lists) {
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.flatMap((entry) => lacking(entry, keys))).toEqual([]);
    }
    expect(report.causes.flatMap((cause) => lacking(cause, CAUSE_KEYS))).toEqual([]);
    expect(
      report.causes.flatMap((cause) => cause.candidates).flatMap((each) => lacking(each, CANDIDATE_KEYS)),
    ).toEqual([]);
  });

  test('says whose budget it is and where its tables stand', async () => {
    const report = await reportOf('好.xlsx');
    expect(report).toMatchObject({
      tool: { name: 'gouji', catalogue: '2024' },
      file: '好.xlsx',
      department: '长治市公安局屯留分局',
      year: 2024,
      profile: 'shanxi-2024',
      missing: [],
    });
    expect(report.tables).toHaveLength(13);
    const sheets = sampleWorkbook().sheets.map((sheet) => sheet.name);
    for (const table of report.tables) {
      expect(sheets).toContain(table.sheet);
      expect(table.range).toMatch(/^[A-Z]+\d+:[A-Z]+\d+$/);
      expect(table.unit).toBe('万元');
    }
  });

  test('counts what it lists', async () => {
    const { summary, findings } = await reportOf('错.xlsx');
    const count = (level: string) => findings.filter((finding) => finding.level === level).length;
    expect([summary.errors, summary.warnings, summary.notes]).toEqual([
      count('error'),
      count('warning'),
      count('note'),
    ]);
    expect(summary.tails).toBe(findings.filter((finding) => finding.tail).length);
    expect(findings.filter((finding) => finding.tail && finding.level !== 'note')).toEqual([]);
    expect(summary.coverage.checked).toBeLessThanOrEqual(summary.coverage.numericCells);
    expect(summary.comparisons).toBeGreaterThan(findings.length);
  });

  test('keys are unique, and the same budget without its mistakes keeps those of the rest', async () => {
    const [good, bad] = await Promise.all([reportOf('好.xlsx'), reportOf('错.xlsx')]);
    const keys = bad.findings.map((finding) => finding.key);
    expect(new Set(keys).size).toBe(keys.length);
    const kept = good.findings.filter((finding) => keys.includes(finding.key));
    expect(kept.length).toBeGreaterThan(good.findings.length / 2);
  });

  test('amounts are decimal strings whose difference is theirs', async () => {
    const { findings } = await reportOf('错.xlsx');
    const withAmounts = findings.filter((finding) => finding.actual !== null);
    expect(withAmounts.length).toBeGreaterThan(0);
    const fen = (text: string | null): bigint =>
      BigInt((text ?? '').replace(/^(-?\d+)\.(\d+)$/, (_, w: string, f: string) => w + f.padEnd(6, '0')));
    for (const { actual, expected, difference, allowed } of withAmounts) {
      for (const text of [actual, expected, difference, allowed]) expect(text).toMatch(/^-?\d+\.\d{2,}$/);
      expect(fen(actual) - fen(expected)).toBe(fen(difference));
    }
    expect(findings.every((finding) => (finding.actual === null) === (finding.difference === null))).toBe(
      true,
    );
  });

  test('the published sample has no errors, and every planted mistake shows where it stands', async () => {
    expect((await reportOf('好.xlsx')).summary).toMatchObject({ errors: 0 });
    const { findings } = await reportOf('错.xlsx');
    const pointed = new Set(
      findings
        .filter((finding) => finding.level !== 'note')
        .flatMap((finding) => finding.places.map((place) => `${place.sheet}!${place.cell}`)),
    );
    for (const { sheet, cell } of sampleWithErrors().planted) {
      // A row taken out has no cell left to point at.
      if (!cell.includes(':')) expect(pointed).toContain(`${sheet}!${cell}`);
      else expect([...pointed].some((place) => place.startsWith(`${sheet}!`))).toBe(true);
    }
  });

  test('a layout named by hand is used', async () => {
    const { out } = await gouji(['check', '好.xlsx', '--profile', 'generic', '--format', 'json'], { files });
    expect((JSON.parse(out) as CheckReport).profile).toBe('generic');
  });
});

describe('the marked copy', () => {
  const args = ['check', '错.xlsx', '--mark', '标.xlsx', '--format', 'json'];

  test('bears a mark where each finding points, and the same cells', async () => {
    const { out, err, files: after, status } = await gouji(args, { files });
    expect(status).toBe(1);
    expect(err).toContain('标.xlsx');
    const copy = after.get('标.xlsx') ?? new Uint8Array();
    const marks = unwrap(await marksInFile(copy));
    const places = (JSON.parse(out) as CheckReport).findings.flatMap((finding) => {
      const first = finding.places[0];
      return first ? [`${first.sheet}!${first.cell}`] : [];
    });
    expect(marks.map((mark) => `${mark.sheet}!${mark.cell}`).sort()).toEqual([...new Set(places)].sort());
    const read = unwrap(await readWorkbook(copy, '标.xlsx'));
    expect(read.sheets.map((sheet) => sheet.values)).toEqual(
      sampleWithErrors().snapshot.sheets.map((sheet) => sheet.values),
    );
  });

  test('an error outweighs a tail on the same cell', async () => {
    const { out, files: after } = await gouji(args, { files });
    const marks = unwrap(await marksInFile(after.get('标.xlsx') ?? new Uint8Array()));
    const errors = (JSON.parse(out) as CheckReport).findings.filter((finding) => finding.level === 'error');
    for (const { places } of errors) {
      const mark = marks.find((each) => each.sheet === places[0]?.sheet && each.cell === places[0]?.cell);
      if (places[0]) expect(mark?.level).toBe('error');
    }
  });

  test('does not touch the file itself, and is checked with the same result', async () => {
    const { out, files: after } = await gouji(args, { files });
    expect(after.get('错.xlsx')).toEqual(files['错.xlsx']);
    const again = await gouji(['check', '标.xlsx', '--format', 'json'], { files: Object.fromEntries(after) });
    expect({ ...(JSON.parse(again.out) as CheckReport), file: '' }).toEqual({
      ...(JSON.parse(out) as CheckReport),
      file: '',
    });
  });

  test('marks of an earlier time are taken out', async () => {
    const marked = unwrap(
      await markedCopy((await sampleFiles()).good, [
        { sheet: '表一 收支总表', cell: 'A1', level: 'error', culprit: false },
      ]),
    );
    const { files: after } = await gouji(['check', '好.xlsx', '--mark', '标.xlsx'], {
      files: { '好.xlsx': marked },
    });
    const marks = unwrap(await marksInFile(after.get('标.xlsx') ?? new Uint8Array()));
    expect(marks.filter((mark) => mark.cell === 'A1')).toEqual([]);
    expect(marks.length).toBeGreaterThan(0);
  });

  test('nothing is written when the file cannot be read', async () => {
    const { files: after, status } = await gouji(['check', '坏.xlsx', '--mark', '标.xlsx'], { files });
    expect(status).toBe(3);
    expect(after.has('标.xlsx')).toBe(false);
  });
});
