/** “不算问题”: sets a finding apart for a reason, or brings it back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { Finding, Suppression } from '../../model';
import { dayText, fill } from '../../wording';
import type { Language } from '../../wording';
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

const dated = ({ reason, date }: Suppression, language: Language): { reason: string; date: string } => ({
  reason,
  date: dayText(language, date),
});

/** Called once, when the question opens. */
const focusField = (field: HTMLInputElement | null): void => field?.focus();

export function Dismissal({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { dismiss: words } = useWording();
  const { running, acting, language } = useAppState();
  const { dismiss, restore } = useActions();
  const [reason, setReason] = useState<string | null>(null);
  const closed = useRef(false);
  const id = useId();
  const busy = running !== null || acting;
  if (finding.suppressed) {
    return (
      <div className={styles.row}>
        <span>{fill(words.reason, dated(finding.suppressed, language))}</span>
        <Button size="small" disabled={busy} onClick={() => void restore(finding.key)}>
          {words.restore}
        </Button>
      </div>
    );
  }
  if (reason === null) {
    return (
      <div className={styles.row}>
        <Button
          size="small"
          appearance="subtle"
          ref={(button: HTMLButtonElement | null) => {
            // Back where the question was opened.
            if (closed.current) button?.focus();
            closed.current = false;
          }}
          onClick={() => setReason('')}
        >
          {words.open}
        </Button>
      </div>
    );
  }
  const close = (): void => {
    closed.current = true;
    setReason(null);
  };
  return (
    // The form listens for Escape from whatever inside it has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void dismiss(finding, reason);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        event.stopPropagation();
      }}
    >
      <label htmlFor={id}>{words.ask}</label>
      <input
        ref={focusField}
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
        <Button size="small" onClick={close}>
          {words.keep}
        </Button>
      </div>
    </form>
  );
}
