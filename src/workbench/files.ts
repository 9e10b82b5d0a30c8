/** Opening and saving workbooks in a browser page. */
import type { FileHost } from '../host/file';
import { createFileHost } from '../host/file';
import { offerFile, XLSX_TYPE } from '../taskpane/offer-file';
import type { Language } from '../wording';
import { fileSentence } from './file-sentence';
import type { ReadLook } from './look-beside';
import { readBeside } from './read-beside';
import { sampleWithErrors, sampleWorkbook } from '../samples';

/** A workbook ready to be worked on, or the sentence that says why not. */
export type Opened =
  | { readonly ok: true; readonly file: FileHost; readonly readLook?: ReadLook }
  | { readonly ok: false; readonly reason: string };

export async function openWorkbook(file: File, language: Language): Promise<Opened> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readBeside({ bytes, name: file.name });
  if (!read.ok) return { ok: false, reason: fileSentence(read.problem, file.name, language) };
  // Loaded while nothing is shown yet, so that small workbooks are drawn as they look from the beginning.
  const { looksOf } = await import('./look-beside');
  return {
    ok: true,
    file: createFileHost(read.value, { originalBytes: bytes }),
    readLook: looksOf(bytes),
  };
}

export function openSample(kind: 'clean' | 'errors'): FileHost {
  return createFileHost(kind === 'clean' ? sampleWorkbook() : sampleWithErrors().snapshot);
}

/** Downloads the workbook with its edits and marks; gives the sentence that says why not, or null. */
export async function saveWorkbook(file: FileHost, name: string, language: Language): Promise<string | null> {
  const saved = await file.save();
  if (!saved.ok) return fileSentence(saved.problem, file.snapshot().name, language);
  offerFile(saved.value.bytes, name, XLSX_TYPE);
  return null;
}
