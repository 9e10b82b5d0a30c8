import { rule } from '../../../src/rules/publication/internal-marks';
import { sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { lines } from './texts';

testRule(rule, {
  ok: [
    {
      name: '正文说到保密的平常话',
      sheets: [
        lines(
          '涉密采购事项按照相关规定执行。',
          '完成3台涉密计算机和50台非涉密计算机的替换',
          '涉及国家秘密和商业秘密的除外',
          '根据《预算管理办法（征求意见稿）》',
          '加强内部资料管理',
        ),
      ],
    },
  ],
  bad: [
    {
      name: '密级和内部标记',
      sheets: [lines('秘密★1年', '（仅供内部审核）', '内部资料 注意保存')],
      findings: [
        { code: 'mark', at: '备注!A1' },
        { code: 'mark', at: '备注!A2' },
        { code: 'mark', at: '备注!A3' },
      ],
    },
    {
      name: '没有定稿',
      sheets: [lines('2024年部门预算情况说明（征求意见稿）')],
      findings: [{ code: 'draft', at: '备注!A1' }],
    },
    {
      name: '自己注明涉密',
      sheets: [lines('开展支撑点建设。（内容涉密）')],
      findings: [{ code: 'secret', at: '备注!A1', level: 'warning' }],
    },
    {
      name: '几处注明涉密，合成一条',
      sheets: [lines('开展支撑点建设。（内容涉密）', '落实奖励机制（涉密内容）')],
      findings: [{ code: 'secrets', at: '备注!A1', level: 'warning' }],
    },
    {
      name: '工作表名',
      sheets: [sheet('草稿', [['合计']])],
      findings: [{ code: 'sheet', at: '草稿!A1', level: 'warning' }],
    },
  ],
});
