/** `npm run check:manifest`: the project's own check of manifest.xml, and Microsoft's schema where it is at hand. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FUNCTION_NAMES } from '../src/commands/names';
import { manifestFaults } from './manifest/faults';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = join(root, 'manifest.xml');
const schema = join(root, '../shared/schemas/OfficeAppManifestV1_1.xsd');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const faults = manifestFaults(readFileSync(manifest, 'utf8'), {
  file: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
  functions: FUNCTION_NAMES,
  version,
});
for (const fault of faults) console.error(`manifest.xml: ${fault}`);

const isSchemaKnown = existsSync(schema) && spawnSync('xmllint', ['--version']).error === undefined;
const schemaCheck = isSchemaKnown
  ? spawnSync('xmllint', ['--noout', '--schema', schema, manifest], { encoding: 'utf8' })
  : null;
if (schemaCheck && schemaCheck.status !== 0) console.error(schemaCheck.stderr);

const isFine = faults.length === 0 && (schemaCheck === null || schemaCheck.status === 0);
if (isFine)
  console.log(
    `manifest.xml: well${schemaCheck ? ", also by Microsoft's schema" : '; the schema is not at hand'}`,
  );
process.exitCode = isFine ? 0 : 1;
