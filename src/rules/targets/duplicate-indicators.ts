import { at } from '../../model';
import { defineRule } from '../kit';
import { TARGET_BASIS } from './basis';
import { formPlace, targetEntries, withLine } from './entries';
import { projectKey } from './names';

/** F5: an indicator is listed once. */
export const rule = defineRule(
  {
    id: 'targets/duplicate-indicators',
    title: '同一张绩效目标表里没有重复的指标',
    titleEn: 'No indicator is listed twice in one form',
    why: '重复的指标会重复计分，也常常是复制以后忘了改。',
    fix: '删去重复的指标，或改成原本要填的指标。',
    basis: TARGET_BASIS,
    level: 'warning',
    tables: [],
    ignores: '实施期和年度两栏各列一次的同一指标；名称相同而二级指标不同的。',
    messages: {
      repeated: '绩效目标“{name}”的“{indicator}”列了 {count} 次（{kind}）',
    },
  },
  (book, say) => {
    let forms = 0;
    for (const entry of targetEntries(book)) {
      const { form } = entry;
      if (!form || form.indicators.length === 0) continue;
      forms += 1;
      const groups = new Map<string, (typeof form.indicators)[number][]>();
      for (const indicator of form.indicators) {
        const name = projectKey(indicator.name);
        // The end of a name that was broken over two lines is no indicator.
        if (name.length < 4) continue;
        const key = `${indicator.block}|${indicator.kind}|${name}`;
        groups.set(key, [...(groups.get(key) ?? []), indicator]);
      }
      for (const same of groups.values()) {
        if (same.length < 2) {
          say.held();
          continue;
        }
        const first = at(same, 0);
        say.report({
          code: 'repeated',
          key: `targets/${entry.name}/${first.block}/${first.name}`,
          data: {
            name: entry.name,
            indicator: first.name,
            count: String(same.length),
            kind: first.kind || '绩效指标',
          },
          places: withLine(
            entry,
            same.map((indicator) => formPlace(form, indicator.row, indicator.column, indicator.name, 'text')),
          ),
        });
      }
    }
    if (forms === 0) say.skip('not-applicable', '工作簿里没有带三级指标的绩效目标表');
  },
);
