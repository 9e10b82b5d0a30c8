/** Checks files beside the page, one after another. */
import type { FileJob } from './check-file';
import { checkFile } from './check-file';

self.addEventListener('message', (event: MessageEvent<FileJob>) => {
  void checkFile(event.data).then((answer) => self.postMessage(answer));
});
// Tells a worker that runs from one that the browser does not allow.
self.postMessage('ready');
