import type { Place, Table, TextLine } from '../../model';
import { rectangleToA1, toA1 } from '../../model';
import { defineRule } from '../kit';

/** Tables that are annexes with headings of their own kind. */
const ANNEXES: readonly Table['id'][] = ['targets', 'institutions', 'assets', 'procurement'];

export const rule = defineRule(
  {
    id: 'completeness/table-headings',
    title: '每张表都写明年度、单位名称和金额单位，并且互相一致',
    titleEn: 'Every table states year, organisation and unit, and they agree',
    why: '每张公开表单独拿出来也要看得懂；年度或名称不一致，多半是沿用了上年或别的单位的表。',
    fix: '改正表头的年度、部门名称或金额单位。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: [],
    ignores:
      '多数表都不写的内容（例如全套表都不写单位名称）视为版式如此；绩效目标、采购、资产等附表的年度不要求。',
    messages: {
      'no-unit': '{table}没有写金额单位（如“单位：万元”）',
      'no-year': '{table}没有写预算年度',
      'no-organisation': '{table}没有写部门（单位）名称',
      year: '{table}写的是{own}年，其他表是{other}年',
      organisation: '{table}写的是“{own}”，其他表是“{other}”',
    },
  },
  (book, say) => {
    const main = book.tables.filter((table) => !ANNEXES.includes(table.id));
    const usual = (has: (table: Table) => boolean): boolean => main.filter(has).length * 2 > main.length;
    const yearsUsual = usual((table) => table.year !== null);
    const namesUsual = usual((table) => table.organisation !== null);
    for (const table of main) {
      const where = placeOfTable(table, null);
      const data = { table: table.label };
      if (table.unitLine === null)
        say.report({ code: 'no-unit', key: `${table.id}/unit`, data, places: [where] });
      else say.held();
      if (table.year === null && yearsUsual)
        say.report({ code: 'no-year', key: `${table.id}/year`, data, places: [where] });
      if (table.organisation === null && namesUsual) {
        say.report({ code: 'no-organisation', key: `${table.id}/organisation`, data, places: [where] });
      }
    }
    for (const table of book.tables) {
      if (table.year !== null && book.year !== null && !ANNEXES.includes(table.id)) {
        if (table.year === book.year) say.held();
        else {
          say.report({
            code: 'year',
            key: `${table.id}/year`,
            level: 'error',
            data: { table: table.label, own: String(table.year), other: String(book.year) },
            places: [placeOfTable(table, table.titleLine)],
          });
        }
      }
      if (table.organisation === null || book.organisation === null) continue;
      if (same(table.organisation, book.organisation)) say.held();
      else {
        say.report({
          code: 'organisation',
          key: `${table.id}/organisation`,
          level: 'error',
          data: { table: table.label, own: table.organisation, other: book.organisation },
          places: [placeOfTable(table, table.organisationLine)],
        });
      }
    }
  },
);

function same(a: string, b: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
  return plain(a) === plain(b);
}

function placeOfTable(table: Table, line: TextLine | null): Place {
  return line
    ? { role: 'text', sheet: table.sheet, cell: toA1(line.row, line.column), label: line.text }
    : { role: 'table', sheet: table.sheet, cell: rectangleToA1(table.area), label: table.title };
}
