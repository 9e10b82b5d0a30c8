/** 与现有说明核对: a narrative that is already written, held against the tables sentence by sentence. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReadBack, ReadSentence, Run } from '../../app';
import { fill } from '../../wording';
import { useAppState, useLater, useWording } from '../app-context';
import { fieldStyle } from '../field-style';
import { LevelMark } from '../LevelMark';
import { PlaceChip } from '../PlaceChip';
import { useLaterWording } from '../use-later-wording';

const useStyles = makeStyles({
  box: { padding: '10px 12px 24px', display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '720px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  title: { margin: 0, flexGrow: 1, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  field: { ...fieldStyle, padding: '6px 8px', resize: 'vertical' },
  verdict: {
    margin: 0,
    padding: '8px 10px',
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  quote: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  finding: { display: 'flex', gap: '6px', alignItems: 'flex-start', padding: '2px 0' },
  message: { minWidth: 0, overflowWrap: 'anywhere' },
  mark: { paddingTop: '2px' },
});

export function ReadBackPanel({ run, onClose }: { run: Run; onClose: () => void }) {
  const styles = useStyles();
  const { readBack: words } = useLaterWording();
  const { acting, running } = useAppState();
  const later = useLater();
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadBack | null>(null);
  const id = useId();
  const busy = later === null || acting || running !== null;
  const own = run.book.narrative?.sheet;
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <p className={styles.text}>{words.explain}</p>
      {own === undefined ? (
        <p className={styles.text}>{words.noSheet}</p>
      ) : (
        <div>
          <Button size="small" disabled={busy} onClick={() => setRead(later?.readBack(null) ?? null)}>
            {fill(words.ofSheet, { sheet: own })}
          </Button>
        </div>
      )}
      <label htmlFor={id} className={styles.text}>
        {words.paste}
      </label>
      <textarea
        id={id}
        className={styles.field}
        rows={6}
        placeholder={words.pastePlaceholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || text.trim() === ''}
          onClick={() => setRead(later?.readBack(text) ?? null)}
        >
          {words.check}
        </Button>
      </div>
      {read && <Outcome read={read} />}
    </div>
  );
}

function Outcome({ read }: { read: ReadBack }) {
  const styles = useStyles();
  const wording = useWording();
  const { readBack: words } = useLaterWording();
  const count = read.sentences.length;
  const found = count === 0 ? words.clear : fill(words.found, { count });
  return (
    <>
      <p className={styles.verdict} role="status">
        {read.figures === 0 ? words.noFigures : `${fill(words.coverage, read)}${wording.separator}${found}`}
      </p>
      <ul className={styles.list}>
        {read.sentences.map((sentence, index) => (
          <Sentence key={index} sentence={sentence} />
        ))}
      </ul>
    </>
  );
}

function Sentence({ sentence }: { sentence: ReadSentence }) {
  const styles = useStyles();
  const { readBack: words } = useLaterWording();
  const { place, line } = sentence;
  return (
    <li className={styles.entry}>
      <p className={styles.quote}>
        {place && <PlaceChip place={place} />}
        {line !== null && `${fill(words.line, { line })} `}
        {sentence.text === '' ? words.wholeText : `“${sentence.text}”`}
      </p>
      {sentence.findings.map((finding) => (
        <div key={finding.key} className={styles.finding}>
          <span className={styles.mark}>
            <LevelMark kind={finding.tail ? 'tail' : finding.level} />
          </span>
          <span className={styles.message}>
            {finding.message}
            {finding.places
              .filter((each) => each.role !== 'text' && each.cell !== '')
              .slice(0, 3)
              .map((each) => (
                <PlaceChip key={`${each.sheet}!${each.cell}`} place={each} />
              ))}
          </span>
        </div>
      ))}
    </li>
  );
}
