/** Styles parts of our own making: number formats and a style for wrapped text, nothing else. */
import type { PackageEdit } from './package-edit';
import { BUILT_IN_FORMATS } from './strings-and-formats';
import type { WorkbookPart } from './workbook-part';
import { escapeXml } from './xml';
import { childrenOf, outline, spliced } from './xml-outline';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Built-in formats that are the same in every language; the others are written out. */
const EVERYWHERE = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 47, 48, 49]);

/** A styles part with one cell style a number format, in this order; the first should be General. */
export function stylesXml(formats: readonly string[]): string {
  const own: string[] = [];
  const styles = formats.map((format) => {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(
      ([id, code]) => code === format && EVERYWHERE.has(Number(id)),
    );
    const id = builtIn ? Number(builtIn[0]) : 164 + own.length;
    if (!builtIn) own.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`);
    const applied = id === 0 ? '' : ' applyNumberFormat="1"';
    return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${applied}/>`;
  });
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN_NAMESPACE}">` +
    list('numFmts', own) +
    list('fonts', ['<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>']) +
    list('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ]) +
    list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']) +
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    list('cellXfs', styles) +
    list('cellStyles', ['<cellStyle name="常规" xfId="0" builtinId="0"/>']) +
    '<dxfs count="0"/></styleSheet>'
  );
}

const WRAPPED = 'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"';

/** The styles part with a cell style for long texts (wrapped, from the top), and that style's number. */
export function withWrappedStyle(xml: string, where: string): { readonly xml: string; readonly id: number } {
  const { prefix: p, children } = outline(xml, where);
  const list = children.find((child) => child.name === 'cellXfs');
  if (!list || list.openEnd === list.end) return { xml, id: 0 };
  const styles = childrenOf(xml, list.openEnd, xml.lastIndexOf('<', list.end - 1), where);
  const wanted = `<${p}xf ${WRAPPED}><${p}alignment vertical="top" wrapText="1"/></${p}xf>`;
  const known = styles.findIndex((style) => xml.slice(style.start, style.end) === wanted);
  if (known >= 0) return { xml, id: known };
  const end = styles.at(-1)?.end ?? list.openEnd;
  const open = xml.slice(list.start, list.openEnd).replace(/count="\d+"/, `count="${styles.length + 1}"`);
  const added = spliced(xml, [
    [list.start, list.openEnd, open],
    [end, end, wanted],
  ]);
  return { xml: added, id: styles.length };
}

/** Gives a workbook that has none a styles part, and its path. */
export function addStyles(edit: PackageEdit, workbook: WorkbookPart): string {
  const path = `${workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1)}gouji-styles.xml`;
  if (!edit.has(path)) edit.add(path, stylesXml(['General']), STYLES_TYPE, workbook.path, 'styles');
  return path;
}
