import { rule } from '../../../src/rules/publication/masked-names';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { carryover, projects, register as targets } from '../targets/tables';
import { lines } from './texts';

const register = (name: string, amount: string, ...more: readonly string[]) =>
  sheet(
    '绩效目标',
    grid`
    项目绩效目标表（汇总）
    序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 其他资金 | 绩效目标1
    1 | '13102824P001 | ${name} | ${amount} | ${amount} | | 保障
    ${more.join('\n')}`,
  );
const bought = (name: string, amount = '60.00') =>
  sheet(
    '政府采购预算',
    grid`
    单位政府采购预算
    项目名称 | 预算资金 | 采购物品名称 | 数量 | 单价 | 合计
    ${name} | ${amount} | 运维服务 | 1 | 29.00 | 29.00`,
  );
const procurement = bought('智慧防控运维费（智慧护城河）');
/** A masked aim in A1 whose words on both sides are 乐场所和 and 行业. */
const MASKED = '娱乐场所和**行业';

testRule(rule, {
  ok: [
    { name: '遮盖的名称对得上，金额不同', sheets: [register('智慧防控运维费**', '35.00'), procurement] },
    {
      name: '有两种说法对得上，看不出遮的是哪一个',
      sheets: [lines(MASKED, '娱乐场所和特种行业', '娱乐场所和旅馆行业')],
    },
    {
      name: '金额相同，是另一个项目',
      sheets: [register('智慧防控运维费**', '60.00'), bought('办公家具购置')],
    },
    {
      name: '别的表里名称对得上的一行不是项目',
      sheets: [
        register('运维费**', '60.00'),
        sheet(
          '表六',
          grid`
          2024年一般公共预算基本支出经济分类表
          ||单位：万元
          科目编码 | 科目名称 | 合计
          '302 | 运维费用 | 60.00`,
        ),
      ],
    },
    { name: '都没有金额', sheets: [register('智慧防控运维费**', ''), bought('智慧防控运维费（二期）', '')] },
    { name: '只剩两个字，看不出是哪一个', sheets: [register('**经费', '60.00'), bought('业务装备经费')] },
    {
      name: '不是项目名称：金额相同的单位那一行',
      sheets: [
        projects('某市公安局本级 | 60.00 | 60.00\n办公家具 | 60.00 | 60.00'),
        register('某市公安局**', '60.00'),
      ],
    },
    {
      name: '一处的前半句连着下一格的后半句，不算写出来',
      sheets: [lines(MASKED, '娱乐场所和', '旅馆行业', '娱乐场所和行业', '娱乐场所和旅馆')],
    },
    { name: '另一处也遮着，用的是全角星号', sheets: [lines(MASKED, '娱乐场所和＊＊行业')] },
    { name: '隔得太远，中间十三个字', sheets: [lines(MASKED, '娱乐场所和一二三四五六七八九十甲乙丙行业')] },
    {
      name: '两边的字太少，与哪里都对得上',
      sheets: [lines('场所和**行业', '娱乐场所和**业', '娱乐场所和特种行业')],
    },
  ],
  bad: [
    {
      name: '同一项目在采购表里没有遮',
      sheets: [register('智慧防控运维费**', '60.00'), procurement],
      findings: [
        {
          code: 'name',
          at: '政府采购预算!A3',
          says: '“智慧防控运维费**”有遮盖，政府采购预算 A3 却写作“智慧防控运维费(智慧护城河)”（金额相同）',
        },
      ],
    },
    {
      name: '采购表里遮了，绩效目标里没有遮',
      sheets: [register('智慧防控运维费（二期）', '60.00'), bought('智慧防控运维费**')],
      findings: [{ code: 'name', at: '绩效目标!C3' }],
    },
    {
      name: '只遮一个字；名称里有空格、括号',
      sheets: [register('智慧 防控(二期)**', '60.00'), bought('智慧防控（二期）网')],
      findings: [{ code: 'name', at: '政府采购预算!A3' }],
    },
    {
      name: '剩下三个字',
      sheets: [register('运维费**', '60.00'), bought('运维费用')],
      findings: [{ code: 'name', at: '政府采购预算!A3' }],
    },
    {
      name: '项目表里没有遮，绩效目标的年度金额相同',
      sheets: [
        projects('办案经费（侦查） | 6.00 | 6.00'),
        targets({
          name: '办案经费**',
          period: [120_000, 0, 0, 120_000, 0, null],
          year: [60_000, 0, 0, 60_000, 0, null],
        }),
      ],
      findings: [{ code: 'name', at: '表十二!A4' }],
    },
    {
      name: '结转项目表里没有遮',
      sheets: [
        carryover('办案经费（侦查） | 6.00 | 6.00'),
        targets({ name: '办案经费**', period: [60_000, 0, 0, 60_000, 0, null] }),
      ],
      findings: [{ code: 'name', at: '表十三!A4' }],
    },
    {
      name: '同一句话别处没有遮，提示核对',
      sheets: [lines('娱乐场所和**行业', '全县娱乐场所和特种行业管控')],
      findings: [
        {
          code: 'words',
          at: '备注!A2',
          level: 'note',
          says: '“乐场所和**行业”有遮盖，备注 A2 写作“乐场所和特种行业”，请核对是否同一内容',
        },
      ],
    },
    {
      name: '全角星号也是遮盖；没有遮的写在最前面；中间十二个字',
      sheets: [lines('乐场所和一二三四五六七八九十甲乙行业', '娱乐场所和＊＊行业管理')],
      findings: [{ code: 'words', at: '备注!A1', level: 'note' }],
    },
    {
      name: '遮了两处的各说各的，同一处遮盖只说一次',
      sheets: [
        lines(
          '全县娱乐场所和**行业，查处涉黄涉**案件',
          '对娱乐场所和**行业的检查',
          '娱乐场所和特种行业',
          '查处涉黄涉赌案件',
        ),
      ],
      findings: [
        { code: 'words', at: '备注!A3', level: 'note' },
        { code: 'words', at: '备注!A4', level: 'note' },
      ],
    },
  ],
  skipped: [
    { name: '没有遮盖的字', kind: 'not-applicable', says: '没有用 * 遮盖的文字', sheets: [procurement] },
    { name: '单个的星号是乘号', kind: 'not-applicable', sheets: [lines('7*24小时值守', '5＊8小时')] },
  ],
});
