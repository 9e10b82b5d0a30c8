import type { Book, Narrative } from '../../../src/model';
import { narrate } from '../../../src/narrative';
import { recognise } from '../../../src/recognise';
import { disclosureDocx, narrativeDocx } from '../../../src/report/docx';
import { sampleWorkbook } from '../../../src/samples';
import type { Node } from '../../kit/xml-tree';
import { all, first, wordText } from '../../kit/xml-tree';
import { Parts } from './parts';
import { linesOf, yellow } from './word-table';

const snapshot = sampleWorkbook();
const recognised = recognise(snapshot);
const narrative = narrate(recognised);

async function disclosure(part: Partial<Book>, draft = true): Promise<Parts> {
  return new Parts(await disclosureDocx({ ...recognised, ...part }, snapshot, narrative, { draft }));
}

const coverOf = (parts: Parts): readonly string[] => linesOf(parts.document).slice(0, 2);
const propertyTitle = (parts: Parts): string | undefined =>
  first(parts.tree('docProps/core.xml'), 'dc:title')?.text;
const divider = (parts: Parts): string | undefined =>
  linesOf(parts.document).findLast((line) => line.startsWith('第一部分'));

test('the cover names the body and the year; a unit’s disclosure is called one', async () => {
  expect(coverOf(await disclosure({}))).toEqual(['长治市公安局屯留分局', '2024年度部门预算公开']);
  const unit = await disclosure({ organisationKind: 'unit' });
  expect(coverOf(unit)[1]).toBe('2024年度单位预算公开');
  expect(divider(unit)).toBe('第一部分\u30002024年度单位预算表');
});

test('what is not known is a blank on the cover, yellow in a draft, and nowhere a made-up word', async () => {
  const unknown = await disclosure({ organisation: null, year: null });
  expect(coverOf(unknown)).toEqual(['【单位名称】', '【年度】年度部门预算公开']);
  expect(yellow(unknown.document).slice(0, 2)).toEqual(['【单位名称】', '【年度】']);
  expect(divider(unknown)).toBe('第一部分\u3000部门预算表');
  expect(propertyTitle(unknown)).toBe('年度预算公开');
  const final = await disclosure({ organisation: null, year: null }, false);
  expect(yellow(final.document)).not.toContain('【单位名称】');
});

describe('the title of a narrative alone', () => {
  const titled = async (
    title: string,
  ): Promise<{ readonly heading: Node; readonly property: string | undefined }> => {
    const alone: Narrative = { title, sections: [], asks: [] };
    const parts = new Parts(await narrativeDocx(alone));
    return { heading: first(parts.document, 'w:p') as Node, property: propertyTitle(parts) };
  };

  test('stands on two lines where it ends with the body it is about', async () => {
    const { heading, property } = await titled('第三部分 2024年度部门预算情况说明（某某市公安局）');
    expect(wordText(heading)).toBe('2024年度部门预算情况说明（某某市公安局）');
    expect(all(heading, 'w:br')).toHaveLength(1);
    expect(property).toBe('2024年度部门预算情况说明（某某市公安局）');
  });

  test.each(['2024年度部门预算情况说明', '某某市公安局（本级）2024年度部门预算情况说明'])(
    'stands on one line otherwise: %s',
    async (title) => {
      const { heading } = await titled(title);
      expect(wordText(heading)).toBe(title);
      expect(all(heading, 'w:br')).toEqual([]);
    },
  );
});
