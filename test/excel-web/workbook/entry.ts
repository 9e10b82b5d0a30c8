/** How Excel understands what is written to a cell: the traps that text must be kept out of. */
import type { CellValue } from '../../../src/model';
import { ApiError, invalidArgument } from '../host-object';

export interface Entered {
  readonly value: CellValue;
  readonly formula: string | null;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d+)?%?$/;
const DATE = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?)?$/;

/**
 * What is stored when `input` is assigned to Range.values of a cell with this number format; null says “leave the cell as
 * it is”. A leading apostrophe or the format '@' keeps text as text; otherwise '=' '+' '-' start formulas, and digits,
 * dates and TRUE are taken as such.
 */
export function enterValue(input: unknown, format: string): Entered | null {
  if (input === null || input === undefined) return null;
  if (typeof input === 'number' || typeof input === 'boolean') {
    return { value: format === '@' ? String(input).toUpperCase() : input, formula: null };
  }
  if (typeof input !== 'string') throw invalidArgument();
  if (input === '') return { value: null, formula: null };
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  if (input.length > 32_767) throw invalidArgument();
  if (format === '@') return { value: input, formula: null };
  if (NUMBER.test(input) && /\d/.test(input)) return { value: numberOf(input), formula: null };
  if (/^(?:true|false)$/i.test(input)) return { value: input.toLowerCase() === 'true', formula: null };
  const date = DATE.exec(input);
  if (date) return { value: serialOf(date), formula: null };
  if (/^[=+\-@]/.test(input) && input.length > 1) return formulaOf(input);
  return { value: input, formula: null };
}

function numberOf(text: string): number {
  const number = Number(text.replace(/[,%]/g, ''));
  return text.endsWith('%') ? number / 100 : number;
}

function serialOf(date: RegExpExecArray): number {
  const day = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3] ?? 1));
  return day / 86_400_000 + 25_569;
}

/** The stand-in computes nothing: a formula that got in shows as #NAME?, which is what such text mostly gives. */
function formulaOf(text: string): Entered {
  if (text.startsWith('@')) throw new ApiError('InvalidArgument', 'The formula is not valid.');
  return { value: '#NAME?', formula: text.startsWith('=') ? text : `=${text}` };
}
