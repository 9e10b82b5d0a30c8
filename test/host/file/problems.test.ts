import { strToU8, zipSync } from 'fflate';
import { fileProblemMessage, readWorkbook, writeWorkbook, type FileProblem } from '../../../src/host/file';
import { inflate } from '../../../src/cli/inflate';
import type { ReadFileOptions } from '../../../src/host/file/read';
import { biffRecords } from '../../../src/host/file/biff';
import { UNREAD_FORMULA } from '../../../src/host/file/shared-formula';
import { XmlReader } from '../../../src/host/file/xml';
import { sampleWorkbook } from '../../../src/samples';
import { row, workbook } from './crafted';

async function problemOf(bytes: Uint8Array, options = {}): Promise<FileProblem | 'read'> {
  const result = await readWorkbook(bytes, '预算.xlsx', options);
  return result.ok ? 'read' : result.problem;
}

function bytesOf(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

/** Bytes that look random and are the same every time. */
function noise(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => (state = (state * 1103515245 + 12345) % 2147483648) >> 16);
}

/** Writes a 32-bit number over the directory entry of a part. */
function withDirectoryField(zip: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const wanted = strToU8(name).join();
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)).join() === wanted)
      view.setUint32(at + offset, value, true);
  }
  return copy;
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** What the browser unpacks with, and what the command line does. */
const INFLATERS: readonly (readonly [string, ReadFileOptions])[] = [
  ['fflate', {}],
  ['zlib', { inflate }],
];

describe('what is no workbook', () => {
  const cases: readonly [string, Uint8Array, string][] = [
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['random bytes', noise(3000), 'unknown'],
    ['a CSV file in GBK', bytesOf(0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x31, 0x0d, 0x0a), 'csv'],
    ['a CSV file in UTF-8', strToU8('项目,金额\n公安,1.00\n'), 'csv'],
    [
      'a web page saved as .xls',
      strToU8('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
      'html',
    ],
    ['some XML', strToU8('<?xml version="1.0"?><budget/>'), 'xml'],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'word'],
    ['an OFD', zipSync({ 'OFD.xml': strToU8('<o/>') }), 'ofd'],
    [
      'an OpenDocument file',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<o/>') }),
      'opendocument',
    ],
    ['a zip of anything', zipSync({ 'a.txt': strToU8('a') }), 'zip'],
    ['a RAR archive', strToU8('Rar!\u001a\u0007\u0000'), 'archive'],
    ['a PNG', bytesOf(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), 'image'],
  ];
  it.each(cases)('says that it is %s', async (_, bytes, looksLike) => {
    expect(await problemOf(bytes)).toEqual({ code: 'not-a-workbook', looksLike });
  });

  it('says that a file is empty, and that XML Spreadsheet 2003 and xlsb are not supported', async () => {
    expect(await problemOf(new Uint8Array())).toEqual({ code: 'empty' });
    const old = strToU8(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    );
    expect(await problemOf(old)).toEqual({ code: 'unsupported', what: 'xml-spreadsheet' });
    const rels =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    const binary = zipSync({ '_rels/.rels': strToU8(rels), 'xl/workbook.bin': strToU8('x') });
    expect(await problemOf(binary)).toEqual({ code: 'unsupported', what: 'xlsb' });
  });
});

