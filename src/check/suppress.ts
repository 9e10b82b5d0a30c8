/** Suppressions: findings judged not to be mistakes are set apart, and suppressions that match nothing are reported. */
import type { Finding, Suppression } from '../model';

export interface Sorted {
  readonly findings: readonly Finding[];
  readonly stale: readonly Suppression[];
}

/** Marks the findings that a suppression names. The first suppression of a key counts. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): Sorted {
  if (suppressions.length === 0) return { findings, stale: [] };
  const byKey = new Map<string, Suppression>();
  for (const suppression of suppressions)
    if (!byKey.has(suppression.key)) byKey.set(suppression.key, suppression);
  const used = new Set<string>();
  const marked = findings.map((finding) => {
    const suppressed = byKey.get(finding.key);
    if (!suppressed) return finding;
    used.add(finding.key);
    return { ...finding, suppressed };
  });
  return { findings: marked, stale: [...byKey.values()].filter((suppression) => !used.has(suppression.key)) };
}
