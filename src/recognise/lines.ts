/** The lines around a table's grid: unit, year, organisation, number, notes. */
import type { MoneyUnit, SheetSnapshot, TextLine } from '../model';
import { at, fromNumeral, toNumeral } from '../model';
import { NOTE_LINE } from '../profiles';
import { rowOf } from './sheet-row';
import { plain, shown, yearIn } from './text';

const UNIT =
  /^(?:金额)?单位[:：]?(?:人民币)?(亿元|千元|万元|元)$|金额单位[:：](?:人民币)?(亿元|千元|万元|元)/;
const ORGANISATION =
  /^(?:部门|单位|编制单位|编报单位|预算单位|填报单位|编制部门|预算部门|部门\(单位\)|单位\(部门\))(?:名称|全称)?(?:\(.*?\))?[:：](.+)$/;
const CODED_ORGANISATION = /^(?!20\d\d年)[[(]?\d{3,12}[\])]?[-—_]?(?=[一-龥])(.{3,40})$/;
const BODY =
  /(?:局|委|办|部|厅|院|会|所|队|校|站|馆|政府|法院|检察院|中心|学院|大学|医院|社|团|处|室)(?:[(（].{0,6}[)）])?$/;

export interface Surroundings {
  readonly unit: MoneyUnit | null;
  readonly unitLine: TextLine | null;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly organisationLine: TextLine | null;
  /** From a line like 预算公开表1. */
  readonly number: number | null;
  /** All words above the header, half-width, for knowing the layout by. */
  readonly words: readonly string[];
}

/** Reads rows [from, to] of a sheet, leaving out the title's row for the year only if another line names it. */
export function readSurroundings(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  title: string,
): Surroundings {
  let unit: MoneyUnit | null = null;
  let unitLine: TextLine | null = null;
  let organisation: string | null = null;
  let organisationLine: TextLine | null = null;
  let year: number | null = null;
  let number: number | null = null;
  const words: string[] = [];
  for (let row = from; row <= to; row += 1) {
    rowOf(sheet, row).forEach((value, index) => {
      const text = plain(value);
      if (text === '') return;
      words.push(text);
      const line: TextLine = { text: shown(value), row, column: sheet.left + index };
      const unitMatch = UNIT.exec(text);
      if (unitMatch && unitLine === null) {
        unit = (unitMatch[1] ?? unitMatch[2]) as MoneyUnit;
        unitLine = line;
        return;
      }
      const named = ORGANISATION.exec(text)?.[1] ?? CODED_ORGANISATION.exec(text)?.[1];
      if (named !== undefined && organisation === null && !UNIT.test(text)) {
        organisation = named.replace(/^[[(]?\d{3,12}[\])]?[-—_]?/, '');
        organisationLine = line;
        return;
      }
      if (
        organisation === null &&
        row > from &&
        index === 0 &&
        text !== plain(title) &&
        text.length <= 30 &&
        BODY.test(text)
      ) {
        organisation = text;
        organisationLine = line;
      }
      const numbered = /^(?:部门)?(?:预算)?公开表(\d{1,2})$|^(?:附?表)(\d{1,2})$/.exec(text);
      if (numbered) number = Number(numbered[1] ?? numbered[2]);
      if (year === null && /(?:预算)?年度[:：]?|\(?20\d\d年度?\)?$/.test(text)) year = yearIn(text);
    });
  }
  return {
    unit,
    unitLine,
    year: yearIn(plain(title)) ?? year,
    organisation,
    organisationLine,
    number,
    words,
  };
}

/** The table's number in a sheet's name: “表三 支出总表”, “3支出总表”; null when tables are not numbered so. */
export function tableNumber(text: string): number | null {
  const plainText = text.normalize('NFKC');
  const match =
    /表\s*([一二三四五六七八九十]{1,3}|\d{1,2})(?![\d月])/.exec(plainText) ??
    /^\s*(\d{1,2})[.、\s]*(?=[一-龥“])(?!月|年)/.exec(plainText);
  if (!match) return null;
  const word = at(match, 1);
  return /^\d+$/.test(word) ? Number(word) : fromNumeral(word);
}

/** 3 → 表三. */
export function numberedLabel(number: number): string {
  return `表${toNumeral(number)}`;
}

/** The only words of a row that is not blank, when they are a note or a line for signatures; null for a row of the grid. */
export function noteIn(sheet: SheetSnapshot, row: number): TextLine | null {
  const cells = rowOf(sheet, row);
  let only = -1;
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index];
    if (value === null || value === undefined || value === '') continue;
    if (typeof value !== 'string' || only >= 0) return null;
    only = index;
  }
  const found: TextLine = { text: String(cells[only]).trim(), row, column: sheet.left + only };
  const text = plain(found.text);
  return NOTE_LINE.test(text) || /^(?:单位负责人|财务负责人|制表人?|填表人|审核人?|编制人)[:：]/.test(text)
    ? found
    : null;
}

/** Whether a row of the used range holds nothing. */
export function isBlankRow(sheet: SheetSnapshot, row: number): boolean {
  const cells = rowOf(sheet, row);
  for (let index = 0; index < cells.length; index += 1)
    if (cells[index] !== null && cells[index] !== '') return false;
  return true;
}
