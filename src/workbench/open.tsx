/** The workbench put into its page. */
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { AppStorage } from '../app';
import { browserStorage, memoryStorage } from '../app';
import { startWorker } from '../taskpane/start-worker';
import { createDesk } from './desk';
import { createRecent } from './recent/recent';
import { storedHandles } from './recent/stored-handles';
import { Workbench } from './Workbench';

/** Pages opened under strict privacy settings throw on the mere mention of storage. */
function browserStore(): AppStorage {
  try {
    return browserStorage(window.localStorage);
  } catch {
    return memoryStorage();
  }
}

export function openWorkbench(place: HTMLElement): void {
  const storage = browserStore();
  const desk = createDesk({
    storage,
    startWorker,
    recent: createRecent(storage, storedHandles()),
    // What checks many comes with the first list.
    async createList(listing, store) {
      const { createList } = await import('./many/create-list');
      return createList(listing, store);
    },
  });

  window.addEventListener('beforeunload', (event) => {
    if (desk.hasUnsaved()) event.preventDefault();
  });

  const root = createRoot(place);
  // A first rendering is done in one go, 60 ms, unless it is a transition, which lets the page in every five.
  startTransition(() => root.render(<Workbench desk={desk} today={new Date().toISOString().slice(0, 10)} />));
}
