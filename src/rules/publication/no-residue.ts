import { toA1 } from '../../model';
// By the longer path: to the rule about layers, ../narrative is the layer of that name.
import { blankReasonCells } from '../../rules/narrative/reasons-given';
import { around, defineRule, firstPlace, textKey, textPlaces, textsOf } from '../kit';
import { WORDING_BASIS } from './basis';

/** What a template leaves behind, with what it is. */
const RESIDUE: readonly (readonly [string, RegExp])[] = [
  [
    'blank',
    /(?<![A-Za-z0-9*])[XxＸｘ]{2,}(?![A-Za-z0-9*])|×{3,}|[○〇]{2,}|(?<![A-Za-z0-9])[XxＸ×](?=[年月日])|_{3,}(?=[^_\s]*[万元年月日个%])|＿{2,}/,
  ],
  [
    'blank',
    /待填写?|待补充|待核实|此处填写|请填写|（填写[^）]{0,12}）|【(?:主要原因|[^】]{0,10}(?:原因|填写|金额|数量|用途))】/,
  ],
  ['blank', /\{[^{}]*[A-Za-z_\u4e00-\u9fa5][^{}]*\}|\$\{[^}]*\}|<<[^<>]{1,30}>>/],
  [
    'choice',
    /增加[(（]减少[)）]|减少[(（]增加[)）]|增长[(（]下降[)）]|下降[(（]增长[)）]|增加\/减少|减少\/增加|增长\/下降|[(（]?或[）)]?者?减少[)）]/,
  ],
  ['reason', /(?:主要)?原因(?:是|为|：|:)\s*(?=[。；;，,]|$)/],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/],
  ['number', /(?<![A-Za-z])(?:NaN|undefined|null|None)(?![A-Za-z])/],
];

/** A blank where a reason belongs: “主要原因是。”, “【主要原因】”. */
const OF_REASON = /原因/;

/** The first thing left over of a kind; `reasonsTold`: empty reasons are told by the rule about reasons, with the amount they are for. */
function residueIn(text: string, pattern: RegExp, reasonsTold: boolean): RegExpExecArray | undefined {
  if (!pattern.test(text)) return undefined;
  const matches = [...text.matchAll(new RegExp(pattern, 'g'))];
  return reasonsTold ? matches.find(([words]) => !OF_REASON.test(words)) : matches[0];
}

/** H3: nothing left over from a template. */
export const rule = defineRule(
  {
    id: 'publication/no-residue',
    title: '没有没填完的空、没选定的说法和错误值',
    titleEn: 'No blanks, unchosen alternatives or error values left from a template',
    why: '“增加（减少）”“主要原因是。”“XX万元”说明这一处没有写完。',
    fix: '按实际情况填写、选定其中一种说法，或删去。',
    basis: WORDING_BASIS,
    level: 'warning',
    tables: [],
    ignores:
      '绩效目标表里的模板文字、情况说明里增减金额后面空着的原因，各由另一条规则核对；用 * 遮盖的字；文号里作括号用的 {2021}；整格就是错误值的。',
    messages: {
      blank: '{place} 有没填的空：“{words}”',
      choice: '{place} 没有选定说法：“{words}”',
      reason: '{place} 只写了“原因是”，没有写原因：“{words}”',
      error: '{place} 文字里有错误值：“{words}”',
      number: '{place} 有程序留下的字样：“{words}”',
    },
  },
  (book, say) => {
    const texts = textsOf(book);
    const told = blankReasonCells(book);
    for (const source of texts) {
      const reasonsTold =
        source.zone === 'narrative' &&
        source.places.every(({ sheet, row, column }) => told.has(`${sheet}!${toA1(row, column)}`));
      for (const [code, pattern] of RESIDUE) {
        if (code === 'error' && source.text.startsWith('#')) continue;
        if (code === 'blank' && source.zone === 'targets') continue;
        const match = residueIn(source.text, pattern, reasonsTold);
        if (!match) continue;
        say.report({
          code,
          key: `${textKey(source)}/${code}`,
          data: {
            place: firstPlace(source),
            words: around(source.text, match.index, match[0].length),
          },
          places: textPlaces(source),
        });
        break;
      }
    }
    if (texts.length > 0) say.held();
    else say.skip('unreadable', '没有读到工作簿的原始内容，未查模板残留');
  },
);
