import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Rectangle, SheetSnapshot } from '../model';
import { formulaAt, rectangleToA1, valueAt } from '../model';
import type { Wording } from '../wording';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    height: '28px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '13px',
  },
  name: {
    width: '84px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    font: 'inherit',
    padding: '0 8px',
    border: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface Props {
  readonly wording: Wording;
  readonly sheet: SheetSnapshot;
  readonly selection: Rectangle;
  readonly onEdit: (cell: { row: number; column: number }, text: string) => void;
}

/** The address of the selected cell and what stands in it, unformatted. */
export function FormulaBar({ wording, sheet, selection, onEdit }: Props) {
  const styles = useStyles();
  const { top: row, left: column } = selection;
  const value = valueAt(sheet, row, column);
  const content = formulaAt(sheet, row, column) ?? (value === null ? '' : String(value));
  // What is being typed belongs to the cell it was begun in.
  const cell = `${sheet.name}!${row},${column}`;
  const [draft, setDraft] = useState<{ readonly cell: string; readonly text: string } | null>(null);
  const text = draft?.cell === cell ? draft.text : content;
  const keep = (): void => {
    if (draft?.cell === cell && draft.text !== content) onEdit({ row, column }, draft.text);
    setDraft(null);
  };
  return (
    <div className={styles.bar}>
      <span className={styles.name} role="status" aria-label={wording.workbench.cellName}>
        {rectangleToA1(selection)}
      </span>
      <input
        className={styles.content}
        aria-label={wording.workbench.content}
        value={text}
        onChange={(event) => setDraft({ cell, text: event.target.value })}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
    </div>
  );
}
