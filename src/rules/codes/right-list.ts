import { ACCOUNT_TABLES, defineRule } from '../kit';
import { BASIS, LIST_NAMES, accountPanels, codePlace, placeKey } from './accounts';

/** D2: functional accounts in functional tables, economic ones in economic tables, the two economic lists not mixed. */
export const rule = defineRule(
  {
    id: 'codes/right-list',
    title: '功能分类与经济分类的编码不混用',
    titleEn: 'Functional, department economic and government economic codes are not mixed',
    why: '支出功能分类（2 开头）说明钱办什么事，部门经济分类（3 开头）和政府经济分类（5 开头）说明钱怎么花。一张表里混用，合计就没有意义。',
    fix: '把不属于本表分类的编码改为本表使用的分类。',
    basis: BASIS,
    level: 'error',
    tables: ACCOUNT_TABLES,
    ignores: '收入科目（1 开头）。基本支出表整张按政府预算支出经济分类列示时不报。整张表换了分类的只作警告。',
    messages: {
      mixed: '{table}按{list}列示，{code}“{name}”却是{otherList}科目',
      wholeTable: '{table}应按{expected}列示，表中编码是{list}科目',
    },
  },
  (book, say) => {
    for (const { panel, expected, list, rows } of accountPanels(book)) {
      const first = rows.find((account) => account.written);
      const economic = panel.tableId === 'basic-expense' && list === 'governmentEconomic';
      if (first && list !== expected && !economic) {
        say.report({
          code: 'wholeTable',
          key: placeKey(panel, 'list'),
          level: 'warning',
          data: { table: panel.tableLabel, expected: LIST_NAMES[expected], list: LIST_NAMES[list] },
          places: [codePlace(panel, first.row)],
        });
      }
      for (const account of rows) {
        const { row, code, list: own, written } = account;
        if (!written) continue;
        if (own === list) {
          say.held();
          continue;
        }
        say.report({
          code: 'mixed',
          key: account.key,
          data: {
            table: panel.tableLabel,
            list: LIST_NAMES[list],
            otherList: LIST_NAMES[own],
            code,
            name: row.name,
          },
          places: [codePlace(panel, row)],
        });
      }
    }
  },
);
