/** The answer first, then what it rests on. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Run } from '../../app';
import { verdictOf } from '../../app';
import { fill } from '../../wording';
import { useWording } from '../app-context';

const HistoryPanel = lazy(() => import('../history/HistoryPanel'));

const useStyles = makeStyles({
  card: {
    margin: '0 12px 10px',
    padding: '10px 12px',
    borderLeft: '4px solid',
    borderRadius: tokens.borderRadiusMedium,
  },
  error: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderLeftColor: tokens.colorPaletteRedForeground1,
  },
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    borderLeftColor: tokens.colorPaletteYellowBorderActive,
  },
  clear: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderLeftColor: tokens.colorPaletteGreenForeground1,
  },
  empty: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
  },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: { marginTop: '8px' },
  history: { minWidth: 0, marginLeft: '-8px', color: tokens.colorNeutralForeground1 },
});

export function VerdictCard({ run }: { run: Run }) {
  const styles = useStyles();
  const wording = useWording();
  const [historyOpen, setHistoryOpen] = useState(false);
  const verdict = verdictOf(run, wording);
  const { numericCells, checked } = run.result.summary.coverage;
  const counted = { numeric: numericCells.toLocaleString('en-US'), checked: checked.toLocaleString('en-US') };
  const { sinceLast } = run;
  const since =
    sinceLast &&
    (sinceLast.added.size + sinceLast.resolved === 0
      ? wording.check.sinceSame
      : fill(wording.check.since, { added: sinceLast.added.size, resolved: sinceLast.resolved }));
  return (
    <section className={mergeClasses(styles.card, styles[verdict.tone])}>
      <h2 className={styles.headline}>{verdict.headline}</h2>
      {verdict.advice !== '' && <p className={styles.small}>{verdict.advice}</p>}
      {since && <p className={styles.small}>{since}</p>}
      {numericCells > 0 && (
        <>
          <ProgressBar
            className={styles.bar}
            thickness="large"
            color={checked === numericCells ? 'success' : 'brand'}
            value={checked / numericCells}
            aria-label={wording.check.coverageLabel}
          />
          <p className={styles.small}>{fill(wording.check.coverage, counted)}</p>
        </>
      )}
      <Button
        size="small"
        appearance="transparent"
        className={styles.history}
        aria-expanded={historyOpen}
        onClick={() => setHistoryOpen(!historyOpen)}
      >
        {wording.check.history}
        {historyOpen ? ' ▴' : ' ▾'}
      </Button>
      {historyOpen && (
        <Suspense fallback={null}>
          <HistoryPanel run={run} />
        </Suspense>
      )}
    </section>
  );
}
