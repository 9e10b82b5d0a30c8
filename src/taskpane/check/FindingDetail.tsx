/** What stands behind a finding. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Run } from '../../app';
import { proofOf } from '../../app';
import type { Finding } from '../../model';
import { useAppState, useWording } from '../app-context';
import { PlaceChip } from '../PlaceChip';
import { CauseCard } from './CauseCard';
import { Dismissal } from './Dismissal';
import { ProofTable } from './ProofTable';
import { Steps } from './Steps';

const useStyles = makeStyles({
  box: { padding: '0 12px 10px', display: 'flex', flexDirection: 'column', gap: '8px' },
  terms: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '2px 10px',
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  text: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

export function FindingDetail({
  finding,
  run,
  withCause,
}: {
  finding: Finding;
  run: Run;
  withCause: boolean;
}) {
  const styles = useStyles();
  const wording = useWording();
  const { rules, language } = useAppState();
  const cause = run.result.causes.find((candidate) => candidate.id === finding.cause);
  const rule = rules.find((candidate) => candidate.id === finding.rule);
  const proof = proofOf(finding, cause, wording);
  const showPlaces = proof === null && finding.places.length > 1;
  return (
    <div className={styles.box}>
      {proof && <ProofTable proof={proof} />}
      {withCause && cause && <CauseCard cause={cause} run={run} />}
      {(rule || showPlaces) && (
        <dl className={styles.terms}>
          {showPlaces && (
            <>
              <dt className={styles.term}>{wording.finding.places}</dt>
              <dd className={styles.text}>
                {finding.places.map((place) => (
                  <PlaceChip key={`${place.file ?? ''}${place.sheet}!${place.cell}`} place={place} />
                ))}
              </dd>
            </>
          )}
          {rule && language !== 'zh-CN' && (
            <>
              <dt className={styles.term}>{wording.finding.rule}</dt>
              <dd className={styles.text}>{rule.titleEn}</dd>
            </>
          )}
          {rule && !finding.tail && (
            <>
              <dt className={styles.term}>{wording.finding.fix}</dt>
              <dd className={styles.text}>{rule.fix}</dd>
            </>
          )}
          {rule && (
            <>
              <dt className={styles.term}>{wording.finding.why}</dt>
              <dd className={styles.text}>{rule.why}</dd>
            </>
          )}
          {rule && rule.basis.length > 0 && (
            <>
              <dt className={styles.term}>{wording.finding.basis}</dt>
              <dd className={styles.text}>{rule.basis.join(wording.listSeparator)}</dd>
            </>
          )}
        </dl>
      )}
      {!finding.tail && <Dismissal finding={finding} />}
      <Steps finding={finding} />
    </div>
  );
}
