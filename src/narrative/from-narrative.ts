/** Answers found in a published narrative of last year: its totals for comparison, and what a person filled in then. */
import type { Inputs } from '../model';
import { readTyped } from './figures';
import { reasonsInText } from './reasons-in-text';

/** A figure as narratives print it. */
const FIGURE = String.raw`(-?\d[\d,]*(?:\.\d+)?)`;

/** What stands before a figure, and the ask it answers; texts are compared half-width, without spaces. */
type Pattern = readonly [ask: string, before: string];

/** Last year's own level becomes this year's figure to compare with. */
const LEVELS: readonly Pattern[] = [
  ['last.summary.total', '预算收入总计|预算收支安排'],
  ['last.general-expense.total', '一般公共预算当年(?:支出|拨款)'],
  ['last.expense.basic', '支出预算[\\d.,]+万元,其中:?基本支出'],
  ['last.expense.project', '支出预算[\\d.,]+万元[^。]{0,90}?项目支出'],
  ['last.three-public.total', '[“"]?三公[”"]?经费(?:支出)?预算(?:安排)?'],
  ['last.three-public.abroad', '因公出国\\(境\\)费'],
  ['last.three-public.reception', '公务接待费'],
  ['last.three-public.vehicleRunning', '公务用车(?:运行维护费|运维费)为?'],
  ['last.three-public.vehiclePurchase', '公务用车购置费为?'],
  ['last.operating.total', '机关运行经费(?:财政拨款预算|共计安排)?'],
];

/** What was asked last year as it is this year. */
const ANSWERS: readonly Pattern[] = [
  ['procurement.goods', '政府采购货物(?:类)?预算'],
  ['procurement.works', '政府采购工程(?:类)?预算'],
  ['procurement.services', '政府采购服务(?:类)?预算'],
  ['assets.offices', '办公用房建筑总面积'],
  ['assets.equipment50', '50万元\\(原值\\)以上的通用设备'],
  ['assets.equipment100', '100万元\\(原值\\)以上的通用设备'],
  ['assets.purchase', '拟购置固定资产总额为?'],
];

/** Kinds of vehicles, counted in one sentence; elsewhere a narrative speaks of vehicles to be bought. */
const VEHICLES: readonly Pattern[] = [
  ['vehicles.quota', '公务用车编制'],
  ['vehicles.leader', '领导(?:干部)?用车'],
  ['vehicles.confidential', '机要通信用车'],
  ['vehicles.emergency', '应急保障用车'],
  ['vehicles.law', '执法执勤用车'],
  ['vehicles.special', '特种专业技术用车'],
  ['vehicles.institution', '事业单位业务用车'],
  ['vehicles.other', '其他公务用车'],
];
const VEHICLE_SENTENCE = /[^。]*(?:公务用车编制|共有(?:公务)?车辆|实有)[^。]*/g;

export interface NarrativeAnswers {
  /** Last year's levels, answers for this year: `last.summary.total` … */
  readonly levels: Inputs;
  /** Last year's answers to what is asked again, to be shown beside this year's blanks. */
  readonly lastYear: Inputs;
  /** Last year's reasons and purposes in their own words, to be suggested and never taken over unasked. */
  readonly reasons: Inputs;
}

/** Reads the text of last year's narrative. What it does not say in a known way is left out. */
export function inputsFromNarrativeText(text: string): NarrativeAnswers {
  const words = text.normalize('NFKC').replace(/\s/g, '');
  const vehicles = [...words.matchAll(VEHICLE_SENTENCE)].map(([sentence]) => sentence).join('。');
  return {
    levels: found(words, LEVELS),
    lastYear: { ...found(words, ANSWERS), ...found(vehicles, VEHICLES) },
    reasons: reasonsInText(text),
  };
}

function found(words: string, patterns: readonly Pattern[]): Inputs {
  const inputs: Record<string, string> = {};
  for (const [ask, before] of patterns) {
    const match = new RegExp(`(?:${before})${FIGURE}(?=万元|辆|平方米|台)`).exec(words);
    const figure = match?.[1]?.replaceAll(',', '');
    if (figure !== undefined && readTyped(figure, '') !== null) inputs[ask] = figure;
  }
  return inputs;
}
