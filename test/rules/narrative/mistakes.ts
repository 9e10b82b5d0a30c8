/** Single mistakes of the kinds people make when they copy figures into a narrative. */
import type { NarrativeSheet } from '../../../src/model';
import { rewritten } from './told';

export const MISTAKE_KINDS = ['digit', 'percentage', 'direction', 'count', 'unit', 'name'] as const;
export type MistakeKind = (typeof MISTAKE_KINDS)[number];

export interface Mistake {
  readonly kind: MistakeKind;
  readonly was: string;
  readonly is: string;
  readonly section: number;
  readonly paragraph: number;
  /** The text before it, for a person reading a failure. */
  readonly after: string;
  readonly sheet: NarrativeSheet;
}

/** Where each kind strikes. Whatever stands in a reason, a year or a threshold is none of the narrative's own figures. */
const PATTERNS: Readonly<Record<MistakeKind, RegExp>> = {
  digit: /\d[\d,]*(?:\.\d+)?(?=万元(?!（|\())/g,
  percentage: /\d+(?:\.\d+)?(?=%)/g,
  direction: /(?:增加|减少|增长|下降)(?=\d)/g,
  count: /\d+(?=个|家|辆)/g,
  unit: /(?<=\d)万元(?!（|\()/g,
  name: /$^/g,
};
const OPPOSITE: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长' };
const OTHER = '乙丙丁戊己';

/** One mistake, or null when the paragraph drawn has nothing of the kind. `names` are those a slip may strike. */
export function plantMistake(
  sheet: NarrativeSheet,
  kind: MistakeKind,
  names: readonly string[],
  random: (below: number) => number,
): Mistake | null {
  const spots = sheet.sections.flatMap((section, s) =>
    section.paragraphs.flatMap(({ text }, p) => {
      const found = kind === 'name' ? names.flatMap((name) => [...text.matchAll(new RegExp(name.replace(/[()（）]/g, '\\$&'), 'g'))]) : [...text.matchAll(PATTERNS[kind])];
      return found.filter((match) => !isBackground(text, match.index)).map((match) => ({ s, p, text, start: match.index, was: match[0] }));
    }),
  );
  const spot = spots[random(spots.length)];
  if (!spot) return null;
  const is = changed(kind, spot.was, random);
  if (is === spot.was) return null;
  const text = spot.text.slice(0, spot.start) + is + spot.text.slice(spot.start + spot.was.length);
  return {
    kind,
    was: spot.was,
    is,
    section: spot.s,
    paragraph: spot.p,
    after: spot.text.slice(Math.max(0, spot.start - 24), spot.start),
    sheet: rewritten(sheet, spot.s, spot.p, text),
  };
}

function isBackground(text: string, at: number): boolean {
  const reason = Math.max(text.lastIndexOf('原因是', at), text.lastIndexOf('主要是', at));
  return reason >= 0 && !/[。；]/.test(text.slice(reason, at));
}

function changed(kind: MistakeKind, was: string, random: (below: number) => number): string {
  if (kind === 'direction') return OPPOSITE[was] ?? was;
  if (kind === 'unit') return '元';
  if (kind === 'name') {
    const at = 1 + random(Math.max(1, was.length - 2));
    return was.slice(0, at) + (OTHER[random(OTHER.length)] ?? '') + was.slice(at + 1);
  }
  const digits = [...was.matchAll(/\d/g)].map((match) => match.index);
  const at = digits[random(digits.length)] ?? 0;
  const digit = (Number(was[at]) + 1 + random(9)) % 10;
  return was.slice(0, at) + String(digit) + was.slice(at + 1);
}
