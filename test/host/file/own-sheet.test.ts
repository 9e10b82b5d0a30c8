import { strFromU8, unzipSync } from 'fflate';
import { createFileHost, writeWorkbook } from '../../../src/host/file';
import { sheetOf, snapshot } from '../../app/fixture';
import { unwrap } from '../../kit/unwrap';

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Style numbers of the cells of a row. */
const stylesOf = (xml: string, row: number): string[] => {
  const line = new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`).exec(xml)?.[1] ?? '';
  return [...line.matchAll(/<c r="\w+"(?: s="(\d+)")?/g)].map((match) => match[1] ?? '0');
};

const REPORT = { name: '勾稽检查报告', rows: [['很长的结论'], ['说明']], columnWidths: [6], unwrapped: [0] };

it('rows that may run on do not wrap, all others do', async () => {
  const host = createFileHost(snapshot);
  unwrap(await host.writeSheet(REPORT));
  const { bytes } = unwrap(await host.save());
  const xml = part(bytes, 'xl/worksheets/sheet2.xml');
  expect(stylesOf(xml, 1)).toEqual(['0']);
  expect(stylesOf(xml, 2)).not.toEqual(['0']);
});

it('the same in a file that is edited', async () => {
  const original = await writeWorkbook(snapshot);
  const host = createFileHost(snapshot, { originalBytes: original });
  unwrap(await host.writeSheet(REPORT));
  const saved = unwrap(await host.save());
  expect(saved.made).toBe('original');
  const xml = part(saved.bytes, 'xl/worksheets/gouji1.xml');
  expect(stylesOf(xml, 1)).toEqual(['0']);
  expect(stylesOf(xml, 2)).not.toEqual(['0']);
});

it('a row is repeated on every printed page, also of a sheet with an odd name', async () => {
  const bytes = await writeWorkbook(
    { ...snapshot, sheets: [sheetOf([['甲']], "王's 表")] },
    { repeatedRows: { "王's 表": 8 } },
  );
  expect(part(bytes, 'xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'王''s 表'!$9:$9</definedName>`,
  );
});
