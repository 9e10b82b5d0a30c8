import { rule } from '../../../src/rules/publication/personal-names';
import { sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { lines } from './texts';

testRule(rule, {
  ok: [
    {
      name: '留空、填单位科室、正文里的“负责人”',
      sheets: [
        lines(
          '单位负责人（签章）：',
          '联系人：财务科',
          '联系人：见附件',
          '各单位负责人对预算执行负责',
          '制表人',
        ),
        sheet('项目', [['项目负责人', '装备财务处']]),
      ],
    },
  ],
  bad: [
    {
      name: '一行里写着联系人',
      sheets: [lines('联系人：张某某')],
      findings: [{ code: 'name', at: '备注!A1' }],
    },
    {
      name: '姓名在旁边一格、下面一格',
      sheets: [
        sheet('项目', [
          ['经办人', null, '李某某', null],
          [null, null, null, '项目负责人：'],
          [null, null, null, '王某'],
        ]),
      ],
      findings: [
        { code: 'name', at: '项目!C1' },
        { code: 'name', at: '项目!D3' },
      ],
    },
  ],
});
