/** Reasons and purposes in a published narrative, in its own words. */
import type { Inputs } from '../model';
import { at } from '../model';

/** A figure as narratives print it, half-width. */
const FIGURE = String.raw`-?[\d,]+(?:\.\d+)?`;
const BECAUSE = '(?:主要原因|原因|主要)(?:是|为):?';

/** What stands around the words, half-width and without spaces; the words themselves, a group, end what matches. */
type Pattern = readonly [ask: string, around: string];

const REASONS: readonly Pattern[] = [
  // The sentence on income ends where the one on expense begins: a reason may itself have several sentences.
  ['reason.income', `预算收入总计.*?${BECAUSE}(.+?)(?=[。;,]*(?:本年)?(?:部门|单位)?预算支出总计|$)`],
  ['reason.expense', `预算支出总计.*?${BECAUSE}(.+)$`],
  ['reason.basic', `其中:基本支出(?:增加|减少)${FIGURE}万元,主要(?:为|是)([^;。]+)`],
  ['reason.project', `;项目支出(?:增加|减少)${FIGURE}万元,主要(?:为|是)([^;。]+)`],
  // Reasons of single items stand behind “其中”.
  [
    'reason.three-public',
    `^(?!其中)[^。]*三公[”"]?经费(?:支出)?预算(?:(?!。其中).)*?${BECAUSE}(.+?)(?=[。;]其中:|$)`,
  ],
  ['reason.three-public.abroad', item('因公出国\\(境\\)费')],
  ['reason.three-public.reception', item('公务接待费')],
  ['reason.three-public.vehicleRunning', item('公务用车运行维护费')],
  ['reason.three-public.vehiclePurchase', item('公务用车购置费')],
  ['reason.operating', `机关运行经费[^。]*?(?:增加|减少)${FIGURE}万元[^。]*?${BECAUSE}([^。]+)`],
  ['purpose.project', `项目支出${FIGURE}万元,主要(?:为|用于)([^。]+?)(?=等?[。;]?$)`],
  ['purpose.operating', `机关运行经费[^。]*?主要用于([^。]+?)(?=等?日常运行支出)`],
];

/** The reason of one item of a list, up to the next item. */
function item(name: string): string {
  return `${name}(?:为)?${FIGURE}万元[^;。]*?${BECAUSE}([^;。]+)`;
}

/** Ask id → last year's words, as printed there. Blanks that were never filled (【…】) are no words. */
export function reasonsInText(text: string): Inputs {
  const lines = text.split(/\r\n?|\n/).map(halfWidth);
  const found: Record<string, string> = {};
  for (const [ask, around] of REASONS) {
    const pattern = new RegExp(around);
    for (const line of lines) {
      const match = pattern.exec(line.plain);
      if (!match) continue;
      const end = match.index + match[0].length;
      const words = line.original(end - at(match, 1).length, end).replace(/[\s。．.；;，,、]+$/u, '');
      if (words === '' || words.includes('【')) continue;
      found[ask] = words;
      break;
    }
  }
  return { ...found, ...dutiesIn(text) };
}

interface HalfWidthLine {
  readonly plain: string;
  /** What stands in the line itself between two places of `plain`, the second behind the first. */
  original(from: number, to: number): string;
}

function halfWidth(line: string): HalfWidthLine {
  let plain = '';
  const places: number[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const narrow = line.charAt(index).normalize('NFKC').trim();
    plain += narrow;
    for (let one = 0; one < narrow.length; one += 1) places.push(index);
  }
  return {
    plain,
    original: (from, to) => line.slice(at(places, from), at(places, to - 1) + 1),
  };
}

const DUTIES = /^(?:部门|单位)?(?:主要)?(?:职责|职能)[:：]?$/;
const AFTER_DUTIES = /^(?:(?:部门|单位)?机构设置|[一二三四五六七八九十]+、)/;

/** 单位职责 are paragraphs under a heading of their own. */
function dutiesIn(text: string): Inputs {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/^#+\s*/, '').trim());
  const start = lines.findIndex((line) => DUTIES.test(line));
  if (start < 0) return {};
  const length = lines.slice(start + 1).findIndex((line) => AFTER_DUTIES.test(line));
  // Without a heading behind them it is not known where they end.
  if (length < 0) return {};
  const duties = lines.slice(start + 1, start + 1 + length).filter((line) => line !== '');
  const words = duties.join('\n');
  return words === '' || words.includes('【') ? {} : { 'organisation.duties': words };
}
