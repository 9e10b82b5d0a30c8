/** A path to a snapshot, with every failure as a sentence. */
import { basename } from 'node:path';
import { fileProblemMessage } from '../host/file/problem';
import { readWorkbook } from '../host/file/read';
import type { Inputs, WorkbookSnapshot } from '../model';
import { readInputsFile } from '../narrative';
import { inflate } from './inflate';
import type { Terminal } from './terminal';
import { UsageError } from './terminal';

/** A file that could not be read; the sentence goes to stderr, status 3. */
export class UnreadableFile extends Error {}

export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

export async function openWorkbook(path: string, terminal: Terminal): Promise<OpenedFile> {
  const bytes = await readBytes(path, terminal);
  const read = await readWorkbook(bytes, basename(path), { inflate });
  if (!read.ok) throw new UnreadableFile(fileProblemMessage(read.problem, path));
  return { bytes, snapshot: read.value };
}

/** The bytes of a file. Throws an UnreadableFile whose message says why not. */
export async function readBytes(path: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return await terminal.readFile(path);
  } catch (error) {
    throw new UnreadableFile(`${path}：${systemReason(error)}`);
  }
}

function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return '没有这个文件，请核对路径。';
  if (code === 'EISDIR') return '这是文件夹，请写出其中的工作簿文件。';
  if (code === 'EACCES' || code === 'EPERM') return '没有读取权限。';
  return `打不开（${code || String(error)}）。`;
}

/** A text file in UTF-8, without its byte order mark. */
export async function readText(path: string, terminal: Terminal): Promise<string> {
  return new TextDecoder().decode(await readBytes(path, terminal));
}

/** Reads answers from a JSON file: an object of ask id → text or number. */
export async function readInputs(path: string, terminal: Terminal): Promise<Inputs> {
  const read = readInputsFile(await readText(path, terminal));
  if (!read.ok) throw new UsageError(`${path} ${read.problem}`);
  return read.inputs;
}
