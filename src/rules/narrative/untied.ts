import { untiedFigures } from './coverage';
import type { Outcome } from './outcome';
import { held, keyOf, NARRATIVE_BASIS, narrativeRule } from './outcome';
import type { Figure, Para, Reading } from './reading';
import { quote, sentencePlace } from './reading';

/** Lists what could not be checked, one finding a paragraph. */
export function listUntied(reading: Reading): Outcome[] {
  const byPara = new Map<Para, Figure[]>();
  for (const figure of untiedFigures(reading))
    byPara.set(figure.para, [...(byPara.get(figure.para) ?? []), figure]);
  const outcomes: Outcome[] = [...byPara].map(([para, figures]) => ({
    ties: [],
    finding: {
      code: 'untied',
      key: keyOf(
        para,
        `untied/${figures
          .map((figure) => contextOf(figure).replace(/[\d.,%]/g, ''))
          .join('/')
          .slice(0, 60)}`,
      ),
      data: {
        figures: figures.map((figure) => `“${contextOf(figure)}”`).join('、'),
        count: String(figures.length),
      },
      places: [sentencePlace(reading, para, figures[0]?.start, figures[0]?.end)],
    },
  }));
  return outcomes.length > 0 ? outcomes : [held(...reading.figures)];
}

/** A figure with the words of its clause. */
function contextOf(figure: Figure): string {
  const { para, start, end } = figure;
  const before = para.text.slice(0, start);
  const from = Math.max(...[...',。;:、'].map((mark) => before.lastIndexOf(mark))) + 1;
  const words = quote(para, from, end);
  return words.length > LONGEST ? `…${words.slice(-LONGEST)}` : words;
}

const LONGEST = 28;

export const rule = narrativeRule(
  {
    id: 'narrative/untied',
    title: '说明中没有核对的数字',
    titleEn: 'Figures of the narrative that could not be tied',
    why: '没有核对不等于没有错：表中没有、文中也没有别的数可以验证的，要由人核对。',
    fix: '对照原始资料逐个核对；在说明资料中填上这些数，以后即可自动核对。',
    basis: NARRATIVE_BASIS,
    level: 'note',
    tables: [],
    ignores: '年份、日期、文号、编号，“50万元以上”一类界限，原因里提到的人数、辆数不算在内。',
    messages: { untied: '有 {count} 个数字没有核对：{figures}' },
  },
  listUntied,
);
