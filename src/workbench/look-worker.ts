/** Reads how a sheet of a large file looks beside the page. */
import { readLook } from '../host/file/looks';
import type { LookToRead } from './look-beside';

self.addEventListener('message', (event: MessageEvent<LookToRead>) => {
  const { bytes, sheet, extent } = event.data;
  self.postMessage(readLook(bytes, sheet, extent));
});
