import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

const sources = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

function filesWith(pattern: RegExp): string[] {
  return sources.filter((path) => pattern.test(readFileSync(path, 'utf8'))).map((path) => path.slice(root.length + 1));
}

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(200);
});

test('no source makes markup or code out of text', () => {
  expect(filesWith(/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/)).toEqual([]);
  expect(filesWith(/(?<![\w.])eval\s*\(|new\s+Function\b|(?<![\w.])Function\s*\(['"`]/)).toEqual([]);
});

test('no source opens a connection', () => {
  expect(filesWith(/\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|(?<![\w.])fetch\s*\(/)).toEqual([]);
  expect(filesWith(/from 'node:(?:https?|net|tls|dgram|dns|http2)'/)).toEqual([]);
});
