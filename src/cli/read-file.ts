/** A path to a snapshot, with every failure as a sentence. */
import { basename } from 'node:path';
import { fileProblemMessage } from '../host/file/problem';
import { readWorkbook } from '../host/file/read';
import type { Inputs, WorkbookSnapshot } from '../model';
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
  const read = await readWorkbook(bytes, basename(path));
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
  const text = await readText(path, terminal);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `${path} 不是有效的 JSON：${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new UsageError(
      `${path} 应是一个对象，如 {"last.summary.total": "7524.84"}；可用 gouji inputs 生成`,
    );
  }
  const inputs: Record<string, string> = {};
  for (const [id, value] of Object.entries(parsed)) {
    const text = valueOf(value);
    if (text === null) throw new UsageError(`${path} 中“${id}”应是文字或数字`);
    if (text !== '') inputs[id] = text;
  }
  return inputs;
}

/** A plain value, or the `value` of an entry of the form that `gouji inputs` writes. */
function valueOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value === null) return '';
  if (typeof value === 'object' && 'value' in value) return valueOf(value.value);
  return null;
}
