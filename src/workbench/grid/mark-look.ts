/** Marks as they look in the grid: fill, edge and a shape in the corner, so that colour is never needed alone. */
import { markStyle } from '../../host/mark-style';
import type { Level } from '../../model';

interface Look {
  readonly edge: string;
  /** Path in an 8 × 8 box: a corner for errors, a triangle for warnings, a dot for notes. */
  readonly shape: string;
  cell(culprit: boolean): {
    backgroundColor: string;
    color: string;
    boxShadow: string;
    textDecorationLine: string;
  };
}

const SHAPES: Readonly<Record<Level, string>> = {
  error: 'M0 0h8L0 8Z',
  warning: 'M4 1l4 6H0Z',
  note: 'M1 1h4v4H1Z',
};

function look(level: Level): Look {
  return {
    edge: markStyle(level, true).edge,
    shape: SHAPES[level],
    cell(culprit) {
      const style = markStyle(level, culprit);
      return {
        backgroundColor: style.fill,
        color: style.fontColor,
        boxShadow: `inset 0 0 0 ${culprit ? 3 : 1}px ${style.edge}`,
        textDecorationLine: style.underline ? 'underline' : 'none',
      };
    },
  };
}

export const MARK_LOOK: Readonly<Record<Level, Look>> = {
  error: look('error'),
  warning: look('warning'),
  note: look('note'),
};
