import { strFromU8, unzipSync, zipSync } from 'fflate';
import { createFileHost, markedCopy, readWorkbook } from '../../../src/host/file';
import { isMarkFormula } from '../../../src/host/mark-style';
import type { Mark } from '../../../src/host/port';
import { unwrap } from '../../kit/unwrap';
import type { Node } from '../../kit/xml-tree';
import { readTree } from '../../kit/xml-tree';
import { richParts } from './rich-workbook';

const ORIGINAL = zipSync(richParts());
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const MARKS: readonly Mark[] = [
  { sheet: '支出', cell: 'B5', level: 'error', culprit: true },
  { sheet: '支出', cell: 'B3', level: 'note', culprit: false },
];

const text = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const tree = (bytes: Uint8Array, part: string): Node => readTree(text(bytes, part));
const namesOf = (node: Node): string[] => node.children.map((child) => child.name);

/** Parts whose bytes are not those of the original, one way or the other. */
function changedParts(copy: Uint8Array): string[] {
  const [before, after] = [unzipSync(ORIGINAL), unzipSync(copy)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter(
    (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0,
  );
}

/** The children of a part’s root as they were, without the conditional formats that only bear marks, precedence apart. */
function withoutMarks(node: Node): unknown[] {
  const isMark = (format: Node): boolean =>
    format.children.every((rule) => isMarkFormula(rule.children[0]?.text ?? ''));
  const plain = (one: Node): unknown => {
    const { priority: _, ...attributes } = one.attributes;
    return [one.name, attributes, one.text.trim(), one.children.map(plain)];
  };
  return node.children.filter((child) => child.name !== 'conditionalFormatting' || !isMark(child)).map(plain);
}

describe('a marked copy of a workbook with everything in it', () => {
  it('differs in the marked sheet and the list of looks alone: chart, picture, comments, names and the rest keep their bytes', async () => {
    const copy = unwrap(await markedCopy(ORIGINAL, MARKS));
    expect(changedParts(copy).sort()).toEqual([STYLES, SHEET].sort());
  });

  it('has in that sheet all it had: validation, links, filters, print settings, drawings, table, in the order Excel asks for', async () => {
    const copy = unwrap(await markedCopy(ORIGINAL, MARKS));
    const [before, after] = [tree(ORIGINAL, SHEET), tree(copy, SHEET)];
    expect(withoutMarks(after)).toEqual(withoutMarks(before));
    expect(namesOf(after).filter((name, i, all) => name !== all[i - 1])).toEqual(namesOf(before));
    expect(namesOf(after).filter((name) => name === 'conditionalFormatting')).toHaveLength(3);
  });

  it('has every style it had under the same number, and looks of marks behind the user’s own', async () => {
    const copy = unwrap(await markedCopy(ORIGINAL, MARKS));
    const [before, after] = [tree(ORIGINAL, STYLES), tree(copy, STYLES)];
    const lists = (node: Node): Node[] => node.children.filter((child) => child.name !== 'dxfs');
    expect(lists(after)).toEqual(lists(before));
    const looks = (node: Node): readonly Node[] =>
      node.children.find((child) => child.name === 'dxfs')?.children ?? [];
    expect(looks(after)[0]).toEqual(looks(before)[0]);
    expect(looks(after)).toHaveLength(7);
  });

  it('keeps all that after an edit, a sheet of ours and marks together', async () => {
    const host = createFileHost(unwrap(await readWorkbook(ORIGINAL, '支出.xlsx')), {
      originalBytes: ORIGINAL,
    });
    unwrap(host.edit('支出', 'B3', 7000));
    await host.writeSheet({ name: '勾稽检查报告', rows: [['结论']], columnWidths: [20] });
    await host.mark(MARKS);
    const saved = unwrap(await host.save());
    expect(saved.made).toBe('original');
    // The sheet and its looks, the workbook’s list of sheets, what says that there is a sheet more, and the order in which
    // formulas were last calculated, which Excel makes anew.
    expect(changedParts(saved.bytes).sort()).toEqual(
      [
        SHEET,
        STYLES,
        'xl/calcChain.xml',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/worksheets/gouji1.xml',
        '[Content_Types].xml',
      ].sort(),
    );
    const workbook = text(saved.bytes, 'xl/workbook.xml');
    expect(workbook).toContain('<definedName name="合计数">支出!$B$5</definedName>');
    expect(workbook).toContain('localSheetId="0">支出!$A$1:$B$5</definedName>');
    expect(workbook).toMatch(/<calcPr calcId="191029" fullCalcOnLoad="1"\/>/);
    expect(namesOf(tree(saved.bytes, SHEET)).filter((name, i, all) => name !== all[i - 1])).toEqual(
      namesOf(tree(ORIGINAL, SHEET)),
    );
    expect(text(saved.bytes, SHEET)).toContain('<c r="B3" s="2"><v>7000</v></c>');
  });

  it('is read like the original, comments, hidden rows and columns, merges and formulas too', async () => {
    const copy = unwrap(await markedCopy(ORIGINAL, MARKS));
    const read = unwrap(await readWorkbook(copy, '支出.xlsx'));
    expect(read).toEqual(unwrap(await readWorkbook(ORIGINAL, '支出.xlsx')));
    expect(read.sheets[0]).toMatchObject({
      comments: [{ row: 2, column: 1, text: '与上年口径不同' }],
      hiddenRows: [3],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
    expect(read.sheets[0]?.formulas?.[4]?.[1]).toBe('=SUM(B3:B4)');
  });
});
