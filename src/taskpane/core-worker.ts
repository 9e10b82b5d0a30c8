/** Runs in a worker beside the pane. */
import type { Reply, Request } from '../app/work/messages';
import { answering } from '../app/work/serve';

const answer = answering((reply: Reply) => self.postMessage(reply));
self.addEventListener('message', (event: MessageEvent<Request>) => void answer(event.data));
