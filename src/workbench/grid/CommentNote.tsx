import type { Rectangle } from '../../model';
import type { Geometry } from './geometry';
import { span, start } from './geometry';
import { useGridStyles } from './grid-styles';

interface Props {
  readonly geometry: Geometry;
  readonly area: Rectangle;
  readonly label: string;
  readonly text: string;
}

/** What a comment says, beside its cell. */
export function CommentNote({ geometry, area, label, text }: Props) {
  const styles = useGridStyles();
  const style = {
    top: start(geometry.rows, area.top),
    left: start(geometry.columns, area.left) + span(geometry.columns, area.left, area.right) + 6,
    width: 'max-content',
  };
  return (
    <div role="note" aria-label={label} className={styles.note} style={style}>
      {text}
    </div>
  );
}
