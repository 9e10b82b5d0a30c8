import type { CellValue, Rectangle, SheetSnapshot, WorkbookSnapshot } from '../../../src/model';
import { parseA1 } from '../../../src/model';
import { narrate } from '../../../src/narrative';
import { recognise } from '../../../src/recognise';
import { disclosureDocx } from '../../../src/report/docx';
import type { Node } from '../../kit/xml-tree';
import { all, first } from '../../kit/xml-tree';
import { grid, sheet } from '../../kit/grid';
import { Parts } from './parts';
import { cellsOf, linesOf, rowsOf, shape } from './word-table';

const FORM = grid`
  某市项目支出绩效目标申报表
  （2024年度）
   | | | | 单位：元 |
  项目名称 | 办案经费 | | | |
  主管部门及代码 | 001-某市公安局 | | 实施单位 | 某市公安局 |
  项目资金（元） | 实施期资金总额： | 670000 | 年度资金总额： | 500000.5 |
   | 其中：中央财政资金 | 0 | 其中：中央财政资金 | 20000 |
  总体目标 | 保障公安机关办案工作正常开展，提高破案率 | | | |
  绩效指标 | 二级指标 | 三级指标 | 指标值 | |
   | 数量指标 | 办结案件 | ≥239件 | |
`;

function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    source: 'file',
    name: '公开表.xlsx',
    sheets: sheets.map((each, position) => ({ ...each, position })),
    properties: {},
  };
}

const areas = (...a1: readonly string[]): readonly Rectangle[] =>
  a1.map((each) => parseA1(each) as Rectangle);

async function documentOf(snapshot: WorkbookSnapshot): Promise<Node> {
  const book = recognise(snapshot);
  return new Parts(await disclosureDocx(book, snapshot, narrate(book))).document;
}

async function formIn(snapshot: WorkbookSnapshot): Promise<Node> {
  return all(await documentOf(snapshot), 'w:tbl').at(-1) as Node;
}

const form = (part: Partial<SheetSnapshot> = {}): WorkbookSnapshot =>
  workbookOf({ ...sheet('目标表1', FORM), ...part });

test('a form stands in the annex under its title, with the year and the unit above its first field', async () => {
  const lines = linesOf(await documentOf(form()));
  const at = lines.lastIndexOf('某市项目支出绩效目标申报表');
  expect(lines.slice(at, at + 4)).toEqual(['某市项目支出绩效目标申报表', '（2024年度）', '单位：元', '[表]']);
  expect(lines.slice(0, at)).toContain('附件\u3000项目支出绩效目标表');
});

test('a blank line above the first field is not printed', async () => {
  const spaced = sheet('目标表1', [...FORM.slice(0, 2), [], ...FORM.slice(2)]);
  const lines = linesOf(await documentOf(workbookOf(spaced)));
  const at = lines.lastIndexOf('某市项目支出绩效目标申报表');
  expect(lines.slice(at + 1, at + 4)).toEqual(['（2024年度）', '单位：元', '[表]']);
});

test('with its merged areas a form is printed as it is laid out', async () => {
  const merges = areas('B4:E4', 'B5:C5', 'A6:A7', 'B8:E8', 'A9:A10');
  expect(rowsOf(await formIn(form({ merges }))).map(shape)).toEqual([
    ['项目名称', '办案经费×4'],
    ['主管部门及代码', '001-某市公安局×2', '实施单位', '某市公安局'],
    ['项目资金（元）↓', '实施期资金总额：', '670000', '年度资金总额：', '500000.5'],
    ['↑', '其中：中央财政资金', '0', '其中：中央财政资金', '20000'],
    ['总体目标', '保障公安机关办案工作正常开展，提高破案率×4'],
    ['绩效指标↓', '二级指标', '三级指标', '指标值', ''],
    ['↑', '数量指标', '办结案件', '≥239件', ''],
  ]);
});

test('where merged areas are not known a text reaches over the blank cells to its right', async () => {
  expect(rowsOf(await formIn(form())).map(shape)).toEqual([
    ['项目名称', '办案经费×4'],
    ['主管部门及代码', '001-某市公安局×2', '实施单位', '某市公安局'],
    ['项目资金（元）', '实施期资金总额：', '670000', '年度资金总额：', '500000.5'],
    ['', '其中：中央财政资金', '0', '其中：中央财政资金', '20000'],
    ['总体目标', '保障公安机关办案工作正常开展，提高破案率×4'],
    ['绩效指标', '二级指标', '三级指标', '指标值×2'],
    ['', '数量指标', '办结案件', '≥239件×2'],
  ]);
});

test('figures stand at the right in their own format, labels and short words in the middle, sentences at the left', async () => {
  const formats = FORM.map((row) => row.map(() => 'General'));
  (formats[5] as string[])[2] = '#,##0.00';
  const table = await formIn(form({ numberFormats: formats }));
  const aligned = Object.fromEntries(
    rowsOf(table)
      .flatMap(cellsOf)
      .map((cell) => [
        all(cell, 'w:t')
          .map((each) => each.text)
          .join(''),
        first(cell, 'w:jc')?.attributes['w:val'],
      ]),
  );
  expect(aligned).toMatchObject({
    '670,000.00': 'right',
    '20000': 'right',
    '实施期资金总额：': 'center',
    '≥239件': 'center',
    '保障公安机关办案工作正常开展，提高破案率': 'left',
  });
});

test('hidden lines of a form are not printed', async () => {
  const rows = rowsOf(await formIn(form({ hiddenRows: [7] }))).map(shape);
  expect(rows).toHaveLength(6);
  expect(rows.flat().join()).not.toContain('提高破案率');
});

test('without registers and forms there is no annex', async () => {
  const expense: readonly (readonly CellValue[])[] = grid`
    支出总表
    单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 10 | 10 |
    '201 | 一般公共服务支出 | 10 | 10 |
  `;
  const lines = linesOf(await documentOf(workbookOf(sheet('3支出总表', expense))));
  expect(lines.filter((line) => line.includes('附件'))).toEqual([]);
  expect(lines).toContain('[表]');
});

test('a form whose sheet is not in the workbook is no reason to leave it out in silence', async () => {
  const snapshot = form();
  const book = recognise(snapshot);
  await expect(disclosureDocx(book, { ...snapshot, sheets: [] }, narrate(book))).rejects.toThrow('目标表1');
});
