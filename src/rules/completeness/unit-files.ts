import { editDistance } from '../../catalogue';
import type { Book, Place } from '../../model';
import { bodyName, bookPlace, codePlace, defineRule, fileOf, isListed, listedUnits, unitBooks } from '../kit';

/** C15: the workbooks given as the units' are those of the department's units, each once, of the same year. */
export const rule = defineRule(
  {
    id: 'completeness/unit-files',
    title: '给出的单位工作簿与部门列出的单位一一对应',
    titleEn: 'The workbooks given for the units are those of the units that the department lists',
    why: '部门预算由所属各单位预算汇总而成。少一个单位，或多一个不属于本部门的，合计就对不上。',
    fix: '补上缺少的单位工作簿，换掉给错的；名称写法不同的，改成一致。',
    basis: ['预算法实施条例 第六条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: [],
    ignores: '没有给出单位工作簿的；名称后面的“本级”；部门各表都没有列出单位的，不核对名称。',
    messages: {
      unread: '“{file}”里没有认出预算表，部门与单位之和没有核对',
      unknown: '“{file}”的单位“{name}”不在部门各表列出的单位中',
      misnamed: '“{file}”的单位写作“{name}”，部门{table}写作“{listed}”',
      missing: '{table}列有“{listed}”，没有给出它的工作簿，部门与单位之和没有核对',
      twice: '“{file}”的单位“{name}”已经有一份工作簿了',
      year: '“{file}”是 {found} 年度的，部门是 {own} 年度的，部门与单位之和没有核对',
    },
  },
  (book, say) => {
    const units = unitBooks(book);
    if (!units || book.tables.length === 0) {
      say.skip('not-applicable', units ? '没有认出预算表，单位工作簿没有用上' : '没有给出单位工作簿');
      return;
    }
    const places = (unit: Book): Place[] => [
      ...bookPlace(book),
      ...bookPlace(unit).map((place) => ({ ...place, file: fileOf(unit) })),
    ];
    const open = [...units.missing];
    for (const unit of units.books) {
      const name = unit.organisation ?? '';
      const data = { file: fileOf(unit), name };
      const key = `units/${bodyName(name)}`;
      if (unit.tables.length === 0) {
        say.report({ code: 'unread', key: 'units/unread', data, places: places(unit) });
        continue;
      }
      if (units.otherYear.includes(unit)) {
        const years = { found: String(unit.year), own: String(book.year) };
        say.report({ code: 'year', key: `${key}/year`, data: { ...data, ...years }, places: places(unit) });
      }
      if (units.repeated.includes(unit)) say.report({ code: 'twice', key, data, places: places(unit) });
      else if (isListed(book, unit)) say.held();
      else {
        const near = open.findIndex(({ row }) => isNear(bodyName(row.name), bodyName(name)));
        const [listed] = near < 0 ? [] : open.splice(near, 1);
        const own = listed ? [codePlace(listed.panel, listed.row)] : [];
        say.report({
          code: listed ? 'misnamed' : 'unknown',
          key,
          data: { ...data, ...(listed && { table: listed.panel.tableLabel, listed: listed.row.name }) },
          places: [...own, ...places(unit).slice(own.length)],
        });
      }
    }
    say.held(listedUnits(book).length - units.missing.length);
    for (const { panel, row } of open) {
      const data = { table: panel.tableLabel, listed: row.name };
      say.report({
        code: 'missing',
        key: `${panel.tableId}/${row.name}`,
        data,
        places: [codePlace(panel, row)],
      });
    }
  },
);

/** At most a fifth of the characters differ: one name in two wordings, not two bodies. */
function isNear(one: string, other: string): boolean {
  const limit = Math.max(1, Math.floor(Math.min(one.length, other.length) / 5));
  return editDistance(one, other, limit) <= limit;
}
