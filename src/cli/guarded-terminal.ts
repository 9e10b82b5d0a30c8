/** A terminal that writes only where nothing is lost, and says so in a sentence where it cannot write. */
import { resolve } from 'node:path';
import type { Terminal } from './terminal';
import { UsageError } from './terminal';

/** Paths that lead to one file on some computer count as one: letters of either case, composed or not. */
const key = (path: string): string => resolve(path).normalize('NFC').toLowerCase();

/** Refuses to write over a file that was read: a workbook must not be replaced by what is made from it. Throws a UsageError. */
export function guardedTerminal(terminal: Terminal): Terminal {
  const read = new Set<string>();
  return {
    ...terminal,
    readFile: async (path) => {
      read.add(key(path));
      return terminal.readFile(path);
    },
    writeFile: async (path, content) => {
      if (read.has(key(path))) throw new UsageError(`${path} 是读入的文件，不能写在它上面；请换一个文件名`);
      try {
        await terminal.writeFile(path, content);
      } catch (error) {
        throw new UsageError(`${path} 写不了：${systemReason(error)}`);
      }
    },
  };
}

function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return '没有这个文件夹。';
  if (code === 'EISDIR') return '这是文件夹，请写出文件名。';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return '没有写入权限。';
  if (code === 'EBUSY') return '文件正被别的程序打开，请先关闭。';
  if (code === 'ENOSPC') return '磁盘已满。';
  return code === '' ? '原因不明。' : `（${code}）。`;
}
