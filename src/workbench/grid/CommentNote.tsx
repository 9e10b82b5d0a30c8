import type { Rectangle } from '../../model';
import type { Geometry } from './geometry';
import { span, start } from './geometry';
import { useGridStyles } from './grid-styles';

interface Props {
  readonly geometry: Geometry;
  readonly area: Rectangle;
  /** A1 address of its cell. */
  readonly cell: string;
  readonly text: string;
}

/** What a comment says, beside its cell, for the eye: the cell’s own name says it too. */
export function CommentNote({ geometry, area, cell, text }: Props) {
  const styles = useGridStyles();
  const style = {
    top: start(geometry.rows, area.top),
    left: start(geometry.columns, area.left) + span(geometry.columns, area.left, area.right) + 6,
    width: 'max-content',
  };
  return (
    <div aria-hidden data-comment={cell} className={styles.note} style={style}>
      {text}
    </div>
  );
}
