/** Addresses and labelled places in a workbook. Rows and columns are 0-based inside, A1 outside. */

/** A rectangle on a sheet, 0-based, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a place has to do with a finding or a figure. */
export type PlaceRole =
  'total' | 'part' | 'counterpart' | 'code' | 'name' | 'header' | 'text' | 'cell' | 'table';

/** A cell or range that a person can be taken to. */
export interface Place {
  readonly role: PlaceRole;
  readonly sheet: string;
  /** 'C12' or 'C12:C18'. */
  readonly cell: string;
  /** In the words of the table: “公安 / 合计”. */
  readonly label: string;
  /** Name of the workbook where it is another than the one checked. */
  readonly file?: string;
}

/** 0-based column number to letters: 0 → A, 27 → AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based row and column to A1. */
export function toA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A rectangle to A1; one cell gives `B2`, more give `B2:D9`. */
export function rectangleToA1(area: Rectangle): string {
  const start = toA1(area.top, area.left);
  const end = toA1(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** `C12`, `$C$12` or `C12:D18` to a rectangle; null when it is not such an address. A sheet part before ! is ignored. */
export function parseA1(address: string): Rectangle | null {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(local);
  if (!match) return null;
  const left = columnNumber(match[1] as string);
  const top = Number(match[2]) - 1;
  const right = match[3] === undefined ? left : columnNumber(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
