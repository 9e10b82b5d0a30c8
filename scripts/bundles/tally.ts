/** What the scripts of a page may hold. */

export type Page = 'taskpane' | 'workbench';

interface Limit {
  readonly what: string;
  readonly pattern: RegExp;
  /** The most that may occur, all of it in libraries. */
  readonly most: Readonly<Record<Page, number>>;
}

const LIMITS: readonly Limit[] = [
  { what: 'eval', pattern: /(?<![\w$.])eval\s*\(/g, most: { taskpane: 0, workbench: 0 } },
  // office-js-helpers asks for the global object so, inside try, with another way when the policy forbids it.
  {
    what: 'a function made of text',
    pattern: /(?<![\w$.])Function\s*\(\s*["'`]|new\s+Function\b/g,
    most: { taskpane: 2, workbench: 0 },
  },
  {
    what: 'a timer that runs text',
    pattern: /\bset(?:Timeout|Interval)\s*\(\s*["'`]/g,
    most: { taskpane: 0, workbench: 0 },
  },
  // React: twice for the property dangerouslySetInnerHTML, which our sources never set, and once to make a script element.
  {
    what: 'markup made of text',
    pattern: /\.(?:inner|outer)HTML\s*=(?!=)/g,
    most: { taskpane: 3, workbench: 3 },
  },
  // office-js-helpers' own message box, which is never opened.
  {
    what: 'markup put in as text',
    pattern: /insertAdjacentHTML|document\.write\b/g,
    most: { taskpane: 1, workbench: 0 },
  },
];

/** Names of XML vocabularies and pages that error messages mention: never fetched. */
const NAMES = ['schemas.openxmlformats.org', 'schemas.microsoft.com', 'www.w3.org', 'purl.org', 'react.dev'];

/** Services that office-js-helpers' Authenticator knows, which is never called (src/host/excel uses Utilities and Storage only). */
const UNUSED = [
  'accounts.google.com',
  'graph.facebook.com',
  'graph.microsoft.com',
  'login.microsoftonline.com',
  'login.windows.net',
  'www.dropbox.com',
  'www.facebook.com',
  'www.googleapis.com',
];

/** What the scripts of a page hold beyond what they may; empty when all is well. */
export function tally(page: Page, scripts: readonly string[]): string[] {
  const problems: string[] = [];
  for (const { what, pattern, most } of LIMITS) {
    const found = scripts.flatMap((script) =>
      [...script.matchAll(pattern)].map(({ index }) => script.slice(Math.max(0, index - 30), index + 40)),
    );
    if (found.length > most[page])
      problems.push(`${page}: ${what} ${found.length} times instead of ${most[page]}: ${found.join(' … ')}`);
  }
  const known = new Set(page === 'taskpane' ? [...NAMES, ...UNUSED] : NAMES);
  const hosts = new Set(
    scripts.flatMap((script) =>
      [...script.matchAll(/\bhttps?:\/\/([\w.-]+)/g)].map((match) => match[1] ?? ''),
    ),
  );
  for (const host of hosts) if (!known.has(host)) problems.push(`${page}: names the address ${host}`);
  return problems;
}
