/** Where the figures of a paragraph come from, as the cells beside it. */
import type { Paragraph, Place } from '../model';
import { at } from '../model';

/** Heads of the three columns. Recognition knows a written narrative's list of sources by them. */
export const FIGURE_LIST_HEAD = ['数字', '来源', '算法'] as const;

/** Cells of a sum are named up to this many. */
const NAMED = 6;

/**
 * The figures of a paragraph that were read from tables, one a line in each of three cells: the figure as printed, its cells,
 * how it was worked out (– for one simply read). Three empty cells where there is none.
 */
export function figureList({ parts }: Pick<Paragraph, 'parts'>): readonly [string, string, string] {
  const figures = parts.flatMap((part) =>
    part.kind === 'fact' && /\d/.test(part.text) && part.places.length > 0 ? [part] : [],
  );
  return [
    figures.map((figure) => figure.text).join('\n'),
    figures.map((figure) => sourceOf(figure.places)).join('\n'),
    figures.map((figure) => (figure.how === '' ? '–' : figure.how.replace(/^= /, ''))).join('\n'),
  ];
}

/** “表三 支出总表 C5、D5”. */
function sourceOf(places: readonly Place[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of places) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  return [...bySheet]
    .map(([sheet, cells]) =>
      cells.length > NAMED ? `${sheet} ${at(cells, 0)}等${cells.length}格` : `${sheet} ${cells.join('、')}`,
    )
    .join('；');
}
