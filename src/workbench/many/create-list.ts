import type { AppStorage } from '../../app';
import { settingsFor } from '../../app/many/settings';
import type { Listing } from './listed-file';
import type { Many } from './many';
import { createMany } from './many';

/** A list that checks by what was decided on this computer about each workbook. */
export function createList(listing: Listing, storage: AppStorage): Many {
  return createMany(listing, (name) => settingsFor(storage, name));
}
