/** Marks in the XML of one sheet: conditional formats put in, found by their tag, and taken out. */
import { parseA1, rectangleToA1, type Rectangle } from '../../model';
import { isMarkFormula, isOwnSheetFormula, markFormula, MARK_TAG } from '../mark-style';
import type { Mark } from '../port';
import { MARK_KINDS } from './mark-styles';
import { attribute, decodeEntities, escapeXml } from './xml';
import { childrenOf, outline, spliced, type Child } from './xml-outline';

/** Elements of a worksheet that stand before conditional formats, which have a fixed place among their siblings. */
const BEFORE = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
]);

/** Areas in one conditional format: programs differ in how long a list of areas they take. */
const AREAS = 200;

interface Rule extends Child {
  readonly formula: string;
}

function rulesIn(xml: string, format: Child, where: string): Rule[] {
  if (format.openEnd === format.end) return [];
  return childrenOf(xml, format.openEnd, xml.lastIndexOf('<', format.end - 1), where)
    .filter((child) => child.name === 'cfRule')
    .map((child) => {
      const formula = /<(?:\w+:)?formula(?:\s[^>]*)?>([^<]*)</.exec(xml.slice(child.openEnd, child.end));
      return { ...child, formula: decodeEntities(formula?.[1] ?? '') };
    });
}

function formatsIn(xml: string, where: string): Child[] {
  return outline(xml, where).children.filter((child) => child.name === 'conditionalFormatting');
}

/** Areas and kinds of the marks on a sheet. */
export function marksIn(xml: string, sheet: string, where: string): Mark[] {
  if (!xml.includes(MARK_TAG)) return [];
  return formatsIn(xml, where).flatMap((format) => {
    const areas = (attribute(xml.slice(format.start, format.openEnd), 'sqref') ?? '').split(/\s+/);
    return rulesIn(xml, format, where).flatMap(({ formula }) => {
      if (!isMarkFormula(formula)) return [];
      const kind = MARK_KINDS.find(({ level, culprit }) =>
        formula.toLowerCase().includes(`"${MARK_TAG}${level}${culprit ? ':culprit' : ''}"`),
      );
      return kind ? areas.filter(Boolean).map((cell) => ({ sheet, cell, ...kind })) : [];
    });
  });
}

/** True when the sheet is one that we wrote. */
export function isOwnSheet(xml: string, where: string): boolean {
  if (!xml.includes(MARK_TAG)) return false;
  return formatsIn(xml, where).some((format) =>
    rulesIn(xml, format, where).some(({ formula }) => isOwnSheetFormula(formula)),
  );
}

/** The sheet without marks; the user's own conditional formats get the precedence back that they had. */
export function withoutMarks(xml: string, where: string): string {
  if (!xml.includes(MARK_TAG)) return xml;
  const cuts: [number, number, string][] = [];
  let removed = 0;
  for (const format of formatsIn(xml, where)) {
    const rules = rulesIn(xml, format, where);
    const ours = rules.filter((rule) => isMarkFormula(rule.formula));
    removed += ours.length;
    if (ours.length > 0 && ours.length === rules.length) cuts.push([format.start, format.end, '']);
    else for (const rule of ours) cuts.push([rule.start, rule.end, '']);
  }
  return removed === 0 ? xml : withPriorities(spliced(xml, cuts), -removed);
}

/** The sheet with these marks, before all other conditional formats in precedence. `ids` as from withMarkLooks. */
export function withMarks(
  xml: string,
  marks: readonly Mark[],
  ids: readonly number[],
  where: string,
): { readonly xml: string; readonly marked: number } {
  const merges = mergesIn(xml, where);
  const formats: string[] = [];
  let marked = 0;
  const { prefix: p } = outline(xml, where);
  MARK_KINDS.forEach(({ level, culprit }, kind) => {
    const areas = new Set<string>();
    for (const mark of marks) {
      const area = mark.level === level && mark.culprit === culprit ? parseA1(mark.cell) : null;
      if (area) areas.add(rectangleToA1(wholeMerge(area, merges)));
    }
    marked += areas.size;
    const all = [...areas];
    for (let from = 0; from < all.length; from += AREAS) {
      const formula = escapeXml(markFormula(level, culprit).slice(1));
      formats.push(
        `<${p}conditionalFormatting sqref="${all.slice(from, from + AREAS).join(' ')}">` +
          `<${p}cfRule type="expression" dxfId="${ids[kind] ?? 0}" priority="${formats.length + 1}">` +
          `<${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
      );
    }
  });
  if (formats.length === 0) return { xml, marked };
  const shifted = withPriorities(xml, formats.length);
  const { children, start } = outline(shifted, where);
  const place = children.filter((child) => BEFORE.has(child.name)).reduce((_, child) => child.end, start);
  return { xml: spliced(shifted, [[place, place, formats.join('')]]), marked };
}

/** All precedence numbers moved by `shift`; left alone when one would fall below 1. */
function withPriorities(xml: string, shift: number): string {
  if (!xml.includes('cfRule')) return xml;
  const pattern = /(<(?:\w+:)?cfRule\b[^>]*\spriority=["'])(\d+)(?=["'])/g;
  for (const match of xml.matchAll(pattern)) if (Number(match[2]) + shift < 1) return xml;
  return xml.replace(
    pattern,
    (_, head: string, priority: string) => `${head}${Math.min(Number(priority) + shift, 2_147_483_647)}`,
  );
}

function mergesIn(xml: string, where: string): Rectangle[] {
  const list = outline(xml, where).children.find((child) => child.name === 'mergeCells');
  if (!list) return [];
  return [...xml.slice(list.start, list.end).matchAll(/\sref=["']([^"']+)["']/g)].flatMap(
    (match) => parseA1(match[1] ?? '') ?? [],
  );
}

/** A single cell that heads a merged area is marked as far as the eye sees it. */
function wholeMerge(area: Rectangle, merges: readonly Rectangle[]): Rectangle {
  if (area.top !== area.bottom || area.left !== area.right) return area;
  return merges.find((merge) => merge.top === area.top && merge.left === area.left) ?? area;
}
