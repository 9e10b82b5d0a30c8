/**
 * `npm run check:reproducible`: builds and packs the last commit twice, in two folders of different names and depths, and compares
 * every byte of dist and of the package. Takes a minute or two, as nothing is taken from a cache.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'gouji-reproducible-'));
const folders = [join(place, 'a'), join(place, 'another/and-deeper/b')];

function checkout(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('sh', ['-c', 'git archive HEAD | tar -x -C "$0"', folder], { cwd: root });
  if (status !== 0) throw new Error('the commit could not be taken out');
  // Linked where both are on one disk, copied otherwise.
  const copied = ['-al', '-a'].some((how) => {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    return spawnSync('cp', [how, join(root, 'node_modules'), join(folder, 'node_modules')]).status === 0;
  });
  if (!copied) throw new Error('node_modules could not be copied');
}

function pack(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['pack', '--silent', '--pack-destination', join(folder, 'dist')], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm pack ended with ${code}`))));
  });
}

/** Digest of each file of dist, the package among them, by path. */
function digests(folder: string): Map<string, string> {
  const entries = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .sort()
      .map((file) => [
        file.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

try {
  for (const folder of folders) checkout(folder);
  // One after the other: two builds at once need more memory than some machines have.
  for (const folder of folders) await pack(folder);
  const [one = new Map<string, string>(), other = new Map<string, string>()] = folders.map(digests);
  const different = [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
  for (const path of different) console.error(`differs: ${path}`);
  if (different.length > 0 || one.size === 0) process.exitCode = 1;
  else {
    const whole = createHash('sha256')
      .update(JSON.stringify([...one]))
      .digest('hex');
    console.log(
      `${one.size} files of dist, the package among them, are the same byte for byte (${whole.slice(0, 16)})`,
    );
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
