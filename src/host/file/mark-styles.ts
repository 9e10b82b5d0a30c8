/** The looks of marks in a styles part: differential formats, appended for marks and taken off the end again. */
import type { Level } from '../../model';
import { markStyle } from '../mark-style';
import { childrenOf, outline, spliced, type Child } from './xml-outline';

export interface MarkKind {
  readonly level: Level;
  readonly culprit: boolean;
}

/** Strongest first, which is also the order of precedence in a cell with several marks. */
export const MARK_KINDS: readonly MarkKind[] = (['error', 'warning', 'note'] as const).flatMap((level) => [
  { level, culprit: true },
  { level, culprit: false },
]);

/** Elements of a styles part that stand before the differential formats. */
const BEFORE = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']);

/** Lines of the edge, so that the levels can be told apart without colour. */
const EDGE: Readonly<Record<Level, string>> = { error: 'thin', warning: 'dashed', note: 'dotted' };

/** One look as XML, with the elements' namespace prefix. */
function look({ level, culprit }: MarkKind, p: string): string {
  const style = markStyle(level, culprit);
  const color = (name: string, rgb: string) => `<${p}${name} rgb="FF${rgb.slice(1).toUpperCase()}"/>`;
  const font = [style.underline ? `<${p}u/>` : '', color('color', style.fontColor)];
  const fill = `<${p}patternFill patternType="solid">${color('fgColor', style.fill)}${color('bgColor', style.fill)}</${p}patternFill>`;
  const edges = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${p}${side} style="${EDGE[level]}">${color('color', style.edge)}</${p}${side}>`,
  );
  return (
    `<${p}dxf><${p}font>${font.join('')}</${p}font><${p}fill>${fill}</${p}fill>` +
    `<${p}border>${edges.join('')}</${p}border></${p}dxf>`
  );
}

interface Formats {
  readonly prefix: string;
  readonly list: Child | undefined;
  readonly looks: readonly Child[];
  /** Where the list would go. */
  readonly place: number;
}

function formatsIn(xml: string, where: string): Formats {
  const { prefix, children, start } = outline(xml, where);
  const list = children.find((child) => child.name === 'dxfs');
  const closed = list && list.openEnd < list.end;
  const looks = closed ? childrenOf(xml, list.openEnd, xml.lastIndexOf('<', list.end - 1), where) : [];
  const place = children.filter((child) => BEFORE.has(child.name)).reduce((_, child) => child.end, start);
  return { prefix, list, looks: looks.filter((child) => child.name === 'dxf'), place };
}

function withLooks(xml: string, { prefix: p, list, place }: Formats, looks: readonly string[]): string {
  const text =
    looks.length === 0
      ? `<${p}dxfs count="0"/>`
      : `<${p}dxfs count="${looks.length}">${looks.join('')}</${p}dxfs>`;
  return spliced(xml, [list ? [list.start, list.end, text] : [place, place, text]]);
}

/** The styles part with all looks of marks in it, and the number each kind has (order of MARK_KINDS). */
export function withMarkLooks(xml: string, where: string): { xml: string; ids: readonly number[] } {
  const formats = formatsIn(xml, where);
  const looks = formats.looks.map((child) => xml.slice(child.start, child.end));
  const ids = MARK_KINDS.map((kind) => {
    const wanted = look(kind, formats.prefix);
    const known = looks.indexOf(wanted);
    return known >= 0 ? known : looks.push(wanted) - 1;
  });
  const added = looks.length > formats.looks.length;
  return { xml: added ? withLooks(xml, formats, looks) : xml, ids };
}

/** The styles part without looks of ours at the end of the list that nothing refers to (`lastUsed`, −1 for none). */
export function withoutMarkLooks(xml: string, where: string, lastUsed: number): string {
  const formats = formatsIn(xml, where);
  const looks = formats.looks.map((child) => xml.slice(child.start, child.end));
  const ours = new Set(MARK_KINDS.map((kind) => look(kind, formats.prefix)));
  let keep = looks.length;
  while (keep - 1 > lastUsed && ours.has(looks[keep - 1] ?? '')) keep -= 1;
  return keep === looks.length ? xml : withLooks(xml, formats, looks.slice(0, keep));
}
