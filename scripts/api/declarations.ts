/** Declarations of an entry file and of every file that they lead to. */
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';

const SPECIFIER = /(\bfrom\s+|\bimport\s*\(\s*|^import\s+)(['"])(\.\.?\/[^'"]+)\2/gm;

/** By path below `src`, such as `lib/index.d.ts`. Throws when the entry does not compile, or a declaration leads nowhere. */
export function declarations(root: string, entry: string): ReadonlyMap<string, string> {
  const emitted = emit(root, entry);
  const wanted = new Map<string, string>();
  const take = (path: string): void => {
    if (wanted.has(path)) return;
    const text = emitted.get(path);
    if (text === undefined) throw new Error(`no declaration ${path}`);
    const found: string[] = [];
    // Set before its imports are followed: files may speak of each other.
    wanted.set(path, '');
    const written = text.replace(SPECIFIER, (_, before: string, quote: string, specifier: string) => {
      const target = targetOf(emitted, path, specifier);
      found.push(target);
      const written = posix.relative(posix.dirname(path), target).replace(/\.d\.ts$/, '.js');
      return `${before}${quote}${written.startsWith('.') ? written : `./${written}`}${quote}`;
    });
    wanted.set(path, written);
    found.forEach(take);
  };
  take(posix.relative('src', entry).replace(/\.ts$/, '.d.ts'));
  return new Map([...wanted].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function targetOf(emitted: ReadonlyMap<string, string>, from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier);
  const found = [`${path}.d.ts`, `${path}/index.d.ts`].find((each) => emitted.has(each));
  if (found === undefined) throw new Error(`${from} imports ${specifier}, which has no declaration`);
  return found;
}

/** What the compiler makes of everything that the entry imports, by path below `src`. */
function emit(root: string, entry: string): Map<string, string> {
  const program = programOf(root, entry, {
    declaration: true,
    emitDeclarationOnly: true,
    noEmit: false,
    rootDir: root,
    outDir: root,
  });
  const emitted = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) => {
    emitted.set(relative(join(root, 'src'), path).replaceAll('\\', '/'), text);
  });
  const [fault] = diagnostics;
  if (fault) throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'));
  return emitted;
}

/** The program of an entry file, compiled as tsconfig.json says but for `options`. */
export function programOf(root: string, entry: string, options: ts.CompilerOptions = {}): ts.Program {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options: own } = ts.parseJsonConfigFileContent(
    config.config,
    ts.sys,
    dirname(join(root, 'tsconfig.json')),
  );
  return ts.createProgram([join(root, entry)], { ...own, types: ['node'], ...options });
}
