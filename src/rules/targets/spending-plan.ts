import type { Book } from '../../model';
import { defineRule } from '../kit';
import { TARGET_BASIS } from './basis';
import type { EntryAmount, TargetEntry } from './entries';
import { FIGURE_NAMES, formAmount, targetEntries } from './entries';
import { CellState, at, cellAt, placeOf } from '../../model';

const PLAN = ['planQ1', 'planQ2', 'planQ3', 'planQ4'] as const;
/** Shares are millionths; written as 0.5 or as 50. */
const WHOLE = 1_000_000;

/** F6: the plan of spending grows to 100 % at the end of the year. */
export const rule = defineRule(
  {
    id: 'targets/spending-plan',
    title: '资金支出计划逐期不减，12月底为 100%',
    titleEn: 'The spending plan never falls and reaches 100% at the end of the year',
    why: '支出计划是累计进度，只会增加，年底应支出全部预算。',
    fix: '按累计进度填写各期百分比，12月底填 100%。',
    basis: TARGET_BASIS,
    level: 'error',
    tables: [],
    ignores: '没有支出计划的版式；前几期空着表示尚未支出。',
    messages: {
      falls: '绩效目标“{name}”支出计划 {later} {value}%，低于 {earlier} {before}%',
      notWhole: '绩效目标“{name}”支出计划 {later} {value}%，应为 100%',
      blank: '绩效目标“{name}”支出计划没有填写 12月底，应为 100%',
    },
  },
  (book, say) => {
    let judged = false;
    for (const entry of targetEntries(book)) {
      const shares = PLAN.flatMap((concept) => {
        const share = shareOf(book, entry, concept);
        return share ? [{ concept, ...share }] : [];
      });
      if (shares.length === 0) continue;
      const last = at(shares, shares.length - 1);
      judged = true;
      const whole = shares.some((share) => share.fen > WHOLE * 1.5) ? WHOLE * 100 : WHOLE;
      const percent = (value: number): string => String(Math.round((value / whole) * 10_000) / 100);
      const fallen = shares.findIndex((share, index) => index > 0 && share.fen < at(shares, index - 1).fen);
      if (fallen > 0) {
        const [earlier, later] = [at(shares, fallen - 1), at(shares, fallen)];
        const data = {
          name: entry.name,
          later: FIGURE_NAMES[later.concept],
          value: percent(later.fen),
          earlier: FIGURE_NAMES[earlier.concept],
          before: percent(earlier.fen),
        };
        say.report({
          code: 'falls',
          key: `targets/${entry.name}/plan`,
          data,
          places: [later.place, earlier.place],
        });
      } else if (last.concept !== 'planQ4') {
        say.report({
          code: 'blank',
          key: `targets/${entry.name}/plan-end`,
          data: { name: entry.name },
          places: [last.place],
        });
      } else if (last.fen !== whole) {
        const data = { name: entry.name, later: FIGURE_NAMES.planQ4, value: percent(last.fen) };
        say.report({ code: 'notWhole', key: `targets/${entry.name}/plan-end`, data, places: [last.place] });
      } else {
        say.held();
      }
    }
    if (!judged) say.skip('not-applicable', '绩效目标没有资金支出计划');
  },
);

function shareOf(book: Book, entry: TargetEntry, concept: (typeof PLAN)[number]): EntryAmount | null {
  if (!entry.line) return formAmount(entry, concept);
  const cell = cellAt(entry.line.panel, entry.line.row, concept);
  if (cell === undefined || book.cells.state[cell] !== CellState.number) return null;
  return { fen: at(book.cells.fen, cell), cell, place: placeOf(book, cell, 'cell') };
}
