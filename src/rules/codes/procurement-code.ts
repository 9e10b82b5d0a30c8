import { labelText, spotOf } from '../../model';
import { defineRule } from '../kit';

const CODE = /^[ABC]\d{2}(?:\d{2}){0,4}$/;
/** What a letter stands for, by the words such goods are called. */
const SERVICE = /服务$/;

/** D6: 政府采购品目 codes. */
export const rule = defineRule(
  {
    id: 'codes/procurement-code',
    title: '政府采购目录编码以 A（货物）、B（工程）、C（服务）开头，后接数字',
    titleEn: 'Procurement codes begin with A, B or C and go on with digits',
    why: '政府采购品目分类目录按货物、工程、服务编码。',
    fix: '按《政府采购品目分类目录》改正编码，或改正品目名称。',
    basis: ['政府采购品目分类目录（财库〔2022〕31号）', '政府采购法 第二条'],
    level: 'warning',
    tables: ['procurement'],
    ignores: '没有品目编码栏的版式；空白。',
    messages: {
      pattern: '政府采购表“{name}”的目录编码“{code}”不像品目编码（应为 A、B、C 加数字）',
      kind: '政府采购表“{goods}”是服务，目录编码“{code}”却是{kind}',
    },
  },
  (book, say) => {
    let shown = false;
    for (const panel of book.panels) {
      const column = panel.tableId === 'procurement' ? panel.columnByConcept.get('goodsCode') : undefined;
      if (!column) continue;
      shown = true;
      for (const row of panel.rows) {
        const code = labelText(book, panel, row, 'goodsCode').replace(/\s/g, '');
        if (row.kind !== 'detail' || code === '') continue;
        const goods = labelText(book, panel, row, 'goods');
        const message = !CODE.test(code)
          ? 'pattern'
          : SERVICE.test(goods) && !code.startsWith('C')
            ? 'kind'
            : null;
        if (message === null) {
          say.held();
          continue;
        }
        say.report({
          code: message,
          key: `procurement/${row.name}/${code}`,
          data: { name: row.name, goods, code, kind: code.startsWith('A') ? '货物' : '工程' },
          places: [
            {
              role: 'code',
              ...spotOf(panel, row, column),
              label: goods || row.name,
            },
          ],
        });
      }
    }
    if (!shown) say.skip('not-applicable', '政府采购表没有目录编码');
  },
);
