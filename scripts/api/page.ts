/** The page about the library, out of what its entry file exports. */
import ts from 'typescript';
import { programOf } from './declarations';

export interface ApiEntry {
  readonly name: string;
  readonly kind: 'function' | 'value' | 'type';
  /** Its doc comment as running text. */
  readonly doc: string;
  /** Its declaration without body. */
  readonly code: string;
}

/** What an entry file exports, in the order of the alphabet; re-exports are followed to where they are declared. */
export function exportsOf(root: string, entry: string): readonly ApiEntry[] {
  const program = programOf(root, entry);
  const checker = program.getTypeChecker();
  const source = program.getSourceFiles().find((file) => file.fileName.endsWith(entry));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} exports nothing`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) =>
      entryOf(
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
        symbol.name,
        checker,
      ),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function entryOf(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): ApiEntry {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration) throw new Error(`${name} is declared nowhere`);
  const doc = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s*\n\s*/g, ' ');
  if (ts.isFunctionDeclaration(declaration))
    return { name, kind: 'function', doc, code: signatureOf(declaration) };
  if (ts.isVariableDeclaration(declaration))
    return { name, kind: 'value', doc, code: `const ${name}: ${declaration.type?.getText() ?? 'unknown'};` };
  return { name, kind: 'type', doc, code: declaration.getText().replace(/^export /, '') };
}

function signatureOf(declaration: ts.FunctionDeclaration): string {
  const whole = declaration.getText();
  const head = declaration.body
    ? whole.slice(0, declaration.body.getStart() - declaration.getStart())
    : whole;
  return `${head
    .replace(/^export /, '')
    .replace(/^async /, '')
    .trim()};`;
}

const HEAD = `# The library

Made by \`npm run docs:api\` from \`src/lib\`; \`.ci/run\` fails when it is out of date.

\`\`\`ts
import { readFile } from 'node:fs/promises';
import { check, narrate, narrativeText, readWorkbook, recognise, reportOf, reportText } from 'gouji';

const read = await readWorkbook(await readFile('预算公开表.xlsx'), '预算公开表.xlsx');
if (!read.ok) throw new Error(read.message);
const book = recognise(read.workbook);
const result = check(book);
console.log(reportText(reportOf(book, result)));
console.log(narrativeText(narrate(book)));
\`\`\`

One ES module without dependencies, for Node 20 and browsers, with its types. It reads no files and opens no connection. Amounts in results
are integers of fen; decimal strings are in the unit named beside them. Rows and columns are 0-based, cell addresses are A1. Messages are
in Chinese. What this page names is stable as the version promises, but for \`cells\` and \`panels\` of a book, which are how its figures are kept.
`;

/** Functions first, then values, then types. */
export function apiPage(entries: readonly ApiEntry[]): string {
  const part = (heading: string, kind: ApiEntry['kind']): string[] => [
    `## ${heading}`,
    '',
    ...entries
      .filter((entry) => entry.kind === kind)
      .flatMap(({ name, doc, code }) => [`### ${name}`, '', doc, '', '```ts', code, '```', '']),
  ];
  return [HEAD, ...part('Functions', 'function'), ...part('Values', 'value'), ...part('Types', 'type')].join(
    '\n',
  );
}
