import { strFromU8, unzipSync } from 'fflate';
import { createFileHost, readWorkbook } from '../../../src/host/file';
import { withCells } from '../../../src/host/file/sheet-cells';
import { unwrap } from '../../kit/unwrap';
import { relationships, workbook } from './crafted';

function part(bytes: Uint8Array, name: string): string | undefined {
  const bytesOfPart = unzipSync(bytes)[name];
  return bytesOfPart && strFromU8(bytesOfPart);
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** A sheet with a formula shared by three cells and a list of formula cells. */
const calculated = workbook(
  '<sheetData><row r="1" spans="1:2"><c r="A1" s="3"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3"><v>3</v></c></row></sheetData>',
  {
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId9: ['calcChain', 'calcChain.xml'],
    }),
    'xl/calcChain.xml': '<calcChain><c r="A1"/></calcChain>',
    '[Content_Types].xml':
      '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
  },
);

async function edited(bytes: Uint8Array, cell: string, value: string | number | null): Promise<Uint8Array> {
  const host = createFileHost(unwrap(await readWorkbook(bytes, 'a.xlsx')), { originalBytes: bytes });
  unwrap(host.edit('甲', cell, value));
  const saved = unwrap(await host.save());
  expect(saved.made).toBe('original');
  return saved.bytes;
}

describe('editing the original', () => {
  it('writes a shared formula out for the others when its first cell is overwritten', async () => {
    const bytes = await edited(calculated, 'A1', 10);
    const sheet = unwrap(await readWorkbook(bytes, 'a')).sheets[0];
    expect(sheet?.values.map((line) => line[0])).toEqual([10, 4, 6]);
    expect(sheet?.formulas).toEqual([
      [null, null],
      ['=B2*2', null],
      ['=B3*2', null],
    ]);
    expect(part(bytes, SHEET)).toContain('<c r="A1" s="3"><v>10</v></c>');
  });

  it('has Excel calculate again and drops the outdated list of formula cells', async () => {
    const bytes = await edited(calculated, 'A1', 10);
    expect(part(bytes, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
    expect(part(bytes, 'xl/calcChain.xml')).toBeUndefined();
    expect(part(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(part(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('leaves parts that are not concerned byte for byte', async () => {
    const plain = workbook('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
      'xl/media/x.bin': Uint8Array.from([1, 2, 3]),
    });
    const bytes = await edited(plain, 'A1', 2);
    for (const name of Object.keys(unzipSync(plain))) {
      if (name !== SHEET) expect(part(bytes, name)).toBe(part(plain, name));
    }
    expect(part(bytes, SHEET)).toBe(part(plain, SHEET)?.replace('<v>1</v>', '<v>2</v>'));
  });
});

describe('setting cells in XML', () => {
  const set = (xml: string, row: number, column: number, value: string | number | boolean | null) =>
    withCells(`<worksheet>${xml}</worksheet>`, [{ row, column, value }], 'sheet').slice(11, -12);

  it('puts new cells and rows where they belong', () => {
    const xml =
      '<sheetData><row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="5" ht="20"/></sheetData><x/>';
    expect(set(xml, 1, 0, 7)).toBe(
      '<sheetData><row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>1</v></c></row><row r="5" ht="20"/></sheetData><x/>',
    );
    expect(set(xml, 3, 2, true)).toContain('</row><row r="4"><c r="C4" t="b"><v>1</v></c></row><row r="5"');
    expect(set(xml, 4, 0, 1)).toContain('<row r="5" ht="20"><c r="A5"><v>1</v></c></row></sheetData>');
    expect(set(xml, 8, 0, 1)).toContain(
      '<row r="5" ht="20"/><row r="9"><c r="A9"><v>1</v></c></row></sheetData>',
    );
    expect(set(xml, 0, 0, 1)).toContain('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"');
    expect(set('<sheetData/>', 0, 0, 1)).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    );
  });

  it('keeps the style, drops type and formula, and writes text that reads back the same', () => {
    const xml = '<sheetData><row r="1"><c r="A1" s="4" t="str"><f>B1</f><v>x</v></c></row></sheetData>';
    expect(set(xml, 0, 0, null)).toContain('<c r="A1" s="4"/>');
    expect(set(xml, 0, 0, '#REF!')).toContain('<c r="A1" s="4" t="e"><v>#REF!</v></c>');
    expect(set(xml, 0, 0, ' =1&<2 ')).toContain(
      '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve"> =1&amp;&lt;2 </t></is></c>',
    );
  });

  it('finds its way with prefixes, and cells and rows without addresses', () => {
    const xml = withCells(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      [{ row: 0, column: 1, value: 5 }],
      's',
    );
    expect(xml).toContain('<x:row><x:c><x:v>1</x:v></x:c><x:c r="B1"><x:v>5</x:v></x:c></x:row>');
  });
});

describe('a sheet of our own', () => {
  it('wraps its texts, in a style added once', async () => {
    const styles = '<styleSheet><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>';
    const plain = workbook('<sheetData/>', {
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['styles', 'styles.xml'],
      }),
      'xl/styles.xml': styles,
    });
    const host = createFileHost(unwrap(await readWorkbook(plain, 'a')), { originalBytes: plain });
    await host.writeSheet({ name: '甲', rows: [['长']], columnWidths: [20] });
    await host.writeSheet({ name: '乙/丙', rows: [['长']], columnWidths: [20] });
    const bytes = unwrap(await host.save()).bytes;
    expect(part(bytes, 'xl/styles.xml')).toMatch(
      /<cellXfs count="2"><xf numFmtId="0"\/><xf [^>]*><alignment vertical="top" wrapText="1"\/><\/xf><\/cellXfs>/,
    );
    expect(part(bytes, 'xl/worksheets/gouji2.xml')).toContain('<c r="A1" s="1" t="inlineStr">');
    const names = unwrap(await readWorkbook(bytes, 'a')).sheets.map((sheet) => sheet.name);
    expect(names).toEqual(['甲', '甲 (2)', '乙 丙']);
  });
});
