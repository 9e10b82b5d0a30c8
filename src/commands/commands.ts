/** Entry of the page behind the ribbon buttons. It has no face of its own. */
import { browserStorage } from '../app';
import { createExcelHost } from '../host/excel';
import { ribbonFunctions } from './functions';
import { showMessage } from './message';
import { FUNCTION_NAMES } from './names';

void Office.onReady(() => {
  const functions = ribbonFunctions({
    host: createExcelHost(),
    storage: browserStorage(window.localStorage),
    tell: (text) => showMessage(text),
  });
  for (const name of FUNCTION_NAMES) Office.actions.associate(name, functions[name]);
});
