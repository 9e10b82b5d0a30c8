/** Lists of accounts as a workbook that people correct and that can be loaded again. */
import type { Catalogue, ListId } from '../catalogue';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../model';
import { plainSheet } from '../model';

const SHEETS: readonly (readonly [ListId, string])[] = [
  ['functional', '支出功能分类'],
  ['departmentEconomic', '部门预算支出经济分类'],
  ['governmentEconomic', '政府预算支出经济分类'],
];

/** One sheet a list: title, header, then code and name, the codes as text so that no spreadsheet changes them. */
export function catalogueWorkbook(catalogue: Catalogue): WorkbookSnapshot {
  const year = catalogue.year === null ? '' : `${catalogue.year}年`;
  const sheets = SHEETS.flatMap(([list, title], position) => {
    const rows = (catalogue.lists[list] ?? []).map(({ code, name }): CellValue[] => [code, name]);
    return rows.length === 0
      ? []
      : [sheetOf(title, position, [[`${year}${title}科目`, null], ['科目编码', '科目名称'], ...rows])];
  });
  return { source: 'file', name: `${year}政府收支分类科目.xlsx`, sheets, properties: {} };
}

function sheetOf(name: string, position: number, values: readonly CellValue[][]): SheetSnapshot {
  const numberFormats = values.map((row) => row.map((_, column) => (column === 0 ? '@' : 'General')));
  return { ...plainSheet(name, position, values), numberFormats };
}
