import { noticePage, productionPackages } from '../../scripts/notices/page';

const lock = {
  packages: {
    '': {},
    'node_modules/b': { version: '2.0.0' },
    'node_modules/@a/one': { version: '1.0.0' },
    'node_modules/b/node_modules/@a/one': { version: '0.9.0' },
    'node_modules/c/node_modules/@a/one': { version: '1.0.0' },
    'node_modules/tool': { version: '1.0.0', dev: true },
    'node_modules/both': { version: '1.0.0', devOptional: true },
  },
};

test('what production needs, each version once, in order; nothing of the tools', () => {
  expect(productionPackages(lock)).toEqual([
    { path: 'node_modules/b/node_modules/@a/one', name: '@a/one', version: '0.9.0' },
    { path: 'node_modules/@a/one', name: '@a/one', version: '1.0.0' },
    { path: 'node_modules/b', name: 'b', version: '2.0.0' },
  ]);
});

const notice = (name: string, text: string, license = 'MIT') => ({ name, version: '1.0.0', license, text });

test('a text stands once, with everything it is for', () => {
  const page = noticePage([notice('a', 'Permission'), notice('b', 'Other'), notice('c', 'Permission')]);
  expect(page.match(/Permission/g)).toHaveLength(1);
  expect(page).toContain('### a 1.0.0, c 1.0.0\n\n```text\nPermission\n```');
  expect(page).toContain('| b | 1.0.0 | MIT | |');
});

test('a package without a licence file is named as such, one without any licence stops the page', () => {
  expect(noticePage([notice('a', '')])).toContain('| a | 1.0.0 | MIT | not in the package |');
  expect(() => noticePage([notice('a', '', ''), notice('b', 'x')])).toThrow('no licence: a');
});

test('a text with fences stays inside its own', () => {
  expect(noticePage([notice('a', 'one\n```\ntwo')])).toContain('````text\none\n```\ntwo\n````');
});
