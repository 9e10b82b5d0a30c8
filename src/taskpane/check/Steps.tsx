/** “3/12 ‹上一处 下一处›”: from finding to finding in the order of the list, each with its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { Finding } from '../../model';
import { fill } from '../../wording';
import { useWording } from '../app-context';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  at: {
    marginRight: 'auto',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

export interface Walk {
  /** The findings in the order in which they are listed, folded groups left out. */
  readonly order: readonly Finding[];
  /** Opens a finding, goes to its cell, and moves the focus to its line. */
  readonly step: (finding: Finding) => void;
}

export const WalkContext = createContext<Walk>({ order: [], step: () => undefined });

export function Steps({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { list: words } = useWording();
  const { order, step } = useContext(WalkContext);
  const at = order.findIndex((one) => one.key === finding.key);
  if (at < 0 || order.length < 2) return null;
  const previous = order[at - 1];
  const next = order[at + 1];
  return (
    <div className={styles.row}>
      <span className={styles.at}>{fill(words.at, { at: at + 1, total: order.length })}</span>
      <Button size="small" disabledFocusable={!previous} onClick={() => previous && step(previous)}>
        {words.previous}
      </Button>
      <Button size="small" disabledFocusable={!next} onClick={() => next && step(next)}>
        {words.next}
      </Button>
    </div>
  );
}
