import type { Place } from '../../model';
import { around, defineRule } from '../kit';
import { TARGET_BASIS } from './basis';
import type { TargetEntry } from './entries';
import { entryTexts, formPlace, targetEntries, withLine } from './entries';

/** Placeholders of the indicator templates: XX型号, XX月XX日, ×××, ○○. Letters of models and sizes (XXL) are none. */
const PLACEHOLDER =
  /(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9])|×{2,}|[○〇]{2,}|(?<![A-Za-z0-9])[XxＸｘ×](?=[年月日](?![A-Za-z]))/;

/** Units offered for choice: ≤1万元/台(万元/辆等). */
const UNCHOSEN_UNIT = /[(（]万元\/[辆台套]等[)）]/;

/** F5: placeholders of the form that nobody replaced. */
export const rule = defineRule(
  {
    id: 'targets/template-residue',
    title: '绩效目标里没有没替换的模板文字',
    titleEn: 'Targets hold no placeholders of their template',
    why: '“XX型号”“XX月XX日”是填表模板的示例，留着说明指标没有真正填写。',
    fix: '填上实际的指标值；用不着的指标整行删去。',
    basis: TARGET_BASIS,
    level: 'error',
    tables: [],
    ignores:
      '用 * 遮盖的涉密内容；型号、尺码里的字母。只写着栏目名（如“年度目标”）、没有删去供选择的单位的，作警告。',
    messages: {
      placeholder: '绩效目标“{name}”的“{label}”写着“{words}”，是没有替换的模板文字',
      unit: '绩效目标“{name}”的“{label}”写着“{words}”，括号里是供选择的单位，没有删去',
      label: '绩效目标“{name}”的“{label}”只写着栏目名“{words}”，没有填写内容',
    },
  },
  (book, say) => {
    for (const entry of targetEntries(book)) {
      // 实施期 and 年度 repeat each other: one finding for a text, with all its cells.
      const found = new Map<string, { code: Residue; label: string; words: string; places: Place[] }>();
      for (const { label, text, place } of [...entryTexts(book, entry), ...indicatorTexts(entry)]) {
        const residue = residueIn(label, text);
        if (!residue) continue;
        const known = found.get(text);
        if (known) known.places.push(place);
        else found.set(text, { ...residue, label, places: [place] });
      }
      for (const { code, label, words, places } of found.values()) {
        say.report({
          code,
          key: `targets/${entry.name}/${label}/${code}`,
          ...(code === 'placeholder' ? {} : { level: 'warning' as const }),
          data: { name: entry.name, label, words },
          places: withLine(entry, places),
        });
      }
    }
    say.held(targetEntries(book).length);
  },
);

type Residue = 'placeholder' | 'unit' | 'label';

/** What is left over in a text, with the words to quote: short texts are quoted as a whole. */
function residueIn(label: string, text: string): { code: Residue; words: string } | null {
  const quoted = ({ 0: found, index }: RegExpExecArray): string =>
    text.length <= 30 ? text : around(text, index, found.length);
  const placeholder = PLACEHOLDER.exec(text);
  if (placeholder) return { code: 'placeholder', words: quoted(placeholder) };
  const unit = UNCHOSEN_UNIT.exec(text);
  if (unit) return { code: 'unit', words: quoted(unit) };
  const isLabel = /目标|概况|依据|措施/.test(label) && text.replace(/[\s:：]/g, '') === label;
  return isLabel ? { code: 'label', words: text } : null;
}

function indicatorTexts(entry: TargetEntry): { label: string; text: string; place: Place }[] {
  const { form } = entry;
  if (!form) return [];
  return form.indicators.flatMap((indicator) => [
    {
      label: indicator.name,
      text: indicator.value,
      place: formPlace(form, indicator.row, indicator.valueColumn, indicator.name, 'text'),
    },
    {
      label: indicator.kind,
      text: indicator.name,
      place: formPlace(form, indicator.row, indicator.column, indicator.kind, 'text'),
    },
  ]);
}
