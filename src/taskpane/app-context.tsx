/** Hands the app to the components below. */
import type { ReactNode } from 'react';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { App, AppActions, AppState } from '../app';
import type { Wording } from '../wording';
import { wordingOf } from '../wording';

const AppContext = createContext<App | null>(null);

export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext.Provider value={app}>{children}</AppContext.Provider>;
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
