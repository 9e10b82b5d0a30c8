/** The pane: header, four tabs, one notice, and a voice for screen readers. Panels are loaded when they are first shown. */
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { App } from '../app';
import { fill } from '../wording';
import { AppProvider, useAppState, useWording } from './app-context';
import { CheckPanel } from './check/CheckPanel';
import { EmptyState } from './EmptyState';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { NoticeBar } from './NoticeBar';
import type { ThemeKind } from './theme';
import { Tabs } from './Tabs';
import { fontOf, themeOf } from './theme';
import { useKeptFocus } from './use-kept-focus';

const NarrativePanel = lazy(() => import('./narrative/NarrativePanel'));
const InputsPanel = lazy(() => import('./inputs/InputsPanel'));
const SettingsPanel = lazy(() => import('./settings/SettingsPanel'));

export const PANE_TABS = ['check', 'narrative', 'inputs', 'settings'] as const;
export type PaneTab = (typeof PANE_TABS)[number];

const useStyles = makeStyles({
  provider: { height: '100%', minWidth: 0 },
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface PaneProps {
  readonly app: App;
  readonly themeKind: ThemeKind;
  readonly firstTab?: PaneTab;
  /** Names the program around the pane, for the about page. */
  readonly describeHost?: () => Promise<string>;
  /** Opens a workbook to try things on; left out where the user's own workbook must not be left. */
  readonly openSample?: () => void;
}

export function Pane({ app, themeKind, firstTab = 'check', describeHost, openSample }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider
      theme={themeOf(themeKind)}
      className={styles.provider}
      // Fields, lists and scroll bars that the browser draws.
      style={{ colorScheme: themeKind === 'light' ? 'light' : 'dark' }}
    >
      <AppProvider app={app} openSample={openSample ?? null}>
        <PaneBody firstTab={firstTab} describeHost={describeHost} />
      </AppProvider>
    </FluentProvider>
  );
}

function PaneBody({
  firstTab,
  describeHost,
}: Required<Pick<PaneProps, 'firstTab'>> & Pick<PaneProps, 'describeHost'>) {
  const styles = useStyles();
  const wording = useWording();
  const { language, announcement } = useAppState();
  const [tab, setTab] = useState<PaneTab>(firstTab);
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane);
  return (
    <div ref={pane} className={styles.pane} style={fontOf(language)} lang={language}>
      <Header />
      <Tabs
        label={wording.tabs.label}
        names={PANE_TABS}
        words={wording.tabs}
        current={tab}
        onChange={setTab}
      />
      <NoticeBar />
      <div className={styles.body} role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        <ErrorBoundary key={tab} instead={(error, again) => <Failed error={error} again={again} />}>
          <Suspense fallback={null}>
            {tab === 'check' && <CheckPanel />}
            {tab === 'narrative' && <NarrativePanel />}
            {tab === 'inputs' && <InputsPanel />}
            {tab === 'settings' && <SettingsPanel describeHost={describeHost} />}
          </Suspense>
        </ErrorBoundary>
      </div>
      <div className={styles.spoken} aria-live="polite">
        {announcement}
      </div>
    </div>
  );
}

function Failed({ error, again }: { error: Error; again: () => void }) {
  const wording = useWording();
  return (
    <EmptyState
      title={wording.problems.notShown}
      text={fill(wording.problems.internal, { detail: error.message })}
    >
      <Button onClick={again}>{wording.problems.retry}</Button>
    </EmptyState>
  );
}
