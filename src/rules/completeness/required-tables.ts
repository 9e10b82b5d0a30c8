import type { Place, Table } from '../../model';
import { rectangleToA1 } from '../../model';
import { tableName } from '../../profiles';
import { defineRule } from '../kit';

export const rule = defineRule(
  {
    id: 'completeness/required-tables',
    title: '应当公开的表都有，没有重复，表号按顺序',
    titleEn: 'Every required table is there, once, in order',
    why: '部门预算公开有最低表格要求；没有数据的表也要公开空表并加说明。',
    fix: '补上缺少的表；没有数据的，公开空表并注明。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）', '预算法 第十四条'],
    level: 'error',
    tables: [],
    ignores: '附件性质的绩效目标表、机构设置表不在必备表之列；同一张表分在几个工作表上的（续表）不算重复。',
    messages: {
      missing: '没有找到“{name}”：{profile}应当公开这张表，没有数据也要列空表并说明',
      duplicate: '“{name}”出现了 {count} 次：{sheets}',
      order: '表号不连续：{before}之后是{after}',
    },
  },
  (book, say) => {
    if (book.tables.length === 0) {
      say.skip('missing-table', '没有认出任何预算表');
      return;
    }
    for (const id of book.missing) {
      say.report({
        code: 'missing',
        key: id,
        data: { name: quotable(tableName(id)), profile: book.profileTitle },
        places: [],
      });
    }
    say.held(book.tables.length);
    const seen = new Map<Table['id'], typeof book.tables>();
    for (const table of book.tables) {
      if (table.id === 'targets' || table.id === 'institutions' || /续/.test(table.title + table.sheet))
        continue;
      seen.set(table.id, [...(seen.get(table.id) ?? []), table]);
    }
    for (const [id, tables] of seen) {
      if (tables.length < 2) continue;
      say.report({
        code: 'duplicate',
        key: id,
        level: 'warning',
        data: {
          name: quotable(tableName(id)),
          count: String(tables.length),
          sheets: tables.map((table) => table.sheet).join('、'),
        },
        places: tables.map((table): Place => ({
          role: 'table',
          sheet: table.sheet,
          cell: rectangleToA1(table.area),
          label: table.title,
        })),
      });
    }
    const numbered = book.tables.flatMap((table) =>
      table.number !== null && table.label.startsWith('表') ? [{ table, number: table.number }] : [],
    );
    numbered.forEach(({ table, number }, index) => {
      const last = numbered[index - 1];
      if (!last || number === last.number + 1 || table.sheet === last.table.sheet) return;
      const before = last.table;
      say.report({
        code: 'order',
        key: `order/${table.id}`,
        level: 'warning',
        data: { before: before.label, after: table.label },
        places: [{ role: 'table', sheet: table.sheet, cell: rectangleToA1(table.area), label: table.title }],
      });
    });
  },
);

/** Quotation marks inside quotation marks are single. */
function quotable(name: string): string {
  return name.replace('“', '‘').replace('”', '’');
}
