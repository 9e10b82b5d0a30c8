import { strFromU8, unzipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedCopy, marksInFile, readWorkbook, unmarkedCopy, writeWorkbook } from '../../../src/host/file';
import { MARK_TAG } from '../../../src/host/mark-style';
import type { Mark } from '../../../src/host/port';
import { sampleWorkbook } from '../../../src/samples';
import { unwrap } from '../../kit/unwrap';
import { parts, relationships, row, workbook } from './crafted';

const EXPENSE = '表三 支出总表';
const MARKS: readonly Mark[] = [
  { sheet: EXPENSE, cell: 'C9', level: 'error', culprit: true },
  { sheet: EXPENSE, cell: 'C7', level: 'error', culprit: false },
  { sheet: EXPENSE, cell: 'D12:E12', level: 'note', culprit: false },
  { sheet: '表十 三公经费', cell: 'B10', level: 'warning', culprit: false },
];

const sorted = (marks: readonly Mark[]) => marks.map((mark) => JSON.stringify(mark)).sort();

async function marked(bytes: Uint8Array, marks: readonly Mark[]): Promise<Uint8Array> {
  return unwrap(await markedCopy(bytes, marks));
}

function texts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]),
  );
}

/** Names of parts that differ. */
function differing(a: Uint8Array, b: Uint8Array): string[] {
  const [x, y] = [texts(a), texts(b)];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].filter((name) => x[name] !== y[name]).sort();
}

const USERS_FORMATS =
  '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0</formula></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';

/** A workbook whose user has conditional formats, merges, validation and a look of her own. */
function usersBook(styles = '<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>'): Uint8Array {
  return workbook(
    `${row('<c r="A1"><v>1</v></c><c r="C1"><v>1</v></c>')}<mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells>${USERS_FORMATS}<dataValidations count="0"/><pageMargins left="1"/>`,
    {
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['styles', 'styles.xml'],
      }),
      'xl/styles.xml': `<styleSheet><cellXfs count="1"><xf numFmtId="0"/></cellXfs>${styles}<tableStyles count="0"/></styleSheet>`,
    },
  );
}

