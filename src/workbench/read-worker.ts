/** Reads a large file beside the page. */
import { readWorkbook } from '../host/file';
import type { FileToRead } from './read-beside';

self.addEventListener('message', (event: MessageEvent<FileToRead>) => {
  const { bytes, name } = event.data;
  void readWorkbook(bytes, name).then((read) => self.postMessage(read));
});
