/** The program as a process: the few things that a stand-in for the terminal cannot show. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CheckReport } from '../../src/report';
import { builtProgram } from './built-program';
import { sampleFiles } from './fake-terminal';

const root = resolve(__dirname, '../..');
let folder: string;
let program: string | undefined;

// Starting Node with a compiler takes a while on a busy machine.
jest.setTimeout(60_000);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-'));
  const { good, bad } = await sampleFiles();
  writeFileSync(join(folder, '好.xlsx'), good);
  writeFileSync(join(folder, '错.xlsx'), bad);
  writeFileSync(join(folder, '坏.xlsx'), good.subarray(0, 5000));
});

afterAll(() => rmSync(folder, { recursive: true }));

function gouji(...args: string[]) {
  const script = join(root, 'src/cli/main.ts');
  const loader = join(root, 'node_modules/tsx/dist/loader.mjs');
  return spawnSync(process.execPath, ['--import', loader, script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

test('status, results and messages go where a shell expects them', () => {
  const good = gouji('check', '好.xlsx', '--format', 'json');
  expect([good.status, good.stderr]).toEqual([0, '']);
  expect((JSON.parse(good.stdout) as CheckReport).department).toBe('长治市公安局屯留分局');
  const bad = gouji('check', '错.xlsx');
  expect(bad.status).toBe(1);
  // Not a terminal: no colours.
  expect(bad.stdout).not.toContain('\u001b');
  const missing = gouji('check', '没有.xlsx');
  expect([missing.status, missing.stdout]).toEqual([3, '']);
  expect(missing.stderr).toContain('没有这个文件');
});

test('a folder is named as what it is', () => {
  const outcome = gouji('check', '.');
  expect([outcome.status, outcome.stdout]).toEqual([3, '']);
  expect(outcome.stderr).toContain('文件夹');
});

test('a reader that has seen enough is no fault', () => {
  const command = `"${process.execPath}" --import "${join(root, 'node_modules/tsx/dist/loader.mjs')}" "${join(root, 'src/cli/main.ts')}" rules`;
  const { stdout, stderr } = spawnSync('sh', ['-c', `${command} | head -n 1`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
});

/** The shipped program, which alone has worker threads. */
function shipped(...args: string[]) {
  program ??= builtProgram(join(folder, 'cli'));
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
}

test('on several cores: the same lines in the same order as on one', () => {
  const files = ['错.xlsx', '坏.xlsx', '好.xlsx', '没有.xlsx', '错.xlsx'];
  const one = gouji('check', ...files, '--format', 'jsonl');
  const two = shipped('check', ...files, '--format', 'jsonl', '--jobs', '2');
  expect(one.stdout.trimEnd().split('\n')).toHaveLength(3);
  expect(two.stdout).toBe(one.stdout);
  expect([one.status, two.status]).toEqual([3, 3]);
  for (const name of ['坏.xlsx', '没有.xlsx']) expect(two.stderr).toContain(name);
});

test('several workbooks as JSON are one list, on one core and on several', () => {
  const args = ['check', '错.xlsx', '没有.xlsx', '好.xlsx', '--format', 'json'];
  const one = gouji(...args);
  const reports = JSON.parse(one.stdout) as CheckReport[];
  expect(reports.map((report) => report.file)).toEqual(['错.xlsx', '好.xlsx']);
  expect(one.stdout).toBe(`${JSON.stringify(reports, null, 2)}\n`);
  expect(shipped(...args, '--jobs', '2').stdout).toBe(one.stdout);
  expect(gouji('check', '没有.xlsx', '坏.xlsx', '--format', 'json').stdout).toBe('[]\n');
});

test('a loaded list of accounts reaches the other cores too', () => {
  expect(gouji('catalogue', '--out', '科目.xlsx').status).toBe(0);
  const args = ['check', '错.xlsx', '好.xlsx', '--catalogue', '科目.xlsx', '--format', 'jsonl'];
  const two = shipped(...args, '--jobs', '2');
  expect(two.stdout).toBe(gouji(...args).stdout);
  const lines = two.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as CheckReport);
  expect(lines.map((report) => report.tool.catalogue)).toEqual(['科目.xlsx', '科目.xlsx']);
});
