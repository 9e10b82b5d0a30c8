/** 检查记录: the earlier checks of this workbook, and what has changed since each. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckRecord, Run, SinceRecord } from '../../app';
import { fill, momentText } from '../../wording';
import { useActions, useAppState, useLater, useWording } from '../app-context';
import { useLaterWording } from '../use-later-wording';

const useStyles = makeStyles({
  box: { marginTop: '8px', fontSize: tokens.fontSizeBase200 },
  text: { margin: '2px 0', color: tokens.colorNeutralForeground2 },
  list: { margin: '4px 0', padding: 0, listStyleType: 'none' },
  entry: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px' },
  when: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  counts: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  compare: { marginLeft: 'auto', minWidth: 0 },
  changes: { margin: '2px 0 4px', padding: '0 0 0 18px' },
  finding: {
    font: 'inherit',
    minHeight: '24px',
    padding: 0,
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
});

export default function HistoryPanel({ run }: { run: Run }) {
  const styles = useStyles();
  const { history: words } = useLaterWording();
  const { history } = useAppState();
  const later = useLater();
  const [clearing, setClearing] = useState(false);
  const [latest] = history;
  if (!latest) return <p className={styles.text}>{words.none}</p>;
  return (
    <section className={styles.box} aria-label={words.title}>
      <p className={styles.text}>{fill(words.explain, { name: run.snapshot.name })}</p>
      <ol className={styles.list}>
        {history.map((record, index) => (
          <Entry
            key={`${record.at}-${history.length - index}`}
            record={record}
            isLatest={index === 0}
            sameContents={record.fingerprint === latest.fingerprint}
          />
        ))}
      </ol>
      {clearing ? (
        <div className={styles.row} role="group" aria-label={words.clear}>
          <span>{words.clearAsk}</span>
          <Button
            size="small"
            onClick={() => {
              setClearing(false);
              later?.clearHistory();
            }}
          >
            {words.clearConfirm}
          </Button>
          <Button size="small" onClick={() => setClearing(false)}>
            {words.keep}
          </Button>
        </div>
      ) : (
        <Button size="small" disabledFocusable={later === null} onClick={() => setClearing(true)}>
          {words.clear}
        </Button>
      )}
    </section>
  );
}

interface EntryProps {
  readonly record: CheckRecord;
  readonly isLatest: boolean;
  /** As the latest check found them. */
  readonly sameContents: boolean;
}

function Entry({ record, isLatest, sameContents }: EntryProps) {
  const styles = useStyles();
  const wording = useWording();
  const { history: words } = useLaterWording();
  const { language } = useAppState();
  const later = useLater();
  const [open, setOpen] = useState(false);
  const { errors, warnings, notes, skipped, ruleSet, fingerprint } = record;
  const about = [
    isLatest ? words.latest : sameContents ? words.sameContents : words.otherContents,
    fill(words.ruleSet, { ruleSet }),
    fill(words.fingerprint, {
      fingerprint: `${fingerprint.slice(0, 4)} ${fingerprint.slice(4, 8)}`.toUpperCase(),
    }),
  ];
  return (
    <li className={styles.entry}>
      <div className={styles.line}>
        <span className={styles.when}>{momentText(language, record.at)}</span>
        <span className={styles.counts}>{fill(words.counts, { errors, warnings, notes, skipped })}</span>
        {!isLatest && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.compare}
            aria-expanded={open}
            disabledFocusable={later === null}
            onClick={() => setOpen(!open)}
          >
            {words.compare}
            {open ? ' ▴' : ' ▾'}
          </Button>
        )}
      </div>
      <div className={styles.quiet}>{about.join(wording.separator)}</div>
      {open && later && <Changes since={later.since(record)} />}
    </li>
  );
}

function Changes({ since }: { since: SinceRecord | null }) {
  const styles = useStyles();
  const wording = useWording();
  const { history: words } = useLaterWording();
  const { rules, language } = useAppState();
  const { select, goTo } = useActions();
  if (!since) return <p className={styles.text}>{words.tooMany}</p>;
  const resolved = [...since.resolved.values()].reduce((sum, count) => sum + count, 0);
  if (since.added.length + resolved === 0) return <p className={styles.text}>{words.same}</p>;
  const titleOf = (id: string): string => {
    const rule = rules.find((known) => known.id === id);
    if (!rule) return id;
    return language === 'zh-CN' ? rule.title : rule.titleEn;
  };
  return (
    <>
      <p className={styles.text}>{fill(words.since, { added: since.added.length, resolved })}</p>
      <ul className={styles.changes}>
        {since.added.map((finding) => (
          <li key={finding.key}>
            {wording.check.isNew}{' '}
            <button
              type="button"
              className={styles.finding}
              onClick={() => {
                select(finding.key);
                const [place] = finding.places;
                if (place && place.file === undefined) void goTo(place);
              }}
            >
              {finding.message}
            </button>
          </li>
        ))}
        {[...since.resolved].map(([rule, count]) => (
          <li key={rule}>{fill(words.resolved, { rule: titleOf(rule), count })}</li>
        ))}
      </ul>
    </>
  );
}
