/** What a workbook says stays text in everything that is made of it: no formula, no markup, no link. */
import { strFromU8, unzipSync } from 'fflate';
import { fileReport } from '../../src/app/later/report';
import { checkAndDiagnose } from '../../src/diagnose';
import { readWorkbook } from '../../src/host/file/read';
import { writeWorkbook } from '../../src/host/file/write';
import type { WorkbookSnapshot } from '../../src/model';
import { recognise } from '../../src/recognise';
import { rules } from '../../src/rules';
import { sampleWithErrors } from '../../src/samples';
import { gouji, textOf } from '../cli/fake-terminal';
import { readXml } from '../../src/host/file/xml';

const HOSTILE = [
  '=HYPERLINK("http://x.example","公安局")',
  '@SUM(1+1)*cmd|"/C calc"!A0',
  '＝1+1公安局',
  '<img src=x onerror=alert(1)>',
  '![图](http://x.example/a.png)',
  ']]><script>alert(1)</script>&lol;',
];

/** The sample with mistakes, in the name of somebody else, in its rows, in a sheet's name and in the file's. */
function spokenBy(name: string): WorkbookSnapshot {
  const { snapshot } = sampleWithErrors();
  return {
    ...snapshot,
    name: `${name.replace(/[\\/]/g, '')}.xlsx`,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) =>
        row.map((value) =>
          typeof value === 'string'
            ? value.replaceAll('长治市公安局屯留分局', name).replace(/^公安$|^电费$|^行政运行$/, name)
            : value,
        ),
      ),
    })),
  };
}

/** Every cell with a formula in the parts of a file. */
function formulasIn(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => path.startsWith('xl/worksheets/'))
    .flatMap(([, part]) => [...strFromU8(part).matchAll(/<(?:\w+:)?f[ >][^<]*/g)].map(([found]) => found));
}

/** Every part of a file is well-formed, so that nothing in it ends an element early. */
function partsAreWellFormed(bytes: Uint8Array): void {
  for (const [path, part] of Object.entries(unzipSync(bytes)))
    if (/\.(?:xml|rels)$/.test(path)) {
      let depth = 0;
      readXml(strFromU8(part), path, {
        open: () => (depth += 1),
        close: () => (depth -= 1),
        text: () => undefined,
      });
      expect([path, depth]).toEqual([path, 0]);
      expect(strFromU8(part)).not.toMatch(/<(?:script|img)\b/);
    }
}

describe.each(HOSTILE)('%j', (name) => {
  const snapshot = spokenBy(name);
  const files = async (): Promise<Record<string, Uint8Array>> => ({
    '甲.xlsx': await writeWorkbook(snapshot),
  });

  test('in the workbooks that are written: text cells only', async () => {
    const written = await files();
    expect(formulasIn(written['甲.xlsx'] as Uint8Array)).toEqual([]);
    for (const args of [
      ['narrate', '甲.xlsx', '--out', '乙.xlsx'],
      ['inputs', '甲.xlsx', '--out', '乙.xlsx'],
      ['check', '甲.xlsx', '--mark', '乙.xlsx'],
    ]) {
      const { files: after } = await gouji(args, { files: written });
      const bytes = after.get('乙.xlsx');
      if (!bytes) throw new Error(`${args[0]} wrote nothing`);
      expect(formulasIn(bytes)).toEqual([]);
      partsAreWellFormed(bytes);
      const read = await readWorkbook(bytes, '乙.xlsx');
      expect(read.ok && read.value.sheets.every((sheet) => sheet.formulas === null)).toBe(true);
    }
  });

  test('in Word: text only', async () => {
    const { files: after } = await gouji(['narrate', '甲.xlsx', '--out', '乙.docx', '--whole'], {
      files: await files(),
    });
    const bytes = after.get('乙.docx');
    if (!bytes) throw new Error('nothing was written');
    partsAreWellFormed(bytes);
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)).not.toContain(
      'TargetMode="External"',
    );
  });

  test('in Markdown: no picture, link or tag', async () => {
    const outcome = await gouji(['narrate', '甲.xlsx', '--out', '乙.md'], { files: await files() });
    const text = textOf(outcome, '乙.md');
    expect(text).toContain(name.slice(-3).replace(/[[\]<*_`\\]/g, '\\$&'));
    expect(text).not.toMatch(/(?<!\\)[[\]<`]/);
  });

  test('in the report that is filed and printed: rows of text, and a page without a tag of its own', () => {
    const book = recognise(snapshot);
    const run = { snapshot, book, result: checkAndDiagnose(book), sinceLast: null };
    const filed = fileReport(run, { rules: rules.map(({ meta }) => meta), catalogue: null }, '2024-03-05');
    expect(filed.page().match(/<(?:script|img|a)\b|<[^>]*\son\w+=/g)).toBeNull();
    expect(
      filed
        .sheet()
        .rows.flat()
        .every((cell) => typeof cell === 'string'),
    ).toBe(true);
    for (const line of filed.csv().split('\r\n')) expect(line).not.toMatch(/(?:^|,)"?[=@＝]/);
  });
});
