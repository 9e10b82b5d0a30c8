import { FEN_PER_UNIT, placeOf, readable } from '../../model';
import { defineRule, fenOf, plus } from '../kit';
import { TARGET_BASIS } from './basis';
import { yearAmount } from './entries';
import { matchTargets } from './matching';

/** F2: the year's funds in 元 are the project's amount in 万元. */
export const rule = defineRule(
  {
    id: 'targets/amount-in-projects',
    title: '绩效目标的年度资金总额等于项目支出表中该项目的金额',
    titleEn: 'Targets: a project’s funds of the year equal its amount in the project table',
    why: '绩效目标随项目预算一起批复，两处是同一笔钱，只是单位不同（元、万元）。',
    fix: '核对该项目的批复数，改正写错的一处；金额相差一万倍时检查单位。',
    basis: TARGET_BASIS,
    level: 'error',
    tables: ['project-current', 'project-carryover'],
    ignores: '元换算成万元的四舍五入（不超过半个最末位）。没有同名项目的由另外的规则核对。',
    messages: {
      differs:
        '绩效目标“{name}”年度资金 {left} {moneyUnit}，{projectTable}该项目为 {right} {moneyUnit}，{direction} {difference}',
    },
  },
  (book, say) => {
    const { pairs } = matchTargets(book);
    if (pairs.length === 0) {
      say.skip('not-applicable', '项目支出表与绩效目标没有可以对上的项目');
      return;
    }
    for (const { entry, project } of pairs) {
      const year = yearAmount(book, entry);
      if (!year) continue;
      const { moneyUnit } = entry;
      const data = { name: entry.name, moneyUnit, projectTable: project.panel.tableLabel };
      const key = `targets/${entry.name}/year`;
      if (year.cell !== null) {
        say.compare([plus(year.cell)], [plus(project.amount)], 'restated', () => ({
          code: 'differs',
          key,
          data,
        }));
        continue;
      }
      const right = fenOf(book, project.amount);
      const difference = year.fen - right;
      if (Math.abs(difference) <= FEN_PER_UNIT[project.panel.unit] / 200) {
        say.held();
        continue;
      }
      const show = (fen: number): string => readable(fen, moneyUnit, FEN_PER_UNIT[moneyUnit] / 100);
      say.report({
        code: 'differs',
        key,
        data: {
          ...data,
          left: show(year.fen),
          right: show(right),
          difference: show(Math.abs(difference)),
          direction: difference > 0 ? '多' : '少',
        },
        places: [year.place, placeOf(book, project.amount, 'counterpart')],
      });
    }
  },
);
