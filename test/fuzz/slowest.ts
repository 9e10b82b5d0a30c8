/** How long the slowest case of a property took; a case that takes long is as bad as one that never ends. */
import type fc from 'fast-check';

/** Longer than this, in milliseconds, a person takes the program for dead. */
export const TOO_LONG = 20_000;

/** The same property, timed: `slowest()` in milliseconds so far. Durations are of the script, never of a test. */
export function timed(property: fc.IRawProperty<[unknown]>): {
  readonly property: fc.IRawProperty<[unknown]>;
  slowest(): number;
} {
  let longest = 0;
  const run: typeof property.run = (value) => {
    const began = performance.now();
    const ended = <T>(outcome: T): T => {
      longest = Math.max(longest, performance.now() - began);
      return outcome;
    };
    const outcome = property.run(value);
    return outcome instanceof Promise ? (outcome.then(ended) as typeof outcome) : ended(outcome);
  };
  // Everything else stays the property's own.
  const same = Object.assign(Object.create(property) as typeof property, { run });
  return { property: same, slowest: () => longest };
}
