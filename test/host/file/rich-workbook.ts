/**
 * A small workbook that has what accountants’ workbooks have besides cells: looks, a chart, a picture, choices to pick from,
 * names, comments, a table, links, conditional formats, print settings, properties and data of other programs.
 */
import { strToU8 } from 'fflate';
import { parts, relationships } from './crafted';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const PACKAGE = 'application/vnd.openxmlformats-officedocument';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One red point. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const TYPES: readonly (readonly [string, string])[] = [
  ['/xl/workbook.xml', `${PACKAGE}.spreadsheetml.sheet.main+xml`],
  ['/xl/worksheets/sheet1.xml', `${PACKAGE}.spreadsheetml.worksheet+xml`],
  ['/xl/worksheets/sheet2.xml', `${PACKAGE}.spreadsheetml.worksheet+xml`],
  ['/xl/styles.xml', `${PACKAGE}.spreadsheetml.styles+xml`],
  ['/xl/sharedStrings.xml', `${PACKAGE}.spreadsheetml.sharedStrings+xml`],
  ['/xl/calcChain.xml', `${PACKAGE}.spreadsheetml.calcChain+xml`],
  ['/xl/comments1.xml', `${PACKAGE}.spreadsheetml.comments+xml`],
  ['/xl/tables/table1.xml', `${PACKAGE}.spreadsheetml.table+xml`],
  ['/xl/drawings/drawing1.xml', `${PACKAGE}.drawing+xml`],
  ['/xl/charts/chart1.xml', `${PACKAGE}.drawingml.chart+xml`],
  ['/customXml/itemProps1.xml', `${PACKAGE}.customXmlProperties+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/custom.xml', `${PACKAGE}.custom-properties+xml`],
];

const SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><tabColor rgb="FFFFC000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C5"/>
<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="24.5" customWidth="1"/><col min="3" max="3" width="9" hidden="1" customWidth="1"/></cols>
<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>
<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c></row>
<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" s="2"><v>7281.41</v></c></row>
<row r="4" hidden="1"><c r="A4" t="s"><v>4</v></c><c r="B4" s="2"><v>40</v></c></row>
<row r="5"><c r="A5" t="s"><v>5</v></c><c r="B5" s="2"><f>SUM(B3:B4)</f><v>7321.41</v></c></row></sheetData>
<sheetProtection objects="0" scenarios="0"/><autoFilter ref="A2:B4"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>
<conditionalFormatting sqref="B3:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A3:A4"><formula1>"公安,教育"</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A5" r:id="rId5"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>
<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>
<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00_ "/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="18"/><color rgb="FF1F4E78"/><name val="黑体"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="double"><color rgb="FFC00000"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs>
<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const CHART = `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>支出!$A$3:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>支出!$B$3:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

function anchor(fromColumn: number, toColumn: number, content: string): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${corner('from', fromColumn, 6)}${corner('to', toColumn, 20)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

const DRAWN = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}" xmlns:c="${DRAWING}/chart">${anchor(
  0,
  2,
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
)}${anchor(
  3,
  4,
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
)}</xdr:wsDr>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

/** Its parts; the sheets are 支出 and the hidden 底稿. */
export function richParts(): Record<string, Uint8Array> {
  const overrides = TYPES.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`);
  const strings = ['2024年支出表', '科目', '合计', '公安', '教育', '合计'].map(
    (text) => `<si><t>${text}</t></si>`,
  );
  return {
    ...parts('', {
      '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${PACKAGE}.vmlDrawing"/>${overrides.join('')}</Types>`,
      '_rels/.rels': relationships({
        rId1: ['officeDocument', 'xl/workbook.xml'],
        rId2: ['custom-properties', 'docProps/custom.xml'],
        rId3: ['metadata/core-properties', 'docProps/core.xml'],
        rId4: ['customXml', 'customXml/item1.xml'],
      }),
      'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="支出" sheetId="1" r:id="rId1"/><sheet name="底稿" sheetId="7" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">支出!$A$1:$B$5</definedName><definedName name="合计数">支出!$B$5</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['worksheet', 'worksheets/sheet2.xml'],
        rId3: ['styles', 'styles.xml'],
        rId4: ['sharedStrings', 'sharedStrings.xml'],
        rId5: ['calcChain', 'calcChain.xml'],
      }),
      'xl/worksheets/sheet1.xml': SHEET,
      'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({
        rId1: ['drawing', '../drawings/drawing1.xml'],
        rId2: ['comments', '../comments1.xml'],
        rId3: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        rId4: ['table', '../tables/table1.xml'],
      }).replace(
        '</Relationships>',
        `<Relationship Id="rId5" Type="${OFFICE}/hyperlink" Target="https://www.example.gov.cn/" TargetMode="External"/></Relationships>`,
      ),
      'xl/styles.xml': STYLES,
      'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="6" uniqueCount="6">${strings.join('')}</sst>`,
      'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B5" i="1"/></calcChain>`,
      'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="B3" authorId="0"><text><r><t>与上年口径不同</t></r></text></comment></commentList></comments>`,
      'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A2:B4"><autoFilter ref="A2:B4"/><tableColumns count="2"><tableColumn id="1" name="科目"/><tableColumn id="2" name="合计"/></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
      'xl/drawings/drawing1.xml': DRAWN,
      'xl/drawings/_rels/drawing1.xml.rels': relationships({
        rId1: ['chart', '../charts/chart1.xml'],
        rId2: ['image', '../media/image1.png'],
      }),
      'xl/drawings/vmlDrawing1.vml': VML,
      'xl/charts/chart1.xml': CHART,
      'xl/media/image1.png': PNG,
      'customXml/item1.xml': '<资料 xmlns="urn:example:budget"><批次>一</批次></资料>',
      'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{00000000-0000-0000-0000-000000000001}"/>`,
      'customXml/_rels/item1.xml.rels': relationships({ rId1: ['customXmlProps', 'itemProps1.xml'] }),
      'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>支出</dc:title></cp:coreProperties>`,
      'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="批次"><vt:lpwstr>一</vt:lpwstr></property></Properties>`,
    }),
    'xl/printerSettings/printerSettings1.bin': strToU8('\u0001\u0002'),
  };
}
