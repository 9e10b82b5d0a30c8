/** What a person has decided about a workbook, from what is remembered on this computer. */
import type { AppStorage } from '../storage';
import { savedCatalogue, savedInputs, savedLevels, savedRules, savedSuppressions } from '../storage';
import type { OneSettings } from './check-one';

/** `workbook` is the file name without folders, as the pane remembers it. */
export function settingsFor(storage: AppStorage, workbook: string): OneSettings {
  return {
    profile: storage.read('profile') ?? 'auto',
    decisions: {
      suppressions: savedSuppressions(storage, workbook),
      customRules: savedRules(storage, workbook),
      inputs: savedInputs(storage, workbook),
      catalogue: savedCatalogue(storage),
      levels: savedLevels(storage),
      previous: null,
    },
  };
}
