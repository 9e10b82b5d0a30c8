/** Hands the app to the components below. */
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { App, AppActions, AppState, LaterActions } from '../app';
import type { Wording } from '../wording';
import { fill, wordingOf } from '../wording';

const AppContext = createContext<App | null>(null);

/** Opens a workbook to try things on, where the surface has one; null where the user's own workbook is all there is. */
type OpenSample = (() => void) | null;

const SampleContext = createContext<OpenSample>(null);

interface ProviderProps {
  readonly app: App;
  readonly openSample: OpenSample;
  readonly children: ReactNode;
}

export function AppProvider({ app, openSample, children }: ProviderProps) {
  return (
    <AppContext.Provider value={app}>
      <SampleContext.Provider value={openSample}>{children}</SampleContext.Provider>
    </AppContext.Provider>
  );
}

export function useOpenSample(): OpenSample {
  return useContext(SampleContext);
}

function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('a part of the pane was rendered outside AppProvider');
  return app;
}

export function useActions(): AppActions {
  return useApp().actions;
}

export function useAppState(): AppState {
  const app = useApp();
  return useSyncExternalStore(app.subscribe, app.getState);
}

export function useWording(): Wording {
  return wordingOf(useAppState().language);
}

export function useHostAbilities(): App['host']['can'] {
  return useApp().host.can;
}

/** The date of today, YYYY-MM-DD. */
export function useToday(): string {
  return useApp().today();
}

/** What is loaded when first asked for; null until it is there. */
export function useLater(): LaterActions | null {
  const app = useApp();
  const [later, setLater] = useState<LaterActions | null>(null);
  useEffect(() => {
    let wanted = true;
    void app.later().then(
      (actions) => wanted && setLater(actions),
      (error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        const { problems } = wordingOf(app.getState().language);
        app.actions.tell({ intent: 'error', text: fill(problems.internal, { detail }) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [app]);
  return later;
}
