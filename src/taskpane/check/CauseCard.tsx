/** A cause with its candidates: where it is, what it should be, and the change if the user wants it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import type { Run } from '../../app';
import { clearsText, candidateSentence, candidateValues, cellIn, correction, placeName } from '../../app';
import type { Candidate, Cause } from '../../model';
import { fill } from '../../wording';
import { useActions, useAppState, useHostAbilities, useWording } from '../app-context';

const useStyles = makeStyles({
  card: {
    padding: '2px 12px 8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
  },
  within: { padding: 0 },
  certainty: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  confirm: {
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  change: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '10px',
    fontVariantNumeric: 'tabular-nums',
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly cause: Cause;
  readonly run: Run;
  /** Under a heading of its own, which already says the sentence of a single candidate; else inside a finding. */
  readonly titled?: boolean;
}

export function CauseCard({ cause, run, titled = false }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const sole = cause.candidates.length === 1;
  const about = [
    ...(!titled || cause.certainty !== 'certain' ? [wording.cause[cause.certainty]] : []),
    ...(sole ? [cause.candidates[0]?.label ?? ''] : []),
    clearsText(cause, wording),
  ].filter((text) => text !== '');
  return (
    <div className={mergeClasses(styles.card, !titled && styles.within)}>
      {about.length > 0 && <div className={styles.certainty}>{about.join(' · ')}</div>}
      {cause.candidates.map((candidate) => (
        <CandidateRow
          key={`${candidate.sheet}!${candidate.cell}`}
          candidate={candidate}
          run={run}
          said={titled && sole}
        />
      ))}
    </div>
  );
}

function CandidateRow({ candidate, run, said }: { candidate: Candidate; run: Run; said: boolean }) {
  const styles = useStyles();
  const wording = useWording();
  const { acting, running } = useAppState();
  const { goTo, applyCandidate } = useActions();
  const can = useHostAbilities();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { formula } = cellIn(run, candidate);
  const { expected, actual } = candidateValues(candidate, wording);
  const correctable = can.writeCell && correction(candidate, run) !== undefined;
  const place = placeName(run.book, candidate);
  const words = wording.cause;
  const busy = acting || running !== null;
  const close = (): void => {
    setAsking(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    close();
    event.stopPropagation();
  };
  return (
    <>
      {!said && <div>{candidateSentence(candidate, run.book, wording)}</div>}
      {formula !== null && <div>{fill(words.formula, { formula })}</div>}
      <div className={styles.row}>
        <Button size="small" onClick={() => void goTo(candidate)}>
          {words.goTo}
        </Button>
        {correctable && (
          <Button
            ref={opener}
            size="small"
            aria-expanded={asking}
            disabledFocusable={busy}
            onClick={() => setAsking(!asking)}
          >
            {fill(words.change, { expected })}
          </Button>
        )}
      </div>
      {asking && (
        // The question listens for Escape from whatever inside it has the focus.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div className={styles.confirm} role="group" aria-label={words.confirmTitle} onKeyDown={onKeyDown}>
          <dl className={styles.change}>
            <dt>{words.before}</dt>
            <dd className={styles.value}>{actual}</dd>
            <dt>{words.after}</dt>
            <dd className={styles.value}>{expected}</dd>
          </dl>
          <div>{fill(words.confirmText, { place })}</div>
          <div className={styles.row}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => {
                close();
                void applyCandidate(candidate);
              }}
            >
              {fill(words.confirm, { expected })}
            </Button>
            <Button size="small" onClick={close}>
              {words.keep}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
