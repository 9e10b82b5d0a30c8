/** A narrative in a file of its own: Word, text or Markdown. */
import { basename } from 'node:path';
import { readTextLines } from '../host/file/text-lines';
import type { NarrativeSheet } from '../model';
import { readNarrativeLines } from '../recognise';
import { readBytes, UnreadableFile } from './read-file';
import type { Terminal } from './terminal';

export async function readNarrativeFile(path: string, terminal: Terminal): Promise<NarrativeSheet> {
  const read = await readTextLines(await readBytes(path, terminal), path);
  if (!read.ok) throw new UnreadableFile(read.message);
  return readNarrativeLines(read.lines, basename(path));
}
