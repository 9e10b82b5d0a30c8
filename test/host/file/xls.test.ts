import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { createFileHost, readWorkbook, writeWorkbook, type FileProblem } from '../../../src/host/file';
import { BiffReader } from '../../../src/host/file/biff';
import { UNREAD_FORMULA } from '../../../src/host/file/shared-formula';
import { formulaText } from '../../../src/host/file/xls-formula';
import { numberFormatAt, valueAt, type WorkbookSnapshot } from '../../../src/model';
import { sampleWorkbook } from '../../../src/samples';
import { unwrap } from '../../kit/unwrap';

const fixture = new Uint8Array(readFileSync(join(__dirname, 'formulas.xls')));

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return unwrap(await readWorkbook(bytes, 'a.xls'));
}

async function problemOf(bytes: Uint8Array): Promise<FileProblem | 'read'> {
  const result = await readWorkbook(bytes, 'a.xls');
  return result.ok ? 'read' : result.problem;
}

/** An OLE container holding these streams. */
function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams))
    XLSX.CFB.utils.cfb_add(file, `/${name}`, Buffer.from(bytes));
  return new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** A BIFF record. */
function record(id: number, ...data: number[]): number[] {
  return [id & 255, id >> 8, data.length & 255, data.length >> 8, ...data];
}

/** The sample as an old workbook, made by another program. */
function sampleXls(): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const sheet of sampleWorkbook().sheets) {
    const made = XLSX.utils.aoa_to_sheet(sheet.values.map((line) => [...line]));
    made['!merges'] = (sheet.merges ?? []).map((area) => ({
      s: { r: area.top, c: area.left },
      e: { r: area.bottom, c: area.right },
    }));
    for (const [address, cell] of Object.entries(made) as [string, XLSX.CellObject][]) {
      const { r, c } = XLSX.utils.decode_cell(address);
      if (!address.startsWith('!')) cell.z = numberFormatAt(sheet, r, c);
    }
    XLSX.utils.book_append_sheet(book, made, sheet.name);
  }
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
}

describe('an old workbook', () => {
  it('says what the new one says', async () => {
    const book = await read(sampleXls());
    const sample = sampleWorkbook();
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(sample.sheets.map((sheet) => sheet.name));
    for (const [i, sheet] of sample.sheets.entries()) {
      const old = book.sheets[i];
      if (!old) throw new Error(sheet.name);
      expect(old.values).toEqual(sheet.values);
      expect(old.merges).toEqual(sheet.merges);
      sheet.values.forEach((line, r) =>
        line.forEach((value, c) => {
          if (typeof value === 'number') expect(numberFormatAt(old, r, c)).toBe(numberFormatAt(sheet, r, c));
        }),
      );
    }
  });

  it('gives formulas with their results, errors, formats, what is hidden and protected', async () => {
    const [first, second, third] = (await read(fixture)).sheets;
    expect(first?.formulas).toEqual([
      ['=SUM(B1:B3)', '=ROUND(表乙!A1*10000,2)', '=IF(B1>1,"大","小")'],
      ["=表乙!$A$1+'表 丙'!A2", '=B1/4%', '=-(B1+1)&""'],
      ['=VLOOKUP("x",A5:A6,1,FALSE)', '=SUMIF(表乙!A1:A2,">1",表乙!A1:A2)', '=1/0'],
      ['=B1=10000', '=SUM(B1:B2,C6)', '=1.5^2'],
      ['=SUMPRODUCT((B1:B2=1)*(B1:B2))', '=IFERROR(B1,0)', '=2%'],
    ]);
    expect(first?.values).toEqual([
      [260002, 10000, '大'],
      [3, 250000, '-10001'],
      ['#N/A', 2, '#DIV/0!'],
      // LibreOffice, which made this file, stores the result of a comparison as a number.
      [1, 260000, 2.25],
      [0, 10000, 0.02],
    ]);
    expect(first && numberFormatAt(first, 0, 0)).toBe('0.00');
    expect(second).toMatchObject({ visibility: 'hidden', isProtected: true, formulas: null });
    expect(third).toMatchObject({ hiddenRows: [1], hiddenColumns: [0], visibility: 'visible' });
  });

  it('reads texts that run on over several records', async () => {
    const texts = Array.from({ length: 3000 }, (_, i) => [`第${i}行 ${'长'.repeat(i % 40)}`]);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(texts), '甲');
    const bytes = new Uint8Array(
      XLSX.write(book, { type: 'buffer', bookType: 'biff8', bookSST: true }) as Buffer,
    );
    expect((await read(bytes)).sheets[0]?.values).toEqual(texts);
  });

  it('continues a text in the width the next record says', () => {
    const reader = new BiffReader([
      Uint8Array.from([4, 0, 0, 65, 66]),
      Uint8Array.from([1, 0x32, 0x75, 67, 0]),
    ]);
    expect(reader.text(2)).toBe('AB甲C');
  });

  it('is saved as a new .xlsx, with a word that it is new', async () => {
    const host = createFileHost(await read(fixture), { originalBytes: fixture });
    unwrap(host.edit('表甲', 'C5', 7));
    const saved = unwrap(await host.save());
    expect(saved.made).toBe('new');
    const book = await read(saved.bytes);
    expect(book.sheets[0] && valueAt(book.sheets[0], 4, 2)).toBe(7);
    expect(book.sheets[0]?.formulas?.[4]).toEqual(['=SUMPRODUCT((B1:B2=1)*(B1:B2))', '=IFERROR(B1,0)', null]);
  });
});

