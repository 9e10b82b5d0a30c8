import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Wording } from '../wording';
import type { WorkbenchWording } from '../wording/workbench';
import { listed } from './dropped';
import { pickFiles, pickFolder } from './file-access';
import { listedFile, listedHandle } from './many/listed-file';
import type { Desk } from './desk';

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
  hint: {
    flex: '1 1 160px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly desk: Desk;
  readonly wording: Wording;
  readonly words: WorkbenchWording;
  readonly name: string;
  readonly hint: string;
  /** Buttons that belong to what is in view. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly recent: ReactNode;
}

/** Which file is open, and how to open and try one. */
export function Toolbar({ desk, wording, words, name, hint, before, after, recent }: Props) {
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chooseFiles = async (): Promise<void> => {
    const handles = await pickFiles(words.fileKind);
    if (handles === undefined) files.current?.click();
    else if (handles !== null)
      desk.take(
        handles.map((handle) => listedHandle(handle, '')),
        false,
        handles.length === 1 ? (handles[0] ?? null) : null,
      );
  };
  const chooseFolder = async (): Promise<void> => {
    const handle = await pickFolder();
    if (handle === undefined) folder.current?.click();
    else if (handle !== null) desk.take(await listed(handle), true, handle);
  };
  const taken = (input: HTMLInputElement, isFolder: boolean): void => {
    desk.take([...(input.files ?? [])].map(listedFile), isFolder, null);
    // So that the same file can be chosen again.
    input.value = '';
  };
  return (
    <header className={styles.bar}>
      {before}
      <h1 className={styles.brand}>{wording.workbench.title}</h1>
      <span className={styles.name}>{name}</span>
      <span className={styles.hint}>{hint}</span>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.xls,.et"
        aria-label={wording.workbench.open}
        onChange={(event) => taken(event.target, false)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        // React knows the attribute by this name only.
        {...{ webkitdirectory: '' }}
        aria-label={words.openFolder}
        onChange={(event) => taken(event.target, true)}
      />
      <Button size="small" appearance="primary" title={words.openHint} onClick={() => void chooseFiles()}>
        {wording.workbench.open}
      </Button>
      <Button size="small" title={words.openHint} onClick={() => void chooseFolder()}>
        {words.openFolder}
      </Button>
      {recent}
      <Button size="small" onClick={() => desk.sample('clean')}>
        {wording.workbench.sampleClean}
      </Button>
      <Button size="small" onClick={() => desk.sample('errors')}>
        {wording.workbench.sampleErrors}
      </Button>
      {after}
    </header>
  );
}
