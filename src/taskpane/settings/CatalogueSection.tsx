/** 科目表: the built-in list, or the year’s official one from a workbook. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../wording';
import { useActions, useAppState, useLater } from '../app-context';
import { FileButton } from '../FileButton';
import { useLaterWording } from '../use-later-wording';
import { Section } from './Section';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    padding: '0 0 0 18px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
  },
});

/** So many sentences tell what is wrong with a list; more would bury them. */
const SHOWN = 8;

export function CatalogueSection() {
  const styles = useStyles();
  const { catalogue: words } = useLaterWording();
  const { catalogue, builtInCatalogue, acting, running } = useAppState();
  const { tell } = useActions();
  const later = useLater();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const busy = acting || running !== null || later === null;
  const load = async (file: File): Promise<void> => {
    // What reads workbooks comes only now: the pane opens without it.
    const { fileProblemMessage, readWorkbook } = await import('../../host/file');
    const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!read.ok) {
      setRefused([fileProblemMessage(read.problem, file.name)]);
      return;
    }
    const problems = (await later?.loadCatalogue(read.value)) ?? [];
    setRefused(problems);
    if (problems.length === 0) tell({ intent: 'success', text: fill(words.loaded, { name: file.name }) });
  };
  const now = catalogue
    ? fill(words.nowLoaded, { name: catalogue.name })
    : fill(words.nowBuiltIn, { year: builtInCatalogue });
  return (
    <Section title={words.title} explain={words.explain}>
      <p className={styles.text}>{now}</p>
      <div className={styles.row}>
        <FileButton
          label={words.load}
          accept=".xlsx,.xlsm,.xls,.et"
          disabled={busy}
          onFile={(file) => void load(file)}
        />
        {catalogue && (
          <Button size="small" disabled={busy} onClick={() => void later?.loadCatalogue(null)}>
            {words.builtIn}
          </Button>
        )}
      </div>
      {refused.length > 0 && (
        <div role="alert">
          <p className={styles.text}>{words.refused}</p>
          <ul className={styles.list}>
            {refused.slice(0, SHOWN).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
            {refused.length > SHOWN && <li>{fill(words.more, { count: refused.length - SHOWN })}</li>}
          </ul>
        </div>
      )}
    </Section>
  );
}
