/** 上年资料: last year's workbook or narrative is chosen (or pasted), and refused in words where it is another one. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Refusal } from '../../app';
import { fill } from '../../wording';
import { useAppState, useLater } from '../app-context';
import { fieldStyle } from '../field-style';
import { FileButton } from '../FileButton';
import { useLaterWording } from '../use-later-wording';
import { TakeoverBox } from './TakeoverBox';
import { ToolRow } from './ToolRow';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  against: {
    flex: '1 1 160px',
    alignSelf: 'center',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  field: { ...fieldStyle, padding: '6px 8px', resize: 'vertical' },
  refused: {
    padding: '8px 10px',
    borderLeft: `4px solid ${tokens.colorPaletteRedForeground1}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    fontSize: tokens.fontSizeBase200,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    overflowWrap: 'anywhere',
  },
});

const WORKBOOKS = '.xlsx,.xlsm,.xls,.et';
const TEXTS = '.docx,.txt,.md';

/** Takes the publication over; `anyway` also where it bears another body's name. */
type Attempt = (anyway: boolean) => Promise<Refusal | null>;

export function LastYear() {
  const styles = useStyles();
  const { inputs: words } = useLaterWording();
  const { acting, running, takeover, previous } = useAppState();
  const later = useLater();
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const [reading, setReading] = useState<string | null>(null);
  const [refused, setRefused] = useState<(Refusal & { readonly again: () => void }) | null>(null);
  const id = useId();
  const busy = later === null || acting || running !== null || reading !== null;

  const attempt = async (name: string, work: Attempt, anyway = false): Promise<void> => {
    setReading(name);
    setRefused(null);
    try {
      const refusal = await work(anyway);
      if (refusal) setRefused({ ...refusal, again: () => void attempt(name, work, true) });
      else {
        setPasting(false);
        setText('');
      }
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setRefused({ text: fill(words.failed, { name, detail }), certain: true, again: () => undefined });
    } finally {
      setReading(null);
    }
  };

  const takeWorkbook = (file: File): void =>
    void attempt(file.name, async (anyway) => {
      // What reads workbooks comes only now: the pane opens without it.
      const { fileProblemMessage, readWorkbook } = await import('../../host/file');
      const read = await readWorkbook(await bytesOf(file), file.name);
      if (!read.ok) return { text: fileProblemMessage(read.problem, file.name), certain: true };
      return later?.inputs.takeWorkbook(read.value, anyway) ?? null;
    });
  const takeText = (file: File): void =>
    void attempt(file.name, async (anyway) => {
      const { readTextLines } = await import('../../host/file');
      const read = await readTextLines(await bytesOf(file), file.name);
      if (!read.ok) return { text: read.message, certain: true };
      return later?.inputs.takeNarrative(read.lines.join('\n'), file.name, anyway) ?? null;
    });
  const takePasted = (): void =>
    void attempt(
      words.pasted,
      (anyway) => later?.inputs.takeNarrative(text, words.pasted, anyway) ?? Promise.resolve(null),
    );

  return (
    <div className={styles.box}>
      <ToolRow title={words.lastYear} hint={words.lastYearHint}>
        <FileButton label={words.workbook} accept={WORKBOOKS} disabled={busy} onFile={takeWorkbook} />
        <Button size="small" disabled={busy} aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {words.narrative}
        </Button>
      </ToolRow>
      {pasting && (
        <div className={styles.box}>
          <div className={styles.row}>
            <FileButton label={words.choose} accept={TEXTS} disabled={busy} onFile={takeText} />
          </div>
          <label htmlFor={id} className={styles.text}>
            {words.paste}
          </label>
          <textarea
            id={id}
            className={styles.field}
            rows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className={styles.row}>
            <Button
              size="small"
              appearance="primary"
              disabled={busy || text.trim() === ''}
              onClick={takePasted}
            >
              {words.take}
            </Button>
            <Button size="small" onClick={() => setPasting(false)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
      {reading !== null && (
        <p className={styles.text} role="status">
          {fill(words.reading, { name: reading })}
        </p>
      )}
      {refused && (
        <div className={styles.refused} role="alert">
          {refused.text}
          {!refused.certain && (
            <Button size="small" disabled={busy} onClick={refused.again}>
              {words.anyway}
            </Button>
          )}
        </div>
      )}
      {takeover && <TakeoverBox takeover={takeover} />}
      {previous && (
        <div className={styles.row}>
          <span className={styles.against}>{fill(words.checkedAgainst, { name: previous.name })}</span>
          <Button size="small" disabled={busy} onClick={() => void later?.inputs.leavePrevious()}>
            {words.leavePrevious}
          </Button>
        </div>
      )}
    </div>
  );
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
