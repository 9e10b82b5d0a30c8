/** One visible row: its cells as they are shown, with merged areas, overflow of words, and marks. */
import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { Level, SheetSnapshot } from '../../model';
import { columnLetters, numberFormatAt, toA1, valueAt } from '../../model';
import type { Mark } from '../../host/port';
import type { Geometry, Merges } from './geometry';
import { ROW_HEIGHT, span, start, textWidth } from './geometry';
import { useGridStyles } from './grid-styles';
import { MARK_LOOK } from './mark-look';
import { shownValue } from './number-format';

interface Props {
  readonly sheet: SheetSnapshot;
  readonly geometry: Geometry;
  readonly merges: Merges;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Only the merged areas that begin here and reach into view. */
  readonly anchorsOnly: boolean;
  readonly markedAs: (level: Level) => string;
}

export const GridRow = memo(function GridRow(props: Props) {
  const styles = useGridStyles();
  const { geometry, merges, row, firstColumn, lastColumn, anchorsOnly } = props;
  if (!anchorsOnly && span(geometry.rows, row, row) === 0) return null;
  const columns: number[] = [];
  const anchors = new Set<number>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const area = merges.at(row, column);
    if (area) {
      // An area that starts left of the view is drawn from its own first column.
      if (area.top === row && !anchors.has(area.left)) {
        anchors.add(area.left);
        columns.push(area.left);
      }
    } else if (!anchorsOnly && span(geometry.columns, column, column) > 0) columns.push(column);
  }
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{ top: start(geometry.rows, row), height: ROW_HEIGHT }}
    >
      {columns.map((column) => (
        <GridCell key={column} {...props} column={column} />
      ))}
    </div>
  );
});

function GridCell({
  sheet,
  geometry,
  merges,
  marks,
  row,
  column,
  markedAs,
}: Props & { readonly column: number }) {
  const styles = useGridStyles();
  const area = merges.at(row, column);
  const width = span(geometry.columns, column, area?.right ?? column);
  const height = span(geometry.rows, row, area?.bottom ?? row);
  const { text, align } = shownValue(valueAt(sheet, row, column), numberFormatAt(sheet, row, column));
  const mark = marks.get(toA1(row, column));
  const look = mark && MARK_LOOK[mark.level];
  const room =
    align === 'left' && text !== '' && !area
      ? roomFor(text, row, column, width, { sheet, geometry, merges })
      : width;
  // Figures that do not fit are shown as Excel shows them, never cut.
  const fits = align !== 'right' || textWidth(text) + 8 <= width || area !== undefined;
  return (
    <div
      role="gridcell"
      id={`cell-${toA1(row, column)}`}
      aria-colindex={column + 1}
      aria-label={`${columnLetters(column)}${row + 1} ${text}${mark ? ` ${markedAs(mark.level)}` : ''}`}
      data-cell={toA1(row, column)}
      data-mark={mark ? `${mark.level}${mark.culprit ? ' culprit' : ''}` : undefined}
      title={look ? markedAs(mark.level) : undefined}
      className={mergeClasses(
        styles.cell,
        styles[area && align !== 'right' && !isLabelled(text) ? 'center' : align],
        area && styles.merged,
        room > width && styles.over,
        mark && styles.marked,
      )}
      style={{
        left: start(geometry.columns, column),
        width,
        height,
        ...(look && mark && look.cell(mark.culprit)),
      }}
    >
      {look && (
        <svg aria-hidden className={styles.shape} viewBox="0 0 8 8" fill={look.edge}>
          <path d={look.shape} />
        </svg>
      )}
      <span className={styles.text} style={room > width ? { width: room - 8, flexShrink: 0 } : undefined}>
        {fits ? text : '#'.repeat(Math.max(1, Math.floor((width - 8) / 8)))}
      </span>
    </div>
  );
}

/** “部门名称：…”, “单位：万元”: lines beside a table, which stand at its edge also where their cells are merged. */
function isLabelled(text: string): boolean {
  return text.includes('：');
}

/** Words run on over empty cells to the right, as far as they need. */
function roomFor(
  text: string,
  row: number,
  column: number,
  width: number,
  { sheet, geometry, merges }: Pick<Props, 'sheet' | 'geometry' | 'merges'>,
): number {
  const wanted = textWidth(text) + 10;
  let room = width;
  const last = geometry.columns.length - 2;
  for (let next = column + 1; room < wanted && next <= last; next++) {
    if (valueAt(sheet, row, next) !== null || merges.at(row, next)) break;
    room += span(geometry.columns, next, next);
  }
  return room;
}
