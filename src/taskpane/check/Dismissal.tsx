/** “不算问题”: sets a finding apart for a reason, or brings it back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../model';
import { fill } from '../../wording';
import { useActions, useAppState, useWording } from '../app-context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  form: { display: 'flex', flexDirection: 'column', gap: '6px', fontSize: tokens.fontSizeBase200 },
  field: {
    font: 'inherit',
    padding: '4px 6px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

export function Dismissal({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { dismiss: words } = useWording();
  const { running, acting } = useAppState();
  const { dismiss, restore } = useActions();
  const [reason, setReason] = useState<string | null>(null);
  const id = useId();
  const busy = running !== null || acting;
  if (finding.suppressed) {
    return (
      <div className={styles.row}>
        <span>{fill(words.reason, finding.suppressed)}</span>
        <Button size="small" disabled={busy} onClick={() => void restore(finding.key)}>
          {words.restore}
        </Button>
      </div>
    );
  }
  if (reason === null) {
    return (
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={() => setReason('')}>
          {words.open}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void dismiss(finding, reason);
      }}
    >
      <label htmlFor={id}>{words.ask}</label>
      <input
        id={id}
        className={styles.field}
        placeholder={words.example}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.row}>
        <Button size="small" type="submit" appearance="primary" disabled={busy || reason.trim() === ''}>
          {words.confirm}
        </Button>
        <Button size="small" onClick={() => setReason(null)}>
          {words.keep}
        </Button>
      </div>
    </form>
  );
}
