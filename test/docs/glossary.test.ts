import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_IDS } from '../../src/model';

const root = join(__dirname, '../..');
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
const concepts = ['column', 'row']
  .map((name) => readFileSync(join(root, `src/model/table/${name}.ts`), 'utf8'))
  .join('\n');

/** The quoted members of a union type of columns or rows. */
function membersOf(type: string): string[] {
  const text = concepts.slice(concepts.indexOf(`export type ${type} =`));
  return [...text.slice(0, text.indexOf(';\n')).matchAll(/^\s*\| '([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );
}

const inCode = new Set([...glossary.matchAll(/`([^`]+)`/g)].map((match) => match[1]));

describe('the glossary', () => {
  test('names every table once', () => {
    for (const id of TABLE_IDS)
      expect(glossary.split('\n').filter((line) => line.startsWith(`| \`${id}\` `))).toHaveLength(1);
  });

  test.each(['ColumnConcept', 'RowConcept'])('names every %s', (type) => {
    const members = membersOf(type);
    expect(members.length).toBeGreaterThan(30);
    expect(members.filter((member) => !inCode.has(member))).toEqual([]);
  });

  test('names no column that is gone', () => {
    const rows =
      glossary.slice(glossary.indexOf('## Columns'), glossary.indexOf('## Rows')).match(/^\| `.*?\|/gm) ?? [];
    const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
    expect(
      named.filter((name) => name !== 'ColumnConcept' && !membersOf('ColumnConcept').includes(name)),
    ).toEqual([]);
  });
});

describe('decisions', () => {
  const folder = join(root, 'docs/decisions');
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));

  test('every page is in the index and every link of the index exists', () => {
    const linked = [...index.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect([...files].sort()).toEqual([...linked].sort());
    for (const name of linked) expect(existsSync(join(folder, name))).toBe(true);
  });

  test('numbers are not used twice and the title bears the number', () => {
    expect(new Set(files.map((name) => name.slice(0, 4))).size).toBe(files.length);
    for (const name of files) {
      expect(readFileSync(join(folder, name), 'utf8')).toMatch(new RegExp(`^# ${name.slice(0, 4)} `));
    }
  });
});
