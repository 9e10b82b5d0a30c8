import { rule } from '../../../src/rules/publication/personal-names';
import { sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { lines, NUMBERS } from './texts';

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
        sheet('项目', [
          ['项目负责人', '装备财务处'],
          ['联系人', '方案见附后'],
          ['经办人', 3],
          ['收支总表', '王某某'],
          ['王某', null],
          [null, '审核人'],
        ]),
      ],
    },
  ],
  bad: [
    {
      name: '一行里写着联系人',
      sheets: [lines('联系人：张某某', '填报单位：某局 填表人（签字）：李某，电话略')],
      findings: [
        { code: 'name', at: '备注!A1', says: '备注 A1“联系人”填有个人姓名，公开前请删去' },
        { code: 'name', at: '备注!A2', says: '备注 A2“填表人(签字)”填有个人姓名，公开前请删去' },
      ],
    },
    {
      name: '姓名在旁边一格、下面一格',
      sheets: [
        sheet('项目', [
          ['经 办  人', '', null, '李 某  某'],
          [null, null, null, null, '项目负责人 ：'],
          [null, null, null, null, '王某'],
        ]),
      ],
      findings: [
        { code: 'name', at: '项目!D1', says: '项目 D1“经办人”填有个人姓名，公开前请删去' },
        { code: 'name', at: '项目!E3', says: '项目 E3“项目负责人”填有个人姓名，公开前请删去' },
      ],
    },
  ],
  skipped: [
    {
      name: '没有文字',
      kind: 'unreadable',
      says: '没有读到工作簿的原始内容，未查个人姓名',
      sheets: [NUMBERS],
    },
  ],
});
