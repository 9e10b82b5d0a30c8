/** What the published package may and must hold. */

const MUST = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'THIRD-PARTY-NOTICES.md',
  'dist/cli/gouji.js',
  'dist/lib/index.js',
  'dist/lib/types/lib/index.d.ts',
  'docs/api/README.md',
  'docs/custom-rules.md',
];
const MAY =
  /^(?:dist\/(?:cli|lib)\/[^/]+\.js|dist\/lib\/types\/.+\.d\.ts|docs\/.+\.md|[^/]+\.md|LICENSE|package\.json)$/;

/** What is wrong with a list of packed files, as sentences. */
export function contentFaults(files: readonly string[]): string[] {
  return [
    ...MUST.filter((path) => !files.includes(path)).map((path) => `${path} is not in the package`),
    ...files.filter((path) => !MAY.test(path)).map((path) => `${path} has no place in the package`),
  ];
}

/** What is wrong with the published manifest, as sentences. */
export function manifestFaults(text: string): string[] {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  return [
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'scripts',
    'overrides',
  ]
    .filter((key) => key in manifest)
    .map((key) => `the published package.json has ${key}`);
}
