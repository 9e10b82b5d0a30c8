import { rule } from '../../../src/rules/narrative/reasons-given';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const expense = sheet(
  '支出总表',
  grid`
  2024年预算支出总表
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  '2040201 | 行政运行 | 20.00 | 20.00 |`,
);

/** A narrative with these paragraphs on changes, on 三公 and on running costs. */
function narrative({
  changes = '2024年预算收入总计20.00万元，与上年相同。',
  three = '2024年“三公”经费预算10.00万元，与上年预算数相同。',
  operating = '机关运行经费5.00万元，与上年持平。',
}: {
  readonly changes?: string;
  readonly three?: string;
  readonly operating?: string;
}) {
  return sheet(
    '情况说明',
    grid`
    2024年度部门预算情况说明
    一、部门预算收支数据变动情况及原因 | ${changes}
    二、支出预算情况说明 | 支出预算20.00万元，比上年增加4.00万元。
    三、“三公”经费增减变动原因说明 | ${three}
    四、机关运行经费增减变动原因说明 | ${operating}`,
  );
}

const book = (texts: Parameters<typeof narrative>[0]) => [expense, narrative(texts)];

testRule(rule, {
  ok: [
    {
      name: '每处增减都写了原因，或合写一个；支出一节不要求',
      sheets: book({
        changes:
          '2024年预算收入总计20.00万元，比上年增加4.00万元，增长25.00%，主要原因是新进人员；支出总计20.00万元，比上年增加4.00万元，主要是一是新进人员；二是调整工资。',
        three:
          '“三公”经费预算10.00万元，比上年减少3.00万元；其中：公务接待费2.00万元，比上年减少1.00万元；公务用车运行维护费8.00万元，比上年减少2.00万元，原因是压减一般性支出。',
        operating: '因公用经费定额提高，机关运行经费5.00万元，比上年增加1.00万元。',
      }),
    },
    {
      name: '各项的增减随总额说明',
      sheets: book({
        three:
          '“三公”经费预算10.00万元，比上年减少3.00万元，主要原因是压减一般性支出。其中：公务接待费2.00万元，比上年减少1.00万元；公务用车运行维护费8.00万元，比上年减少2.00万元。',
      }),
    },
    {
      name: '原因写在后面一段',
      sheets: [
        expense,
        sheet(
          '情况说明',
          grid`
          2024年度部门预算情况说明
          一、部门预算收支数据变动情况及原因 | 2024年预算收入总计20.00万元，比上年增加4.00万元，主要原因是：
           | （一）新进人员8名。
          二、“三公”经费增减变动原因说明 | 2024年“三公”经费预算10.00万元，比上年减少3.00万元。
           | 减少是压减了公务接待。
          三、机关运行经费说明 | 机关运行经费5.00万元，比上年增加0.00万元。`,
        ),
      ],
    },
  ],
  bad: [
    {
      name: '只写金额；因公出国不是原因',
      sheets: book({
        three: '2024年“三公”经费预算10.00万元，比2023年增加3.00万元，其中因公出国（境）费10.00万元。',
      }),
      findings: [{ code: 'missing', at: '情况说明!B4' }],
    },
    {
      name: '原因没有写出来，后面写了另一处的原因',
      sheets: book({
        changes:
          '2024年预算收入总计20.00万元，比上年增加4.00万元，增长25.00%，主要原因是。预算支出总计20.00万元，比上年增加4.00万元，主要原因是新进人员。',
        operating: '机关运行经费5.00万元，比上年减少1.00万元，主要原因是【主要原因】。',
      }),
      findings: [
        { code: 'blank', at: '情况说明!B2' },
        { code: 'blank', at: '情况说明!B5' },
      ],
    },
    {
      name: '总额持平，各项有增减而没有原因',
      sheets: book({
        three:
          '“三公”经费预算10.00万元，与上年持平。其中：公务接待费2.00万元，比上年减少1.00万元；公务用车运行维护费8.00万元，与上年持平。',
      }),
      findings: [{ code: 'missing', at: '情况说明!B4' }],
    },
    {
      name: '支出的增减没有原因',
      sheets: book({
        changes:
          '2024年预算收入总计20.00万元，比上年增加4.00万元，主要原因是新进人员；预算支出总计20.00万元，比上年增加4.00万元。',
      }),
      findings: [{ code: 'missing', at: '情况说明!B2' }],
    },
  ],
  skipped: [{ name: '没有情况说明', kind: 'not-applicable', sheets: [expense] }],
});
