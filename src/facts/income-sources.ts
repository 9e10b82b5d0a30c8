/** The sources of income that a layout has columns for, for provinces whose wording we do not know. */
import type { ColumnConcept, FactRow } from '../model';
import { cellAt, placeOf, printedAmount } from '../model';
import type { FactStore } from './fact-store';

/** In the order of a sentence; `within` names the column that already contains this one. */
const SOURCES: readonly {
  readonly concept: ColumnConcept;
  readonly name: string;
  readonly within?: ColumnConcept;
}[] = [
  { concept: 'general', name: '一般公共预算拨款收入' },
  { concept: 'fund', name: '政府性基金预算拨款收入' },
  { concept: 'stateCapital', name: '国有资本经营预算拨款收入' },
  { concept: 'fiscal', name: '财政拨款收入', within: 'general' },
  { concept: 'fiscalAccount', name: '财政专户管理资金收入' },
  { concept: 'unitFunds', name: '单位资金' },
  { concept: 'undertaking', name: '事业收入', within: 'unitFunds' },
  { concept: 'business', name: '事业单位经营收入', within: 'unitFunds' },
  { concept: 'superior', name: '上级补助收入', within: 'unitFunds' },
  { concept: 'affiliated', name: '附属单位上缴收入', within: 'unitFunds' },
  { concept: 'other', name: '其他收入', within: 'unitFunds' },
  { concept: 'carryover', name: '上年结转' },
];

/** Sources with money on the 合计 row of 收入总表; undefined without such a row. */
export function incomeSources(store: FactStore, whole: string): readonly FactRow[] | undefined {
  const panel = store.book.panels.find((each) => each.tableId === 'income' && each.totalRow !== null);
  if (!panel) return undefined;
  return SOURCES.flatMap(({ concept, name, within }) => {
    const cell = cellAt(panel, panel.totalRow, concept);
    const counted = within !== undefined && panel.columnByConcept.has(within);
    if (cell === undefined || counted || printedAmount(store.book, cell)?.fen === 0) return [];
    const id = `income.sources.${concept}`;
    const amount = store.read(`${id}.amount`, name, cell);
    if (!amount) return [];
    const title = store.text(`${id}.name`, '收入名称', name, [placeOf(store.book, cell, 'cell')]);
    const share = store.ratio(`${id}.share`, `${name}占收入总计`, amount.id, whole);
    return [{ facts: { name: title, amount, ...(share ? { share } : {}) } }];
  });
}
