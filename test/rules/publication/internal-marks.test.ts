import { check } from '../../../src/check';
import { rule } from '../../../src/rules/publication/internal-marks';
import { bookOf, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { lines, NUMBERS } from './texts';

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
        { code: 'mark', at: '备注!A1', says: '备注 A1 有内部标记“秘密★1年”' },
        { code: 'mark', at: '备注!A2', says: '备注 A2 有内部标记“仅供内部审核”' },
        { code: 'mark', at: '备注!A3' },
      ],
    },
    {
      name: '标记的字之间空着；已是内部文件的，不再说它涉密、没有定稿',
      sheets: [
        lines('机　 密', '建设支撑点（内容涉密），请勿外传', '征求意见的通知（征求意见稿），注意保密'),
      ],
      findings: [
        { code: 'mark', at: '备注!A1', says: '备注 A1 有内部标记“机密”' },
        { code: 'mark', at: '备注!A2', says: '备注 A2 有内部标记“请勿外传”' },
        { code: 'mark', at: '备注!A3', says: '备注 A3 有内部标记“注意保密”' },
      ],
    },
    {
      name: '没有定稿',
      sheets: [lines('2024年部门预算情况说明（征求意见稿）')],
      findings: [
        {
          code: 'draft',
          at: '备注!A1',
          says: '备注 A1 写着“…4年部门预算情况说明（征求意见稿）”，像是没有定稿',
        },
      ],
    },
    {
      name: '书名号外面的“讨论稿”；没有定稿的不再说涉密',
      sheets: [lines('按《部门预算管理办法（草稿）》编的（讨论稿）', '支撑点建设（涉密项目）（讨论稿）')],
      findings: [
        { code: 'draft', at: '备注!A1', says: '备注 A1 写着“…理办法（草稿）》编的（讨论稿）”，像是没有定稿' },
        { code: 'draft', at: '备注!A2' },
      ],
    },
    {
      name: '自己注明涉密',
      sheets: [lines('开展支撑点建设。（内容涉密）')],
      findings: [
        {
          code: 'secret',
          at: '备注!A1',
          level: 'warning',
          says: '备注 A1 写着“开展支撑点建设。（内容涉密）”，请确认这段文字可以公开',
        },
      ],
    },
    {
      name: '几处注明涉密，合成一条',
      sheets: [lines('开展支撑点建设。（内容涉密）', '落实奖励机制（涉密内容）')],
      findings: [
        {
          code: 'secrets',
          at: '备注!A1',
          level: 'warning',
          says: '2 处文字注明涉密（备注 A1 “开展支撑点建设。（内容涉密）”等），请确认可以公开',
        },
      ],
    },
    {
      name: '工作表名',
      sheets: [sheet('草稿', [['合计']]), sheet('内部资料 注意保存', [['合计数']])],
      findings: [
        { code: 'sheet', at: '草稿!A1', level: 'warning', says: '工作表名“草稿”是内部标记' },
        { code: 'sheet', at: '内部资料 注意保存!A1', level: 'warning' },
      ],
    },
  ],
  skipped: [
    {
      name: '没有文字',
      kind: 'unreadable',
      says: '没有读到工作簿的原始内容，未查内部标记',
      sheets: [NUMBERS],
    },
  ],
});

test('one secret text is known by its words, several by one key', () => {
  const keys = (...texts: readonly string[]) =>
    check(bookOf([lines(...texts)]), { rules: [rule] }).findings.map(({ key }) => key);
  expect(keys('落实奖励机制（涉密内容）')).toEqual([
    'publication/internal-marks:备注/落实奖励机制（涉密内容）',
  ]);
  expect(keys('落实奖励机制（涉密内容）', '开展建设。（内容涉密）')).toEqual([
    'publication/internal-marks:secrets',
  ]);
});
