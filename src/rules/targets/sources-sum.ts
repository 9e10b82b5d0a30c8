import type { Book, Reporter } from '../../model';
import { FEN_PER_UNIT, cellAt, isFigure, locate, readable } from '../../model';
import { defineRule, plus } from '../kit';
import { TARGET_BASIS } from './basis';
import type { FigureConcept, TargetEntry } from './entries';
import { FIGURE_NAMES, formAmount, targetEntries } from './entries';

const SPLITS: readonly (readonly [FigureConcept, readonly FigureConcept[]])[] = [
  ['periodTotal', ['periodCentral', 'periodProvincial', 'periodLocal', 'periodOwn', 'periodOther']],
  ['yearTotal', ['yearCentral', 'yearProvincial', 'yearLocal', 'yearOwn', 'yearOther']],
  ['projectBudget', ['fiscalFunds', 'otherFunds']],
];

/** F1, F6: a project's funds are the sum of their sources. */
export const rule = defineRule(
  {
    id: 'targets/sources-sum',
    title: '绩效目标：资金总额等于各资金来源之和',
    titleEn: 'Targets: total funds equal the sum of their sources',
    why: '资金总额按中央、省级、市县财政资金、单位自筹和其他资金列示；预算数由财政资金和其他资金组成。',
    fix: '核对该项目的资金总额和各来源金额，改正填错或漏填的一项。',
    basis: TARGET_BASIS,
    level: 'error',
    tables: [],
    ignores: '各来源都没有填写的项目；只有汇总表、没有分来源的版式。',
    messages: {
      differs:
        '绩效目标“{name}”{column} {left} {moneyUnit}，各资金来源之和 {right} {moneyUnit}，{direction} {difference}',
    },
  },
  (book, say) => {
    let split = false;
    for (const entry of targetEntries(book)) {
      for (const [total, sources] of SPLITS) {
        if (inRegister(book, say, entry, total, sources)) split = true;
        if (inForm(say, entry, total, sources)) split = true;
      }
    }
    if (!split) say.skip('not-applicable', '绩效目标没有分列资金来源');
  },
);

function inRegister(
  book: Book,
  say: Reporter,
  entry: TargetEntry,
  total: FigureConcept,
  sources: readonly FigureConcept[],
): boolean {
  if (!entry.line) return false;
  const { panel, row } = entry.line;
  const left = cellAt(panel, row, total);
  const parts = sources.flatMap((source) => cellAt(panel, row, source) ?? []);
  if (left === undefined || parts.length < 2 || !parts.some((part) => isFigure(book, part))) return false;
  say.compare([plus(left)], parts.map(plus), 'sum', () => ({
    code: 'differs',
    key: `targets/${entry.name}/${total}`,
    data: { moneyUnit: locate(book, left).column.unit },
  }));
  return true;
}

function inForm(
  say: Reporter,
  entry: TargetEntry,
  total: FigureConcept,
  sources: readonly FigureConcept[],
): boolean {
  const { form } = entry;
  const left = formAmount(entry, total);
  const parts = sources.flatMap((source) => formAmount(entry, source) ?? []);
  if (!form || !left || parts.length === 0) return false;
  const sum = parts.reduce((running, part) => running + part.fen, 0);
  const { unit } = form;
  // Forms in 万元 are written to two decimals, each figure rounded by itself.
  const allowed = unit === '元' ? 0 : ((parts.length + 1) * FEN_PER_UNIT[unit]) / 200;
  if (Math.abs(left.fen - sum) <= allowed) {
    say.held();
    return true;
  }
  const show = (fen: number): string => readable(fen, unit, FEN_PER_UNIT[unit] / 100);
  say.report({
    code: 'differs',
    key: `targets/form/${entry.name}/${total}`,
    data: {
      name: entry.name,
      column: FIGURE_NAMES[total],
      left: show(left.fen),
      right: show(sum),
      direction: left.fen > sum ? '多' : '少',
      difference: show(Math.abs(left.fen - sum)),
      moneyUnit: unit,
    },
    places: [left.place, ...parts.map((part) => part.place)],
  });
  return true;
}
