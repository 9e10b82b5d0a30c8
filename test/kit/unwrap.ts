import type { Result } from '../../src/host/port';

/** The value of a result that must be one; a problem fails the test with its content. */
export function unwrap<T, P>(result: Result<T, P>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
