/**
 * A sheet to look at, select in, edit and show marks on. Only what is in view is drawn, so a sheet of a hundred thousand
 * rows scrolls like one of forty.
 */
import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SheetLook } from '../../host/file/looks';
import type { Mark } from '../../host/port';
import type { Level, Rectangle, SheetSnapshot } from '../../model';
import { columnLetters, parseA1, rectangleToA1, toA1, valueAt } from '../../model';
import type { ThemeKind } from '../../taskpane/theme';
import { CellEditor } from './CellEditor';
import { CommentNote } from './CommentNote';
import type { Geometry } from './geometry';
import {
  geometryOf,
  HEADER_HEIGHT,
  HEADER_WIDTH,
  indexAt,
  mergesOf,
  ROW_HEIGHT,
  span,
  start,
} from './geometry';
import { GridRow } from './GridRow';
import { useGridStyles } from './grid-styles';
import type { Cell } from './moves';
import { moveBy } from './moves';
import { useViewport } from './use-viewport';

export interface GridProps {
  readonly sheet: SheetSnapshot;
  /** How the file says it looks; null to be shown plainly. */
  readonly look: SheetLook | null;
  readonly themeKind: ThemeKind;
  /** Marks by A1 address of their first cell. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly selection: Rectangle;
  /** Changes whenever the selection is to be brought into view by someone else's wish. */
  readonly reveal: number;
  readonly label: string;
  readonly markedAs: (level: Level) => string;
  /** “批注”. */
  readonly commentWord: string;
  readonly onSelect: (area: Rectangle) => void;
  /** A cell was given a new text; empty clears it. */
  readonly onEdit: (cell: Cell, text: string) => void;
  readonly onUndo: () => void;
}

