/** Bytes that a hostile or half-written file may hold: read, or refused with a reason. */
import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocxParagraphs } from '../../src/host/file/docx-text';
import { marksInFile, unmarkedCopy } from '../../src/host/file/marked-copy';
import { fileProblemMessage } from '../../src/host/file/problem';
import { readWorkbook } from '../../src/host/file/read';
import { writeWorkbook } from '../../src/host/file/write';
import type { WorkbookSnapshot } from '../../src/model';
import { narrate } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { narrativeDocx } from '../../src/report/docx';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';
import { goesThrough } from './pipeline';
import { must, property } from './property';

/** Reading never rejects; what could be read goes through the pipeline like any other workbook. */
async function isReadOrRefused(bytes: Uint8Array): Promise<void> {
  const read = await readWorkbook(bytes, '测试.xlsx');
  if (read.ok) goesThrough(read.value);
  else must(fileProblemMessage(read.problem, '测试.xlsx') !== '', 'a problem without words');
}

/** One sheet is enough for the bytes of every part to be met often. */
const small: WorkbookSnapshot = {
  ...sampleWithErrors().snapshot,
  sheets: sampleWithErrors().snapshot.sheets.slice(2, 3),
};
const xlsx = writeWorkbook(small);
const OLD = { formulas: new Uint8Array(readFileSync('test/host/file/formulas.xls')), table: oldWorkbook() };
const docx = narrativeDocx(narrate(recognise(sampleWorkbook()), {}), {});

/** The same sheet in an old .xls. */
function oldWorkbook(): Uint8Array {
  const book = XLSX.utils.book_new();
  const values = small.sheets[0]?.values.map((row) => [...row]) ?? [];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(values), '支出总表');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

const change = fc.record({ at: fc.nat(1_000_000), byte: fc.integer({ min: 0, max: 255 }) });
const changes = fc.array(change, { minLength: 1, maxLength: 6 });

function changed(bytes: Uint8Array, steps: readonly { at: number; byte: number }[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, byte } of steps) copy[at % copy.length] = byte;
  return copy;
}

/** Markup that a part may hold: broken, out of place, or meant to grow. */
const INSERTS = [
  ...['<', '>', '"', '&', '&#0;', '&#x110000;', '&lol;', '</row>', '<!--', '<![CDATA[', ']]>', '<?xml?>', ''],
  ...[
    '<c r="XFD1048576"><v>1</v></c>',
    '<c r="A0"/>',
    '<c r="A1" t="s"><v>99999999</v></c>',
    '<row r="1048577"/>',
    '<v>1e999</v>',
  ],
  ...[
    '<mergeCell ref="A1:XFD1048576"/>',
    '<col min="1" max="16384" hidden="1"/>',
    '<dimension ref="A1:XFD1048576"/>',
  ],
  '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;&a;">]>',
  '<Relationship Id="rId9" Type="x/worksheet" Target="../../../etc/passwd"/>',
];

const tampering = fc.record({
  part: fc.nat(20),
  at: fc.nat(1_000_000),
  length: fc.nat(40),
  insert: fc.constantFrom(...INSERTS),
  name: fc.constantFrom('', '', '', '../../evil.xml', '/xl/workbook.xml', 'xl\\workbook.xml', 'con'),
});

/** One part with text put in or taken out, and sometimes under another name. */
function tampered(
  bytes: Uint8Array,
  {
    part,
    at,
    length,
    insert,
    name,
  }: { part: number; at: number; length: number; insert: string; name: string },
): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const old = names[part % names.length] ?? '';
  const text = strFromU8(parts[old] ?? new Uint8Array());
  const start = at % (text.length + 1);
  delete parts[old];
  parts[name || old] = strToU8(text.slice(0, start) + insert + text.slice(start + length));
  return zipSync(parts, { level: 1 });
}

async function docxIsRead(bytes: Uint8Array): Promise<void> {
  const read = await readDocxParagraphs(bytes);
  must(read.ok || fileProblemMessage(read.problem, '说明.docx') !== '', 'a problem without words');
}

export const fileProperties = [
  property(
    'a file with changed bytes is read or refused with a reason',
    150,
    fc.asyncProperty(changes, async (steps) => isReadOrRefused(changed(await xlsx, steps))),
  ),
  property(
    'a file cut short is refused with a reason',
    100,
    fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), async (share) => {
      const bytes = await xlsx;
      const read = await readWorkbook(bytes.slice(0, Math.floor(bytes.length * share)), '测试.xlsx');
      must(!read.ok, 'half a file is taken for a whole one');
    }),
  ),
  property(
    'a file whose parts were tampered with is read or refused with a reason',
    150,
    fc.asyncProperty(tampering, async (how) => isReadOrRefused(tampered(await xlsx, how))),
  ),
  property(
    'an old .xls with changed bytes, or cut short, is read or refused with a reason',
    150,
    fc.asyncProperty(
      fc.constantFrom('formulas' as const, 'table' as const),
      changes,
      fc.constantFrom(1, 1, 0.99, 0.9, 0.5),
      async (which, steps, share) =>
        isReadOrRefused(changed(OLD[which], steps).slice(0, Math.ceil(OLD[which].length * share))),
    ),
  ),
  property(
    'a Word file with changed bytes or tampered parts is read or refused with a reason',
    60,
    fc.asyncProperty(changes, tampering, fc.boolean(), async (steps, how, inside) =>
      docxIsRead(inside ? tampered(await docx, how) : changed(await docx, steps)),
    ),
  ),
  property(
    'marks are put on and taken off a tampered file, or it is refused',
    80,
    fc.asyncProperty(tampering, async (how) => {
      const bytes = tampered(await xlsx, how);
      const [marks, copy] = [await marksInFile(bytes), await unmarkedCopy(bytes)];
      must(marks.ok || typeof marks.problem.code === 'string', 'a problem without a name');
      if (copy.ok) must((await marksInFile(copy.value)).ok, 'a copy that cannot be read');
    }),
  ),
  property(
    'text written to a file comes back as text and never as a formula',
    100,
    fc.asyncProperty(
      fc.constantFrom('=', '+', '-', '@', '\t=', ''),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      async (start, rest) => {
        const text = start + rest;
        const sheet = { ...(small.sheets[0] as WorkbookSnapshot['sheets'][number]) };
        const values = sheet.values.map((row, index) => (index === 0 ? [text, ...row.slice(1)] : row));
        const bytes = await writeWorkbook({ ...small, sheets: [{ ...sheet, values, formulas: null }] });
        const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
        must(!/<f[ >]/.test(xml), 'text became a formula');
        const read = await readWorkbook(bytes, '测试.xlsx');
        must(read.ok && (read.value.sheets[0]?.formulas ?? null) === null, 'text was read back as a formula');
      },
    ),
  ),
];
