/** One long table that is right: projects under units, amounts that add up. */
import type { CellValue, WorkbookSnapshot } from '../../src/model';

export function largeWorkbook(projects: number): WorkbookSnapshot {
  const units = 100;
  const each = projects / units;
  const rows: CellValue[][] = [
    ['2024年项目支出预算表（本年预算）'],
    ['部门名称：某省公安厅', null, null, '单位：万元'],
    ['项目名称', '合计', '一般公共预算', '单位资金'],
  ];
  const line = (name: string, general: number, own: number): CellValue[] => [
    name,
    (general + own) / 100,
    general / 100,
    own / 100,
  ];
  rows.push(line('某省公安厅', units * each * 1_250, units * each * 375));
  for (let unit = 1; unit <= units; unit += 1) {
    rows.push(line(`某省公安厅第${unit}分局`, each * 1_250, each * 375));
    for (let project = 1; project <= each; project += 1)
      rows.push(line(`第${unit}分局业务项目${project}`, 1_250, 375));
  }
  const values = rows.map((row) => Array.from({ length: 4 }, (_, column) => row[column] ?? null));
  return {
    source: 'file',
    name: '大表.xlsx',
    properties: {},
    sheets: [
      {
        name: '表十二',
        position: 0,
        visibility: 'visible',
        isProtected: false,
        top: 0,
        left: 0,
        rowCount: values.length,
        columnCount: 4,
        values,
        formulas: null,
        numberFormats: null,
        hiddenRows: [],
        hiddenColumns: [],
        comments: null,
        merges: null,
        gap: null,
      },
    ],
  };
}
