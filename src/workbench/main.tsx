/** The workbench page. */
import { createRoot } from 'react-dom/client';
import type { AppStorage } from '../app';
import { browserStorage, memoryStorage } from '../app';
import { startWorker } from '../taskpane/start-worker';
import { Workbench } from './Workbench';

/** Pages opened under strict privacy settings throw on the mere mention of storage. */
function storage(): AppStorage {
  try {
    return browserStorage(window.localStorage);
  } catch {
    return memoryStorage();
  }
}

const place = document.getElementById('workbench');
if (place) createRoot(place).render(<Workbench storage={storage()} startWorker={startWorker} />);
