/** One cell as XML. Text stays text: nothing written here is ever taken for a formula, a number or a date. */
import { isErrorText, toA1, type CellValue } from '../../model';
import { escapeText } from './strings-and-formats';
import { escapeXml } from './xml';

export interface CellContent {
  readonly value: CellValue;
  /** With its leading '='; null for constants. */
  readonly formula?: string | null;
  /** Style number; 0 is left out. */
  readonly style: number;
}

/** The longest text a cell takes. */
const TEXT_LIMIT = 32_767;

/** The cell at a 0-based place. `p` is the namespace prefix with its colon, or ''. */
export function cellXml(row: number, column: number, { value, formula, style }: CellContent, p = ''): string {
  const start = `<${p}c r="${toA1(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const end = `</${p}c>`;
  const f = formula ? `<${p}f>${escapeXml(formula.replace(/^=/, ''))}</${p}f>` : '';
  const v = (text: string) => `<${p}v>${escapeXml(text)}</${p}v>`;
  if (value === null) return f === '' ? `${start}/>` : `${start}>${f}${end}`;
  if (typeof value === 'boolean') return `${start} t="b">${f}${v(value ? '1' : '0')}${end}`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `${start}>${f}${v(String(value))}${end}` : `${start}/>`;
  if (isErrorText(value)) return `${start} t="e">${f}${v(value)}${end}`;
  const text = escapeText(value.length > TEXT_LIMIT ? `${value.slice(0, TEXT_LIMIT - 1)}…` : value);
  if (f !== '') return `${start} t="str">${f}${v(text)}${end}`;
  return `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}is>${end}`;
}
