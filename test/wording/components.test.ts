/** Every text that people read comes from src/wording: no component says anything by itself, in either language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../src');
const FOLDERS = ['taskpane', 'workbench'];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The code without its comments. A line comment is one only where no quote is open, so that “https://” stays. */
function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^((?:[^'"`/\n]|'[^'\n]*'|"[^"\n]*"|`[^`]*`|\/(?!\/))*)\/\/.*$/gm, '$1');
}

/** Characters, not punctuation: brackets and full stops of either width are read in what the user writes. */
const CHINESE = /[\u3400-\u9fff]/;

/** What Chinese Excel writes in the formats of cells is read there, not said. */
const READS = 'workbench/grid/number-format.ts';

const files = FOLDERS.flatMap((folder) => sources(join(root, folder))).filter(
  (file) => !file.endsWith(READS),
);

it('looks at every component', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(CHINESE.test(withoutComments('const a = "说明"; // 说明'))).toBe(true);
  expect(CHINESE.test(withoutComments('const a = "https://x"; // 说明\n/** 检查 */'))).toBe(false);
});

it.each(files.map((file) => [file.slice(root.length + 1), file]))(
  '%s has no Chinese text of its own',
  (_, file) => {
    const said = withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .filter((line) => CHINESE.test(line));
    expect(said).toEqual([]);
  },
);

/** Text between tags or in a prop that is read aloud, written where it stands: letters in a row that are no expression. */
const SPOKEN =
  /(?:>\s*[A-Za-z]{2}[^<>{}=;()]*<\/)|(?:\b(?:aria-label|title|placeholder|alt|label)="[^"]*[A-Za-z])/;

it.each(files.filter((file) => file.endsWith('.tsx')).map((file) => [file.slice(root.length + 1), file]))(
  '%s has no English text of its own',
  (_, file) => {
    const said = withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .filter((line) => SPOKEN.test(line));
    expect(said).toEqual([]);
  },
);
