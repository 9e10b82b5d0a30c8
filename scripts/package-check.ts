/**
 * `npm run check:package`: packs the package as it would be published, installs it into an empty folder without a network, and uses it from
 * there: the command on an example, the library from JavaScript, its types from TypeScript.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFaults, manifestFaults } from './package/contents';
import { JAVASCRIPT, MISUSE, TYPESCRIPT } from './package/uses';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gouji-package-'));
const empty = join(folder, 'empty');
let failed = 0;

/** Runs a program; throws with what it said when it ends otherwise than with `status`. */
function run(cwd: string, program: string, args: readonly string[], status = 0): string {
  const ended = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_offline: 'true' },
  });
  if (ended.status === status) return ended.stdout;
  throw new Error(
    `${program} ${args.join(' ')} ended with ${ended.status}, not ${status}\n${ended.stdout}${ended.stderr}`,
  );
}

function must(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function step(name: string, work: () => void): void {
  try {
    work();
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.error(`FAIL  ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

/** TypeScript over a file of the folder, as somebody with strict settings and no types of Node compiles it. */
function compile(file: string, status: number): string {
  const options = '--strict --noEmit --module nodenext --target es2022 --lib es2023'.split(' ');
  return run(
    empty,
    process.execPath,
    [join(root, 'node_modules/@typescript/native/bin/tsc'), file, ...options],
    status,
  );
}

try {
  mkdirSync(empty);
  const example = '预算公开表-含错误.xlsx';
  copyFileSync(join(root, 'examples', example), join(empty, example));
  let tarball = '';
  step('npm pack', () => {
    run(root, 'npm', ['pack', '--silent', '--pack-destination', folder]);
    tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
    console.log(`      ${(statSync(tarball).size / 1024).toFixed(0)} kB packed`);
  });
  step('package.json is as it was', () =>
    must(existsSync(join(root, '.cache/package.json')) ? ['package.json was not put back'] : []),
  );
  step('installs into an empty folder without a network, and nothing else with it', () => {
    run(empty, 'npm', ['install', tarball, '--omit=dev', '--no-audit', '--no-fund']);
    const installed = readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.'));
    must(installed.filter((name) => name !== 'gouji').map((name) => `${name} was installed too`));
  });
  const own = join(empty, 'node_modules/gouji');
  step('holds what it must and nothing else', () => {
    const files = readdirSync(own, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(own.length + 1)
        .replaceAll('\\', '/'),
    );
    must([...contentFaults(paths), ...manifestFaults(readFileSync(join(own, 'package.json'), 'utf8'))]);
  });
  step('npx gouji check, --version, rules, narrate', () => {
    must(
      /发现 \d+ 处错误/.test(run(empty, 'npx', ['--no-install', 'gouji', 'check', example], 1))
        ? []
        : ['no verdict'],
    );
    for (const args of [['--version'], ['rules'], ['narrate', example, '--out', '说明.docx']])
      run(empty, 'npx', ['--no-install', 'gouji', ...args]);
    must(existsSync(join(empty, '说明.docx')) ? [] : ['no narrative was written']);
  });
  step('several files on several cores', () => {
    copyFileSync(join(root, 'examples/预算公开表.xlsx'), join(empty, '预算公开表.xlsx'));
    const files = [example, '预算公开表.xlsx', example];
    const lines = (jobs: string): string =>
      run(empty, 'npx', ['--no-install', 'gouji', 'check', ...files, '--format', 'jsonl', '--jobs', jobs], 1);
    must(lines('2') === lines('1') ? [] : ['two cores say otherwise than one']);
  });
  step("import { check } from 'gouji'", () => {
    writeFileSync(join(empty, 'use.mjs'), JAVASCRIPT);
    run(empty, process.execPath, ['use.mjs', example]);
  });
  step('the types hold, and refuse what is wrong', () => {
    writeFileSync(join(empty, 'use.mts'), TYPESCRIPT);
    compile('use.mts', 0);
    for (const [index, line] of MISUSE.entries()) {
      writeFileSync(join(empty, `wrong${index}.mts`), `${TYPESCRIPT}\n${line}\n`);
      compile(`wrong${index}.mts`, 1);
    }
  });
} finally {
  run(root, 'npx', ['tsx', 'scripts/package-manifest.ts', 'restore']);
  rmSync(folder, { recursive: true, force: true });
}
if (failed > 0) process.exitCode = 1;
