import type { Place } from '../../model';
import { fileOf, previousOf } from '../kit';
import { isMoved, ownedChanges } from './last-year';
import type { MovedChange } from './last-year';
import type { Outcome } from './outcome';
import { changePlaces, held, keyOf, NARRATIVE_BASIS, narrativeRule, wan } from './outcome';
import type { Figure, Reading, Target } from './reading';
import { changePhrase } from './reading';
import { ACCOUNT_ROWS, Ledger } from './reading/ledger';
import type { RowsId } from './reading/ledger';

/** Last year's figures that the text states or implies, against last year's own tables; nothing without last year's workbook. */
export function judgePreviousYear(reading: Reading): Outcome[] {
  const previous = previousOf(reading.book);
  if (!previous) return [];
  const last = new Ledger(previous, {});
  const file = fileOf(previous);
  return ownedChanges(reading)
    .filter(isMoved)
    .flatMap((each): Outcome[] => {
      const { change, owner, base } = each;
      const targets = owner.targets.flatMap((target) => lastTarget(last, target) ?? []);
      const [target] = targets;
      if (!target || change.inReason) return [];
      const figures = [change.amount, change.previous].filter((figure): figure is Figure => figure !== null);
      if (targets.some((one) => isSame(each, one))) return [held(...figures)];
      const places = target.places.map((place): Place => ({ ...place, role: 'counterpart', file }));
      const data = {
        phrase: changePhrase(change),
        level: wan(each.level),
        base: wan(base),
        last: wan(target.value, target.step),
        file,
      };
      return [
        {
          ties: figures,
          finding: {
            code: 'differs',
            key: keyOf(change.para, `${each.id}/previous`),
            data,
            places: [...changePlaces(reading, change, owner.targets.slice(0, 1)), ...places],
          },
        },
      ];
    });
}

/** C15: last year's figures that the narrative states or implies are those of last year's tables. */
export const rule = narrativeRule(
  {
    id: 'narrative/previous-year',
    title: '说明中的上年数 = 上年公开的表',
    titleEn: 'Last year’s figures in the narrative are those of last year’s own tables',
    why: '说明写“比上年增加”，读者会拿上年公开的表来对。',
    fix: '用上年公开的表重算增减额和增减幅度；上年有调整、要按新口径比较的，在说明中写明“同口径”。',
    basis: NARRATIVE_BASIS,
    level: 'warning',
    tables: [],
    ignores: '没有给出上年工作簿的；只写幅度、没有写增减额或上年数的；上年表里没有的项目；原因里提到的数。',
    messages: {
      differs: '“{phrase}”：本年 {level}，推出上年 {base}，上年工作簿“{file}”是 {last}',
    },
  },
  judgePreviousYear,
);

/** Last year's figure of the same meaning: by its id, or by the name of its row. */
function lastTarget(last: Ledger, target: Target): Target | undefined {
  const amount = last.amount(target.id);
  if (amount) return amount;
  const divider = target.id.indexOf(':');
  const rows = target.id.slice(0, Math.max(0, divider));
  return rows in ACCOUNT_ROWS ? last.row(rows as RowsId, target.id.slice(divider + 1)) : undefined;
}

/** Within the last digits written: of this year's figure, the change and last year's figure, one may have been rounded. */
function isSame({ change, owner, base }: MovedChange, last: Target): boolean {
  const steps = [change.amount, change.previous, owner.amount].map((figure) => figure?.step ?? 0);
  return Math.abs(base - last.value) <= Math.max(last.step, ...steps);
}
