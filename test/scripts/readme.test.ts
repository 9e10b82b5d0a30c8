import { commandsIn, refilled, scriptsNamed } from '../../scripts/readme/blocks';

const page = (output: string): string => `# Page

\`\`\`sh
npm run build && npm run --silent gouji -- rules
\`\`\`

\`\`\`console
$ npm run --silent gouji -- rules
${output}
\`\`\`

Text.
`;

const now = () => '1\n2\n3\n4\n5\n';

test('a block is filled with what its command prints, the rest of the page is left alone', () => {
  expect(refilled(page('old'), now)).toBe(page('1\n2\n3\n4\n5'));
  expect(commandsIn(page('old'))).toEqual(['$ npm run --silent gouji -- rules']);
});

test('what was left out stays out', () => {
  expect(refilled(page('a\nb\n…'), now)).toBe(page('1\n2\n…'));
  expect(refilled(page('a\n…\ny\nz'), now)).toBe(page('1\n…\n4\n5'));
  expect(refilled(page('…\nz'), now)).toBe(page('…\n5'));
});

test('a short output is shown whole', () => {
  expect(refilled(page('a\nb\nc\n…\ny\nz'), now)).toBe(page('1\n2\n3\n4\n5'));
});

test('a dollar in the output stays a dollar', () => {
  expect(refilled(page('old'), () => "$& $1 $'")).toBe(page("$& $1 $'"));
});

test('scripts are found wherever they are named', () => {
  expect(scriptsNamed(page('x'))).toEqual(['build', 'gouji', 'gouji']);
});
