/** One visible row: its cells as they are shown, with merged areas, overflow of words, and marks. */
import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { memo } from 'react';
import type { SheetLook } from '../../host/file/looks';
import { lookAt } from '../../host/file/looks/look';
import type { Level, Rectangle, SheetSnapshot } from '../../model';
import { columnLetters, numberFormatAt, toA1, valueAt } from '../../model';
import type { Mark } from '../../host/port';
import type { ThemeKind } from '../../taskpane/theme';
import { cssOf, edgeCss, fontPixels } from './cell-look';
import type { Geometry, Merges } from './geometry';
import { span, start, textWidth } from './geometry';
import { useGridStyles } from './grid-styles';
import { MARK_LOOK } from './mark-look';
import { shownValue } from './number-format';

export interface RowProps {
  readonly sheet: SheetSnapshot;
  readonly look: SheetLook | null;
  readonly themeKind: ThemeKind;
  readonly geometry: Geometry;
  readonly merges: Merges;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Comments by A1 address. */
  readonly comments: ReadonlyMap<string, string>;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Only the merged areas that begin here and reach into view. */
  readonly anchorsOnly: boolean;
  readonly markedAs: (level: Level) => string;
  /** “批注”. */
  readonly commentWord: string;
}

export const GridRow = memo(function GridRow(props: RowProps) {
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
      style={{ top: start(geometry.rows, row), height: span(geometry.rows, row, row) }}
    >
      {columns.map((column) => (
        <GridCell key={column} {...props} column={column} styles={styles} />
      ))}
    </div>
  );
});

interface CellProps extends RowProps {
  readonly column: number;
  readonly styles: ReturnType<typeof useGridStyles>;
}

function GridCell(props: CellProps) {
  const { sheet, look, themeKind, geometry, merges, marks, comments, row, column, markedAs, styles } = props;
  const area = merges.at(row, column);
  const width = span(geometry.columns, column, area?.right ?? column);
  const height = span(geometry.rows, row, area?.bottom ?? row);
  const own = look && lookAt(look, row, column);
  const shown = shownValue(valueAt(sheet, row, column), numberFormatAt(sheet, row, column));
  const { text } = shown;
  const address = toA1(row, column);
  const mark = marks.get(address);
  const markLook = mark && MARK_LOOK[mark.level];
  const comment = comments.get(address);
  // Without a look of the file's own, titles stand in the middle of what was merged for them.
  const guessed = area && shown.align !== 'right' && !isLabelled(text) ? 'center' : shown.align;
  const align = !own ? guessed : own.horizontal === 'general' ? shown.align : own.horizontal;
  const scale = own ? fontPixels(own) / PLAIN_LETTERS : 1;
  const wanted = textWidth(text) * scale;
  const runsOn = text !== '' && !area && !own?.wrap && shown.align === 'left' && align === 'left';
  const room = runsOn ? roomFor(wanted + 10, props, width) : width;
  // Figures that do not fit are made smaller, and shown as Excel shows them when they would be too small; never cut.
  const fit = shown.align !== 'right' || area || own?.wrap ? 1 : (width - 6) / wanted;
  const fits = fit >= (own ? SMALLEST : 1);
  return (
    <div
      role="gridcell"
      id={`cell-${address}`}
      aria-colindex={column + 1}
      aria-label={[
        columnLetters(column) + (row + 1),
        text,
        ...(mark ? [markedAs(mark.level)] : []),
        ...(comment === undefined ? [] : [`${props.commentWord}: ${comment}`]),
      ].join(' ')}
      data-cell={address}
      data-mark={mark ? `${mark.level}${mark.culprit ? ' culprit' : ''}` : undefined}
      title={mark && markedAs(mark.level)}
      className={mergeClasses(
        styles.cell,
        styles[align],
        area && styles.merged,
        room > width && styles.over,
        mark && styles.marked,
      )}
      style={{
        left: start(geometry.columns, column),
        width,
        height,
        ...(own && cssOf(own, themeKind)),
        ...(own && fits && fit < 1 && { fontSize: Math.floor(fontPixels(own) * fit * 10) / 10 }),
        ...(own &&
          own.indent > 0 && { [align === 'right' ? 'paddingRight' : 'paddingLeft']: 4 + own.indent * 9 }),
        ...edgesOf(props, area, room > width),
        ...(markLook && mark && markLook.cell(mark.culprit)),
      }}
    >
      {markLook && (
        <svg aria-hidden className={styles.shape} viewBox="0 0 8 8" fill={markLook.edge}>
          <path d={markLook.shape} />
        </svg>
      )}
      <span className={styles.text} style={room > width ? { width: room - 8, flexShrink: 0 } : undefined}>
        {fits ? text : '#'.repeat(Math.max(1, Math.floor((width - 8) / 8)))}
      </span>
      {comment !== undefined && <span aria-hidden className={styles.comment} />}
    </div>
  );
}

/** Pixels of letters where a file says nothing of them. */
const PLAIN_LETTERS = 13;
/** Figures are made this much smaller before they are shown as ####: the page may lack the font they were fitted in. */
const SMALLEST = 0.75;

/** The right and lower edge of a cell, which it shares with its neighbours. */
function edgesOf(
  { look, themeKind, row, column }: CellProps,
  area: Rectangle | undefined,
  runsOn: boolean,
): CSSProperties {
  if (!look) return {};
  const [bottom, right] = [area?.bottom ?? row, area?.right ?? column];
  const [own, below, beside] = [
    lookAt(look, bottom, right),
    lookAt(look, bottom + 1, column),
    lookAt(look, row, right + 1),
  ];
  const lower = edgeCss(own.bottom ?? below.top, themeKind);
  const outer = edgeCss(own.right ?? beside.left, themeKind);
  // The lines of the grid are not seen on what is painted.
  const bare = !look.gridLines || own.fill !== null;
  return {
    borderBottom: lower ?? (bare ? '1px solid transparent' : undefined),
    borderRight: outer ?? (bare || runsOn ? '1px solid transparent' : undefined),
  };
}

/** “部门名称：…”, “单位：万元”: lines beside a table, which stand at its edge also where their cells are merged. */
function isLabelled(text: string): boolean {
  return text.includes('：');
}

/** Words run on over empty cells to the right, as far as they need. */
function roomFor(
  wanted: number,
  {
    sheet,
    geometry,
    merges,
    row,
    column,
  }: Pick<RowProps, 'sheet' | 'geometry' | 'merges' | 'row'> & { column: number },
  width: number,
): number {
  let room = width;
  const last = geometry.columns.length - 2;
  for (let next = column + 1; room < wanted && next <= last; next++) {
    if (valueAt(sheet, row, next) !== null || merges.at(row, next)) break;
    room += span(geometry.columns, next, next);
  }
  return room;
}
