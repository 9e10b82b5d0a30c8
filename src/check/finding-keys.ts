/** Keys by which findings are known, each once within a rule. */
import type { Finding } from '../model';

/** Two rows with one name in one table are two places; the second is told apart by a number. */
export function distinctKey(given: string, isTaken: (key: string) => boolean): string {
  let key = given;
  for (let again = 2; isTaken(key); again += 1) key = `${given}#${again}`;
  return key;
}

/** All findings of a rule in order, with keys as given; those that share a key are told apart as a reporter would. */
export function distinctKeys(findings: readonly Finding[]): readonly Finding[] {
  const taken = new Set<string>();
  return findings.map((finding) => {
    const key = distinctKey(finding.key, (other) => taken.has(other));
    taken.add(key);
    return key === finding.key ? finding : { ...finding, key };
  });
}
