import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sideloadPlan } from '../../scripts/sideload/plan';

const root = resolve(__dirname, '../..');
const shown = (words: string[], hasCertificate = true): string[] | undefined =>
  sideloadPlan(words, hasCertificate)?.map(({ program, args }) => [program, ...args].join(' '));

test('on the desktop: usage reports off, then Excel with the add-in beside the development server', () => {
  const plan = shown([]);
  expect(plan).toHaveLength(2);
  expect(plan?.[0]).toMatch(/^npx --yes office-addin-usage-data@\d+ off$/);
  expect(plan?.[1]).toMatch(/^npx --yes office-addin-debugging@\d+ start manifest\.xml desktop --app excel /);
  expect(shown(['desktop'])).toEqual(plan);
});

test('a certificate is made where there is none yet, before Excel starts', () => {
  expect(shown([], false)?.[1]).toMatch(/office-addin-dev-certs@\d+ install$/);
});

test('on the web a document has to be named', () => {
  expect(shown(['web'])).toBeUndefined();
  expect(shown(['web', 'https://example.org/a.xlsx'])?.at(-1)).toContain(
    '--document https://example.org/a.xlsx',
  );
});

test('stopping takes it out again', () => {
  expect(shown(['stop'])?.at(-1)).toMatch(/office-addin-debugging@\d+ stop manifest\.xml$/);
});

test.each([['Word'], ['desktop', 'x'], ['web', 'file.xlsx'], ['stop', 'x'], ['web', 'https://a', 'b']])(
  '%s is not understood',
  (...words) => {
    expect(sideloadPlan(words, true)).toBeNull();
  },
);

test('the server it starts is the one that the manifest names', () => {
  const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts['start:excel']).toContain('--config-name taskpane');
  expect(scripts['sideload']).toBe('tsx scripts/sideload.ts');
  const start = shown([])?.at(-1) ?? '';
  const port = /--dev-server-port (\d+)/.exec(start)?.[1] ?? '';
  expect(start).toContain('--dev-server npm run start:excel');
  expect(readFileSync(resolve(root, 'manifest.xml'), 'utf8')).toContain(
    `https://localhost:${port}/taskpane.html`,
  );
});
