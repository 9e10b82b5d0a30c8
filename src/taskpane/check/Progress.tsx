/** The stages of a check, shown only when it takes long enough to be noticed. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { Running } from '../../app';
import { STAGES } from '../../app';
import { fill } from '../../wording';
import { useActions, useWording } from '../app-context';
import { useDelayed } from '../use-delayed';

const useStyles = makeStyles({
  box: { padding: '0 12px 10px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    marginBottom: '6px',
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  stages: {
    display: 'flex',
    gap: '12px',
    listStyleType: 'none',
    margin: '6px 0 0',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  stage: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorNeutralForeground1 },
  now: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function Progress({ running }: { running: Running }) {
  const styles = useStyles();
  const wording = useWording();
  const { cancel } = useActions();
  const shown = useDelayed(true);
  if (!shown) return null;
  const at = STAGES.indexOf(running.stage);
  const stage = wording.check.stages[running.stage];
  const text =
    running.total > 0
      ? fill(wording.check.stageCount, { stage, done: running.done, total: running.total })
      : fill(wording.check.stageOf, { stage });
  const within = running.total > 0 ? running.done / running.total : 0;
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span>{text}</span>
        {/* Each stage is told once; the count of sheets would be told without end. */}
        <span className={styles.spoken} role="status">
          {stage}
        </span>
        <Button size="small" onClick={cancel}>
          {wording.check.cancel}
        </Button>
      </div>
      <ProgressBar
        value={(at + within) / STAGES.length}
        aria-label={wording.check.stagesLabel}
        aria-valuetext={text}
      />
      <ol className={styles.stages}>
        {STAGES.map((name, index) => (
          <li
            key={name}
            aria-current={index === at ? 'step' : undefined}
            className={mergeClasses(styles.stage, index < at && styles.done, index === at && styles.now)}
          >
            {wording.check.stages[name]}
          </li>
        ))}
      </ol>
    </div>
  );
}
