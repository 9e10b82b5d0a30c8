/** 自检: how much of what could go wrong in this workbook would be caught. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { SelftestState } from '../../app';
import { fill } from '../../wording';
import { useAppState, useLater } from '../app-context';
import { PlaceChip } from '../PlaceChip';
import { useLaterWording } from '../use-later-wording';
import { Section } from './Section';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, maxWidth: '420px' },
  head: {
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: '1px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '1px 6px 1px 0' },
  figure: { textAlign: 'right', padding: '1px 6px', fontVariantNumeric: 'tabular-nums' },
  short: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  summary: { cursor: 'pointer' },
  missed: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
});

export function SelftestSection() {
  const styles = useStyles();
  const { selftest: words } = useLaterWording();
  const { run, selftest, running } = useAppState();
  const later = useLater();
  const testing = selftest?.state === 'running';
  const mine = selftest?.state === 'done' && selftest.workbook === run?.snapshot.name ? selftest : null;
  return (
    <Section title={words.title} explain={run ? words.explain : words.needRun}>
      {run && (
        <div className={styles.row}>
          {testing ? (
            <Button size="small" onClick={() => later?.cancelSelftest()}>
              {words.cancel}
            </Button>
          ) : (
            <Button
              size="small"
              disabled={later === null || running !== null}
              onClick={() => void later?.runSelftest()}
            >
              {mine ? words.again : words.start}
            </Button>
          )}
          {testing && <Testing selftest={selftest} />}
        </div>
      )}
      {selftest?.state === 'failed' && (
        <p className={styles.text}>{fill(words.failed, { detail: selftest.detail })}</p>
      )}
      {mine && <Outcome result={mine.result} />}
    </Section>
  );
}

function Testing({ selftest }: { selftest: Extract<SelftestState, { state: 'running' }> }) {
  const { selftest: words } = useLaterWording();
  const text = selftest.total === 0 ? words.preparing : fill(words.running, selftest);
  return (
    <>
      <span>{text}</span>
      <ProgressBar
        value={selftest.total === 0 ? undefined : selftest.done / selftest.total}
        aria-label={words.label}
        aria-valuetext={text}
      />
    </>
  );
}

type Result = Extract<SelftestState, { state: 'done' }>['result'];

function Outcome({ result }: { result: Result }) {
  const styles = useStyles();
  const { selftest: words } = useLaterWording();
  if (result.injected === 0) return <p className={styles.text}>{words.nothing}</p>;
  const missed = result.results.filter((fault) => !fault.caught);
  const share = `${((result.caught * 100) / result.injected).toFixed(1)}%`;
  return (
    <>
      <p className={styles.sentence} role="status">
        {fill(words.sentence, { ...result, share })}
      </p>
      <p className={styles.text}>
        {fill(words.certain, { certain: result.certain, right: result.certainRight })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.kind)}>
              {words.kind}
            </th>
            {[words.injected, words.caught, words.blamed].map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.kinds.map((kind) => (
            <tr key={kind.kind}>
              <th scope="row" className={styles.kind}>
                {words.kinds[kind.kind]}
              </th>
              <td className={styles.figure}>{kind.injected}</td>
              <td className={mergeClasses(styles.figure, kind.caught < kind.injected && styles.short)}>
                {kind.caught}
              </td>
              <td className={styles.figure}>{kind.blamed}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {missed.length > 0 && (
        <details className={styles.text} open>
          <summary className={styles.summary}>{fill(words.missed, { count: missed.length })}</summary>
          <ul className={styles.missed}>
            {missed.map((fault, index) => (
              <li key={index}>
                <PlaceChip place={fault} />{' '}
                {fill(words.change, { kind: words.kinds[fault.kind], was: fault.was, is: fault.is })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
