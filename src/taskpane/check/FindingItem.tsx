/** One finding: level, sentence, place; open: the sum on paper, why, and what to do. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { Run } from '../../app';
import type { Finding } from '../../model';
import { useActions, useAppState, useWording } from '../app-context';
import { LevelMark } from '../LevelMark';
import { PlaceChip } from '../PlaceChip';
import { FindingDetail } from './FindingDetail';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    borderLeft: '3px solid transparent',
    // Transparent edges are drawn there.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: '4px', paddingRight: '8px' },
  button: {
    font: 'inherit',
    flexGrow: 1,
    minWidth: 0,
    textAlign: 'left',
    display: 'flex',
    gap: '8px',
    padding: '6px 0 6px 9px',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  mark: { paddingTop: '2px' },
  sentence: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  fresh: {
    marginRight: '4px',
    padding: '0 4px',
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorBrandForeground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  chip: { marginTop: '4px' },
});

interface Props {
  readonly finding: Finding;
  readonly run: Run;
  /** Whether the cause is told here, because the list is not grouped by causes. */
  readonly withCause: boolean;
}

export function FindingItem({ finding, run, withCause }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const { selected } = useAppState();
  const { select, goTo } = useActions();
  const line = useRef<HTMLLIElement>(null);
  const id = useId();
  const open = selected === finding.key;
  const [place] = finding.places;

  useEffect(() => {
    if (open) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);

  const onClick = (): void => {
    select(open ? null : finding.key);
    if (!open && place?.file === undefined && place) void goTo(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    select(null);
    line.current?.querySelector<HTMLElement>('[data-line]')?.focus();
    event.stopPropagation();
  };
  return (
    // The item listens for Escape from whatever inside it has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li ref={line} className={mergeClasses(styles.item, open && styles.open)} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.button}
          data-line={finding.key}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onClick}
        >
          <span className={styles.mark}>
            <LevelMark kind={finding.tail ? 'tail' : finding.level} />
          </span>
          <span className={styles.sentence}>
            {run.sinceLast?.added.has(finding.key) && (
              <span className={styles.fresh}>{wording.check.isNew}</span>
            )}
            {finding.message}
          </span>
        </button>
        {place && place.cell !== '' && <PlaceChip place={place} className={styles.chip} />}
      </div>
      {open && (
        <div id={id}>
          <FindingDetail finding={finding} run={run} withCause={withCause} />
        </div>
      )}
    </li>
  );
}
