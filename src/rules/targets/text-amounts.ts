import type { MoneyUnit, Reporter, TargetForm } from '../../model';
import { FEN_PER_UNIT, at, fenFromNumber, readable } from '../../model';
import { defineRule } from '../kit';
import { TARGET_BASIS } from './basis';
import type { TargetEntry } from './entries';
import { amountOf, entryTexts, formPlace, targetEntries, withLine } from './entries';

/** Words after which a text gives the project's whole budget; a unit price or a part is not introduced so. */
const WHOLE =
  /(?:(?:所|共|总|年|每年|全年)需(?:要)?(?:资金|经费|费用)?|预算(?:资金|金额|数|总额)|(?:资金|经费|金额|费用)(?:总额|总计|合计|共计)|申请(?:资金|经费|预算)|(?:业务|专项|工作|运行)(?:费|经费))(?:共计|合计|总计|约)?(?:为|是|[:：])?(?:约)?(\d[\d,，]*(?:\.\d+)?)(亿元|万元|元)(?![/／每]|的)/g;

const COST = /^(?:[≤<＜=＝]|不超过|小于等于|控制在)?(\d[\d,，]*(?:\.\d+)?)(亿元|万元|元)(?:以内|以下)?$/;
/** A cost that may rightly be larger than this project's money. */
const WIDER_COST = /总投资|概算|估算|总造价/;

/** F4: amounts named in the text of a form are its figures. */
export const rule = defineRule(
  {
    id: 'targets/text-amounts',
    title: '绩效目标文字和成本指标里的金额与该项目的资金总额一致',
    titleEn: 'Amounts in the words of a form agree with its figures',
    why: '文字是申报时写的，金额是批复时改的，文字往往忘了跟着改。',
    fix: '按批复数改正文字或成本指标里的金额。',
    basis: TARGET_BASIS,
    level: 'warning',
    tables: [],
    ignores:
      '单价、分项、历年金额不核对，只核对“预算金额”“所需经费”“经费总额”一类说全部资金的话；项目总投资、概算大于资金总额只作提示。',
    messages: {
      text: '绩效目标“{name}”的“{label}”写“{words}”，而{figures}',
      cost: '绩效目标“{name}”成本指标“{label}”为 {words}，大于资金总额（{figures}）',
    },
  },
  (book, say) => {
    for (const entry of targetEntries(book)) {
      const totals = (['yearTotal', 'periodTotal', 'projectBudget'] as const).flatMap((concept) => {
        const amount = amountOf(book, entry, concept);
        return amount ? [{ concept, fen: amount.fen, place: amount.place }] : [];
      });
      if (totals.length === 0) continue;
      const figures = figuresText(entry, totals);
      const seen = new Set<string>();
      for (const { label, text, place } of entryTexts(book, entry)) {
        if (!/\d\s*[万亿]?\s*元/.test(text)) continue;
        const named = [...text.replace(/\s+/g, '').matchAll(WHOLE)].flatMap((match) => {
          const amount = written(match);
          return amount ? [{ words: match[0], ...amount }] : [];
        });
        const [first] = named;
        if (!first) continue;
        // A text that gives the whole goes on with its parts.
        if (named.some((amount) => totals.some((total) => Math.abs(total.fen - amount.fen) <= amount.step))) {
          say.held();
          continue;
        }
        if (seen.has(first.words)) continue;
        seen.add(first.words);
        say.report({
          code: 'text',
          key: `targets/${entry.name}/text/${label}`,
          data: { name: entry.name, label, words: first.words, figures },
          places: withLine(entry, [place, ...totals.map((total) => total.place)]),
        });
      }
      const most = Math.max(...totals.map((total) => total.fen));
      if (entry.form) checkCosts(say, entry, entry.form, { most, figures });
    }
  },
);

/** No cost indicator is larger than all the money; one that stands on both sides of a form is told once. */
function checkCosts(
  say: Reporter,
  entry: TargetEntry,
  form: TargetForm,
  { most, figures }: { readonly most: number; readonly figures: string },
): void {
  const seen = new Set<string>();
  for (const { kind, name, value, row, valueColumn } of form.indicators) {
    const match = /^成本|^经济成本/.test(kind) ? COST.exec(value.replace(/\s+/g, '')) : null;
    const amount = match && written(match);
    if (!amount) continue;
    if (amount.fen <= most + amount.step) {
      say.held();
      continue;
    }
    const key = `${name} ${value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    say.report({
      code: 'cost',
      key: `targets/${entry.name}/cost/${name}`,
      ...(WIDER_COST.test(name) ? { level: 'note' as const } : {}),
      data: { name: entry.name, label: name, words: value, figures },
      places: withLine(entry, [formPlace(form, row, valueColumn, name, 'text')]),
    });
  }
}

/** The amount and half a unit of its last digit, fen; null for more than any budget has. */
function written(match: RegExpExecArray): { fen: number; step: number } | null {
  const plain = at(match, 1).replace(/[,，]/g, '');
  const unit = at(match, 2) as MoneyUnit;
  const fen = fenFromNumber(Number(plain), unit);
  const decimals = plain.split('.')[1]?.length ?? 0;
  return fen === null ? null : { fen, step: FEN_PER_UNIT[unit] / 10 ** decimals / 2 };
}

const NAMES = { yearTotal: '年度资金', periodTotal: '实施期资金', projectBudget: '预算数' } as const;

function figuresText(
  entry: TargetEntry,
  totals: readonly { readonly concept: keyof typeof NAMES; readonly fen: number }[],
): string {
  const unit = entry.moneyUnit;
  return totals
    .map((total) => `${NAMES[total.concept]} ${readable(total.fen, unit, FEN_PER_UNIT[unit] / 100)} ${unit}`)
    .join('、');
}
