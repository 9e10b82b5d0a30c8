import { rule } from '../../../src/rules/completeness/narrative-sections';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const expense = sheet(
  '支出总表',
  grid`
  2024年预算支出总表
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  '2040201 | 行政运行 | 20.00 | 20.00 |`,
);
const narrative = (rows: string) =>
  sheet(
    '情况说明',
    grid`
    2024年度部门预算情况说明
    ${rows}`,
  );
const SECTIONS = [
  '一、“三公”经费增减变动原因说明 | 2024年“三公”经费预算10.00万元，与上年预算数相同，没有因公出国安排。',
  '二、机关运行经费说明 | 无',
  '三、政府采购情况 | 政府采购预算总额20.00万元。',
  '四、绩效管理情况 | 纳入绩效目标管理的项目3个。',
  '五、国有资产占用情况 | 共有车辆5辆。',
];

testRule(rule, {
  ok: [{ name: '五项都有，写“无”也算', sheets: [expense, narrative(SECTIONS.join('\n'))] }],
  bad: [
    {
      name: '缺少机关运行经费，政府采购没有内容',
      sheets: [
        expense,
        narrative(
          SECTIONS.filter((line) => !line.includes('运行经费'))
            .map((line) => (line.includes('采购') ? '三、政府采购情况 |' : line))
            .join('\n'),
        ),
      ],
      findings: [
        { code: 'missing', at: '情况说明!A2' },
        { code: 'empty', at: '情况说明!A3' },
      ],
    },
  ],
  skipped: [{ name: '没有情况说明', kind: 'missing-table', sheets: [expense] }],
});
