import { cellAt, locate } from '../../model';
import { defineRule, plus } from '../kit';
import { TARGET_BASIS } from './basis';
import type { FigureConcept } from './entries';
import { amountOf, targetEntries } from './entries';

const SOURCES: readonly (readonly [FigureConcept, FigureConcept])[] = [
  ['periodCentral', 'yearCentral'],
  ['periodProvincial', 'yearProvincial'],
  ['periodLocal', 'yearLocal'],
  ['periodOwn', 'yearOwn'],
  ['periodOther', 'yearOther'],
];

/** F1: where period and year are the same money, so are their sources. */
export const rule = defineRule(
  {
    id: 'targets/equal-sources',
    title: '绩效目标：实施期与年度资金总额相等时，各资金来源也相等',
    titleEn: 'Targets: equal totals for period and year have equal sources',
    why: '总额相等说明实施期就是这一年，同一笔钱不会来自两个来源。',
    fix: '核对两处的资金来源，把填错栏的金额移到应在的一栏。',
    basis: TARGET_BASIS,
    level: 'warning',
    tables: ['targets'],
    ignores: '实施期与年度资金总额不等的项目。',
    messages: {
      differs:
        '绩效目标“{name}”两个资金总额相等，但年度“{column}” {left} {moneyUnit}，实施期 {right} {moneyUnit}',
    },
  },
  (book, say) => {
    let judged = false;
    for (const entry of targetEntries(book)) {
      const period = amountOf(book, entry, 'periodTotal');
      const year = amountOf(book, entry, 'yearTotal');
      if (!entry.line || !period || !year || period.fen !== year.fen) continue;
      const { panel, row } = entry.line;
      for (const [ofPeriod, ofYear] of SOURCES) {
        const [right, left] = [cellAt(panel, row, ofPeriod), cellAt(panel, row, ofYear)];
        if (left === undefined || right === undefined) continue;
        judged = true;
        say.compare([plus(left)], [plus(right)], 'identical', () => ({
          code: 'differs',
          key: `targets/${entry.name}/${ofYear}`,
          data: { moneyUnit: locate(book, left).column.unit },
        }));
      }
    }
    if (!judged) say.skip('not-applicable', '绩效目标没有可以比较的实施期和年度资金来源');
  },
);
