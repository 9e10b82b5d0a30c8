import { bookOf, grid, sheet } from '../kit/grid';
import { readNarrativeText } from '../../src/recognise';

test.each([
  ['表二十一 支出总表', '表二十一', 21],
  ['表十 支出总表', '表十', 10],
  ['附表20', '表二十', 20],
  ['12支出总表', '表十二', 12],
  ['表二三', '支出总表', null],
  ['12月支出', '支出总表', null],
])('the table of the sheet %s is called %s', (name, label, number) => {
  const book = bookOf([
    sheet(name, grid`
      2024年部门支出总表
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      '204 | 公共安全支出 | 5.00 | 5.00 |`),
  ]);
  expect(book.tables.map((table) => [table.label, table.number])).toEqual([[label, number]]);
});

test('sections from 二十 on have their number', () => {
  const numerals = ['十九', '二十', '二十一', '二二'];
  const text = numerals.map((numeral) => `${numeral}、项目支出情况说明\n2024年安排项目支出12.00万元，与上年持平，没有变化。`).join('\n');
  expect(readNarrativeText(text).sections.map((section) => section.number)).toEqual([19, 20, 21, null]);
});
