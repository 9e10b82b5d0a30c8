/** What a paragraph says there is none of: 本单位无“三公”经费预算. */
import { at } from '../../../model';
import type { NoneClaim } from './items';
import type { Para } from './plain-text';
import type { Meaning } from './resolve';
import type { Topic } from './topics';

const NONE =
  /(?:无|没有|未安排|不安排|未编制|不涉及)([^,。;:]{0,12}?(?:三公|政府性基金|国有资本|机关运行|政府采购|财政专户|上年结转)[^,。;:]{0,12})/g;
const WHOLE_NONE: Readonly<Partial<Record<Topic, string>>> = {
  threePublic: '三公经费',
  operating: '机关运行经费',
  fund: '政府性基金预算支出',
  stateCapital: '国有资本经营预算',
  procurement: '政府采购预算',
};

/** `meaningOf` tells what words stand for under the topic that the paragraph has come to. */
export function claimsIn(para: Para, meaningOf: (words: string) => Meaning): NoneClaim[] {
  const whole = /^无。?$/.test(para.text) ? WHOLE_NONE[para.topic] : undefined;
  const said =
    whole === undefined
      ? [...para.text.matchAll(NONE)].map((match) => ({ words: at(match, 1), written: match[0] }))
      : [{ words: whole, written: '无' }];
  return said.flatMap(({ words, written }) => {
    if (/变化|增减|变动/.test(words)) return [];
    const { targets } = meaningOf(words);
    return targets.length > 0 ? [{ para, words, written, targets: targets.slice(0, 1) }] : [];
  });
}
