/** What `npm run sideload` runs: Microsoft's programs by npx, since they are too heavy to be dependencies. */

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

export const USAGE = 'npm run sideload [-- desktop | web DOCUMENT-ADDRESS | stop]';

const npx = (...args: string[]): Command => ({ program: 'npx', args: ['--yes', ...args] });

const TOOL = 'office-addin-debugging@7';

/** The commands in their order; null when the words make no sense. `hasCertificate`: there is one that this computer trusts. */
export function sideloadPlan(words: readonly string[], hasCertificate: boolean): Command[] | null {
  const [target = 'desktop', document, ...rest] = words;
  if (rest.length > 0) return null;
  // These programs report their use to Microsoft unless told not to.
  const quiet = npx('office-addin-usage-data@3', 'off');
  if (target === 'stop' && document === undefined) return [quiet, npx(TOOL, 'stop', 'manifest.xml')];
  const isDesktop = target === 'desktop' && document === undefined;
  const isWeb = target === 'web' && document !== undefined && /^https:/.test(document);
  if (!isDesktop && !isWeb) return null;
  const start = npx(
    TOOL,
    ...['start', 'manifest.xml', target, '--app', 'excel'],
    ...(isWeb ? ['--document', document] : []),
    ...['--dev-server', 'npm run start:excel', '--dev-server-port', '3000'],
  );
  return hasCertificate ? [quiet, start] : [quiet, npx('office-addin-dev-certs@3', 'install'), start];
}
