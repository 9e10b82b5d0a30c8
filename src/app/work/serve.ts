/** The worker’s side: answers with the same core as the page. */
import { withCatalogue } from '../../catalogue';
import { prepareSelftest, summaryOf } from '../../selftest';
import type { FaultResult } from '../../selftest';
import { nameOfError } from '../context';
import { standardCore } from '../standard-core';
import type { Reply, Request } from './messages';
import { pageSession } from './session';

/** Answers requests by `post`, in the order in which they come. */
export function answering(post: (reply: Reply) => void): (request: Request) => Promise<void> {
  const session = pageSession(standardCore);
  const answer = async (request: Request): Promise<Reply> => {
    switch (request.kind) {
      case 'recognise': {
        const { source: _, ...book } = await session.recognise(
          request.snapshot,
          request.profile,
          request.catalogue,
        );
        return { kind: 'book', book };
      }
      case 'check':
        return { kind: 'result', result: await session.check(request.decisions) };
      case 'diagnose':
        return { kind: 'result', result: await session.diagnose() };
      case 'selftest': {
        const { snapshot, profile, catalogue, limit } = request;
        const prepared = withCatalogue(catalogue, () => prepareSelftest(snapshot, { profile, limit }));
        const results: FaultResult[] = [];
        for (let index = 0; index < prepared.total; index += 1) {
          post({ kind: 'progress', done: index, total: prepared.total });
          results.push(withCatalogue(catalogue, () => prepared.run(index)));
        }
        return { kind: 'selftest', result: summaryOf(results) };
      }
    }
  };
  return async (request) => {
    try {
      post(await answer(request));
    } catch (error) {
      post({ kind: 'failed', message: nameOfError(error) });
    }
  };
}
