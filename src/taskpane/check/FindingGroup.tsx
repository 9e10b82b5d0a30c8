/** A heading with its findings; a cause with its remedy. Long groups show a page at a time. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Group, Run } from '../../app';
import { fill } from '../../wording';
import { useActions, useAppState, useWording } from '../app-context';
import { CauseCard } from './CauseCard';
import { FindingItem } from './FindingItem';

const PAGE = 50;

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: '4px' },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  toggle: {
    font: 'inherit',
    width: '100%',
    textAlign: 'left',
    display: 'flex',
    gap: '8px',
    padding: '8px 12px 4px',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { flexGrow: 1 },
  count: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { margin: '4px 12px' },
});

interface Props {
  readonly group: Group;
  readonly run: Run;
  readonly byCause: boolean;
  /** A search shows what it found, also in folded groups. */
  readonly forceOpen: boolean;
}

export function FindingGroup({ group, run, byCause, forceOpen }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const { selected } = useAppState();
  const { select } = useActions();
  const [toggled, setToggled] = useState<boolean | null>(null);
  const [pages, setPages] = useState(1);
  const id = useId();
  const selectedAt = group.findings.findIndex((finding) => finding.key === selected);
  const open = selectedAt >= 0 || (toggled ?? (!group.quiet || forceOpen));
  const limit = Math.max(pages * PAGE, selectedAt + 1);
  const hidden = group.findings.length - limit;
  const toggle = (wanted: boolean): void => {
    setToggled(wanted);
    // A folded group hides what is open in it.
    if (!wanted && selectedAt >= 0) select(null);
  };
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 className={styles.heading}>
        <button
          type="button"
          id={id}
          className={styles.toggle}
          data-line=""
          aria-expanded={open}
          onClick={() => toggle(!open)}
          onKeyDown={({ key }) => {
            if (key === 'ArrowRight') toggle(true);
            if (key === 'ArrowLeft') toggle(false);
          }}
        >
          <span aria-hidden>{open ? '▾' : '▸'}</span>
          <span className={styles.title}>{group.title}</span>
          <span className={styles.count}>{fill(wording.list.count, { count: group.findings.length })}</span>
        </button>
      </h3>
      {open && group.cause && <CauseCard cause={group.cause} run={run} titled />}
      {open && (
        <ul className={styles.list}>
          {group.findings.slice(0, limit).map((finding) => (
            <FindingItem key={finding.key} finding={finding} run={run} withCause={!byCause} />
          ))}
        </ul>
      )}
      {open && hidden > 0 && (
        <Button size="small" className={styles.more} onClick={() => setPages(pages + 1)}>
          {fill(wording.list.more, { count: Math.min(PAGE, hidden) })}
        </Button>
      )}
    </section>
  );
}
