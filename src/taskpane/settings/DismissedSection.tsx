/** 不算问题的: what was set apart and why, to be taken back, kept as a file, or read from one. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { dayText, fill } from '../../wording';
import { useActions, useAppState, useLater } from '../app-context';
import { FileButton } from '../FileButton';
import { offerFile } from '../offer-file';
import { useLaterWording } from '../use-later-wording';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  entry: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
});

export function DismissedSection() {
  const styles = useStyles();
  const { dismissed: words } = useLaterWording();
  const { suppressions, run, acting, running, language } = useAppState();
  const { restore } = useActions();
  const later = useLater();
  const busy = acting || running !== null || later === null || run === null;
  const stale = new Set(run?.result.stale.map((entry) => entry.key));
  const save = (): void => {
    const file = later?.dismissedFile();
    if (file) offerFile(file.text, file.name, 'application/json');
  };
  return (
    <Section
      title={fill(words.title, { count: suppressions.length })}
      explain={suppressions.length === 0 ? words.none : words.explain}
    >
      {suppressions.length > 0 && (
        <ul className={styles.list}>
          {suppressions.map((entry) => (
            <li key={entry.key} className={styles.entry}>
              <div>{entry.message === '' ? entry.key : entry.message}</div>
              <div className={styles.quiet}>
                {entry.date === ''
                  ? fill(words.reasonOnly, entry)
                  : fill(words.reason, { reason: entry.reason, date: dayText(language, entry.date) })}
              </div>
              {stale.has(entry.key) && <div className={styles.stale}>{words.stale}</div>}
              <Button
                size="small"
                appearance="subtle"
                disabled={busy}
                onClick={() => void restore(entry.key)}
              >
                {words.restore}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Button size="small" disabled={busy || suppressions.length === 0} onClick={save}>
          {words.save}
        </Button>
        <FileButton
          label={words.open}
          accept=".json,application/json"
          disabled={busy}
          onFile={(file) => void file.text().then((text) => later?.readDismissed(file.name, text))}
        />
        {stale.size > 0 && (
          <Button size="small" disabled={busy} onClick={() => void later?.dropStale()}>
            {words.drop}
          </Button>
        )}
      </div>
    </Section>
  );
}
