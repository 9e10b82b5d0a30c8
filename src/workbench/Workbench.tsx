/** The pane beside a grid, in an ordinary browser page: for networks without Office and for WPS users. */
import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DragEvent } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { AppStorage, StartWorker } from '../app';
import type { FileHost } from '../host/file';
import { Pane } from '../taskpane/Pane';
import { themeOf, useThemeKind } from '../taskpane/theme';
import type { Level } from '../model';
import { fill, wordingOf } from '../wording';
import type { Bench } from './bench';
import { createBench, marksOn } from './bench';
import { openSample, openWorkbook, saveWorkbook } from './files';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import { SheetTabs } from './SheetTabs';
import { Splitter } from './Splitter';
import { Toolbar } from './Toolbar';

const useStyles = makeStyles({
  provider: { height: '100%' },
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 760px)': { flexDirection: 'column' },
  },
  book: { flex: '1 1 0', minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  grid: { flexGrow: 1, minHeight: 0 },
  pane: {
    flexShrink: 0,
    minHeight: 0,
    '@media (max-width: 760px)': {
      width: '100% !important',
      height: '55%',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
  note: {
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorPaletteYellowBackground1,
  },
  problem: { padding: '6px 12px', backgroundColor: tokens.colorPaletteRedBackground1 },
});

interface Props {
  readonly storage: AppStorage;
  readonly startWorker?: StartWorker;
}

export function Workbench({ storage, startWorker }: Props) {
  const styles = useStyles();
  const themeKind = useThemeKind();
  const [{ bench, turn }, setOpen] = useState(() => ({
    bench: createBench(openSample('clean'), storage, startWorker),
    turn: 0,
  }));
  const [problem, setProblem] = useState('');
  const [opening, setOpening] = useState('');
  const turns = useRef(0);

  useEffect(() => {
    void bench.app.start();
    return () => void bench.app.dispose();
  }, [bench]);

  const show = (file: FileHost): void =>
    setOpen({ bench: createBench(file, storage, startWorker), turn: turns.current });
  const open = async (file: File): Promise<void> => {
    // Of two files opened in a hurry the later one wins.
    const mine = ++turns.current;
    setOpening(file.name);
    const opened = await openWorkbook(file);
    if (mine !== turns.current) return;
    setOpening('');
    setProblem(opened.ok ? '' : opened.reason);
    if (opened.ok) show(opened.file);
  };
  const sample = (kind: 'clean' | 'errors'): void => {
    turns.current++;
    setOpening('');
    setProblem('');
    show(openSample(kind));
  };
  const save = async (): Promise<void> => {
    const wording = wordingOf(bench.app.getState().language);
    const name = fill(wording.workbench.markedName, {
      name: bench.getState().snapshot.name.replace(/\.[^.]*$/, ''),
    });
    const failure = await saveWorkbook(bench.file, name);
    setProblem(failure ?? '');
    if (failure === null)
      bench.app.actions.tell({ intent: 'success', text: fill(wording.workbench.saved, { name }) });
  };
  return (
    <FluentProvider theme={themeOf(themeKind)} className={styles.provider}>
      <BenchView key={turn} {...{ bench, opening, problem, themeKind, open, sample, save }} />
    </FluentProvider>
  );
}

interface ViewProps {
  readonly bench: Bench;
  readonly opening: string;
  readonly problem: string;
  readonly themeKind: ReturnType<typeof useThemeKind>;
  readonly open: (file: File) => Promise<void>;
  readonly sample: (kind: 'clean' | 'errors') => void;
  readonly save: () => Promise<void>;
}

function BenchView({ bench, opening, problem, themeKind, open, sample, save }: ViewProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(bench.subscribe, bench.getState);
  const { language } = useSyncExternalStore(bench.app.subscribe, bench.app.getState);
  const wording = wordingOf(language);
  const [paneWidth, setPaneWidth] = useState(420);
  const [dropping, setDropping] = useState(false);
  const sheet = state.snapshot.sheets.find((one) => one.name === state.sheet) ?? state.snapshot.sheets[0];
  const marks = useMemo(() => marksOn(state.marks, state.sheet), [state.marks, state.sheet]);

  const markedAs = useCallback(
    (level: Level) => fill(wording.workbench.markedAs, { level: wording.levels[level] }),
    [wording],
  );
  useEffect(() => {
    document.title = `${state.snapshot.name} - ${wording.workbench.title}`;
    document.documentElement.lang = language;
  }, [state.snapshot.name, wording, language]);

  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) void open(file);
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(true);
  };
  return (
    <div
      className={mergeClasses(styles.page, dropping && styles.dropping)}
      role="presentation"
      onDragOver={onDragOver}
      onDragLeave={() => setDropping(false)}
      onDrop={onDrop}
    >
      <Toolbar
        wording={wording}
        name={opening === '' ? state.snapshot.name : fill(wording.workbench.opening, { name: opening })}
        hint={dropping ? wording.workbench.drop : wording.workbench.local}
        onOpen={(file) => void open(file)}
        onSample={sample}
        onSave={() => void save()}
      />
      {problem !== '' && (
        <div className={styles.problem} role="alert">
          {problem}
        </div>
      )}
      {state.formulasStale && <div className={styles.note}>{wording.workbench.formulas}</div>}
      <div className={styles.main}>
        <main className={styles.book}>
          {sheet && (
            <>
              <FormulaBar wording={wording} sheet={sheet} selection={state.selection} onEdit={bench.edit} />
              {sheet.gap && (
                <div className={styles.note}>
                  {fill(wording.workbench.readOnlyPart, { sheet: sheet.name })}
                </div>
              )}
              <div className={styles.grid}>
                <Grid
                  key={sheet.name}
                  sheet={sheet}
                  marks={marks}
                  selection={state.selection}
                  reveal={state.reveal}
                  label={fill(wording.workbench.grid, { sheet: sheet.name })}
                  markedAs={markedAs}
                  onSelect={bench.select}
                  onEdit={bench.edit}
                  onUndo={bench.undo}
                />
              </div>
              <SheetTabs
                wording={wording}
                sheets={state.snapshot.sheets}
                marks={state.marks}
                current={sheet.name}
                onShow={bench.showSheet}
              />
            </>
          )}
        </main>
        <Splitter label={wording.workbench.resize} width={paneWidth} onChange={setPaneWidth} />
        <aside className={styles.pane} style={{ width: paneWidth }} aria-label={wording.workbench.pane}>
          <Pane app={bench.app} themeKind={themeKind} />
        </aside>
      </div>
    </div>
  );
}
