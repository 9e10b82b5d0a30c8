/** What `npm audit --json` has said. */

export type AuditOutcome =
  | { readonly kind: 'vulnerable'; readonly findings: readonly string[] }
  | { readonly kind: 'clean' | 'not-asked'; readonly message: string };

/** `stdout` is npm's JSON, or whatever came instead; `said` its words. Only an answer with a count of packages is an answer. */
export function auditOutcome(stdout: string, said: string): AuditOutcome {
  const answer = parsed(stdout);
  const vulnerabilities = answer?.['vulnerabilities'];
  const metadata = answer?.['metadata'];
  if (!isRecord(vulnerabilities) || !isRecord(metadata) || !isRecord(metadata['dependencies'])) {
    const reason =
      typeof answer?.['message'] === 'string' ? answer['message'] : (said.trim().split('\n').at(-1) ?? '');
    return {
      kind: 'not-asked',
      message: `Known vulnerabilities: COULD NOT BE ASKED (${withoutAddresses(reason) || 'no answer'}). Nothing is known either way.`,
    };
  }
  const findings = Object.entries(vulnerabilities).map(([name, entry]) => {
    const [severity, range] = isRecord(entry) ? [entry['severity'], entry['range']] : [];
    return `${name} ${String(range ?? '')}: known vulnerability, ${String(severity ?? 'of unknown severity')}`;
  });
  if (findings.length > 0) return { kind: 'vulnerable', findings };
  return {
    kind: 'clean',
    message: `Known vulnerabilities: none in ${String(metadata['dependencies']['prod'] ?? '?')} packages.`,
  };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Addresses of a registry are nobody's business in a log. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, '…');
}
