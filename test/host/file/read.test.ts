import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { readWorkbook, writeWorkbook } from '../../../src/host/file';
import {
  formulaAt,
  numberFormatAt,
  toA1,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/model';
import { sampleWorkbook } from '../../../src/samples';
import { unwrap } from '../../kit/unwrap';
import { relationships, row, workbook } from './crafted';

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return unwrap(await readWorkbook(bytes, 'a.xlsx'));
}

async function firstSheet(content: string, extra = {}): Promise<SheetSnapshot> {
  const sheet = (await read(workbook(content, extra))).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Every cell of both readers, both ways. */
function expectSame(book: WorkbookSnapshot, bytes: Uint8Array): void {
  const other = XLSX.read(bytes, { cellNF: true });
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(other.SheetNames);
  for (const sheet of book.sheets) {
    const theirs = other.Sheets[sheet.name] ?? {};
    for (const [address, cell] of Object.entries(theirs) as [string, XLSX.CellObject][]) {
      if (address.startsWith('!')) continue;
      const { r, c } = XLSX.utils.decode_cell(address);
      const value = cell.v === '' ? null : (cell.v ?? null);
      expect([sheet.name, address, valueAt(sheet, r, c)]).toEqual([sheet.name, address, value]);
      if (value !== null)
        expect([address, numberFormatAt(sheet, r, c)]).toEqual([address, cell.z ?? 'General']);
    }
    sheet.values.forEach((line, r) =>
      line.forEach((value, c) => {
        if (value !== null) expect(theirs[toA1(r + sheet.top, c + sheet.left)]).toBeDefined();
      }),
    );
    expect(sheet.merges?.length ?? 0).toBe(theirs['!merges']?.length ?? 0);
  }
}

describe('against another reader', () => {
  it('reads the sample as @e965/xlsx does', async () => {
    const bytes = await writeWorkbook(sampleWorkbook());
    expectSame(await read(bytes), bytes);
  });

  const shared = join(__dirname, '../../../../shared/workbooks');
  for (const name of ['000-tunliu-2024-shanxi', '001-jincheng-2023-shanxi', '003-dachang-2024-hebei']) {
    const file = join(shared, `${name}.xlsx`);
    if (!existsSync(file)) continue;
    it(`reads ${name} as @e965/xlsx does`, async () => {
      const bytes = readFileSync(file);
      expectSame(await read(bytes), bytes);
    });
  }
});

describe('cell values', () => {
  it('hands out numbers, texts, booleans and errors as Excel does', async () => {
    const sheet = await firstSheet(
      row(
        '<c r="A1"><v>-1.5E3</v></c><c r="B1" t="str"><v>文&amp;字</v></c><c r="C1" t="b"><v>1</v></c>' +
          '<c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r><rPh><t>jia</t></rPh></is></c>' +
          '<c r="F1" t="d"><v>2024-01-01</v></c><c r="G1" t="str"><v>a_x000D_b&#10;c</v></c><c r="H1"><v>不是数</v></c>',
      ),
    );
    expect(sheet.values).toEqual([[-1500, '文&字', true, '#REF!', '甲 乙', 45292, 'a\rb\nc', '不是数']]);
  });

  it('reads dates as serial numbers with their format, built in or own', async () => {
    const sheet = await firstSheet(
      row('<c r="A1" s="1"><v>45292.75</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="9"><v>1</v></c>'),
      {
        'xl/_rels/workbook.xml.rels': relationships({
          rId1: ['worksheet', 'worksheets/sheet1.xml'],
          rId2: ['styles', '/xl/styles.xml'],
        }),
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0&quot;万&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      },
    );
    expect(sheet.values).toEqual([[45292.75, 0.5, 1]]);
    expect(sheet.numberFormats).toEqual([['yyyy/m/d', '0.0"万"', 'General']]);
  });

  it('takes shared strings, and shows one that is missing as an error, not as blank', async () => {
    const sheet = await firstSheet(
      row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>7</v></c>'),
      {
        'xl/_rels/workbook.xml.rels': relationships({
          rId1: ['worksheet', 'worksheets/sheet1.xml'],
          rId2: ['sharedStrings', 'SharedStrings.xml'],
        }),
        'xl/sharedStrings.xml':
          '<sst><si><t>公安</t></si><si><r><t>行政</t></r><r><rPr><b/></rPr><t>运行</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>',
      },
    );
    expect(sheet.values).toEqual([['公安', '行政运行', '#REF!']]);
  });

  it('keeps all texts of a sheet larger than one piece whole', async () => {
    const cells = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>第${i}行，汉字——“引号”</v></c></row>`,
    );
    const sheet = await firstSheet(`<sheetData>${cells.join('')}</sheetData>`);
    expect(sheet.rowCount).toBe(30_000);
    expect(sheet.values.every(([value], i) => value === `第${i}行，汉字——“引号”`)).toBe(true);
  });
});

describe('formulas', () => {
  it('are null when there are none, and keep their result beside them', async () => {
    expect((await firstSheet(row('<c r="A1"><v>1</v></c>'))).formulas).toBeNull();
    const sheet = await firstSheet(
      row(
        '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><v>1</v></c><c r="C1" t="str"><f>""</f><v></v></c>',
      ),
    );
    expect(sheet.formulas).toEqual([['=SUM(B1:C1)', null, '=""']]);
    expect(sheet.values).toEqual([[3, 1, '']]);
  });

  it('written once for many cells are written out for each', async () => {
    const sheet = await firstSheet(
      '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">SUM($A2:A$1)+LOG10(B1)+表!A1&amp;"A1"+\'A 1\'!C4</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    );
    expect(formulaAt(sheet, 1, 2)).toBe('=SUM($A2:B$1)+LOG10(C1)+表!B1&"A1"+\'A 1\'!D4');
    expect(formulaAt(sheet, 2, 1)).toBe('=SUM($A3:A$1)+LOG10(B2)+表!A2&"A1"+\'A 1\'!C5');
  });

  it('without a stored result are counted', async () => {
    const book = await read(workbook(row('<c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v>2</v></c>')));
    expect(book.properties['uncalculated']).toBe('1');
    expect(book.sheets[0]?.values).toEqual([[null, 2]]);
  });
});

describe('the used range', () => {
  it('is trimmed to content, however far the formatting goes', async () => {
    const blank = Array.from(
      { length: 2000 },
      (_, i) => `<row r="${i + 100}"><c r="A${i + 100}" s="1"/><c r="XFD${i + 100}" s="1"/></row>`,
    );
    const sheet = await firstSheet(
      `<sheetData><row r="3"><c r="B3"><v>1</v></c><c r="D3" t="str"><v>x</v></c><c r="E3" t="str"><v></v></c></row>${blank.join('')}<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>`,
    );
    expect([sheet.top, sheet.left, sheet.rowCount, sheet.columnCount]).toEqual([2, 1, 1, 3]);
    expect(sheet.values).toEqual([[1, null, 'x']]);
  });

  it('of an empty sheet is nothing', async () => {
    expect(await firstSheet('<sheetData/>')).toMatchObject({
      rowCount: 0,
      columnCount: 0,
      values: [],
      formulas: null,
      numberFormats: null,
      gap: null,
    });
  });

  it('holds cells that come without addresses', async () => {
    const sheet = await firstSheet(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    );
    expect([valueAt(sheet, 0, 1), valueAt(sheet, 3, 2), valueAt(sheet, 3, 3)]).toEqual([2, 3, 4]);
  });
});

describe('what stands around the cells', () => {
  it('reads merges, hidden rows and columns, protection', async () => {
    const sheet = await firstSheet(
      '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="C2"><v>1</v></c></row><row r="9" hidden="true"/></sheetData>' +
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    );
    expect(sheet).toMatchObject({
      hiddenRows: [1],
      hiddenColumns: [1, 2],
      isProtected: true,
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
  });

  it('reads visibility, comments and properties, with any namespace prefix', async () => {
    const book = await read(
      workbook(row('<c r="A1"><v>1</v></c>'), {
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/xl/workbook.xml"/><Relationship Id="b" Type="y/core-properties" Target="docProps/core.xml"/></Relationships>',
        'xl/workbook.xml':
          '<x:workbook xmlns:x="m" xmlns:rel="o"><x:sheets><x:sheet name="&#x7532;&amp;" sheetId="1" state="veryHidden" rel:id="rId1"/></x:sheets></x:workbook>',
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="a" Type="x/comments" Target="../comments1.xml"/></Relationships>',
        'xl/comments1.xml':
          '<comments><commentList><comment ref="B2"><text><r><t>核对</t></r><r><t>过</t></r></text></comment></commentList></comments>',
        'docProps/core.xml':
          '<cp:coreProperties><dc:creator>某人</dc:creator><dc:title></dc:title></cp:coreProperties>',
      }),
    );
    expect(book.properties).toEqual({ creator: '某人' });
    expect(book.sheets[0]).toMatchObject({
      name: '甲&',
      visibility: 'very-hidden',
      values: [[1]],
      comments: [{ row: 1, column: 1, text: '核对过' }],
    });
  });
});

describe('a written workbook', () => {
  it('reads back as it was', async () => {
    const sample = sampleWorkbook();
    const book = await read(await writeWorkbook(sample));
    expect(book.sheets).toEqual(
      sample.sheets.map((sheet) => ({
        ...sheet,
        numberFormats: sheet.numberFormats?.some((line) => line.some((code) => code !== 'General'))
          ? sheet.numberFormats
          : null,
      })),
    );
  });

  it('keeps formulas with results, errors, booleans, hidden parts, and text as text', async () => {
    const base = sampleWorkbook().sheets[0];
    if (!base) throw new Error('no sample');
    const sheet: SheetSnapshot = {
      ...base,
      name: '甲<乙>"&',
      visibility: 'visible',
      isProtected: true,
      top: 2,
      left: 1,
      rowCount: 2,
      columnCount: 4,
      values: [
        [3, '=1+1', '#N/A', true],
        ['_x000D_ 换\n行 ', '007', -0.1, null],
      ],
      formulas: [
        ['=SUM(A1,"<")', null, null, null],
        [null, null, null, null],
      ],
      numberFormats: [
        ['0.0"万"', 'General', 'General', 'General'],
        ['@', '@', '#,##0.00', '#,##0.00'],
      ],
      hiddenRows: [3],
      hiddenColumns: [2],
      merges: [],
    };
    const hidden: SheetSnapshot = {
      ...sheet,
      name: '乙',
      position: 1,
      visibility: 'very-hidden',
      isProtected: false,
    };
    const bytes = await writeWorkbook({ source: 'file', name: 'a', sheets: [sheet, hidden], properties: {} });
    expect((await read(bytes)).sheets).toEqual([sheet, hidden]);
    const theirs = XLSX.read(bytes, { cellFormula: true }).Sheets[sheet.name];
    expect([theirs?.['C3']?.v, theirs?.['C3']?.f, theirs?.['B3']?.f]).toEqual([
      '=1+1',
      undefined,
      'SUM(A1,"<")',
    ]);
  });

  it('is the same bytes every time', async () => {
    expect(await writeWorkbook(sampleWorkbook())).toEqual(await writeWorkbook(sampleWorkbook()));
  });
});
