/** The first use in three short steps, with an example of what a result looks like. Nothing of the workbook is touched. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../wording';
import { useOpenSample } from '../app-context';
import { useLaterWording } from '../use-later-wording';
import { ExampleFinding } from './ExampleFinding';

const useStyles = makeStyles({
  box: {
    margin: '4px 12px 12px',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  at: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  on: { marginLeft: 'auto' },
});

const STEPS = ['check', 'read', 'act'] as const;

interface Props {
  /** Seen to the end, or skipped. */
  readonly onClose: () => void;
}

export default function Intro({ onClose }: Props) {
  const styles = useStyles();
  const { intro: words } = useLaterWording();
  const openSample = useOpenSample();
  const [at, setAt] = useState(0);
  const step = STEPS[at] ?? 'check';
  const last = at === STEPS.length - 1;
  return (
    <section className={styles.box} aria-label={words.title}>
      <div className={styles.at}>{fill(words.at, { step: at + 1, total: STEPS.length })}</div>
      <div aria-live="polite">
        <h2 className={styles.title}>{words.steps[step].title}</h2>
        <p className={styles.text}>{words.steps[step].text}</p>
      </div>
      {step === 'check' && !openSample && <p className={styles.small}>{words.copyFirst}</p>}
      {step === 'check' && openSample && (
        <div className={styles.row}>
          <span className={styles.small}>{words.sample}</span>
          <Button
            size="small"
            onClick={() => {
              onClose();
              openSample();
            }}
          >
            {words.openSample}
          </Button>
        </div>
      )}
      {step === 'read' && <ExampleFinding />}
      {last && <p className={styles.small}>{words.keys}</p>}
      <div className={styles.row}>
        {!last && (
          <Button size="small" appearance="subtle" onClick={onClose}>
            {words.skip}
          </Button>
        )}
        {at > 0 && (
          <Button size="small" className={last ? undefined : styles.on} onClick={() => setAt(at - 1)}>
            {words.back}
          </Button>
        )}
        <Button
          size="small"
          appearance="primary"
          className={at > 0 && !last ? undefined : styles.on}
          onClick={() => (last ? onClose() : setAt(at + 1))}
        >
          {last ? words.done : words.next}
        </Button>
      </div>
    </section>
  );
}
