/** Which members of Office.js the Excel host uses, asked of the compiler. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../../..');
const folder = join(root, 'src/host/excel');

/** `Worksheet.getRange`, `Excel.run` and so on, sorted. Namespaces of enums and plain types are not members. */
export function officeMembersUsed(): string[] {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['office-js'],
    typeRoots: [join(root, 'node_modules/@types')],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes('@types/office-js')) continue;
      const owner = ownerOf(declaration);
      if (owner !== null && symbol) found.add(`${owner}.${symbol.name}`);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) {
      const source = checker.getTypeAtLocation(node.parent);
      note(source.getProperty((node.propertyName ?? node.name).getText()));
    }
    if (ts.isCallExpression(node)) noteLoaded(node);
    ts.forEachChild(node, visit);
  };
  /** What `object.load('items/name,items/protection/protected')` asks for. */
  const noteLoaded = (call: ts.CallExpression): void => {
    const { expression } = call;
    const [names] = call.arguments;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
    if (!names || !ts.isStringLiteral(names)) return;
    for (const path of names.text.split(',')) {
      let type = checker.getNonNullableType(checker.getTypeAtLocation(expression.expression));
      for (const name of path.split('/')) {
        const member = type.getProperty(name);
        if (!member)
          throw new Error(`${names.getSourceFile().fileName}: no member ${name} in load('${names.text}')`);
        note(member);
        const next = checker.getTypeOfSymbolAtLocation(member, call);
        type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
      }
    }
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...found].sort();
}

/** The class, interface or (for functions) namespace a declaration belongs to; null for types and enum values. */
function ownerOf(declaration: ts.Declaration): string | null {
  if (ts.isFunctionDeclaration(declaration)) {
    return ts.isModuleBlock(declaration.parent) ? declaration.parent.parent.name.getText() : null;
  }
  const isMember =
    ts.isMethodDeclaration(declaration) ||
    ts.isMethodSignature(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertySignature(declaration);
  if (!isMember) return null;
  const { parent } = declaration;
  return (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)) && parent.name
    ? parent.name.text
    : null;
}
