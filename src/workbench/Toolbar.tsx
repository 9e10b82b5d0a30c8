import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Wording } from '../wording';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  brand: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  hint: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly wording: Wording;
  readonly name: string;
  readonly hint: string;
  readonly onOpen: (file: File) => void;
  readonly onSample: (kind: 'clean' | 'errors') => void;
  readonly onSave: () => void;
}

/** Which file is open, and how to open, try and save one. */
export function Toolbar({ wording, name, hint, onOpen, onSample, onSave }: Props) {
  const styles = useStyles();
  const words = wording.workbench;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <h1 className={styles.brand}>{words.title}</h1>
      <span className={styles.name}>{name}</span>
      <span className={styles.hint}>{hint}</span>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls,.et"
        aria-label={words.open}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onOpen(file);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
      <Button size="small" appearance="primary" onClick={() => chooser.current?.click()}>
        {words.open}
      </Button>
      <Button size="small" onClick={() => onSample('clean')}>
        {words.sampleClean}
      </Button>
      <Button size="small" onClick={() => onSample('errors')}>
        {words.sampleErrors}
      </Button>
      <Button size="small" onClick={onSave}>
        {words.save}
      </Button>
    </header>
  );
}
