import { listOf } from '../../catalogue';
import type { List, ListId } from '../../catalogue';
import type { Book, Panel, Place, Row } from '../../model';
import { at, cellId, placeOf } from '../../model';
import {
  amountColumnsOf,
  childrenByParent,
  defineRule,
  fenOf,
  mainCell,
  panelByPanel,
  panelsOf,
} from '../kit';

/** E4: functional accounts down to 项, economic accounts down to 款. */
export const rule = defineRule(
  {
    id: 'completeness/granularity',
    title: '支出按功能分类编列到项，基本支出按经济分类编列到款',
    titleEn: 'Spending is listed to the 项, basic spending to the 款',
    why: '预算法要求：一般公共预算支出按功能分类编列到项，基本支出按经济性质分类编列到款。',
    fix: '把这个科目按项（款）级科目展开列示。',
    basis: ['预算法 第四十六条', '预算法实施条例 第六条'],
    level: 'error',
    tables: ['income', 'expense', 'general-expense', 'fund-expense', 'basic-expense'],
    ignores: '目录中没有下级科目的（如预备费）；没有金额的行；涉密单位经批准不细化的请自行判断。',
    messages: {
      functional: '{table} {code}“{name}”有金额，却没有下级科目，应编列到项',
      economic: '{table}“{name}”有金额，却没有下级科目，应编列到款',
      noItems: '{table}全表只列到{level}，没有项级科目',
    },
  },
  (whole, say) => {
    panelByPanel(say, panelsOf(whole, rule.meta.tables), (panel, book) => {
      const isEconomic = panel.tableId === 'basic-expense';
      const divided = dividedCodes(isEconomic ? 'departmentEconomic' : 'functional');
      const children = childrenByParent(panel);
      const flat: { readonly row: Row; readonly code: string }[] = [];
      let leaves = 0;
      for (const row of panel.rows) {
        const { code } = row;
        if (code === null || children.has(row.index) || !hasAmount(book, panel, row)) continue;
        leaves += 1;
        if (divided.has(code)) flat.push({ row, code });
        else say.held();
      }
      if (flat.length > 2 && flat.length === leaves && !isEconomic) {
        const level = flat.some(({ code }) => code.length === 5) ? '款' : '类';
        say.report({
          code: 'noItems',
          key: `${panel.tableId}/items`,
          data: { table: panel.tableLabel, level },
          places: flat.map(({ row }) => place(book, panel, row)),
        });
        return;
      }
      for (const { row, code } of flat) {
        say.report({
          code: isEconomic ? 'economic' : 'functional',
          key: `${panel.tableId}/${code}/items`,
          data: { table: panel.tableLabel, code, name: row.name },
          places: [place(book, panel, row)],
        });
      }
    });
  },
);

function hasAmount(book: Book, panel: Panel, row: Row): boolean {
  return amountColumnsOf(panel).some((column) => fenOf(book, cellId(panel, row, column)) !== 0);
}

function place(book: Book, panel: Panel, row: Row): Place {
  const cell = mainCell(panel, row) ?? cellId(panel, row, at(panel.columns, 0));
  return placeOf(book, cell, 'cell');
}

const dividedIn = new WeakMap<List, ReadonlySet<string>>();

/** Codes that the list in force divides further: kept for each list, since another may be loaded. */
function dividedCodes(id: ListId): ReadonlySet<string> {
  const list = listOf(id);
  let codes = dividedIn.get(list);
  if (!codes) {
    codes = new Set(
      list.entries.flatMap(({ code }) =>
        [3, 5].flatMap((end) => (end < code.length ? [code.slice(0, end)] : [])),
      ),
    );
    dividedIn.set(list, codes);
  }
  return codes;
}
