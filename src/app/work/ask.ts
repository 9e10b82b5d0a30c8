/** Asks a worker and waits: one question at a time. */
import type { Reply, Request, WorkerLike } from './messages';

type Wanted<K extends Reply['kind']> = Extract<Reply, { kind: K }>;

export interface Asking {
  /** Resolves to the reply of the wanted kind; rejects when the worker fails or is ended. */
  ask<K extends Reply['kind']>(
    request: Request,
    kind: K,
    onProgress?: (done: number, total: number) => void,
  ): Promise<Wanted<K>>;
  end(): void;
}

export function askWorker(worker: WorkerLike): Asking {
  let waiting: { onReply(reply: Reply): void; onFailure(error: Error): void } | null = null;
  const fail = (message: string): void => {
    const asked = waiting;
    waiting = null;
    asked?.onFailure(new Error(message));
  };
  worker.addEventListener('message', ({ data }) => {
    if (data.kind === 'failed') fail(data.message);
    else waiting?.onReply(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail('the worker could not run');
  });
  worker.addEventListener('messageerror', () => fail('the worker’s answer could not be read'));
  return {
    ask: (request, kind, onProgress) =>
      new Promise((resolve, reject) => {
        waiting = {
          onFailure: reject,
          onReply(reply) {
            if (reply.kind === 'progress') onProgress?.(reply.done, reply.total);
            else if (isKind(reply, kind)) {
              waiting = null;
              resolve(reply);
            }
          },
        };
        worker.postMessage(request);
      }),
    end() {
      worker.terminate();
      fail('ended');
    },
  };
}

function isKind<K extends Reply['kind']>(reply: Reply, kind: K): reply is Wanted<K> {
  return reply.kind === kind;
}