it('never writes a formula it could not read; its result stays', async () => {
  const book = await read(fixture);
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas?.map((line) => line.map(() => UNREAD_FORMULA)) ?? null,
  }));
  const written = await read(await writeWorkbook({ ...book, sheets }));
  expect(written.sheets[0]?.formulas).toBeNull();
  expect(written.sheets[0]?.values).toEqual(book.sheets[0]?.values);
});

describe('tokens of a formula', () => {
  const names = {
    sheetOf: () => null,
    nameOf: (number: number) => (number === 1 ? '税率' : '_xlfn.IFERROR'),
  };
  const text = (...tokens: number[]) => formulaText(Uint8Array.from(tokens), { row: 4, column: 2 }, names);

  it('become text', () => {
    expect(text(0x23, 1, 0, 0, 0, 0x1e, 2, 0, 0x05)).toBe('=税率*2');
    expect(text(0x23, 2, 0, 0, 0, 0x1e, 1, 0, 0x1e, 0, 0, 0x42, 3, 255, 0)).toBe('=IFERROR(1,0)');
    expect(text(0x2c, 0xff, 0xff, 0x00, 0xc0)).toBe('=C4');
    expect(text(0x17, 2, 0, 97, 34)).toBe('="a"""');
  });

  it('that are unknown or cut off leave a formula that is known to be one', () => {
    for (const tokens of [[0x20, 0, 0, 0], [0x1e, 1], [0x03], [], [0x3a, 0, 0, 0, 0, 0, 0]]) {
      expect(text(...tokens)).toBe('=…');
    }
  });
});

it('writes a shared formula out for each of its cells', async () => {
  const name = [2, 1, 0x32, 0x75, 0x20, 0x00];
  const globals = (offset: number) => [
    ...record(0x0809, 0, 6, 5, 0),
    ...record(0x85, offset, 0, 0, 0, 0, 0, ...name),
    ...record(0x0a),
  ];
  const pointer = [1, 1, 0, 1, 0];
  const formula = (row: number) =>
    record(0x06, row, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, pointer.length, 0, ...pointer);
  const tokens = [0x2c, 0, 0, 0xff, 0xc0, 0x1e, 2, 0, 0x05];
  const shared = record(0x04bc, 1, 0, 2, 0, 1, 1, 0, 2, tokens.length, 0, ...tokens);
  const sheet = [...record(0x0809, 0, 6, 16, 0), ...formula(1), ...shared, ...formula(2), ...record(0x0a)];
  const workbook = [...globals(globals(0).length), ...sheet];
  const book = await read(container({ Workbook: Uint8Array.from(workbook) }));
  expect(book.sheets[0]).toMatchObject({ name: '甲 ', top: 1, left: 1, formulas: [['=A2*2'], ['=A3*2']] });
});

describe('old files that are not read', () => {
  it('says why', async () => {
    expect(
      await problemOf(
        container({ EncryptedPackage: new Uint8Array(600), EncryptionInfo: new Uint8Array(10) }),
      ),
    ).toEqual({ code: 'encrypted' });
    expect(await problemOf(container({ WordDocument: new Uint8Array(600) }))).toEqual({
      code: 'not-a-workbook',
      looksLike: 'word',
    });
    expect(await problemOf(container({ 'PowerPoint Document': new Uint8Array(9) }))).toEqual({
      code: 'not-a-workbook',
      looksLike: 'powerpoint',
    });
    expect(await problemOf(container({ Other: new Uint8Array(9) }))).toEqual({
      code: 'not-a-workbook',
      looksLike: 'ole',
    });
    expect(await problemOf(container({ Book: new Uint8Array(9) }))).toEqual({
      code: 'unsupported',
      what: 'old-xls',
    });
    const bof = record(0x0809, 0, 6, 5, 0);
    const locked = Uint8Array.from([...bof, ...record(0x2f, 1, 0), ...record(0x0a)]);
    expect(await problemOf(container({ Workbook: locked }))).toEqual({ code: 'encrypted' });
    const early = Uint8Array.from([...record(0x0809, 0, 5, 5, 0), ...record(0x0a)]);
    expect(await problemOf(container({ Workbook: early }))).toEqual({ code: 'unsupported', what: 'old-xls' });
    expect(await problemOf(container({ Workbook: Uint8Array.from(bof) }))).toMatchObject({ code: 'damaged' });
  });

  it('survives being cut off and having wrong bytes', async () => {
    for (let at = 0; at < fixture.length; at += 7) {
      const cut = at % 2 === 0 ? fixture.slice(0, at) : fixture.slice();
      if (at % 2 === 1) cut[at] = (cut[at] ?? 0) ^ 0xa5;
      const result = await readWorkbook(cut, 'a.xls');
      if (!result.ok)
        expect(['empty', 'damaged', 'not-a-workbook', 'unsupported', 'encrypted']).toContain(
          result.problem.code,
        );
    }
  });
});
