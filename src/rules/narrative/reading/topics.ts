/** What a section or a sub-heading is about: decides which table a word like 基本支出 means. */

export type Topic =
  | 'overall'
  | 'income'
  | 'expense'
  | 'fiscal'
  | 'general'
  | 'basic'
  | 'fund'
  | 'stateCapital'
  | 'threePublic'
  | 'operating'
  | 'procurement'
  | 'performance'
  | 'projects'
  | 'assets'
  /** 名词解释, 职责: words without statements about this budget. */
  | 'words'
  | 'other';

/** First match decides, so the narrower heading stands before the wider one. */
const TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [/名词解释|职责|机构设置|主要职能/, 'words'],
  [/购买服务/, 'other'],
  [/三公/, 'threePublic'],
  [/机关运行/, 'operating'],
  [/政府采购/, 'procurement'],
  [/绩效/, 'performance'],
  [/国有资产|固定资产|资产占有|车辆情况|房屋情况/, 'assets'],
  [/政府性基金/, 'fund'],
  [/国有资本/, 'stateCapital'],
  [/基本支出/, 'basic'],
  [/一般公共预算/, 'general'],
  [/财政拨款/, 'fiscal'],
  [/项目支出|项目预算|项目安排/, 'projects'],
  [/收支|总体情况|增减(?:变化)?情况/, 'overall'],
  [/收入/, 'income'],
  [/支出/, 'expense'],
];

/** The topic of a heading (plain text); null when it names none. */
export function topicOf(heading: string): Topic | null {
  return TOPICS.find(([words]) => words.test(heading))?.[1] ?? null;
}

const NUMBERED = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[、.](?!\d))/;

/** Whether a paragraph is a sub-heading: short, without a sentence, numbered or ending in a colon or in 情况. */
export function isSubheading(text: string): boolean {
  if (text.length > 40 || /[。;,]/.test(text) || /\d(?:万元|%|元)/.test(text)) return false;
  return NUMBERED.test(text) || /(?::|情况|说明|情况及原因)$/.test(text);
}