describe('damaged files', () => {
  it('survives being cut off anywhere', async () => {
    const whole = await writeWorkbook(sampleWorkbook());
    for (let length = 1; length < whole.length; length += Math.ceil(whole.length / 60)) {
      const problem = await problemOf(whole.slice(0, length));
      expect(problem).not.toBe('read');
      expect(['damaged', 'not-a-workbook']).toContain((problem as FileProblem).code);
    }
  });

  it('survives any byte being wrong', async () => {
    const whole = workbook(row('<c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>乙</t></is></c>'));
    for (let at = 0; at < whole.length; at += 3) {
      const copy = whole.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x5a;
      const result = await readWorkbook(copy, 'a.xlsx');
      if (result.ok) expect(result.value.sheets.length).toBeGreaterThan(0);
      else expect(result.problem.code).not.toBe('');
    }
  });

  it.each([
    ['a cell that was never opened', '<sheetData><row r="1"></c><c r="A1"><v>1</v></c></row></sheetData>'],
    ['a row below the last one', '<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'],
    [
      'more cells in a row than columns',
      `<sheetData><row r="1"><c r="XFD1"><v>1</v></c><c><v>2</v></c></row></sheetData>`,
    ],
  ])('takes no cell for one that stands nowhere: %s', async (_, content) => {
    expect(await problemOf(workbook(content))).toEqual({ code: 'damaged', where: 'xl/workbook.xml' });
  });

  it('reads on after a reading aid that was never closed', async () => {
    const cell = (address: string, inner: string) => `<c r="${address}" t="inlineStr"><is>${inner}</is></c>`;
    const file = workbook(row(`${cell('A1', '<t>甲</t></rPh>')}${cell('B1', '<t>乙</t>')}`));
    const result = await readWorkbook(file, 'a.xlsx');
    expect(result.ok && result.value.sheets[0]?.values).toEqual([['甲', '乙']]);
  });

  it.each(INFLATERS)(
    'notices a wrong checksum, and a size that is too large, unpacking with %s',
    async (_, options) => {
      const sound = workbook(row('<c r="A1"><v>1</v></c>'));
      const damaged = { code: 'damaged', where: 'xl/workbook.xml' };
      expect(await problemOf(sound, options)).toBe('read');
      expect(await problemOf(withDirectoryField(sound, 'xl/workbook.xml', 16, 1), options)).toEqual(damaged);
      expect(await problemOf(withDirectoryField(sound, 'xl/workbook.xml', 24, 90_000), options)).toEqual(
        damaged,
      );
    },
  );

  it('reads the other sheets when one is damaged, and says which is not read', async () => {
    const two = (content: string) =>
      workbook(row('<c r="A1"><v>1</v></c>'), {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" r:id="rId2"/><sheet name="丙" sheetId="3" r:id="rId3"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet2.xml': content,
      });
    const result = await readWorkbook(two('<worksheet><sheetData><row r="1"><c r="A1"'), 'a.xlsx');
    expect(
      result.ok && result.value.sheets.map((sheet) => [sheet.values, sheet.gap?.reason ?? null]),
    ).toEqual([
      [[[1]], null],
      [[], 'unreadable'],
      [[], 'not-a-worksheet'],
    ]);
  });
});