export function Grid({
  sheet,
  look,
  themeKind,
  marks,
  selection,
  reveal,
  label,
  markedAs,
  commentWord,
  onSelect,
  onEdit,
  onUndo,
}: GridProps) {
  const styles = useGridStyles();
  const box = useRef<HTMLDivElement>(null);
  const [viewport, onScroll] = useViewport(box);
  const [editing, setEditing] = useState<{ readonly cell: Cell; readonly text: string } | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const geometry = useMemo(() => geometryOf(sheet, look), [sheet, look]);
  const comments = useMemo(
    () => new Map((sheet.comments ?? []).map(({ row, column, text }) => [toA1(row, column), text])),
    [sheet],
  );
  const merges = useMemo(() => mergesOf(sheet), [sheet]);
  const active: Cell = { row: selection.top, column: selection.left };
  const used: Rectangle = {
    top: sheet.top,
    left: sheet.left,
    bottom: sheet.top + Math.max(0, sheet.rowCount - 1),
    right: sheet.left + Math.max(0, sheet.columnCount - 1),
  };

  const firstRow = Math.max(0, indexAt(geometry.rows, viewport.top) - 2);
  const lastRow = Math.min(
    geometry.rows.length - 2,
    indexAt(geometry.rows, viewport.top + viewport.height) + 2,
  );
  // Words that begin a little to the left may run into view.
  const firstColumn = Math.max(0, indexAt(geometry.columns, viewport.left) - 6);
  const lastColumn = Math.min(
    geometry.columns.length - 2,
    indexAt(geometry.columns, viewport.left + viewport.width) + 1,
  );

  const bringIntoView = useCallback(
    (area: Rectangle, margin: number) => {
      const view = box.current;
      if (!view) return;
      const top = start(geometry.rows, area.top);
      const left = start(geometry.columns, area.left);
      const bottom = top + span(geometry.rows, area.top, area.top);
      const right = left + span(geometry.columns, area.left, area.left);
      const [height, width] = [view.clientHeight - HEADER_HEIGHT, view.clientWidth - HEADER_WIDTH];
      if (top < view.scrollTop) view.scrollTop = top - margin;
      else if (bottom > view.scrollTop + height) view.scrollTop = bottom - height + margin;
      if (left < view.scrollLeft) view.scrollLeft = left;
      else if (right > view.scrollLeft + width) view.scrollLeft = right - width;
    },
    [geometry],
  );
  const wanted = useRef(selection);
  useEffect(() => {
    wanted.current = selection;
  }, [selection]);
  useEffect(() => {
    // Someone else's wish: with some rows around it, to be seen in its table.
    bringIntoView(wanted.current, ROW_HEIGHT * 4);
  }, [reveal, bringIntoView]);

  const select = (cell: Cell): void => {
    const area = merges.at(cell.row, cell.column) ?? {
      top: cell.row,
      bottom: cell.row,
      left: cell.column,
      right: cell.column,
    };
    onSelect(area);
    bringIntoView(area, 0);
  };
  const startEditing = (text?: string): void => {
    setEditing({ cell: active, text: text ?? rawText(sheet, active) });
  };
  const finishEditing = (text: string | null, move: Cell | null): void => {
    if (editing && text !== null && text !== rawText(sheet, editing.cell)) onEdit(editing.cell, text);
    setEditing(null);
    box.current?.focus({ preventScroll: true });
    if (move) select(move);
  };
  const moved = (event: {
    key: string;
    shiftKey: boolean;
    ctrlKey: boolean;
    metaKey: boolean;
  }): Cell | null => {
    const page = Math.max(1, Math.floor(viewport.height / ROW_HEIGHT) - 4);
    return moveBy(event.key, event.shiftKey, event.ctrlKey || event.metaKey, active, page, {
      ...geometry,
      merges,
      used,
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing) return;
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === 'z') onUndo();
    else if (event.key === 'F2') startEditing();
    else if (event.key === 'Delete' || event.key === 'Backspace') onEdit(active, '');
    else if (event.key.length === 1 && !control && !event.altKey) startEditing(event.key);
    else {
      const next = moved(event);
      // Tab leaves the grid at its edge, so that the pane can be reached without a mouse.
      if (!next || (event.key === 'Tab' && next.row === active.row && next.column === active.column)) return;
      select(next);
    }
    event.preventDefault();
  };
  const onPointerOver = (event: PointerEvent): void => {
    const address = addressOf(event.target);
    setHovered(address !== null && comments.has(address) ? address : null);
  };
  const onMouseDown = (event: MouseEvent): void => {
    const cell = cellOf(event.target);
    if (cell) select(cell);
  };

  const notedAt = hovered ?? toA1(active.row, active.column);
  const noted = comments.get(notedAt);
  const anchorRows = [...new Set(merges.reaching(firstRow, lastRow).map((area) => area.top))];
  const rows = [...anchorRows, ...range(firstRow, lastRow)];
  const area = merges.at(selection.top, selection.left) ?? selection;
  const rectangle = {
    top: start(geometry.rows, area.top),
    left: start(geometry.columns, area.left),
    width: span(geometry.columns, area.left, area.right),
    height: span(geometry.rows, area.top, area.bottom),
  };
  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={geometry.rows.length - 1}
      aria-colcount={geometry.columns.length - 1}
      aria-activedescendant={`cell-${toA1(active.row, active.column)}`}
      tabIndex={0}
      className={styles.box}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onPointerOver={onPointerOver}
      onPointerLeave={() => setHovered(null)}
      onDoubleClick={() => startEditing()}
    >
      <div
        className={styles.area}
        role="presentation"
        style={{
          width: HEADER_WIDTH + start(geometry.columns, geometry.columns.length - 1),
          height: HEADER_HEIGHT + start(geometry.rows, geometry.rows.length - 1),
        }}
      >
        <div className={styles.columnHeads} aria-hidden>
          {seen(geometry.columns, firstColumn, lastColumn).map((column) => (
            <div
              key={column}
              className={mergeClasses(
                styles.head,
                isAfterHidden(geometry.columns, column) && styles.columnAfterHidden,
                column >= selection.left && column <= selection.right && styles.headOn,
              )}
              style={{
                left: HEADER_WIDTH + start(geometry.columns, column),
                width: span(geometry.columns, column, column),
                height: HEADER_HEIGHT,
              }}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
        <div className={styles.corner} aria-hidden />
        <div className={styles.rowHeads} aria-hidden>
          {seen(geometry.rows, firstRow, lastRow).map((row) => (
            <div
              key={row}
              className={mergeClasses(
                styles.head,
                isAfterHidden(geometry.rows, row) && styles.rowAfterHidden,
                row >= selection.top && row <= selection.bottom && styles.headOn,
              )}
              style={{
                top: start(geometry.rows, row),
                width: HEADER_WIDTH,
                height: span(geometry.rows, row, row),
              }}
            >
              {row + 1}
            </div>
          ))}
        </div>
        <div className={styles.cells} role="presentation">
          {rows.map((row) => (
            <GridRow
              key={row}
              row={row}
              anchorsOnly={row < firstRow}
              {...{ sheet, look, themeKind, geometry, merges, marks, comments, firstColumn, lastColumn }}
              {...{ markedAs, commentWord }}
            />
          ))}
          {noted !== undefined && !editing && (
            <CommentNote
              geometry={geometry}
              area={parseA1(notedAt) ?? selection}
              cell={notedAt}
              text={noted}
            />
          )}
          <div className={styles.selection} style={rectangle} data-selected={rectangleToA1(selection)} />
          {editing && (
            <CellEditor
              className={styles.editor}
              style={rectangle}
              label={toA1(active.row, active.column)}
              text={editing.text}
              onDone={(text, event) => finishEditing(text, event && moved(event))}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** What stands in a cell as one would type it. */
function rawText(sheet: SheetSnapshot, cell: Cell): string {
  const value = valueAt(sheet, cell.row, cell.column);
  return value === null ? '' : String(value);
}

/** Those that are not hidden. */
function seen(starts: Geometry['rows'], first: number, last: number): readonly number[] {
  return range(first, last).filter((index) => span(starts, index, index) > 0);
}

/** A row or column that the one before it hides from: its head says so. */
function isAfterHidden(starts: Geometry['rows'], index: number): boolean {
  return index > 0 && span(starts, index - 1, index - 1) === 0 && span(starts, index, index) > 0;
}

function addressOf(target: EventTarget): string | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return element?.dataset['cell'] ?? null;
}

function cellOf(target: EventTarget): Cell | null {
  const area = parseA1(addressOf(target) ?? '');
  return area && { row: area.top, column: area.left };
}
