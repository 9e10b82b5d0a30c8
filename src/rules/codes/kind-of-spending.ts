import type { ColumnConcept, Panel, Place, Row } from '../../model';
import { cellId, placeOf } from '../../model';
import { amountText, defineRule, fenOf, panelsOf } from '../kit';
import { BASIS } from './accounts';

interface Kind {
  readonly code: 'project' | 'basic';
  readonly name: RegExp;
  /** The column that should be empty. */
  readonly column: ColumnConcept;
}

const KINDS: readonly Kind[] = [
  { code: 'project', name: /^一般行政管理事务$/, column: 'basic' },
  { code: 'basic', name: /^(?:行政|事业)运行$/, column: 'project' },
];

/** D4: 行政运行 and 事业运行 are basic spending, 一般行政管理事务 is projects. */
export const rule = defineRule(
  {
    id: 'codes/kind-of-spending',
    title: '行政运行、事业运行列基本支出，一般行政管理事务列项目支出',
    titleEn: '行政运行 and 事业运行 carry basic spending, 一般行政管理事务 carries projects',
    why: '科目说明：行政运行（01）、事业运行（50）反映基本支出，一般行政管理事务（02）反映未单独设置项级科目的其他项目支出。',
    fix: '核对这笔支出是基本还是项目，改列到相应的科目或栏。',
    basis: BASIS,
    level: 'warning',
    tables: ['general-expense', 'expense'],
    ignores: '同一科目在几张表里的同一情况只报一次。有的地方批复时就把项目列在行政运行，请对照批复。',
    messages: {
      project: '{table} {account}“{name}”列有基本支出 {amount} 万元，按科目说明应为项目支出',
      basic: '{table} {account}“{name}”列有项目支出 {amount} 万元，按科目说明应为基本支出',
    },
  },
  (book, say) => {
    const told = new Map<string, { row: Row; panel: Panel; kind: Kind; places: Place[]; fen: number }>();
    // In this order whatever the order of the sheets, so that a finding keeps its key.
    for (const panel of [...panelsOf(book, ['expense']), ...panelsOf(book, ['general-expense'])]) {
      for (const row of panel.rows) {
        const kind = KINDS.find((each) => each.name.test(row.name.replace(/\s/g, '')));
        const column = kind && panel.columnByConcept.get(kind.column);
        if (!column || row.code?.length !== 7) continue;
        const cell = cellId(panel, row, column);
        const fen = fenOf(book, cell);
        if (fen === 0) {
          say.held();
          continue;
        }
        const known = told.get(row.code);
        if (known) known.places.push(placeOf(book, cell, 'counterpart'));
        else told.set(row.code, { row, panel, kind, fen, places: [placeOf(book, cell, 'cell')] });
      }
    }
    for (const [account, { row, panel, kind, places, fen }] of told) {
      say.report({
        code: kind.code,
        key: `${panel.tableId}/${account}/${kind.column}`,
        data: { table: panel.tableLabel, account, name: row.name, amount: amountText(panel, fen) },
        places,
      });
    }
  },
);
