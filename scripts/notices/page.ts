/** Third-party notices from a lockfile and licence texts. */

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly dev?: boolean;
        readonly devOptional?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
}

export interface LockedPackage {
  /** `node_modules/a/node_modules/b` */
  readonly path: string;
  readonly name: string;
  readonly version: string;
}

export interface Notice {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty where the package does not say. */
  readonly license: string;
  /** Licence and notice files; empty where it has none. */
  readonly text: string;
}

/** Packages that production dependencies need, by name and version; a package installed twice in one version stands once. */
export function productionPackages(lock: Lockfile): LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  for (const [path, { version = '', dev, devOptional, optional }] of Object.entries(lock.packages)) {
    if (path === '' || dev || devOptional || optional) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!found.has(`${name}@${version}`)) found.set(`${name}@${version}`, { path, name, version });
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The page: a list of packages, then each licence text once with the packages it is for. */
export function noticePage(notices: readonly Notice[]): string {
  const silent = notices.filter((notice) => notice.license === '' && notice.text === '');
  if (silent.length > 0) throw new Error(`no licence: ${silent.map((notice) => notice.name).join(', ')}`);
  const texts = new Map<string, Notice[]>();
  for (const notice of notices) {
    if (notice.text !== '') texts.set(notice.text, [...(texts.get(notice.text) ?? []), notice]);
  }
  const rows = notices.map(({ name, version, license, text }) => {
    return `| ${name} | ${version} | ${license || 'see its text'} |${text === '' ? ' not in the package' : ''} |`;
  });
  const parts = [...texts].map(([text, users]) => {
    const names = users.map(({ name, version }) => `${name} ${version}`).join(', ');
    return `### ${names}\n\n${fence(text)}text\n${text}\n${fence(text)}\n`;
  });
  return [
    '# Third-party notices',
    '',
    'Gouji is built from the packages below; parts of them are contained in what is published. Microsoft’s office.js is not among them: it',
    'is loaded from Microsoft when the add-in runs in Excel. Made by `npm run notices` from the lockfile; development tools are not listed.',
    '',
    '| package | version | licence | licence file |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## Licence texts',
    '',
    ...parts,
  ].join('\n');
}

/** A fence longer than any run of backquotes in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(longest + 1);
}
