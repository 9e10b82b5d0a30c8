/** A text in a file of its own: Word, plain text or Markdown, as paragraphs. */
import { readDocxParagraphs } from './docx-text';
import { fileProblemMessage } from './problem';

/** The paragraphs, or a sentence that says why there are none. */
export type TextLines =
  { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly message: string };

/** Told apart by content: a zip is a Word document, everything else text in UTF-8, UTF-16 or GBK. `name` is for messages. */
export async function readTextLines(bytes: Uint8Array, name: string): Promise<TextLines> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const read = await readDocxParagraphs(bytes);
    if (read.ok) return { ok: true, lines: read.value };
    const message =
      read.problem.code === 'not-a-workbook'
        ? `“${name}”不是 Word 文档，说明文件应是 .docx、.txt 或 .md。`
        : fileProblemMessage(read.problem, name);
    return { ok: false, message };
  }
  const text = decoded(bytes);
  if (text !== null) return { ok: true, lines: text.replace(/^\uFEFF/, '').split(/\r\n?|\n/) };
  return {
    ok: false,
    message: `“${name}”不是文字，说明文件应是 .docx、.txt 或 .md；.doc 请先另存为 .docx。`,
  };
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
