import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { auditOutcome } from '../../scripts/audit/outcome';
import { contentFaults, manifestFaults } from '../../scripts/package/contents';
import { publishedManifest } from '../../scripts/package/manifest';

const own = readFileSync(resolve(__dirname, '../../package.json'), 'utf8');

describe('the published package.json', () => {
  const published = publishedManifest(own);

  test('brings nothing along and tells npm what it needs', () => {
    expect(manifestFaults(published)).toEqual([]);
    const { bin, exports: entries, types, files, version } = JSON.parse(published) as Record<string, unknown>;
    expect(bin).toEqual({ gouji: 'dist/cli/gouji.js' });
    expect(entries).toMatchObject({ '.': { types, default: './dist/lib/index.js' } });
    expect(files).toEqual(expect.arrayContaining(['dist/cli', 'dist/lib']));
    expect(version).toBe((JSON.parse(own) as { version: string }).version);
  });

  test('the repository’s own would be told', () => {
    expect(manifestFaults(own)).toEqual(
      ['dependencies', 'devDependencies', 'scripts', 'overrides'].map(
        (key) => `the published package.json has ${key}`,
      ),
    );
  });
});

describe('what is packed', () => {
  const right = [
    ...[
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'THIRD-PARTY-NOTICES.md',
      'dist/cli/gouji.js',
      'dist/lib/index.js',
    ],
    ...[
      'dist/lib/types/lib/index.d.ts',
      'dist/lib/types/model/book.d.ts',
      'docs/api/README.md',
      'docs/custom-rules.md',
    ],
  ];

  test('what must be there, and nothing else', () => {
    expect(contentFaults(right)).toEqual([]);
  });

  test.each([
    'src/cli/main.ts',
    'dist/lib/index.ts',
    'dist/taskpane/taskpane.html',
    'test/x.test.ts',
    '.cache/package.json',
    'a.xlsx',
  ])('%s is told', (path) => {
    expect(contentFaults([...right, path])).toEqual([`${path} has no place in the package`]);
  });

  test('what is missing is told', () => {
    expect(contentFaults(right.slice(0, -1))).toEqual(['docs/custom-rules.md is not in the package']);
  });
});

describe('npm audit', () => {
  const answer = (vulnerabilities: object): string =>
    JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { dependencies: { prod: 87 } } });

  test('an answer without findings is one', () => {
    expect(auditOutcome(answer({}), '')).toEqual({
      kind: 'clean',
      message: 'Known vulnerabilities: none in 87 packages.',
    });
  });

  test('an answer with findings fails, by name', () => {
    const outcome = auditOutcome(answer({ left: { severity: 'high', range: '<1.2.3' } }), '');
    expect(outcome).toEqual({ kind: 'vulnerable', findings: ['left <1.2.3: known vulnerability, high'] });
  });

  test.each([
    [
      'an error of the registry',
      '{"message":"405 Method Not Allowed - POST https://registry.example/-/npm","error":{}}',
      '',
    ],
    ['no network', '', 'npm error network request to https://registry.example failed'],
    ['half an answer', '{"vulnerabilities":{}}', ''],
    ['a page of something else', '<html></html>', ''],
  ])('%s is no answer, and is not called clean', (_, stdout, said) => {
    const outcome = auditOutcome(stdout, said);
    expect(outcome.kind).toBe('not-asked');
    expect(JSON.stringify(outcome)).toContain('COULD NOT BE ASKED');
    expect(JSON.stringify(outcome)).not.toContain('registry.example');
  });
});
