/**
 * `npm run check:audit`: asks the registry for known vulnerabilities of what the product is built from. Fails when it names one; says so
 * plainly, and passes, when it could not be asked: an isolated network has no answer, and silence is not one.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { auditOutcome } from './audit/outcome';

const root = fileURLToPath(new URL('..', import.meta.url));
const { stdout, stderr, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 60_000,
});
const outcome = auditOutcome(error ? '' : stdout, error ? error.message : stderr);
if (outcome.kind === 'vulnerable') {
  for (const finding of outcome.findings) console.error(finding);
  process.exitCode = 1;
} else console.log(outcome.message);
