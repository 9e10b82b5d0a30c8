/** The pane beside a grid, in an ordinary browser page: for networks without Office and for WPS users. */
import { Button, FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DragEvent } from 'react';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { themeOf, useThemeKind } from '../taskpane/theme';
import { fill, wordingOf } from '../wording';
import { workbenchWordingOf } from '../wording/workbench';
import { BenchView } from './BenchView';
import type { Desk } from './desk';
import { dropped, listed } from './dropped';
import { saveWorkbook } from './files';
import { FIRST_LOOK } from './many/look';
import type { RecentEntry } from './recent/recent';
import { RecentMenu } from './recent/RecentMenu';
import { Toolbar } from './Toolbar';

const ManyView = lazy(() => import('./many/ManyView'));

const useStyles = makeStyles({
  provider: { height: '100%' },
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
  problem: { padding: '6px 12px', backgroundColor: tokens.colorPaletteRedBackground1 },
  asking: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    backgroundColor: tokens.colorPaletteYellowBackground1,
  },
});

interface Props {
  readonly desk: Desk;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export function Workbench({ desk, today }: Props) {
  const styles = useStyles();
  const themeKind = useThemeKind();
  const {
    bench,
    turn,
    many,
    view,
    listed: inList,
    opening,
    problem,
    asking,
  } = useSyncExternalStore(desk.subscribe, desk.getState);
  const { language } = useSyncExternalStore(bench.app.subscribe, bench.app.getState);
  const { snapshot } = useSyncExternalStore(bench.subscribe, bench.getState);
  const [kept, setKept] = useState({ of: many, look: FIRST_LOOK });
  const [dropping, setDropping] = useState(false);
  const wording = wordingOf(language);
  const words = workbenchWordingOf(language);
  // Every list begins as new.
  const look = kept.of === many ? kept.look : FIRST_LOOK;
  const showsList = view === 'many' && many !== null;
  const title = showsList ? words.many.title : snapshot.name;

  useEffect(() => {
    void bench.app.start();
    return () => void bench.app.dispose();
  }, [bench]);
  useEffect(() => {
    document.title = `${title} - ${wording.workbench.title}`;
    document.documentElement.lang = language;
  }, [title, wording, language]);

  const save = async (): Promise<void> => {
    const name = fill(wording.workbench.markedName, { name: snapshot.name.replace(/\.[^.]*$/, '') });
    const failure = await saveWorkbook(bench.file, name, language);
    desk.tellProblem(failure ?? '');
    if (failure !== null) return;
    bench.saved();
    bench.app.actions.tell({ intent: 'success', text: fill(wording.workbench.saved, { name }) });
  };
  const reopen = async ({ id, name, kind }: RecentEntry): Promise<void> => {
    const found = await desk.recent.reopen(id);
    if (found.state !== 'handle') {
      const why = found.state === 'gone' ? words.recent.chooseAgain : words.recent.refused;
      desk.tellProblem(fill(why, { name }));
      return;
    }
    try {
      desk.take(await listed(found.handle), kind === 'folder', found.handle);
    } catch {
      desk.tellProblem(fill(words.lost, { name }));
    }
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    void dropped(event.dataTransfer).then(({ files, folder, handle }) => desk.take(files, folder, handle));
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(true);
  };
  const shown = showsList ? many.getState().root : (inList?.path ?? snapshot.name);
  const name = opening === '' ? shown : fill(wording.workbench.opening, { name: opening });
  return (
    <FluentProvider theme={themeOf(themeKind)} className={styles.provider}>
      <div
        className={mergeClasses(styles.page, dropping && styles.dropping)}
        role="presentation"
        onDragOver={onDragOver}
        onDragLeave={() => setDropping(false)}
        onDrop={onDrop}
      >
        <Toolbar
          desk={desk}
          wording={wording}
          words={words}
          name={name}
          hint={dropping ? wording.workbench.drop : wording.workbench.local}
          before={
            !showsList &&
            many && (
              <Button size="small" onClick={desk.backToList}>
                {fill(words.back, { count: many.getState().rows.length })}
              </Button>
            )
          }
          recent={
            <RecentMenu
              recent={desk.recent}
              words={words}
              language={language}
              onOpen={(entry) => void reopen(entry)}
            />
          }
          after={
            !showsList && (
              <Button size="small" onClick={() => void save()}>
                {wording.workbench.save}
              </Button>
            )
          }
        />
        {problem !== '' && (
          <div className={styles.problem} role="alert">
            {problem}
          </div>
        )}
        {asking && (
          <div
            className={styles.asking}
            role="alertdialog"
            aria-label={fill(words.unsaved, { name: asking.name })}
          >
            {fill(words.unsaved, { name: asking.name })}
            <Button size="small" appearance="primary" onClick={() => desk.answer(false)}>
              {words.unsavedKeep}
            </Button>
            <Button size="small" onClick={() => desk.answer(true)}>
              {words.unsavedLeave}
            </Button>
          </div>
        )}
        {showsList ? (
          <Suspense fallback={null}>
            <ManyView
              {...{ many, look, words, language, today }}
              onLook={(change) => setKept({ of: many, look: { ...look, ...change } })}
              onOpen={(row) => desk.openListed(row.file)}
            />
          </Suspense>
        ) : (
          <BenchView
            key={turn}
            {...{ bench, wording, words, themeKind }}
            openSample={() => desk.sample('errors')}
          />
        )}
      </div>
    </FluentProvider>
  );
}
