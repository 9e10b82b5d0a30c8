import type { Book, Place } from '../../model';
import { at, spotOf, textIn } from '../../model';
import { defineRule } from '../kit';
import { TARGET_BASIS } from './basis';
import type { TargetEntry } from './entries';
import { entryTexts, formPlace, targetEntries, withLine } from './entries';

interface Neighbour {
  readonly text: string;
  readonly place: Place;
}

/** A percentage that a formula text ends with and that only dragging can have raised: *101%. */
const RAISED = /[*×xX]\s*(10[1-9]|1[1-9]\d)\s*[%％]/;
/** Fewest neighbours in a row that make a series. */
const SERIES = 3;

/** F5: traces of dragging a cell's corner, which counts up what should stay the same. */
export const rule = defineRule(
  {
    id: 'targets/drag-fill',
    title: '绩效目标里没有下拉填充留下的递增数字',
    titleEn: 'Targets show no numbers counted up by dragging',
    why: '下拉填充会把 2024年变成 2025年、2026年，把 100% 变成 101%，内容就错了。',
    fix: '改回应有的年份或百分比；复制内容时按住 Ctrl 或用“复制单元格”。',
    basis: TARGET_BASIS,
    level: 'error',
    tables: [],
    ignores: '序号一类本来递增的数字；没有超出预算年度的年份；认不出预算年度的工作簿只查百分比。',
    messages: {
      percent: '绩效目标“{name}”写“{words}”，像是下拉填充把 100% 变成了 {value}%',
      years: '{count} 个相邻的内容只有年份逐个加一（{first}→{last}年），像是下拉填充造成的：“{words}”',
    },
  },
  (book, say) => {
    const entries = targetEntries(book);
    for (const entry of entries) {
      for (const { text, place } of [...entryTexts(book, entry), ...indicatorTexts(entry)]) {
        const match = RAISED.exec(text);
        if (!match) continue;
        say.report({
          code: 'percent',
          key: `targets/${entry.name}/${place.label}`,
          data: { name: entry.name, words: excerpt(text, match.index), value: at(match, 1) },
          places: withLine(entry, [place]),
        });
      }
    }
    for (const neighbours of [
      ...columnsOf(book, entries),
      ...entries.map((entry) => entryTexts(book, entry)),
      ...entries.map(indicatorTexts),
    ]) {
      for (const series of yearSeries(neighbours, book.year)) {
        const { text, place } = at(series.members, 0);
        say.report({
          code: 'years',
          key: `targets/series/${place.label}`,
          data: {
            count: String(series.members.length),
            first: String(series.first),
            last: String(series.last),
            words: excerpt(text, 0),
          },
          places: series.members.map((member) => member.place),
        });
      }
    }
    say.held(entries.length);
  },
);

function excerpt(text: string, index: number): string {
  const from = Math.max(0, index - 12);
  const part = text.slice(from, from + 28);
  return `${from > 0 ? '…' : ''}${part}${from + 28 < text.length ? '…' : ''}`;
}

function indicatorTexts(entry: TargetEntry): Neighbour[] {
  const { form } = entry;
  if (!form) return [];
  return form.indicators.map((indicator) => ({
    text: `${indicator.name} ${indicator.value}`,
    place: formPlace(form, indicator.row, indicator.valueColumn, indicator.name, 'text'),
  }));
}

/** Each label column of the registers from top to bottom. */
function columnsOf(book: Book, entries: readonly TargetEntry[]): Neighbour[][] {
  const columns = new Map<string, Neighbour[]>();
  for (const { line, name } of entries) {
    if (!line) continue;
    for (const column of line.panel.columns) {
      if (column.kind !== 'label' || column.concept === 'sequence' || column.concept === 'projectCode')
        continue;
      const key = `${line.panel.firstCell}:${column.index}`;
      const texts = columns.get(key) ?? [];
      columns.set(key, texts);
      const text = textIn(book, line.panel, line.row, column);
      texts.push({
        text,
        place: { role: 'text', ...spotOf(line.panel, line.row, column), label: `${name} / ${column.label}` },
      });
    }
  }
  return [...columns.values()];
}

interface Series {
  readonly members: readonly Neighbour[];
  readonly first: number;
  readonly last: number;
}

/** Runs of neighbours that are equal but for one year going up by one, beyond the budget's year. */
function yearSeries(neighbours: readonly Neighbour[], budgetYear: number | null): Series[] {
  const found: Series[] = [];
  let members: Neighbour[] = [];
  let first = 0;
  let last = 0;
  const close = (): void => {
    if (members.length >= SERIES && budgetYear !== null && last > budgetYear)
      found.push({ members, first, last });
    members = [];
  };
  for (const current of neighbours) {
    const previous = members[members.length - 1];
    const step = previous ? raisedYear(previous.text, current.text) : null;
    if (previous && step !== null && (members.length === 1 || step === last)) {
      if (members.length === 1) first = step;
      last = step + 1;
      members.push(current);
      continue;
    }
    close();
    members = /20\d\d/.test(current.text) ? [current] : [];
  }
  close();
  return found;
}

/** The year in `before` that is one more in `after`, all else equal; null otherwise. */
function raisedYear(before: string, after: string): number | null {
  if (before.length !== after.length || before === after) return null;
  const [one, other] = [before.split(/(20\d\d)/), after.split(/(20\d\d)/)];
  let year: number | null = null;
  for (let index = 0; index < one.length; index += 1) {
    if (one[index] === other[index]) continue;
    if (index % 2 === 0 || Number(other[index]) !== Number(one[index]) + 1) return null;
    if (year !== null && year !== Number(one[index])) return null;
    year = Number(one[index]);
  }
  return year;
}
