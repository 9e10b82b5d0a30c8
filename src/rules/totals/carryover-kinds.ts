import { cellId } from '../../model';
import { cellKey, defineRule, mainColumn, panelsOf } from '../kit';

const KINDS = ['carryover:general', 'carryover:fund', 'carryover:stateCapital'] as const;

export const rule = defineRule(
  {
    id: 'totals/carryover-kinds',
    title: '财政拨款收支总表：上年结转等于三种预算的结转之和',
    titleEn: 'Fiscal summary: the carry-over equals its three kinds',
    why: '上年财政拨款结转按一般公共预算、政府性基金、国有资本经营预算分列。',
    fix: '核对上年结转一行与下面三行。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['fiscal-summary'],
    ignores: '没有分列三种结转的版式不核对。',
    messages: {
      differs: '{subject} {left}，三种预算结转之和 {right}，{direction} {difference}',
      empty: '{table}“{name}”未填，三种预算结转之和 {right}',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      const total = panel.rowByConcept.get('carryover');
      const column = mainColumn(panel);
      const parts = KINDS.flatMap((kind) => panel.rowByConcept.get(kind) ?? []);
      if (!total || !column || parts.length < 2) continue;
      const cells = parts.map((row) => cellId(panel, row, column));
      say.compareSum(cellId(panel, total, column), cells, () => ({
        code: 'differs',
        key: cellKey(panel, total, column),
      }));
    }
  },
);
