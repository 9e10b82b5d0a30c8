/** The workbooks of a list as a table: sorted by its headings, walked with the arrow keys, opened with Enter. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { memo, useRef } from 'react';
import type { Language } from '../../wording';
import { fill } from '../../wording';
import type { WorkbenchWording } from '../../wording/workbench';
import type { ManyRow } from './many';
import { OutcomeCell } from './OutcomeCell';
import type { ColumnName, Order } from './view-rows';
import { COLUMNS, coverageText } from './view-rows';

const useStyles = makeStyles({
  // Columns do not move while results come in, and one result does not lay out hundreds of lines anew.
  table: {
    width: '100%',
    minWidth: '960px',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: 0,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke1}`,
  },
  sort: {
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    width: '100%',
    padding: '7px 8px',
    textAlign: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  current: { backgroundColor: tokens.colorBrandBackground2 },
  cell: {
    padding: '6px 8px',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  file: {
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  open: {
    font: 'inherit',
    padding: 0,
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  folder: { color: tokens.colorNeutralForeground3 },
  organisation: { overflowWrap: 'anywhere' },
  tables: { whiteSpace: 'normal' },
  faint: { color: tokens.colorNeutralForeground3 },
  errors: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  warnings: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

const FIGURES: ReadonlySet<ColumnName> = new Set([
  'tables',
  'errors',
  'warnings',
  'notes',
  'coverage',
  'unchecked',
]);

/** Those without a width share what is left. */
const WIDTHS: Readonly<Record<ColumnName, string | undefined>> = {
  file: '20%',
  organisation: '15%',
  year: '60px',
  tables: '68px',
  errors: '64px',
  warnings: '76px',
  notes: '60px',
  coverage: '80px',
  unchecked: '84px',
  outcome: undefined,
};

interface Props {
  readonly rows: readonly ManyRow[];
  /** The row that is being checked. */
  readonly checking: ManyRow | null;
  /** Path of the row that the keys stand on. */
  readonly current: string | null;
  readonly order: Order;
  readonly words: WorkbenchWording;
  readonly language: Language;
  readonly onOrder: (order: Order) => void;
  readonly onCurrent: (path: string) => void;
  readonly onOpen: (row: ManyRow) => void;
}

export function ManyTable({
  rows,
  checking,
  current,
  order,
  words,
  language,
  onOrder,
  onCurrent,
  onOpen,
}: Props) {
  const styles = useStyles();
  const box = useRef<HTMLTableSectionElement>(null);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.file.path === current),
  );
  /** The row whose button an event came from. */
  const rowOf = (target: EventTarget): ManyRow | undefined => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-open]') : null;
    return button ? rows.find(({ file }) => file.path === button.dataset['open']) : undefined;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: at - 15,
      PageDown: at + 15,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, to));
    const row = rows[next];
    if (!row) return;
    onCurrent(row.file.path);
    box.current?.querySelectorAll<HTMLElement>('[data-open]')[next]?.focus();
  };
  return (
    <table className={styles.table} aria-label={words.many.label} aria-describedby="many-how">
      <colgroup>
        {COLUMNS.map((column) => (
          <col key={column} style={{ width: WIDTHS[column] }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={mergeClasses(styles.head, FIGURES.has(column) && styles.figure)}
              aria-sort={order.by !== column ? undefined : order.down ? 'descending' : 'ascending'}
            >
              <button
                type="button"
                className={styles.sort}
                title={explained(column, words)}
                onClick={() => onOrder(nextOrder(order, column))}
              >
                {words.many.columns[column]}
                <span aria-hidden>{order.by === column ? (order.down ? ' ▼' : ' ▲') : ''}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {/* The keys move between the buttons inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <tbody
        ref={box}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const row = rowOf(event.target);
          if (row) onCurrent(row.file.path);
        }}
        onClick={(event) => {
          const row = rowOf(event.target);
          if (row) onOpen(row);
        }}
      >
        {rows.map((row, index) => (
          <Row
            key={row.file.path}
            {...{ row, words, language }}
            isChecking={row === checking}
            isCurrent={row.file.path === current}
            isStop={index === at}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: ManyRow;
  readonly isChecking: boolean;
  readonly isCurrent: boolean;
  /** The tab key stops here. */
  readonly isStop: boolean;
  readonly words: WorkbenchWording;
  readonly language: Language;
}

/** Drawn anew only when it has changed: there are hundreds, and one changes at a time. */
const Row = memo(function Row({ row, isChecking, isCurrent, isStop, words, language }: RowProps) {
  const styles = useStyles();
  const { path, name } = row.file;
  return (
    <tr className={mergeClasses(styles.row, isCurrent && styles.current)}>
      <th scope="row" className={mergeClasses(styles.cell, styles.file)}>
        <button type="button" data-open={path} tabIndex={isStop ? 0 : -1} className={styles.open}>
          <span className={styles.folder}>{path.slice(0, -name.length)}</span>
          {name}
        </button>
      </th>
      <BookCells row={row} words={words} />
      <td className={styles.cell}>
        <OutcomeCell {...{ row, isChecking, words, language }} />
      </td>
    </tr>
  );
});

/** What a heading means, where that is not plain, and that it sorts. */
function explained(column: ColumnName, words: WorkbenchWording): string {
  const { explain, columns, sortBy } = words.many;
  const meaning = Object.entries(explain).find(([name]) => name === column)?.[1];
  const sorts = fill(sortBy, { column: columns[column] });
  return meaning === undefined ? sorts : `${meaning}\n${sorts}`;
}

/** Words are first wanted from the beginning of the alphabet, numbers from the largest. */
function nextOrder(order: Order, column: ColumnName): Order {
  if (order.by === column) return { by: column, down: !order.down };
  return { by: column, down: FIGURES.has(column) && column !== 'coverage' && column !== 'tables' };
}

function BookCells({ row: { answer }, words }: { readonly row: ManyRow; readonly words: WorkbenchWording }) {
  const styles = useStyles();
  const figure = mergeClasses(styles.cell, styles.figure);
  if (!answer?.ok) {
    return (
      <>
        {COLUMNS.slice(1, -1).map((column) => (
          <td key={column} className={styles.cell} />
        ))}
      </>
    );
  }
  const { book } = answer;
  const { found, total, odd } = book.tables;
  const count = (value: number, strong: string | undefined) => (
    <td className={mergeClasses(figure, value === 0 ? styles.faint : strong)}>{value}</td>
  );
  return (
    <>
      <td
        className={mergeClasses(styles.cell, styles.organisation, book.organisation === null && styles.faint)}
      >
        {book.organisation ?? words.many.noOrganisation}
      </td>
      <td className={mergeClasses(styles.cell, book.year === null && styles.faint)}>
        {book.year ?? words.many.noOrganisation}
      </td>
      <td className={mergeClasses(figure, styles.tables, found < total && styles.warnings)}>
        {odd > 0 ? fill(words.many.odd, { found, total, odd }) : `${found}/${total}`}
      </td>
      {count(book.errors, styles.errors)}
      {count(book.warnings, styles.warnings)}
      {count(book.notes, undefined)}
      <td className={figure}>{coverageText(book)}</td>
      {count(book.unchecked, styles.warnings)}
    </>
  );
}
