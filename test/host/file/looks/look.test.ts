import type { CellLook, SheetLook } from '../../../../src/host/file/looks';
import { readLook } from '../../../../src/host/file/looks';
import { lookAt } from '../../../../src/host/file/looks/look';
import { relationships, workbook } from '../crafted';

const EXTENT = { rows: 10, columns: 5 };

const STYLES = `<styleSheet>
  <fonts><font><sz val="11"/><name val="宋体"/></font>
    <font><b/><i val="1"/><strike/><u/><sz val="16"/><color rgb="FFC00000"/><name val="黑体"/></font>
    <font><b val="0"/><sz val="11"/><color theme="1"/><name val="宋体"/></font>
    <font><color indexed="10"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/><bgColor indexed="64"/></patternFill></fill>
    <fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill></fill></fills>
  <borders><border><left/><right/><top/><bottom/></border>
    <border><left style="thin"><color auto="1"/></left><right style="double"><color rgb="FF00B050"/></right><top/><bottom style="mediumDashed"/></border></borders>
  <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
  <cellXfs>
    <xf fontId="0" fillId="0" borderId="0"/>
    <xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>
    <xf fontId="2" fillId="3" borderId="0" numFmtId="4"><alignment horizontal="right" indent="2" textRotation="255"/></xf>
    <xf fontId="0" fillId="0" borderId="0" numFmtId="10"/>
    <xf fontId="3"/>
  </cellXfs>
  <dxfs><dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>
</styleSheet>`;

const THEME =
  '<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="800000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

function book(sheet: string, extra: Record<string, string> = {}): Uint8Array {
  return workbook(sheet, {
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['theme', 'theme/theme1.xml'],
    }),
    'xl/styles.xml': STYLES,
    'xl/theme/theme1.xml': THEME,
    ...extra,
  });
}

function look(sheet: string, extra: Record<string, string> = {}): SheetLook {
  const found = readLook(book(sheet, extra), '甲', EXTENT);
  if (!found) throw new Error('no look');
  return found;
}

const cellOf = (style: number): CellLook =>
  lookAt(look(`<sheetData><row r="1"><c r="A1" s="${style}"/></row></sheetData>`), 0, 0);

describe('the look of a cell', () => {
  it('has its font, its fill by theme and tint, its edges and its place', () => {
    // 800000 is dark red at a lightness of a quarter; half way to white it is at five eighths: (255, 64, 64).
    expect(cellOf(1)).toEqual({
      fill: '#FF4040',
      color: '#C00000',
      font: '黑体',
      size: 16,
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 0,
      stacked: false,
      top: null,
      right: { style: 'double', color: '#00B050' },
      bottom: { style: 'mediumDashed', color: null },
      left: { style: 'thin', color: null },
    });
  });

  it('leaves black to the page, shows a gradient as it begins, reads colours by number', () => {
    expect(cellOf(2)).toMatchObject({
      color: null,
      bold: false,
      fill: '#00FF00',
      horizontal: 'right',
      indent: 2,
      stacked: true,
    });
    expect(cellOf(4).color).toBe('#FF0000');
  });

  it('is the same look for styles that differ in number formats only', () => {
    const { looks } = look('<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>');
    // Plain, 1, 2 and 4: 3 is plain again.
    expect(looks).toHaveLength(4);
    expect(lookAt({ ...look('<sheetData/>') }, 99, 99)).toEqual(looks[0]);
  });
});

describe('the look of a sheet', () => {
  const sheet =
    '<sheetViews><sheetView showGridLines="0"/></sheetViews><sheetFormatPr defaultRowHeight="18" defaultColWidth="10"/>' +
    '<cols><col min="2" max="16384" width="20" style="1"/></cols>' +
    '<sheetData><row r="2" ht="30" s="2" customFormat="1"><c r="C2" s="0"/></row><row r="999" ht="40"/></sheetData>';

  it('gives cells the style of their column, their row, their own, the nearest last', () => {
    const found = look(sheet);
    expect([lookAt(found, 0, 0).size, lookAt(found, 0, 1).size]).toEqual([11, 16]);
    expect(lookAt(found, 1, 0).stacked).toBe(true);
    expect(lookAt(found, 1, 2)).toEqual(found.looks[0]);
  });

  it('has sizes in pixels: points by four thirds, characters of a Chinese font by eight', () => {
    const found = look(sheet);
    expect([...found.rowHeights]).toEqual([[1, 40]]);
    expect([...found.columnWidths]).toEqual([1, 2, 3, 4].map((column) => [column, 160]));
    expect([found.rowHeight, found.columnWidth, found.gridLines]).toEqual([24, 80, false]);
  });

  it('has no size for what is hidden, also beyond the cells with content', () => {
    const found = look(
      '<cols><col min="2" max="3" width="9" hidden="1"/></cols><sheetData><row r="5" ht="15" hidden="1"/></sheetData>',
    );
    expect([...found.columnWidths, ...found.rowHeights]).toEqual([
      [1, 0],
      [2, 0],
      [4, 0],
    ]);
  });

  it('is no larger than was asked for, however far a hostile file goes', () => {
    const far = look('<sheetData><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>');
    expect([far.cells.length, far.rowHeights.size]).toEqual([50, 0]);
  });

  it('is none where the sheet is not there, the file is no workbook, or it is damaged', () => {
    expect(readLook(book('<sheetData/>'), '乙', EXTENT)).toBeNull();
    expect(readLook(new TextEncoder().encode('a,b'), '甲', EXTENT)).toBeNull();
    expect(
      readLook(book('', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }), '甲', EXTENT),
    ).toBeNull();
    expect(
      readLook(book('<sheetData/>', { 'xl/styles.xml': '<styleSheet><fonts' }), '甲', EXTENT),
    ).toBeNull();
  });

  it('survives a theme that cannot be read', () => {
    const found = look('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>', {
      'xl/theme/theme1.xml': '<a:theme',
    });
    expect(lookAt(found, 0, 0).bold).toBe(true);
  });
});
