/**
 * `npm run examples`: writes the two sample workbooks as files for people to try (examples/). `--check` writes nothing and fails when a
 * file does not hold what the sample says.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '../src/host/file/write';
import { sampleWithErrors, sampleWorkbook } from '../src/samples';

const folder = new URL('../examples/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, snapshot] of [
  ['预算公开表.xlsx', sampleWorkbook()],
  ['预算公开表-含错误.xlsx', sampleWithErrors().snapshot],
] as const) {
  const file = new URL(name, folder);
  const bytes = await writeWorkbook(snapshot);
  if (!process.argv.includes('--check')) writeFileSync(file, bytes);
  else if (!readFileSync(file).equals(bytes)) {
    console.error(`${fileURLToPath(file)} is not what the sample says: run npm run examples`);
    process.exitCode = 1;
  }
}
