import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Mark } from '../host/port';
import { markStyle } from '../host/mark-style';
import type { Level, SheetSnapshot } from '../model';
import type { Wording } from '../wording';
import { fill } from '../wording';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    scrollbarWidth: 'thin',
  },
  tab: {
    font: 'inherit',
    fontSize: '13px',
    whiteSpace: 'nowrap',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '5px 12px',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: '3px solid transparent',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: tokens.colorBrandStroke1,
  },
  hidden: { fontStyle: 'italic', color: tokens.colorNeutralForeground3 },
  dot: { width: '8px', height: '8px', borderRadius: '2px' },
});

interface Props {
  readonly wording: Wording;
  readonly sheets: readonly SheetSnapshot[];
  readonly marks: readonly Mark[];
  readonly current: string;
  readonly onShow: (name: string) => void;
}

const ORDER: readonly Level[] = ['error', 'warning', 'note'];

/** The sheets of the workbook; a dot says which hold marks, in the colour of the worst. */
export function SheetTabs({ wording, sheets, marks, current, onShow }: Props) {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current
      ?.querySelector('[aria-current="true"]')
      ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav ref={box} className={styles.tabs} aria-label={wording.workbench.sheets}>
      {sheets.map((sheet) => {
        const worst = ORDER.find((level) =>
          marks.some((mark) => mark.sheet === sheet.name && mark.level === level),
        );
        const hidden = sheet.visibility !== 'visible';
        return (
          <button
            key={sheet.name}
            type="button"
            aria-current={sheet.name === current}
            className={mergeClasses(
              styles.tab,
              hidden && styles.hidden,
              sheet.name === current && styles.current,
            )}
            onClick={() => onShow(sheet.name)}
          >
            {worst && (
              <span
                aria-hidden
                className={styles.dot}
                style={{ backgroundColor: markStyle(worst, false).edge }}
              />
            )}
            {hidden ? fill(wording.workbench.hidden, { sheet: sheet.name }) : sheet.name}
          </button>
        );
      })}
    </nav>
  );
}
