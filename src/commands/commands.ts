/** Entry of the page behind the ribbon buttons. It has no face of its own. */
import type { AppStorage } from '../app';
import { browserStorage, memoryStorage } from '../app';
import { createExcelHost } from '../host/excel';
import type { RibbonEvent } from './functions';
import { ribbonFunctions } from './functions';
import { showMessage } from './message';
import { FUNCTION_NAMES } from './names';

/** Browsers that block third-party storage throw on the mere mention of it, and the buttons must work there too. */
function storage(): AppStorage {
  try {
    return browserStorage(window.localStorage);
  } catch {
    return memoryStorage();
  }
}

const ready = Office.onReady().then(() =>
  ribbonFunctions({
    host: createExcelHost(),
    storage: storage(),
    tell: (text) => showMessage(text),
  }),
);

// At once, not when Office is ready: a press that comes in between would find no function, and Excel would take it for done.
for (const name of FUNCTION_NAMES) {
  Office.actions.associate(name, async (event: RibbonEvent) => (await ready)[name](event));
}
