import {
  departmentEconomic,
  governmentEconomic,
  governmentEconomicByName,
  mappingFor,
  nearestName,
  normaliseName,
} from '../../catalogue';
import type { Entry } from '../../catalogue';
import { defineRule } from '../kit';
import { BASIS, accountPanels, governmentPlace } from './accounts';

/** D2: where a table prints both economic accounts, the pair is one of the official correspondence. */
export const rule = defineRule(
  {
    id: 'codes/mapped-pair',
    title: '部门预算经济科目与政府预算经济科目的对应关系正确',
    titleEn: 'Department and government economic accounts correspond',
    why: '两套经济分类之间有固定的对应关系（行政单位与事业单位不同）。对应错了，同一笔钱在政府预算里就进了另一个科目。',
    fix: '对照政府预算与部门预算支出经济分类科目对照表，改正其中一个名称。',
    basis: [...BASIS, '支出经济分类科目改革方案（财预〔2017〕98号）'],
    level: 'error',
    tables: ['basic-expense'],
    ignores:
      '类级科目的行；对照关系没有公开文件佐证的科目只作警告；行政、事业两种对应关系满足一种即可，因为表中看不出单位性质。',
    messages: {
      notMapped: '“{name}”对应的政府预算支出经济科目应为{expected}，表中写作“{government}”',
      unknownName: '“{government}”不是政府预算支出经济分类科目的名称，最接近的是 {nearCode}“{nearName}”',
    },
  },
  (book, say) => {
    let shown = false;
    for (const { panel, rows } of accountPanels(book)) {
      for (const account of rows) {
        const { row, code } = account;
        const printed = row.government?.trim() ?? '';
        if (printed === '') continue;
        shown = true;
        const pairs = mappingFor(code);
        const accounts = governmentAccounts(printed);
        if (accounts.length === 0) {
          const near = nearestName('governmentEconomic', printed);
          if (!near) continue;
          say.report({
            code: 'unknownName',
            key: `${account.key}/government`,
            level: 'warning',
            data: { government: printed, nearCode: near.code, nearName: near.name },
            places: [governmentPlace(panel, row)],
          });
          continue;
        }
        if (pairs.length === 0) continue;
        if (pairs.some((pair) => accounts.some((known) => known.code === pair.government))) {
          say.held();
          continue;
        }
        const expected = [
          ...new Set(pairs.map((pair) => governmentEconomic(pair.government)?.name ?? pair.government)),
        ];
        say.report({
          code: 'notMapped',
          key: `${account.key}/pair/${normaliseName(printed)}`,
          level: pairs.some((pair) => pair.confidence === 'high') ? 'error' : 'warning',
          data: {
            name: departmentEconomic(code)?.name ?? row.name,
            government: printed,
            expected: expected.map((name) => `“${name}”`).join('或'),
          },
          places: [governmentPlace(panel, row)],
        });
      }
    }
    if (shown) return;
    const columns = book.panels.flatMap((panel) => (panel.tableId === 'basic-expense' ? panel.columns : []));
    const printed = columns.some(
      (column) => column.concept === 'governmentName' || column.concept === 'governmentCode',
    );
    if (printed) say.skip('unreadable', '没有读出基本支出表中的政府预算支出经济科目');
    else say.skip('not-applicable', '基本支出表没有同时列出部门和政府两套经济科目');
  },
);

function governmentAccounts(printed: string): readonly Entry[] {
  const code = /^\d{3,5}/.exec(printed)?.[0];
  if (code === undefined) return governmentEconomicByName(printed);
  const entry = governmentEconomic(code);
  return entry ? [entry] : [];
}
