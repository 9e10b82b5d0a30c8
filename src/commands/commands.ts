/** Entry of the page behind the ribbon buttons. It has no face of its own. */
import type { AppStorage } from '../app';
import { browserStorage, memoryStorage } from '../app';
import { createExcelHost } from '../host/excel';
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

void Office.onReady(() => {
  const functions = ribbonFunctions({
    host: createExcelHost(),
    storage: storage(),
    tell: (text) => showMessage(text),
  });
  for (const name of FUNCTION_NAMES) Office.actions.associate(name, functions[name]);
});
