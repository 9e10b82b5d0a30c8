import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Every Markdown page of the repository that a person reads. */
const pages = ['.', 'docs', 'docs/decisions', 'docs/rules']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );

/** Folders whose files come from elsewhere: their links are held to once the folder is there. */
const later = ['docs/pictures', 'docs/rules'];

/** Relative targets of links and pictures outside code, without the part after #. */
function targetsOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8').replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => relative(root, resolve(root, dirname(page), decodeURI(target))));
}

test.each(pages)('%s links only to what is there', (page) => {
  const missing = targetsOf(page)
    .filter((target) => !existsSync(join(root, target)))
    .filter((target) => existsSync(join(root, later.find((folder) => target.startsWith(folder)) ?? '.')));
  expect(missing).toEqual([]);
});

test('links are found', () => {
  expect(targetsOf('README.md')).toEqual(
    expect.arrayContaining(['README.zh-CN.md', 'ARCHITECTURE.md', 'docs/host-api.md']),
  );
});

/** Anchors that GitHub makes of headings. */
function anchorsOf(page: string): string[] {
  return [...readFileSync(join(root, page), 'utf8').matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('links within a page lead to a heading of it', () => {
  for (const page of pages) {
    const within = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(#([^)\s]+)\)/g)].map(
      (match) => match[1],
    );
    expect([page, within.filter((anchor) => !anchorsOf(page).includes(anchor ?? ''))]).toEqual([page, []]);
  }
});
