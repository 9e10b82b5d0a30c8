/** The charts of a disclosure, from the lists of its facts. */
import type { Book, Chart, ChartPoint, FactRow, Facts } from '../model';
import { collectFacts } from '../facts';

/** Ids are those of the caption paragraphs in the wording files. */
const CHARTS: readonly (Pick<Chart, 'id' | 'title' | 'section'> & { readonly list: string })[] = [
  { id: 'income.chart', title: '收入预算图', section: 'income', list: 'income.sources' },
  {
    id: 'general-expense.chart',
    title: '一般公共预算当年支出结构图',
    section: 'general-expense',
    list: 'general-expense.classes',
  },
  {
    id: 'three-public.chart',
    title: '“三公”经费分布图',
    section: 'three-public',
    list: 'three-public.items',
  },
];

/** Charts that the tables give figures for; one with a negative figure is no pie and is left out. */
export function chartsOf(book: Book, facts: Facts = collectFacts(book)): readonly Chart[] {
  return CHARTS.flatMap(({ list, ...chart }): readonly Chart[] => {
    const points = (facts.lists.get(list) ?? []).flatMap(pointOf);
    if (points.length === 0 || points.some((point) => point.fen < 0)) return [];
    return [{ ...chart, kind: 'pie', unit: '万元', points }];
  });
}

function pointOf(row: FactRow): readonly ChartPoint[] {
  const name = row.facts['name']?.value;
  const amount = row.facts['amount'];
  if (name?.kind !== 'text' || amount?.value.kind !== 'amount' || amount.value.fen === 0) return [];
  return [{ label: name.text, fen: amount.value.fen, places: amount.places }];
}
