/** What is measured: the samples, generated workbooks of two sizes, and published ones where they are at hand. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listOf } from '../src/catalogue';
import { writeWorkbook } from '../src/host/file/write';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../src/model';
import { sampleWithErrors, sampleWorkbook } from '../src/samples';

export interface Workload {
  readonly name: string;
  /** The workbook as an .xlsx file. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Times each stage is run. */
  readonly runs: number;
}

/** Published workbooks, where they lie beside the project. */
const published = resolve('../shared/workbooks');

export function workloads(): Workload[] {
  const often = { runs: 300 };
  const files = existsSync(published)
    ? readdirSync(published).filter((name) => name.endsWith('.xlsx') && !name.startsWith('~'))
    : [];
  return [
    { name: 'sample', bytes: () => writeWorkbook(sampleWorkbook()), ...often },
    { name: 'sample with mistakes', bytes: () => writeWorkbook(sampleWithErrors().snapshot), ...often },
    ...files.sort().map((name) => ({
      name: name.replace(/\.xlsx$/, ''),
      bytes: () => Promise.resolve(new Uint8Array(readFileSync(join(published, name)))),
      ...often,
    })),
    { name: 'SMALL', bytes: () => writeWorkbook(small()), ...often },
    { name: 'BIG', bytes: () => writeWorkbook(big(100_000)), runs: 9 },
  ];
}

const TITLES = [
  '收支总表',
  '收入总表',
  '支出总表',
  '财政拨款收支总表',
  '一般公共预算支出预算表',
  '一般公共预算基本支出表',
  '政府性基金预算收入表',
  '政府性基金预算支出表',
  '国有资本经营预算支出表',
  '“三公”经费支出预算表',
  '机关运行经费预算表',
  '项目支出预算表（本年预算）',
  '项目支出预算表（上年结转）',
] as const;

/** 13 sheets of 60 rows and 8 columns: real accounts under four classes, amounts that add up. */
export function small(): WorkbookSnapshot {
  return workbookOf(TITLES.map((title, index) => sheetOf(`表${index + 1}`, accountRows(`2024年${title}`))));
}

/** Three rows of head, the total, and 56 accounts in eight columns. */
function accountRows(title: string): CellValue[][] {
  const funds = 5;
  const { entries } = listOf('functional');
  const rows: CellValue[][] = [];
  const add = (code: string, name: string, amounts: readonly number[]): void => {
    rows.push([code, name, yuan(amounts.reduce((sum, fen) => sum + fen, 0)), ...amounts.map(yuan)]);
  };
  const totals = new Array<number>(funds).fill(0);
  for (const group of ['20101', '20402', '20502', '20805']) {
    const items = entries
      .filter((entry) => entry.code.startsWith(group) && entry.code.length === 7)
      .slice(0, 12);
    const amounts = items.map((_, item) =>
      Array.from({ length: funds }, (_each, fund) => (item * 7919 + fund * 104_729 + 12_345) * 10_000),
    );
    const sums = totals.map((_, fund) => amounts.reduce((sum, row) => sum + (row[fund] ?? 0), 0));
    sums.forEach((sum, fund) => (totals[fund] = (totals[fund] ?? 0) + sum));
    const nameOf = (code: string): string => entries.find((entry) => entry.code === code)?.name ?? '';
    add(group.slice(0, 3), nameOf(group.slice(0, 3)), sums);
    add(group, nameOf(group), sums);
    items.forEach((item, index) => add(item.code, item.name, amounts[index] ?? []));
  }
  const head = [
    '科目编码',
    '科目名称',
    '合计',
    '一般公共预算',
    '政府性基金预算',
    '国有资本经营预算',
    '财政专户管理资金',
    '单位资金',
  ];
  const total = ['合计', null, yuan(totals.reduce((sum, fen) => sum + fen, 0)), ...totals.map(yuan)];
  return [
    [title],
    ['部门名称：某市公安局', null, null, null, null, null, null, '单位：万元'],
    head,
    total,
    ...rows,
  ];
}

/** One table of projects under 200 units, as a province might collect them from all its departments. */
export function big(projects: number): WorkbookSnapshot {
  const units = Math.min(200, projects / 5);
  const each = projects / units;
  const rows: CellValue[][] = [
    ['2024年项目支出预算表（本年预算）'],
    ['部门名称：某省公安厅', null, null, null, null, null, '单位：万元'],
    [
      '项目名称',
      '合计',
      '一般公共预算',
      '政府性基金预算',
      '国有资本经营预算',
      '财政专户管理资金',
      '单位资金',
    ],
  ];
  let all = 0;
  const body: CellValue[][] = [];
  for (let unit = 0; unit < units; unit += 1) {
    const amounts = Array.from(
      { length: each },
      (_, project) => ((unit * 31 + project * 17) % 9973) * 10_000 + 10_000,
    );
    const sum = amounts.reduce((running, fen) => running + fen, 0);
    all += sum;
    body.push([`某省公安厅直属${unit + 1}局`, yuan(sum), yuan(sum)]);
    amounts.forEach((fen, project) =>
      body.push([`第${project + 1}号执法办案装备购置经费`, yuan(fen), yuan(fen), 0, 0, 0, 0]),
    );
  }
  rows.push(['某省公安厅', yuan(all), yuan(all)], ...body);
  return workbookOf([sheetOf('项目支出', rows)]);
}

/** Fen as a number of 万元, as it would stand in a cell. */
function yuan(fen: number): number {
  return fen / 1_000_000;
}

function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const columnCount = Math.max(...rows.map((row) => row.length));
  return {
    name,
    position: 0,
    visibility: 'visible',
    isProtected: false,
    top: 0,
    left: 0,
    rowCount: rows.length,
    columnCount,
    values: rows.map((row) => [...row, ...new Array<null>(columnCount - row.length).fill(null)]),
    formulas: null,
    numberFormats: rows.map(() => new Array<string>(columnCount).fill('#,##0.00')),
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: null,
    gap: null,
  };
}

function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    source: 'file',
    name: '测试.xlsx',
    sheets: sheets.map((sheet, position) => ({ ...sheet, position })),
    properties: {},
  };
}
