import { resolve } from 'node:path';
import { declarations } from '../../scripts/api/declarations';
import { apiPage, exportsOf } from '../../scripts/api/page';

const root = resolve(__dirname, '../..');
const entry = 'src/lib/index.ts';

// The compiler reads the whole library once for each.
jest.setTimeout(120_000);

test('declarations lead only to declarations, by names that Node resolves, and to no module that is not there', () => {
  const files = declarations(root, entry);
  expect([...files.keys()]).toEqual(expect.arrayContaining(['lib/index.d.ts', 'model/book.d.ts']));
  for (const [path, text] of files) {
    const targets = [...text.matchAll(/(?:from\s+|import\(\s*)['"]([^'"]+)['"]/g)].map(
      (match) => match[1] ?? '',
    );
    for (const target of targets) {
      expect([path, target]).toEqual([path, expect.stringMatching(/^\.\.?\/.*\.js$/)]);
      const found = resolve('/', path, '..', target).slice(1).replace(/\.js$/, '.d.ts');
      expect([path, found, files.has(found)]).toEqual([path, found, true]);
    }
  }
});

test('the page shows every export with its words and its signature', () => {
  const entries = exportsOf(root, entry);
  expect(entries.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['check', 'readWorkbook', 'recognise', 'narrate', 'Finding']),
  );
  expect(entries.filter(({ doc }) => doc === '').map(({ name }) => name)).toEqual([]);
  const page = apiPage(entries);
  for (const { name, code } of entries) {
    expect(page).toContain(`### ${name}\n`);
    expect(page).toContain(code);
  }
  expect(page).toContain('function check(book: Book, options: CheckOptions = {}): CheckResult;');
});
