import { byCode, normaliseName, withoutNumbering } from '../../catalogue';
import type { Panel, Place, Row } from '../../model';
import { spotOf } from '../../model';
import { defineRule } from '../kit';

interface Named {
  readonly panel: Panel;
  readonly row: Row;
}

/** C13: one code, one name in every table. */
export const rule = defineRule(
  {
    id: 'ties/same-name',
    title: '同一科目编码在各表的名称相同',
    titleEn: 'One code bears one name in every table',
    why: '同一编码在两张表里叫两个名字，读者不知道是不是同一科目。',
    fix: '按当年科目改成同一名称。',
    basis: ['政府收支分类科目（财政部，按预算年度发布）', '预算法 第三十二条'],
    level: 'warning',
    tables: ['income', 'expense', 'general-expense', 'basic-expense', 'fund-expense', 'state-capital'],
    ignores:
      '内置目录里有的科目，由“科目名称与政府收支分类科目一致”核对，不重复报；空格、括号样式之别；没有写名称的行。',
    messages: {
      differs: '编码 {code} 在{table}作“{name}”，在{other}作“{otherName}”',
    },
  },
  (book, say) => {
    const names = new Map<string, Named>();
    for (const panel of book.panels) {
      for (const row of panel.rows) {
        if (row.kind !== 'code' || row.code === null || row.writtenCode === '' || row.name === '') continue;
        const known = names.get(row.code);
        if (!known) {
          names.set(row.code, { panel, row });
          continue;
        }
        if (
          known.row.name === row.name ||
          isKnown(row.code) ||
          normalised(known.row.name) === normalised(row.name)
        ) {
          say.held();
          continue;
        }
        say.report({
          code: 'differs',
          key: `${panel.tableId}/${row.code}/name`,
          data: {
            code: row.code,
            table: panel.tableLabel,
            name: row.name,
            other: known.panel.tableLabel,
            otherName: known.row.name,
          },
          places: [placeOfName(panel, row), placeOfName(known.panel, known.row)],
        });
      }
    }
  },
);

function placeOfName(panel: Panel, row: Row): Place {
  const column = panel.columnByConcept.get('name') ?? panel.columns[0];
  return { role: 'name', ...spotOf(panel, row, column), label: `${row.code} ${row.name}` };
}

function normalised(name: string): string {
  return withoutNumbering(normaliseName(name)).replace(/^其中:?/, '');
}

function isKnown(code: string): boolean {
  return (
    byCode('functional', code) !== undefined ||
    byCode('departmentEconomic', code) !== undefined ||
    byCode('governmentEconomic', code) !== undefined
  );
}
