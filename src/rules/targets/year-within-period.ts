import type { Reporter } from '../../model';
import { FEN_PER_UNIT, readable } from '../../model';
import { defineRule, plus } from '../kit';
import { TARGET_BASIS, firstNames } from './basis';
import type { EntryAmount, TargetEntry } from './entries';
import { amountOf, targetEntries } from './entries';

/** From so many one-year projects with different totals on, one finding tells of all of them. */
const TOGETHER = 4;

/** An entry with both its totals. */
interface Totals {
  readonly entry: TargetEntry;
  readonly period: EntryAmount;
  readonly year: EntryAmount;
}

/** F1: a year's funds lie within the whole period's; a project of one year has only that year. */
export const rule = defineRule(
  {
    id: 'targets/year-within-period',
    title: '绩效目标：年度资金总额不大于实施期资金总额；一年期项目两者相等',
    titleEn: 'Targets: a year’s funds lie within the period’s and equal them for a project of one year',
    why: '年度资金是实施期资金的一部分。项目期只有一年时，两者是同一笔钱；不等多半是申报数没有随批复数改过来。',
    fix: '按批复的预算改正实施期资金总额，或者改正项目期。',
    basis: TARGET_BASIS,
    level: 'error',
    tables: [],
    ignores: '延续性和经常性项目的实施期资金可以大于年度资金；没有写明项目期的项目不判断是否相等。',
    messages: {
      above:
        '绩效目标“{name}”年度资金总额 {left} {moneyUnit}，大于实施期资金总额 {right} {moneyUnit}，多 {difference}',
      oneYear:
        '绩效目标“{name}”项目期一年，实施期资金总额 {period} {moneyUnit}，年度资金总额 {year} {moneyUnit}，两者应当相等',
      manyOneYear:
        '{count} 个一年期项目的实施期资金总额与年度资金总额不等：{names}；多为实施期总额没有随批复数修改',
    },
  },
  (book, say) => {
    const unequal: Totals[] = [];
    let judged = false;
    for (const entry of targetEntries(book)) {
      const period = amountOf(book, entry, 'periodTotal');
      const year = amountOf(book, entry, 'yearTotal');
      if (!period || !year) continue;
      judged = true;
      const totals = { entry, period, year };
      if (!isWithin(say, totals) || !isOneYear(entry)) continue;
      if (period.fen === year.fen) say.held();
      else unequal.push(totals);
    }
    if (!judged) say.skip('not-applicable', '绩效目标没有分列实施期和年度资金');
    reportUnequal(say, unequal);
  },
);

function isOneYear(entry: TargetEntry): boolean {
  const term = entry.term.replace(/\s+/g, '');
  if (term !== '') return /^(?:1|一|壹)年?$/.test(term);
  return /一次性.*[1一]年/.test(entry.attribute.replace(/\s+/g, ''));
}

/** Whether the year's total is none above the period's; tells where it is. */
function isWithin(say: Reporter, { entry, period, year }: Totals): boolean {
  const data = { name: entry.name, moneyUnit: entry.moneyUnit };
  const about = { code: 'above', key: `targets/${entry.name}/above`, data };
  if (year.cell !== null && period.cell !== null)
    return say.compare([plus(year.cell)], [plus(period.cell)], 'at-most', () => about);
  if (year.fen <= period.fen) {
    say.held();
    return true;
  }
  const difference = shown(entry, year.fen - period.fen);
  say.report({
    ...about,
    data: { ...data, left: shown(entry, year.fen), right: shown(entry, period.fen), difference },
    places: [year.place, period.place],
  });
  return false;
}

/** An amount of an entry to two decimals of its unit. */
function shown({ moneyUnit }: TargetEntry, fen: number): string {
  return readable(fen, moneyUnit, FEN_PER_UNIT[moneyUnit] / 100);
}

function reportUnequal(say: Reporter, unequal: readonly Totals[]): void {
  if (unequal.length >= TOGETHER) {
    say.report({
      code: 'manyOneYear',
      key: 'targets/one-year',
      level: 'warning',
      data: { count: String(unequal.length), names: firstNames(unequal.map(({ entry }) => entry.name)) },
      places: unequal.map(({ period }) => period.place),
    });
    return;
  }
  for (const { entry, period, year } of unequal) {
    const data = {
      name: entry.name,
      period: shown(entry, period.fen),
      year: shown(entry, year.fen),
      moneyUnit: entry.moneyUnit,
    };
    say.report({
      code: 'oneYear',
      key: `targets/${entry.name}/one-year`,
      level: 'warning',
      data,
      places: [period.place, year.place],
    });
  }
}
