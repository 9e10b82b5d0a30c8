/** The program as it is shipped: Node 20 starts no worker thread from TypeScript, whatever compiles for the main thread. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Bundles the program into a folder and gives its path. Throws what the bundler says where it fails. */
export function builtProgram(folder: string): string {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const args = ['--mode', 'production', '--config-name', 'cli', '--output-path', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return join(folder, 'gouji.js');
}
