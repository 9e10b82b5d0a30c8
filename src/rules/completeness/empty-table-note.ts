import type { Table } from '../../model';
import { rectangleToA1, toA1 } from '../../model';
import { EMPTY_NOTE } from '../../profiles';
import { defineRule } from '../kit';

/** Kinds of budget a note may speak of, and the tables it then belongs under. */
const TOPICS: readonly (readonly [RegExp, readonly Table['id'][]])[] = [
  [/政府性基金|基金预算|政府基金/, ['fund-income', 'fund-expense']],
  [/国有资本/, ['state-capital']],
  [/三公/, ['three-public']],
];

export const rule = defineRule(
  {
    id: 'completeness/empty-table-note',
    title: '没有数据的表有说明，说明讲的是本表，有数据的表没有“本表无数据”',
    titleEn: 'An empty table carries its note, the note is about it, and no such note stands under figures',
    why: '没有数据的表也要公开空表并说明，读者才知道不是漏公开。',
    fix: '在空表下面注明“本表无数据”或说明没有这类预算安排；有数据的表删去这句话。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: [],
    ignores: '其他内容的注释不核对。',
    messages: {
      missing: '{table}没有数据，也没有说明；请注明“本表无数据”',
      'has-figures': '{table}有数据，下面却注着“{note}”',
      'other-table': '{table}的说明“{note}”讲的是另一张表',
    },
  },
  (book, say) => {
    for (const table of book.tables) {
      if (table.id === 'targets' || table.id === 'institutions') continue;
      const note = table.notes.find((line) => EMPTY_NOTE.test(line.text.replace(/\s/g, '')));
      const data = { table: table.label, ...(note && { note: note.text }) };
      const places = [
        note
          ? { role: 'text' as const, sheet: table.sheet, cell: toA1(note.row, note.column), label: note.text }
          : {
              role: 'table' as const,
              sheet: table.sheet,
              cell: rectangleToA1(table.area),
              label: table.title,
            },
      ];
      if (table.isEmpty && !note) say.report({ code: 'missing', key: table.id, data, places });
      else if (!table.isEmpty && note)
        say.report({ code: 'has-figures', key: table.id, level: 'error', data, places });
      else if (note && isAboutAnother(table, note.text))
        say.report({ code: 'other-table', key: table.id, data, places });
      else say.held();
    }
  },
);

function isAboutAnother(table: Table, note: string): boolean {
  const topic = TOPICS.find(([pattern]) => pattern.test(note));
  return topic !== undefined && !topic[1].includes(table.id);
}
