/** 检查: the button, the progress, the answer, the list, and what was not checked. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useActions, useAppState, useHostAbilities, useWording } from '../app-context';
import { EmptyState } from '../EmptyState';
import { fill } from '../../wording';
import { moveByArrows } from './arrow-keys';
import { FindingList } from './FindingList';
import { Legend } from './Legend';
import { Progress } from './Progress';
import { Skips } from './Skips';
import { useDiagnosed } from './use-diagnosed';
import { VerdictCard } from './VerdictCard';

const Intro = lazy(() => import('../intro/Intro'));
const ReportPanel = lazy(() => import('../report/ReportPanel'));

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '10px 12px' },
  stale: {
    margin: '0 12px 8px',
    padding: '6px 10px',
    backgroundColor: tokens.colorPaletteYellowBackground1,
    borderLeft: `4px solid ${tokens.colorPaletteYellowBorderActive}`,
    fontSize: tokens.fontSizeBase200,
  },
});

export function CheckPanel() {
  const styles = useStyles();
  const wording = useWording();
  const { run, running, stale, acting, marked, marksOutdated, introduced } = useAppState();
  const { check, mark, clearMarks, closeIntro } = useActions();
  const can = useHostAbilities();
  const [reporting, setReporting] = useState(false);
  const busy = running !== null || acting;
  const listed = useDiagnosed(run, running?.stage === 'diagnose');
  const noTables = run !== null && run.book.tables.length === 0;
  return (
    <div role="presentation" onKeyDown={moveByArrows}>
      <div className={styles.bar}>
        <Button
          size={run ? 'small' : 'medium'}
          appearance={run && !stale ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => void check()}
        >
          {run ? wording.check.again : wording.check.start}
        </Button>
        {run && can.mark && !noTables && (
          <Button size="small" disabledFocusable={busy} onClick={() => void mark()}>
            {marksOutdated ? wording.marks.update : wording.marks.mark}
          </Button>
        )}
        {can.mark && (run !== null || marked) && (
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => void clearMarks()}>
            {wording.marks.clear}
          </Button>
        )}
        {run && !noTables && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={reporting}
            onClick={() => setReporting(!reporting)}
          >
            {wording.check.report}
            {reporting ? ' ▴' : ' ▾'}
          </Button>
        )}
      </div>
      {reporting && run && !noTables && (
        <Suspense fallback={null}>
          <ReportPanel />
        </Suspense>
      )}
      {running && <Progress running={running} />}
      <div role="status">
        {stale && run && !running && <div className={styles.stale}>{wording.check.stale}</div>}
      </div>
      {marksOutdated && run && !running && <div className={styles.stale}>{wording.marks.earlier}</div>}
      {!run && !running && !introduced && (
        <Suspense fallback={null}>
          <Intro onClose={closeIntro} />
        </Suspense>
      )}
      {!run && !running && introduced && (
        <EmptyState title={wording.check.emptyTitle} text={wording.check.emptyText} />
      )}
      {run && noTables && (
        <EmptyState
          title={wording.check.noTablesTitle}
          text={fill(wording.check.noTablesText, { sheets: run.snapshot.sheets.length })}
        />
      )}
      {run && !noTables && (
        <>
          <VerdictCard run={run} />
          <FindingList run={listed ?? run} />
          <Skips run={run} />
          <Legend />
        </>
      )}
    </div>
  );
}