describe('hostile files', () => {
  it.each(['../evil.xml', 'xl/../../evil.xml', '..\\evil.xml', 'xl\\..\\..\\evil.xml'])(
    'takes no part that leads out of its folder: %s',
    async (name) => {
      const file = workbook(row('<c r="A1"><v>1</v></c>'), { [name]: '<x/>' });
      expect(await problemOf(file)).toEqual({ code: 'damaged', where: name.replaceAll('\\', '/') });
    },
  );

  it('refuses a bomb by its declared sizes, before unpacking', async () => {
    const bomb = workbook('<sheetData/>', { 'xl/media/a.bin': new Uint8Array(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problemOf(bomb)).toEqual({ code: 'zip-bomb', sign: 'ratio' });
    expect(await problemOf(bomb, { limits: { unpackedBytes: 1024 * 1024 } })).toEqual({
      code: 'zip-bomb',
      sign: 'unpacked-size',
    });
    expect(await problemOf(bomb, { limits: { parts: 3 } })).toEqual({ code: 'zip-bomb', sign: 'parts' });
  });

  it.each(INFLATERS)(
    'refuses a part that unpacks to more than it declared, unpacking with %s',
    async (_, options) => {
      const big = workbook(row(`<c r="A1"><v>1</v></c>${' '.repeat(3_000_000)}`));
      expect(await problemOf(withDirectoryField(big, SHEET, 24, 500), options)).toEqual({
        code: 'zip-bomb',
        sign: 'size-lie',
      });
    },
  );

  it('refuses document types and entities in any part it reads', async () => {
    const entity = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]>';
    const sheet = `<?xml version="1.0"?>${entity}<worksheet><sheetData><row><c t="str"><v>&y;</v></c></row></sheetData></worksheet>`;
    const expected = { code: 'zip-bomb', sign: 'entities' };
    expect(await problemOf(workbook('', { [SHEET]: sheet }))).toEqual(expected);
    expect(await problemOf(workbook('', { 'xl/workbook.xml': `${entity}<workbook/>` }))).toEqual(expected);
  });

  it('refuses a file or part above its limit', async () => {
    const file = workbook('<sheetData/>');
    expect(await problemOf(file, { limits: { fileBytes: 100 } })).toMatchObject({
      code: 'too-large',
      what: 'file',
      limit: 100,
    });
    expect(await problemOf(file, { limits: { partBytes: 100 } })).toMatchObject({
      code: 'too-large',
      what: 'part',
    });
  });

  it('does not write one long formula out for very many cells', async () => {
    const text = `1${'+B1'.repeat(2000)}`;
    const cells = Array.from(
      { length: 20_000 },
      (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
    );
    const file = workbook(
      `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A20001" si="0">${text}</f><v>1</v></c></row>${cells.join('')}</sheetData>`,
    );
    const result = await readWorkbook(file, 'a.xlsx');
    const formulas = result.ok ? (result.value.sheets[0]?.formulas ?? []) : [];
    expect(formulas[1]?.[0]).toContain('=1+B2+B2');
    expect(formulas.at(-1)).toEqual([UNREAD_FORMULA]);
    const total = formulas.reduce((sum, [formula]) => sum + (formula?.length ?? 0), 0);
    expect(total).toBeLessThan(40 * 1024 * 1024);
  });

  it('stops at a tag without end, and at more records than an old workbook has', async () => {
    const reader = new XmlReader({ open() {}, close() {}, text() {} }, 'sheet1.xml');
    const endless = () => {
      for (let i = 0; i < 100; i += 1) reader.feed(`${i === 0 ? '<c x="' : ''}${'y'.repeat(65_536)}`, false);
    };
    expect(endless).toThrow('damaged');
    expect(() => biffRecords(Uint8Array.from([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]), 2)).toThrow('too-large');
  });

  it('gives a gap for a sheet of more cells than Excel hands out, without filling a grid', async () => {
    const corners = workbook(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    const result = await readWorkbook(corners, 'a.xlsx');
    expect(result.ok && result.value.sheets[0]).toMatchObject({
      values: [],
      gap: { reason: 'too-large', cells: 1_048_576 * 16_384 },
    });
  });
});

describe('encryption and cancelling', () => {
  it('knows an encrypted zip entry', async () => {
    const file = withDirectoryField(workbook('<sheetData/>'), SHEET, 8, 0x0008_0001);
    expect(await problemOf(file)).toEqual({ code: 'encrypted' });
  });

  it('stops when asked', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await problemOf(workbook('<sheetData/>'), { signal: controller.signal })).toEqual({
      code: 'cancelled',
    });
    const later = new AbortController();
    const options = { signal: later.signal, onProgress: () => later.abort() };
    expect(await problemOf(await writeWorkbook(sampleWorkbook()), options)).toEqual({ code: 'cancelled' });
  });
});

describe('messages', () => {
  const all: readonly FileProblem[] = [
    { code: 'empty' },
    { code: 'not-a-workbook', looksLike: 'html' },
    { code: 'not-a-workbook', looksLike: 'pdf' },
    { code: 'encrypted' },
    { code: 'damaged', where: 'xl/workbook.xml' },
    { code: 'too-large', what: 'file', bytes: 150 * 1024 * 1024, limit: 100 * 1024 * 1024 },
    { code: 'too-large', what: 'part', bytes: 150 * 1024 * 1024, limit: 100 * 1024 * 1024 },
    { code: 'zip-bomb', sign: 'ratio' },
    { code: 'unsupported', what: 'xlsb' },
    { code: 'cancelled' },
  ];
  it.each(all)('says what is the matter with which file: $code', (problem) => {
    const message = fileProblemMessage(problem, '预算.xlsx');
    expect(message).toContain('“预算.xlsx”');
    expect(message).toMatch(/。$/);
    if (problem.code !== 'cancelled') expect(message).toMatch(/请/);
    expect(message).not.toMatch(/undefined|[A-Za-z]+Error/);
  });

  it('gives sizes a person can read', () => {
    expect(fileProblemMessage(all[5] as FileProblem, 'a.xlsx')).toContain('150 MB，超过上限 100 MB');
  });
});
