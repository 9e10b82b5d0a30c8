/** Word refuses documents whose elements stand in another order than the standard's (ECMA-376, part 1, 17 and 21.2). */
import { chartsOf, narrate, surroundingsOf } from '../../../src/narrative';
import { recognise } from '../../../src/recognise';
import { disclosureDocx } from '../../../src/report/docx';
import { sampleWorkbook } from '../../../src/samples';
import { cleanHebei } from '../../workbooks';
import type { Node } from '../../kit/xml-tree';
import { all } from '../../kit/xml-tree';
import { Parts } from './parts';

/** The elements we use, in the order of the standard's schema. */
const ORDER: Readonly<Record<string, string>> = {
  'w:rPr': 'rFonts b bCs sz szCs highlight lang',
  'w:pPr': 'pStyle keepNext keepLines pageBreakBefore tabs spacing ind jc outlineLvl rPr sectPr',
  'w:tblPr': 'tblStyle tblW jc tblBorders tblLayout tblCellMar',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:trPr': 'cantSplit trHeight tblHeader',
  'w:tcPr': 'tcW gridSpan vMerge vAlign',
  'w:sectPr': 'footerReference type pgSz pgMar pgNumType cols',
  'w:tbl': 'tblPr tblGrid tr',
  'w:style': 'name basedOn next qFormat pPr rPr',
  'w:font': 'altName charset family pitch',
  'w:settings': 'zoom evenAndOddHeaders characterSpacingControl compat themeFontLang',
  'wp:inline': 'extent docPr cNvGraphicFramePr graphic',
  'c:chartSpace': 'date1904 roundedCorners chart spPr externalData',
  'c:chart': 'autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  'c:pieChart': 'varyColors ser firstSliceAng',
  'c:ser': 'idx order tx dPt dLbls cat val',
  'c:dPt': 'idx bubble3D spPr',
  'c:dLbls':
    'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize showLeaderLines',
  'c:legend': 'legendPos overlay txPr',
};

/** Names of elements that come too late, or that the list does not know. */
function disorder(node: Node): readonly string[] {
  const order = ORDER[node.name]?.split(' ');
  const names = node.children.map((child) => child.name.replace(/^\w+:/, ''));
  const ranks = names.map((name) => order?.indexOf(name) ?? 0);
  const wrong = order
    ? names.filter((_, index) => ranks[index] === -1 || (ranks[index] ?? 0) < (ranks[index - 1] ?? 0))
    : [];
  return [...wrong.map((name) => `${node.name} > ${name}`), ...node.children.flatMap(disorder)];
}

test.each([
  ['山西', sampleWorkbook],
  ['河北', cleanHebei],
])('%s: elements stand in the order of the standard', async (_, sample) => {
  const snapshot = sample();
  const book = recognise(snapshot);
  const narrative = narrate(book);
  const charts = chartsOf(book);
  const parts = new Parts(
    await disclosureDocx(book, snapshot, narrative, { charts, ...surroundingsOf(book, narrative) }),
  );
  const xml = parts.paths.filter((path) => /^word\/[^_]*\.xml$/.test(path));
  expect(xml.length).toBeGreaterThan(5);
  expect(xml.flatMap((path) => disorder(parts.tree(path)))).toEqual([]);
});

test('a cell always ends with a paragraph, a section break stands in one', async () => {
  const snapshot = sampleWorkbook();
  const book = recognise(snapshot);
  const { document } = new Parts(await disclosureDocx(book, snapshot, narrate(book)));
  for (const cell of all(document, 'w:tc')) expect(cell.children.at(-1)?.name).toBe('w:p');
  const body = document.children[0] as Node;
  body.children.forEach((child, index) => {
    if (child.name === 'w:tbl') expect(body.children[index + 1]?.name).toBe('w:p');
  });
  expect(body.children.at(-1)?.name).toBe('w:sectPr');
});
