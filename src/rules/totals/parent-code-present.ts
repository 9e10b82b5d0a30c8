import { functional } from '../../catalogue';
import { ACCOUNT_TABLES, codePlace, defineRule, panelsOf } from '../kit';

export const rule = defineRule(
  {
    id: 'totals/parent-code-present',
    title: '每个款、项都有上级科目一行',
    titleEn: 'Every 款 and 项 has the row of the account above it',
    why: '缺了上级一行，这部分金额就没有汇总，读者也看不出它属于哪一类。',
    fix: '在这一行上面补上缺少的上级科目和金额。',
    basis: ['预算法实施条例 第六条', '政府收支分类科目（财政部，按预算年度发布）'],
    level: 'error',
    tables: ACCOUNT_TABLES,
    ignores:
      '整张表都只列项级（或只列款级）科目的，是另一种版式，不在这里提示；只有名称、没有编码的经济科目不核对。',
    messages: {
      missing: '{table}有“{code} {name}”，缺上级“{parent}”一行',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      const coded = panel.rows.flatMap((row) =>
        row.code === null || row.writtenCode === '' ? [] : [{ row, code: row.code }],
      );
      const levels = new Set(coded.map(({ row }) => row.level));
      const reported = new Set<string>();
      for (const { row, code } of coded) {
        for (let length = code.length - 2; length >= 3; length -= 2) {
          if (!levels.has((length - 1) / 2)) continue;
          const parent = code.slice(0, length);
          if (panel.rowByCode.has(parent)) {
            say.held();
            continue;
          }
          if (reported.has(parent)) continue;
          reported.add(parent);
          const account = functional(parent, book.year);
          say.report({
            code: 'missing',
            key: `${panel.tableId}/${parent}`,
            data: {
              table: panel.tableLabel,
              code,
              name: row.name,
              parent: account ? `${parent} ${account.name}` : parent,
            },
            places: [codePlace(panel, row)],
          });
        }
      }
    }
  },
);
