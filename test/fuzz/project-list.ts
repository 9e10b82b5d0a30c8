/** A workbook in which little is said outright: who is a unit among projects is told by sums, and what is written in 元 by its amounts. */
import type { CellValue, WorkbookSnapshot } from '../../src/model';
import { plainSheet } from '../../src/model';

const FUNDS = ['合计', '一般公共预算', '政府性基金预算'];

function projects(): CellValue[][] {
  const rows: CellValue[][] = [];
  let all = 0;
  for (let unit = 1; unit <= 4; unit += 1) {
    const amounts = Array.from({ length: 5 }, (_, project) => unit * 31 + project * 17 + (project % 2) / 4);
    const sum = amounts.reduce((running, amount) => running + amount, 0);
    all += sum;
    rows.push([`某市公安局直属${unit}大队`, sum, sum, 0]);
    amounts.forEach((amount, project) => rows.push([`第${project + 1}号装备购置经费`, amount, amount, 0]));
  }
  return [['合计', all, all, 0], ['某市公安局', all, all, 0], ...rows];
}

function procurement(): CellValue[][] {
  return Array.from({ length: 12 }, (_, row) => [
    `采购项目${row + 1}`,
    'A02010105',
    2 + row,
    (row + 1) * 700,
    (row + 1) * 700 * (2 + row),
  ]);
}

export function projectList(): WorkbookSnapshot {
  return {
    source: 'file',
    name: '项目.xlsx',
    sheets: [
      plainSheet('项目支出', 0, [
        ['2024年项目支出预算表（本年预算）', null, null, null],
        ['部门名称：某市公安局', null, null, '单位：万元'],
        ['项目名称', ...FUNDS],
        ...projects(),
      ]),
      plainSheet('政府采购', 1, [
        ['2024年政府采购预算表', null, null, null, null],
        ['部门名称：某市公安局', null, null, null, '单位：元'],
        ['采购项目名称', '政府采购目录编码', '数量', '单价', '金额'],
        ['合计', null, null, null, 1_000_000],
        ...procurement(),
      ]),
      plainSheet('机关运行经费', 2, [
        ['2024年机关运行经费预算表', null],
        ['部门名称：某市公安局', '单位：元'],
        ['单位名称', '金额'],
        ['合计', 345_600],
        ['某市公安局', 300_000],
        ['某市公安局直属1大队', 45_600],
      ]),
    ],
    properties: {},
  };
}
