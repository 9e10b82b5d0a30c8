/** One workbook: its grid, and the pane beside it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Pane } from '../taskpane/Pane';
import type { ThemeKind } from '../taskpane/theme';
import type { Level } from '../model';
import type { Wording } from '../wording';
import { fill } from '../wording';
import type { WorkbenchWording } from '../wording/workbench';
import type { Bench } from './bench';
import { marksOn } from './bench';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import { SheetTabs } from './SheetTabs';
import { Splitter } from './Splitter';
import { useF6 } from './use-f6';

const useStyles = makeStyles({
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
  note: {
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorPaletteYellowBackground1,
  },
});

interface Props {
  readonly bench: Bench;
  readonly wording: Wording;
  readonly words: WorkbenchWording;
  readonly themeKind: ThemeKind;
  /** Opens the sample that the first steps speak of. */
  readonly openSample: () => void;
}

export function BenchView({ bench, wording, words, themeKind, openSample }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(bench.subscribe, bench.getState);
  const [paneWidth, setPaneWidth] = useState(420);
  const book = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  useF6(book, pane);
  const sheet = state.snapshot.sheets.find((one) => one.name === state.sheet) ?? state.snapshot.sheets[0];
  const marks = useMemo(() => marksOn(state.marks, state.sheet), [state.marks, state.sheet]);
  const markedAs = useCallback(
    (level: Level) => fill(wording.workbench.markedAs, { level: wording.levels[level] }),
    [wording],
  );
  return (
    <>
      {state.formulasStale && <div className={styles.note}>{wording.workbench.formulas}</div>}
      <div className={styles.main}>
        <main ref={book} className={styles.book}>
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
                  look={state.look}
                  themeKind={themeKind}
                  marks={marks}
                  selection={state.selection}
                  reveal={state.reveal}
                  label={fill(wording.workbench.grid, { sheet: sheet.name })}
                  markedAs={markedAs}
                  commentWord={words.comment}
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
        <aside
          ref={pane}
          className={styles.pane}
          style={{ width: paneWidth }}
          aria-label={wording.workbench.pane}
        >
          <Pane app={bench.app} themeKind={themeKind} openSample={openSample} />
        </aside>
      </div>
    </>
  );
}
