/** What is told of faults: enough to report them, nothing of what the workbook holds. */
import { crashName, crashText } from '../../src/cli/crash';
import { guardedTerminal } from '../../src/cli/guarded-terminal';
import { run } from '../../src/cli/program';
import type { Terminal } from '../../src/cli/terminal';
import { Exit, UsageError } from '../../src/cli/terminal';
import { readFileSync } from 'node:fs';
import { gouji, sampleFiles } from './fake-terminal';

const SECRET = '张某某11010519491231002X';

describe('a fault in the program', () => {
  test('is told by its kind and its place, without the message', () => {
    let fault: unknown;
    try {
      BigInt(SECRET);
    } catch (error) {
      fault = error;
    }
    expect(String(fault)).toContain(SECRET);
    expect(crashText(fault)).toMatch(/^程序出错：SyntaxError（.*）\n\s+at [^]*crash\.test\.ts/);
    expect(crashText(fault)).not.toContain('张某某');
    expect(crashName(fault)).toBe('SyntaxError');
  });

  test('with a message of several lines leaves none of them', () => {
    const text = crashText(new Error(`第一行\n${SECRET}\n   at ${SECRET.slice(0, 0)}nothing`));
    expect(text).not.toContain(SECRET);
  });

  test.each([SECRET, { message: SECRET }, null, undefined])(
    'that is no error shows nothing of %j',
    (thrown) => {
      expect(crashText(thrown)).toBe('程序出错\n');
    },
  );

  test('has a status of its own, which help and READMEs name', async () => {
    expect(Exit.crashed).toBe(70);
    const { out } = await gouji(['--help']);
    for (const status of Object.values(Exit)) expect(out).toMatch(new RegExp(`^  ${status} `, 'm'));
    expect(readFileSync('README.md', 'utf8')).toContain('70 a fault in the program itself');
    expect(readFileSync('README.zh-CN.md', 'utf8')).toContain('70 程序自身出错');
  });
});

describe('what is read is never written over', () => {
  test.each([
    ['check', '预算.xlsx', '--mark', '预算.xlsx'],
    ['check', '预算.xlsx', '--mark', './夹/../预算.XLSX'],
    ['narrate', '预算.xlsx', '--out', '预算.xlsx'],
    ['inputs', '预算.xlsx', '--out', '预算.xlsx'],
    ['narrate', '预算.xlsx', '--previous', '上年.xlsx', '--out', '上年.xlsx'],
  ])('%s %s %s %s', async (...args) => {
    const { good, previous } = await sampleFiles();
    const outcome = await gouji(args, { files: { '预算.xlsx': good, '上年.xlsx': previous } });
    expect([outcome.status, outcome.out]).toEqual([Exit.usage, '']);
    expect(outcome.err).toContain('不能写在它上面');
    expect(outcome.files.get('预算.xlsx')).toBe(good);
    expect(outcome.files.get('上年.xlsx')).toBe(previous);
  });
});

describe('a file that cannot be written', () => {
  const terminal = (code: string): Terminal => ({
    out: () => undefined,
    err: () => undefined,
    isTerminal: false,
    readFile: () => Promise.reject(new Error('not asked')),
    writeFile: () => Promise.reject(Object.assign(new Error(SECRET), { code })),
  });

  test.each([
    ['ENOENT', '没有这个文件夹'],
    ['EISDIR', '这是文件夹'],
    ['EACCES', '没有写入权限'],
    ['EBUSY', '正被别的程序打开'],
    ['ENOSPC', '磁盘已满'],
    ['EIO', 'EIO'],
  ])('%s is a sentence: %s', async (code, words) => {
    const write = guardedTerminal(terminal(code)).writeFile('甲/乙.md', '');
    await expect(write).rejects.toThrow(UsageError);
    await expect(write).rejects.toThrow(words);
    await expect(write).rejects.not.toThrow(SECRET);
  });

  test('ends the command with status 2, not as a fault of the program', async () => {
    expect(await run(['catalogue', '--out', '无/科目.xlsx'], terminal('ENOENT'))).toBe(Exit.usage);
  });
});
