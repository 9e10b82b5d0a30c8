import { canStartThreads } from '../../src/cli/parallel';

test.each([
  ['/somewhere/dist/cli/gouji.js', true],
  ['/somewhere/node_modules/.bin/gouji', true],
  ['/somewhere/src/cli/main.ts', false],
])('a program at %s starts threads: %s', (script, can) => {
  expect(canStartThreads(script)).toBe(can);
});