describe('a marked copy', () => {
  it('bears the marks, and keeps values and every part not concerned', async () => {
    const bytes = await writeWorkbook(sampleWorkbook());
    const copy = await marked(bytes, MARKS);
    expect(sorted(unwrap(await marksInFile(copy)))).toEqual(sorted(MARKS));
    expect(differing(bytes, copy)).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet10.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    expect(await readWorkbook(copy, 'a')).toEqual(await readWorkbook(bytes, 'a'));
  });

  it('gives back the original, part by part, when the marks are taken out', async () => {
    for (const bytes of [await writeWorkbook(sampleWorkbook()), usersBook()]) {
      const copy = await marked(bytes, [
        ...MARKS,
        { sheet: '甲', cell: 'A1', level: 'error', culprit: false },
      ]);
      expect(differing(bytes, copy)).not.toEqual([]);
      const back = unwrap(await unmarkedCopy(copy));
      expect(differing(bytes, back)).toEqual([]);
    }
  });

  it('marks over the user’s own formats, in the right place, and keeps them', async () => {
    const sheet =
      texts(await marked(usersBook(), [{ sheet: '甲', cell: 'A1', level: 'error', culprit: false }]))[
        'xl/worksheets/sheet1.xml'
      ] ?? '';
    expect(sheet).toMatch(
      /<\/mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="2" priority="1"><formula>N\(&quot;gouji:error&quot;\)=0/,
    );
    expect(sheet).toContain('dxfId="0" priority="3" operator="lessThan"');
    expect(sheet).toContain('dxfId="0" priority="2"><formula>A1&gt;1');
    expect(sheet.indexOf(MARK_TAG)).toBeLessThan(sheet.indexOf('<dataValidations'));
  });

  it('marks a merged area as far as it goes', async () => {
    const copy = await marked(usersBook(), [{ sheet: '甲', cell: 'C1', level: 'note', culprit: false }]);
    expect(unwrap(await marksInFile(copy)).map((mark) => mark.cell)).toEqual(['C1:D2']);
  });

  it('replaces earlier marks instead of adding to them', async () => {
    const once = await marked(usersBook(), [{ sheet: '甲', cell: 'A1', level: 'error', culprit: false }]);
    const marks: readonly Mark[] = [{ sheet: '甲', cell: 'B7', level: 'warning', culprit: true }];
    const twice = await marked(once, marks);
    expect(unwrap(await marksInFile(twice))).toEqual(marks);
    expect(differing(twice, await marked(usersBook(), marks))).toEqual([]);
  });

  it('takes out marks that another program has written in its own way', async () => {
    const rewritten = workbook(
      `${row('<c r="A1"><v>1</v></c>')}<conditionalFormatting sqref="A1 B2"><cfRule type="expression" priority="1" dxfId="3"><formula>N("gouji:error:culprit") = 0</formula></cfRule><cfRule type="expression" priority="2" dxfId="4"><formula>A1=1</formula></cfRule></conditionalFormatting>`,
    );
    expect(unwrap(await marksInFile(rewritten)).map((mark) => [mark.cell, mark.culprit])).toEqual([
      ['A1', true],
      ['B2', true],
    ]);
    const clean = texts(unwrap(await unmarkedCopy(rewritten)))['xl/worksheets/sheet1.xml'];
    expect(clean).not.toContain(MARK_TAG);
    expect(clean).toContain(
      '<cfRule type="expression" priority="1" dxfId="4"><formula>A1=1</formula></cfRule>',
    );
  });

  it('makes a list of looks, or a styles part, where there is none', async () => {
    const withoutList = texts(
      await marked(usersBook(''), [{ sheet: '甲', cell: 'A1', level: 'error', culprit: false }]),
    );
    expect(withoutList['xl/styles.xml']).toMatch(/<\/cellXfs><dxfs count="6">.*<\/dxfs><tableStyles/);
    const bare = await marked(workbook(row('<c r="A1"><v>1</v></c>')), [
      { sheet: '甲', cell: 'A1', level: 'error', culprit: false },
    ]);
    expect(texts(bare)['xl/gouji-styles.xml']).toContain('<dxfs count="6">');
    expect(texts(bare)['[Content_Types].xml']).toContain('/xl/gouji-styles.xml');
    expect(texts(bare)['xl/_rels/workbook.xml.rels']).toContain('Target="/xl/gouji-styles.xml"');
    expect((await readWorkbook(bare, 'a')).ok).toBe(true);
  });

  it('tells levels apart without colour', async () => {
    const styles =
      texts(await marked(usersBook(), [{ sheet: '甲', cell: 'A1', level: 'error', culprit: false }]))[
        'xl/styles.xml'
      ] ?? '';
    const looks =
      styles
        .match(/<dxf>.*?<\/dxf>/g)
        ?.slice(1)
        .map((look) => look.replace(/rgb="\w+"/g, '')) ?? [];
    expect(new Set(looks).size).toBe(6);
  });

  it('holds thousands of marks in lists of a length every program reads', async () => {
    const many = Array.from({ length: 3000 }, (_, i): Mark => ({
      sheet: '甲',
      cell: `B${i + 1}`,
      level: 'error',
      culprit: false,
    }));
    const copy = await marked(usersBook(), many);
    expect(unwrap(await marksInFile(copy))).toHaveLength(3000);
    const lists = texts(copy)['xl/worksheets/sheet1.xml']?.match(/sqref="[^"]*"/g) ?? [];
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(2000);
  });

  it('refuses what it cannot mark, by name', async () => {
    const notSheet = await markedCopy(new TextEncoder().encode('a,b\n'), []);
    expect(notSheet).toMatchObject({ ok: false, problem: { code: 'not-a-workbook' } });
    const old = await markedCopy(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), []);
    expect(old).toMatchObject({ ok: false, problem: { code: 'unsupported', what: 'marks-in-xls' } });
  });

  it('needs no part but those it edits', async () => {
    expect(Object.keys(parts('')).sort()).toEqual(
      Object.keys(texts(unwrap(await unmarkedCopy(workbook(''))))).sort(),
    );
  });

  const real = join(__dirname, '../../../../shared/workbooks/000-tunliu-2024-shanxi.xlsx');
  if (existsSync(real)) {
    it('of a published workbook keeps all but the sheet and the looks', async () => {
      const bytes = readFileSync(real);
      const copy = await marked(bytes, MARKS.slice(0, 3));
      expect(differing(bytes, copy)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet3.xml']);
      expect(
        differing(bytes, unwrap(await unmarkedCopy(copy))).filter((name) => name !== 'xl/styles.xml'),
      ).toEqual([]);
    });
  }
});
