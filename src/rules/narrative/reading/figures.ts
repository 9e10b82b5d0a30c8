/** Numbers in a paragraph: value, unit and place. Years, dates, document numbers, numbering and 第三个 are not figures. */
import type { MoneyUnit } from '../../../model';
import { FEN_PER_UNIT, fromNumeral } from '../../../model';
import type { Para } from './plain-text';

export type FigureKind = 'amount' | 'percent' | 'count' | 'area';

/** A number as written, without its point: 15.25 is 1525 with 2 decimals. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

export interface Figure {
  readonly para: Para;
  /** In the plain text; `end` is after the unit. */
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /** 万元, %, 家 … */
  readonly unit: string;
  /** Digits and unit as read: “8,672.24万元”. */
  readonly written: string;
  readonly value: Decimal;
  /** Amounts: value and one unit of the last written digit, fen. Otherwise 0. */
  readonly fen: number;
  readonly step: number;
  /** Counts; otherwise 0. */
  readonly count: number;
}

// A comma between two digits groups them, rightly or not: “8,67.24” is one damaged number, not two.
const NUMBER = /(?<!第\d*)-?\d+(?:,\d+)*(?:\.\d+)?/g;
const CHINESE =
  /(?<![第一二两三四五六七八九十])[一二两三四五六七八九十]{1,3}(?=家|个[^,。;:]{0,6}(?:单位|项目|部门))/g;
const UNIT =
  /亿元|万元|千元|元|亿(?=[,。;、)]|$)|万(?=[,。;、)]|$)|%|个百分点|平方米|m2|家|个(?!月|小时|工作日)|辆|台|套|张|项|处|人(?!民)|名|户|所|座|间/y;
const MONEY: Readonly<Record<string, MoneyUnit>> = {
  亿元: '亿元',
  亿: '亿元',
  万元: '万元',
  万: '万元',
  千元: '千元',
  元: '元',
};
/** “50万元(原值)以上” names a class of things, not a sum of money. */
const THRESHOLD = /^(?:\([^()]{1,6}\))?(?:及)?以[上下内]/;
/** A price for each: 元/人. */
const RATE = /^[/／]/;

/** All figures of a paragraph from left to right. */
export function figuresIn(para: Para): Figure[] {
  const figures: Figure[] = [];
  const { text } = para;
  for (const match of text.matchAll(NUMBER)) {
    const digitsEnd = match.index + match[0].length;
    // A minus after a figure is a dash: 2023-2025年.
    const isDash = match[0].startsWith('-') && /[\d年]/.test(text.charAt(match.index - 1));
    const start = match.index + (isDash ? 1 : 0);
    const unit = unitAt(text, digitsEnd);
    if (unit === null) continue;
    const value = decimalOf(text.slice(start, digitsEnd));
    figures.push(...figureOf(para, start, digitsEnd + unit.length, unit, value));
  }
  for (const match of text.matchAll(CHINESE)) {
    const count = fromNumeral(match[0].replace('两', '二'));
    const end = match.index + match[0].length;
    // 一两家, 三五十个: about how many, no number.
    if (count === null) continue;
    figures.push(
      ...figureOf(para, match.index, end + 1, text.charAt(end), { digits: BigInt(count), decimals: 0 }),
    );
  }
  return figures.sort((a, b) => a.start - b.start);
}

function unitAt(text: string, at: number): string | null {
  UNIT.lastIndex = at;
  return UNIT.exec(text)?.[0] ?? null;
}

/** One figure, or none: a price for each or a threshold states nothing. */
function figureOf(para: Para, start: number, end: number, unit: string, value: Decimal): readonly Figure[] {
  const rest = para.text.slice(end, end + 12);
  if (RATE.test(rest)) return [];
  const common = {
    para,
    start,
    end,
    unit,
    value,
    written: para.text.slice(start, end),
    fen: 0,
    step: 0,
    count: 0,
  };
  const money = MONEY[unit];
  if (money) {
    if (THRESHOLD.test(rest)) return [];
    return [{ ...common, kind: 'amount', ...moneyOf(value, money) }];
  }
  if (unit === '%' || unit === '个百分点') return [{ ...common, kind: 'percent' }];
  if (unit === '平方米' || unit === 'm2') return [{ ...common, kind: 'area' }];
  if (value.decimals > 0) return [];
  return [{ ...common, kind: 'count', count: counted(value.digits) }];
}

function decimalOf(written: string): Decimal {
  const plain = written.replace(/,/g, '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { digits: BigInt(plain.replace('.', '')), decimals };
}

/** A decimal in a unit as fen, halves away from zero; the step is never below one fen. */
export function moneyOf(value: Decimal, unit: MoneyUnit): { readonly fen: number; readonly step: number } {
  const scale = 10n ** BigInt(value.decimals);
  const product = value.digits * BigInt(FEN_PER_UNIT[unit]);
  const magnitude = product < 0n ? -product : product;
  const rounded = (magnitude * 2n + scale) / (scale * 2n);
  const step = BigInt(FEN_PER_UNIT[unit]) / scale;
  return { fen: counted(product < 0n ? -rounded : rounded), step: step < 1n ? 1 : Number(step) };
}

/** More than any budget holds (90 万亿元), or any list: a misprint, kept as a figure that agrees with no table. */
const MOST = BigInt(Number.MAX_SAFE_INTEGER);

function counted(value: bigint): number {
  return Number(value > MOST ? MOST : value < -MOST ? -MOST : value);
}
