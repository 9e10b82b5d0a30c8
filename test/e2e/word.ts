/**
 * Word documents opened by LibreOffice: every page is laid out, every text arrives. Prints
 * “N passed, N failed”; without LibreOffice it says so and ends well.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { WorkbookSnapshot } from '../../src/model';
import { chartsOf, narrate, surroundingsOf } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { disclosureDocx, narrativeDocx } from '../../src/report/docx';
import { sampleWorkbook } from '../../src/samples';
import { cleanHebei } from '../workbooks';

const run = promisify(execFile);
const OUT = fileURLToPath(new URL('../../dist/e2e/', import.meta.url));
const SOFFICE = process.env['SOFFICE'] ?? 'soffice';

let passed = 0;
let failed = 0;

function check(name: string, holds: boolean, found: unknown = ''): void {
  if (holds) passed += 1;
  else failed += 1;
  console.log(holds ? `  ok    ${name}` : `  FAIL  ${name} ${String(found)}`);
}

async function convert(file: string, format: string, profile: string): Promise<Buffer> {
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', format];
  const child = run(SOFFICE, [...args, '--outdir', OUT, file], { timeout: 180_000 });
  // LibreOffice waits for a terminal's answer when it has one.
  child.child.stdin?.end();
  await child;
  return readFile(file.replace(/\.docx$/, `.${format.split(':')[0]}`));
}

/** Pages of a PDF as LibreOffice writes them: one object each, not packed. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const plain = (text: string): string => text.replace(/\s/g, '');

async function look(name: string, snapshot: WorkbookSnapshot, profile: string): Promise<void> {
  const book = recognise(snapshot);
  const narrative = narrate(book);
  const charts = chartsOf(book);
  const whole = await disclosureDocx(book, snapshot, narrative, {
    charts,
    ...surroundingsOf(book, narrative),
  });
  const alone = await narrativeDocx(narrative, { charts });
  await writeFile(join(OUT, `${name}-whole.docx`), whole);
  await writeFile(join(OUT, `${name}-narrative.docx`), alone);

  const text = plain((await convert(join(OUT, `${name}-whole.docx`), 'txt:Text', profile)).toString('utf8'));
  const sentences = narrative.sections.flatMap((section) => section.paragraphs.map((each) => each.text));
  const wanted = [...book.tables.map((table) => table.title), ...sentences].map(plain);
  const lost = wanted.filter((words) => !text.includes(words));
  check(
    `${name}: ${wanted.length} titles and sentences arrive`,
    lost.length === 0,
    lost.slice(0, 3).join(' | '),
  );

  const pages = pagesOf(await convert(join(OUT, `${name}-whole.docx`), 'pdf', profile));
  const least = book.tables.length + book.forms.length + 6;
  check(
    `${name}: ${pages} pages, at least ${least}, at most twice as many`,
    pages >= least && pages <= 2 * least,
    pages,
  );
  const few = pagesOf(await convert(join(OUT, `${name}-narrative.docx`), 'pdf', profile));
  check(`${name}: the narrative alone has ${few} pages`, few >= 3 && few <= 12, few);
}

async function main(): Promise<void> {
  if (spawnSync(SOFFICE, ['--version'], { stdio: 'ignore' }).status !== 0) {
    console.log('No LibreOffice found (soffice, or the program named in SOFFICE): nothing was tried.');
    return;
  }
  await mkdir(OUT, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'gouji-soffice-'));
  try {
    await look('shanxi', sampleWorkbook(), profile);
    await look('hebei', cleanHebei(), profile);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

await main();
