import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { layers } from '../../layers';

const root = resolve(__dirname, '../..');
const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

/** Rows of the table in ARCHITECTURE.md whose first cell is a name in backquotes. */
const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 5 && /^`\w+`$/.test(cells[1] ?? ''))
  .map(([, name = '', may = '', what = '']) => ({
    name: name.replaceAll('`', ''),
    may: [...may.matchAll(/`(\w+)`/g)].map((match) => match[1]),
    hostParts: /`host` \(([^);]*)/.exec(may)?.[1]?.split(', '),
    hostPartsLater: /`host` \([^);]*; later ([^)]*)\)/.exec(may)?.[1]?.split(', '),
    what,
  }));

test('the table in ARCHITECTURE.md is the list in layers.js', () => {
  expect(
    rows.map(({ name, may, hostParts, hostPartsLater }) => ({ name, may, hostParts, hostPartsLater })),
  ).toEqual(
    layers.map(({ name, may, hostParts, hostPartsLater }) => ({
      name,
      may: [...may],
      hostParts: hostParts && [...hostParts],
      hostPartsLater: hostPartsLater && [...hostPartsLater],
    })),
  );
  for (const { name, what } of rows) expect([name, what]).not.toEqual([name, '']);
});

test('every folder of src is a layer, and every layer a folder', () => {
  const folders = readdirSync(join(root, 'src')).filter((name) =>
    statSync(join(root, 'src', name)).isDirectory(),
  );
  expect(folders.sort()).toEqual(layers.map((layer) => layer.name).sort());
  expect(readdirSync(join(root, 'src')).filter((name) => !folders.includes(name))).toEqual([]);
});

test('the list leads from the bottom up: nobody may import from above', () => {
  const names = layers.map((layer) => layer.name);
  layers.forEach(({ name, may }, index) => {
    for (const other of may)
      expect([name, other, names.indexOf(other) < index && names.includes(other)]).toEqual([
        name,
        other,
        true,
      ]);
  });
});

/** TypeScript files below a folder of the repository. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

interface Import {
  readonly to: string;
  /** Gone when compiled, or loaded later: no circle when the program starts. */
  readonly isLate: boolean;
}

/** What a file imports, as TypeScript sees it; relative imports as paths of the repository without extension. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node, isLate: boolean): void => {
    if (!ts.isStringLiteralLike(specifier)) return;
    const { text: to } = specifier;
    found.push({ to: to.startsWith('.') ? relative(root, resolve(root, file, '..', to)) : to, isLate });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    const [argument] =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    if (argument) add(argument, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sources = filesBelow('src');
const layerOf = (path: string): string | undefined => /^src\/(\w+)(\/|$)/.exec(path)?.[1];

test('nobody imports what the list does not allow, also by import() and types', () => {
  const breaks: string[] = [];
  for (const file of sources) {
    const layer = layers.find((each) => each.name === layerOf(file));
    for (const { to, isLate } of importsOf(file)) {
      const target = layerOf(to);
      if (target === undefined || layer === undefined || target === layer.name) continue;
      if (!layer.may.includes(target)) breaks.push(`${file} → ${to}`);
      const part = /^src\/host\/(\w+)/.exec(to)?.[1];
      if (
        part &&
        ['excel', 'file', 'port'].includes(part) &&
        layer.hostParts &&
        !layer.hostParts.includes(part) &&
        !(isLate && layer.hostPartsLater?.includes(part))
      ) {
        breaks.push(`${file} → ${to}`);
      }
    }
  }
  expect(sources.length).toBeGreaterThan(100);
  expect(breaks).toEqual([]);
});

test('the product imports nothing from tests, scripts or measurements', () => {
  const outside = sources.flatMap((file) =>
    importsOf(file)
      .filter(({ to }) => /^(test|scripts|bench)\//.test(to))
      .map(({ to }) => `${file} → ${to}`),
  );
  expect(outside).toEqual([]);
});

/** The file an import path stands for; undefined for packages, styles and data. */
function fileOf(to: string): string | undefined {
  return [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find((path) => existsSync(join(root, path)));
}

/** The first circle among imports, or null. */
function circle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (node: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const found = walk(next, [...trail, node]);
      if (found) return found;
    }
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const found = walk(node, []);
    if (found) return found;
  }
  return null;
}

test('no circle of imports is left when the program runs', () => {
  const edges = new Map(
    sources.map((file) => [
      file,
      importsOf(file).flatMap(({ to, isLate }) => (isLate ? [] : (fileOf(to) ?? []))),
    ]),
  );
  expect([...edges.values()].flat().length).toBeGreaterThan(sources.length);
  expect(circle(edges)).toBeNull();
});

test('a circle would be found', () => {
  const edges = new Map([
    ['a', ['b', 'c']],
    ['b', []],
    ['c', ['d']],
    ['d', ['b', 'a']],
  ]);
  expect(circle(edges)).toEqual(['a', 'c', 'd', 'a']);
});
