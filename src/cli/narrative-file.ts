/** A narrative in a file of its own: Word, text or Markdown. */
import { basename } from 'node:path';
import { readDocxParagraphs } from '../host/file/docx-text';
import { fileProblemMessage } from '../host/file/problem';
import type { NarrativeSheet } from '../model';
import { readNarrativeLines, readNarrativeText } from '../recognise';
import { readBytes, UnreadableFile } from './read-file';
import type { Terminal } from './terminal';

/** Told apart by content: a zip is a Word document, everything else text in UTF-8, UTF-16 or GBK. */
export async function readNarrativeFile(path: string, terminal: Terminal): Promise<NarrativeSheet> {
  const bytes = await readBytes(path, terminal);
  const name = basename(path);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const read = await readDocxParagraphs(bytes);
    if (read.ok) return readNarrativeLines(read.value, name);
    if (read.problem.code !== 'not-a-workbook') throw new UnreadableFile(fileProblemMessage(read.problem, path));
    throw new UnreadableFile(`“${path}”不是 Word 文档，说明文件应是 .docx、.txt 或 .md。`);
  }
  const text = decoded(bytes);
  if (text === null) throw new UnreadableFile(`“${path}”不是文字，说明文件应是 .docx、.txt 或 .md；.doc 请先另存为 .docx。`);
  return readNarrativeText(text, name);
}

/** Null for bytes that are no text. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  return null;
}
