import type { ColumnConcept } from '../../model';
import { cellId, placeOf } from '../../model';
import { amountText, childrenByParent, defineRule, fenOf } from '../kit';
import { BASIS, accountPanels } from './accounts';

/** 301 and 303 are paid to persons, 302 and 310 keep the office running. */
const SIDES: readonly { readonly code: RegExp; readonly wrong: ColumnConcept; readonly message: string }[] = [
  { code: /^30[13]/, wrong: 'public', message: 'public' },
  { code: /^(?:302|309|310)/, wrong: 'personnel', message: 'personnel' },
];

/** D6: personnel and public spending by economic class. */
export const rule = defineRule(
  {
    id: 'codes/personnel-public',
    title: '工资福利、对个人和家庭的补助列人员经费，商品服务、资本性支出列公用经费',
    titleEn: 'Accounts 301 and 303 are personnel, 302 and 310 are public spending',
    why: '人员经费和公用经费就是按这几类经济科目划分的。',
    fix: '核对这笔支出的经济科目，或把金额移到另一栏。',
    basis: BASIS,
    level: 'warning',
    tables: ['basic-expense'],
    ignores: '已经由明细科目说明的类级合计。个别地方把公务交通补贴等列为人员经费，请对照当地口径。',
    messages: {
      public: '{table}“{name}”（{account}）列有公用经费 {amount} 万元，这类科目属于人员经费',
      personnel: '{table}“{name}”（{account}）列有人员经费 {amount} 万元，这类科目属于公用经费',
    },
  },
  (book, say) => {
    for (const { panel, rows } of accountPanels(book)) {
      if (panel.tableId !== 'basic-expense') continue;
      const parents = childrenByParent(panel);
      for (const account of rows) {
        const { row, code } = account;
        const side = SIDES.find((each) => each.code.test(code));
        const column = side && panel.columnByConcept.get(side.wrong);
        if (!column || parents.has(row.index)) continue;
        const cell = cellId(panel, row, column);
        const fen = fenOf(book, cell);
        if (fen === 0) {
          say.held();
          continue;
        }
        say.report({
          code: side.message,
          key: `${account.key}/${side.wrong}`,
          data: { table: panel.tableLabel, name: row.name, account: code, amount: amountText(panel, fen) },
          places: [placeOf(book, cell, 'cell')],
        });
      }
    }
  },
);
