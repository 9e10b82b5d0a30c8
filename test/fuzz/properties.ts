/** What holds of every workbook and every file, however damaged. Run a little by jest and for long by `npm run fuzz`. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkAndDiagnose } from '../../src/diagnose';
import { readWorkbook } from '../../src/host/file/read';
import { writeWorkbook } from '../../src/host/file/write';
import type { CheckResult, WorkbookSnapshot } from '../../src/model';
import { parseA1 } from '../../src/model';
import { narrate } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { checkReport, checkText, csvLines, verdict } from '../../src/report';
import { sampleWithErrors } from '../../src/samples';
import { damagedSample, randomWorkbook } from './mutations';

export interface Property {
  readonly name: string;
  /** How often jest tries it. */
  readonly runs: number;
  readonly property: fc.IRawProperty<[unknown]>;
}

const TOOL = { name: 'gouji', version: '0', ruleSet: '0', catalogue: '2024' } as const;

/** Throws where the pipeline breaks down, passes what it did not look at, or points outside the workbook. */
function goesThrough(snapshot: WorkbookSnapshot): void {
  const book = recognise(snapshot);
  const result = checkAndDiagnose(book);
  noCrash(result);
  const counted = result.runs.reduce((sum, run) => sum + run.comparisons, 0);
  must(result.summary.comparisons === counted, 'comparisons are not those of the rules');
  const report = checkReport('测试.xlsx', book, result, TOOL);
  const saysClean = /全部通过/.test(verdict(report));
  must(!saysClean || book.tables.length > 0, 'a clean verdict without a table');
  must(!saysClean || result.summary.comparisons > 0, 'a clean verdict without a comparison');
  must(!saysClean || result.summary.errors === 0, 'a clean verdict with errors');
  const sheets = new Set(snapshot.sheets.map((sheet) => sheet.name));
  for (const finding of result.findings) {
    must(finding.message !== '' && !/\{\w+\}/.test(finding.message.replace(/“[^”]*”/g, '')), `a message not filled: ${finding.message}`);
    for (const place of finding.places) {
      must(sheets.has(place.sheet), `${finding.rule} points at a sheet that is not there: ${place.sheet}`);
      must(parseA1(place.cell) !== null, `${finding.rule} points at no cell: ${place.cell}`);
    }
  }
  must(new Set(result.findings.map((finding) => finding.key)).size === result.findings.length, 'two findings with one key');
  must(checkText(report) !== '' && typeof csvLines(report) === 'string', 'no report');
  narrate(book, {});
}

function noCrash(result: CheckResult): void {
  const crashed = result.runs.find((run) => run.outcome === 'crashed');
  if (!crashed) return;
  const reason = result.summary.skipped.find((skip) => skip.kind === 'crashed' && skip.rule === crashed.rule)?.reason;
  throw new Error(`${crashed.rule}: ${reason}`);
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Reading never rejects; what could be read goes through the pipeline like any other workbook. */
async function isReadOrRefused(bytes: Uint8Array): Promise<void> {
  const read = await readWorkbook(bytes, '测试.xlsx');
  if (read.ok) goesThrough(read.value);
  else must(typeof read.problem.code === 'string', 'a problem without a name');
}

/** One sheet is enough for the bytes of every part to be met often. */
const small: WorkbookSnapshot = { ...sampleWithErrors().snapshot, sheets: sampleWithErrors().snapshot.sheets.slice(2, 3) };
const file = writeWorkbook(small);

const change = fc.record({ at: fc.nat(1_000_000), byte: fc.integer({ min: 0, max: 255 }) });

function changed(bytes: Uint8Array, changes: readonly { at: number; byte: number }[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, byte } of changes) copy[at % copy.length] = byte;
  return copy;
}

/** Markup that a part of a hostile or half-written file may hold. */
const INSERTS = ['<', '>', '"', '&', '&#0;', '&lol;', '<c r="XFD1048576"><v>1</v></c>', '<c r="A0"/>', '</row>', '<!--', '<![CDATA[', '<!DOCTYPE x [<!ENTITY a "b">]>'];

export const properties: readonly Property[] = [
  {
    name: 'a damaged sample is checked: no crash, no clean verdict on nothing, every place in the workbook',
    runs: 60,
    property: fc.property(damagedSample, goesThrough) as fc.IRawProperty<[unknown]>,
  },
  {
    name: 'sheets of any words and numbers are checked likewise',
    runs: 200,
    property: fc.property(randomWorkbook, goesThrough) as fc.IRawProperty<[unknown]>,
  },
  {
    name: 'a file with changed bytes is read or refused with a reason',
    runs: 150,
    property: fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) =>
      isReadOrRefused(changed(await file, changes)),
    ) as unknown as fc.IRawProperty<[unknown]>,
  },
  {
    name: 'a file cut short is refused with a reason',
    runs: 100,
    property: fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), async (share) => {
      const bytes = await file;
      const read = await readWorkbook(bytes.slice(0, Math.floor(bytes.length * share)), '测试.xlsx');
      must(!read.ok, 'half a file is taken for a whole one');
    }) as unknown as fc.IRawProperty<[unknown]>,
  },
  {
    name: 'a file whose parts were tampered with is read or refused with a reason',
    runs: 150,
    property: fc.asyncProperty(
      fc.nat(20),
      fc.nat(1_000_000),
      fc.nat(40),
      fc.constantFrom(...INSERTS, ''),
      async (part, at, length, insert) => {
        const parts = unzipSync(await file);
        const names = Object.keys(parts);
        const name = names[part % names.length] ?? '';
        const text = strFromU8(parts[name] ?? new Uint8Array());
        const start = at % (text.length + 1);
        parts[name] = strToU8(text.slice(0, start) + insert + text.slice(start + length));
        await isReadOrRefused(zipSync(parts));
      },
    ) as unknown as fc.IRawProperty<[unknown]>,
  },
  {
    name: 'text written to a file comes back as text and never as a formula',
    runs: 100,
    property: fc.asyncProperty(
      fc.constantFrom('=', '+', '-', '@', '\t=', ''),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      async (start, rest) => {
        const text = start + rest;
        const sheet = { ...(small.sheets[0] as WorkbookSnapshot['sheets'][number]) };
        const values = sheet.values.map((row, index) => (index === 0 ? [text, ...row.slice(1)] : row));
        const bytes = await writeWorkbook({ ...small, sheets: [{ ...sheet, values, formulas: null }] });
        const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
        must(!/<f[ >]/.test(xml), 'text became a formula');
        const read = await readWorkbook(bytes, '测试.xlsx');
        must(read.ok && (read.value.sheets[0]?.formulas ?? null) === null, 'text was read back as a formula');
      },
    ) as unknown as fc.IRawProperty<[unknown]>,
  },
];
