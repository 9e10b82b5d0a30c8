/** `npm run sideload`: the add-in of this checkout in the Excel of this computer, for development (docs/sideload.md). */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { USAGE, sideloadPlan } from './sideload/plan';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILES = ['localhost.key', 'localhost.crt'];
/** Where office-addin-dev-certs puts what it makes, and where webpack.config.js looks. */
const made = join(homedir(), '.office-addin-dev-certs');
const used = join(root, 'certs');

function takeCertificate(): boolean {
  if (!FILES.every((file) => existsSync(join(made, file))))
    return FILES.every((file) => existsSync(join(used, file)));
  mkdirSync(used, { recursive: true });
  for (const file of FILES) copyFileSync(join(made, file), join(used, file));
  return true;
}

function main(): void {
  const plan = sideloadPlan(process.argv.slice(2), takeCertificate());
  if (!plan) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  for (const { program, args } of plan) {
    console.log(`> ${program} ${args.join(' ')}`);
    const { status } = spawnSync(program, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      console.error('Stopped here. docs/sideload.md has the steps by hand.');
      process.exitCode = 1;
      return;
    }
    takeCertificate();
  }
}

main();
