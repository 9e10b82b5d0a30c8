/** Cells set in the XML of one sheet; styles, widths and everything not concerned stay as they are. */
import { parseA1, type CellValue } from '../../model';
import { cellXml } from './cell-xml';
import { shiftFormula } from './shared-formula';
import { attribute, decodeEntities, escapeXml } from './xml';
import { childrenOf, outline, spliced, type Child } from './xml-outline';

/** A constant for a cell, 0-based. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

type Change = readonly [start: number, end: number, text: string];

interface Numbered extends Child {
  /** 0-based row or column. */
  readonly number: number;
}

/** The sheet with these cells set, formulas in them replaced. The last of several edits of a cell counts. */
export function withCells(xml: string, edits: readonly CellEdit[], where: string): string {
  const byRow = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value } of edits) {
    const cells = byRow.get(row) ?? new Map<number, CellValue>();
    byRow.set(row, cells.set(column, value));
  }
  if (byRow.size === 0) return xml;
  const prepared = withoutSharing(xml, byRow, where);
  const { prefix: p, children } = outline(prepared, where);
  const data = children.find((child) => child.name === 'sheetData');
  if (!data) return xml;
  const rows = rowsOf(prepared, data, where);
  const changes: Change[] = [];
  let added = '';
  const lastRow = rows.at(-1);
  for (const [row, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    const existing = rows.find((each) => each.number === row);
    if (existing) {
      changes.push([existing.start, existing.end, rowXml(prepared, existing, cells, p, where)]);
      continue;
    }
    const text = `<${p}row r="${row + 1}">${newCells(row, [...cells], p)}</${p}row>`;
    const next = rows.find((each) => each.number > row);
    if (next) changes.push([next.start, next.start, text]);
    else added += text;
  }
  if (added !== '') {
    if (data.openEnd === data.end) {
      const open = prepared.slice(data.start, data.end).replace(/\s*\/>$/, '>');
      changes.push([data.start, data.end, `${open}${added}</${p}sheetData>`]);
    } else {
      const end = lastRow?.end ?? data.openEnd;
      changes.push([end, end, added]);
    }
  }
  return spliced(prepared, changes);
}

function rowsOf(xml: string, data: Child, where: string): Numbered[] {
  let number = -1;
  return inside(xml, data, where)
    .filter((child) => child.name === 'row')
    .map((child) => {
      const r = Number(attribute(tagOf(xml, child), 'r') ?? NaN);
      number = Number.isInteger(r) ? r - 1 : number + 1;
      return { ...child, number };
    });
}

function cellsOf(xml: string, row: Child, where: string): Numbered[] {
  let number = -1;
  return inside(xml, row, where)
    .filter((child) => child.name === 'c')
    .map((child) => {
      number = parseA1(attribute(tagOf(xml, child), 'r') ?? '')?.left ?? number + 1;
      return { ...child, number };
    });
}

function inside(xml: string, element: Child, where: string): Child[] {
  if (element.openEnd === element.end) return [];
  return childrenOf(xml, element.openEnd, xml.lastIndexOf('<', element.end - 1), where);
}

/** The raw attributes of an opening tag, with its name in front. */
function tagOf(xml: string, child: Child): string {
  return xml.slice(child.start + 1, child.openEnd - 1).replace(/\/$/, '');
}

function rowXml(
  xml: string,
  row: Numbered,
  edits: ReadonlyMap<number, CellValue>,
  p: string,
  where: string,
): string {
  const cells = cellsOf(xml, row, where);
  const pieces = cells.map((cell): [number, string] => {
    const value = edits.get(cell.number);
    if (value === undefined) return [cell.number, xml.slice(cell.start, cell.end)];
    const style = Number(attribute(tagOf(xml, cell), 's') ?? 0);
    return [cell.number, cellXml(row.number, cell.number, { value, style }, p)];
  });
  for (const [column, value] of edits) {
    if (cells.some((cell) => cell.number === column)) continue;
    pieces.push([column, cellXml(row.number, column, { value, style: 0 }, p)]);
  }
  const text = pieces.sort(([a], [b]) => a - b).map(([, piece]) => piece);
  // `spans` is a hint about the columns in use, and wrong once a cell is added beyond them.
  const open = `<${tagOf(xml, row).trimEnd()}>`.replace(/\sspans=(?:"[^"]*"|'[^']*')/, '');
  return `${open}${text.join('')}</${p}row>`;
}

function newCells(row: number, cells: [number, CellValue][], p: string): string {
  return cells
    .sort(([a], [b]) => a - b)
    .map(([column, value]) => cellXml(row, column, { value, style: 0 }, p))
    .join('');
}

const FORMULA = /<((?:\w+:)?)f\b([^>]*?)(\/>|>([^<]*)<\/(?:\w+:)?f>)/;

/** A formula written once for many cells is written out in each when the cell that holds it is edited. */
function withoutSharing(
  xml: string,
  edits: ReadonlyMap<number, ReadonlyMap<number, CellValue>>,
  where: string,
): string {
  if (!/\bt=["']shared["']/.test(xml)) return xml;
  const data = outline(xml, where).children.find((child) => child.name === 'sheetData');
  if (!data) return xml;
  const masters = new Map<string, { row: number; column: number; text: string }>();
  const changes: Change[] = [];
  for (const row of rowsOf(xml, data, where)) {
    for (const cell of cellsOf(xml, row, where)) {
      const source = xml.slice(cell.start, cell.end);
      const match = FORMULA.exec(source);
      const attributes = match?.[2] ?? '';
      if (!match || attribute(attributes, 't') !== 'shared') continue;
      const index = attribute(attributes, 'si') ?? '';
      const text = decodeEntities(match[4] ?? '');
      if (text !== '') {
        const edited = edits.get(row.number)?.has(cell.number) ?? false;
        if (edited) masters.set(index, { row: row.number, column: cell.number, text });
        continue;
      }
      const master = masters.get(index);
      if (!master) continue;
      const own = shiftFormula(master.text, row.number - master.row, cell.number - master.column);
      const start = cell.start + match.index;
      const p = match[1] ?? '';
      changes.push([start, start + match[0].length, `<${p}f>${escapeXml(own)}</${p}f>`]);
    }
  }
  return spliced(xml, changes);
}
