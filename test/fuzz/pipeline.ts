/** A workbook through the whole pipeline, and what holds of the outcome whatever is in it. */
import { checkAndDiagnose } from '../../src/diagnose';
import type { Book, CheckResult, WorkbookSnapshot } from '../../src/model';
import { parseA1 } from '../../src/model';
import { narrate } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { checkReport, checkText, csvLines, verdict } from '../../src/report';
import { must } from './property';

const TOOL = { name: 'gouji', version: '0', ruleSet: '0', catalogue: '2024' } as const;

/** Throws where the pipeline breaks down, passes what it did not look at, or points outside the workbook. */
export function goesThrough(snapshot: WorkbookSnapshot): void {
  const book = recognise(snapshot);
  bookGoesThrough(
    book,
    snapshot.sheets.map((sheet) => sheet.name),
  );
  const narrative = narrate(book, {});
  must(
    !/\{[\w.]+[:}]/.test(JSON.stringify(narrative.sections.map(({ heading }) => heading))),
    'a heading not filled',
  );
}

/** `sheets` are the names that findings may point at. */
export function bookGoesThrough(book: Book, sheets: readonly string[]): CheckResult {
  const result = checkAndDiagnose(book);
  noCrash(result);
  const counted = result.runs.reduce((sum, run) => sum + run.comparisons, 0);
  must(result.summary.comparisons === counted, 'comparisons are not those of the rules');
  const report = checkReport('测试.xlsx', book, result, TOOL);
  const saysClean = /全部通过/.test(verdict(report));
  must(!saysClean || book.tables.length > 0, 'a clean verdict without a table');
  must(!saysClean || result.summary.comparisons > 0, 'a clean verdict without a comparison');
  must(!saysClean || result.summary.errors === 0, 'a clean verdict with errors');
  const known = new Set(sheets);
  for (const finding of result.findings) {
    must(
      finding.message !== '' && !/\{\w+\}/.test(finding.message.replace(/“[^”]*”/g, '')),
      `a message not filled: ${finding.message}`,
    );
    for (const place of finding.places) {
      must(known.has(place.sheet), `${finding.rule} points at a sheet that is not there: ${place.sheet}`);
      must(parseA1(place.cell) !== null, `${finding.rule} points at no cell: ${place.cell}`);
    }
  }
  must(
    new Set(result.findings.map((finding) => finding.key)).size === result.findings.length,
    'two findings with one key',
  );
  must(checkText(report) !== '', 'no report');
  noFormula(csvLines(report));
  return result;
}

/** No field of a CSV begins like a formula; a plain number may begin with its sign. */
function noFormula(csv: string): void {
  for (const [, quoted, plain = ''] of csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g)) {
    const field = quoted ?? plain;
    must(
      !/^[=+\-@＝＋－＠\t\r\n]/.test(field) || /^[+-]?\d+(?:\.\d+)?$/.test(field),
      `a field of the CSV is a formula: ${field}`,
    );
  }
}

function noCrash(result: CheckResult): void {
  const crashed = result.runs.find((run) => run.outcome === 'crashed');
  if (!crashed) return;
  const reason = result.summary.skipped.find(
    (skip) => skip.kind === 'crashed' && skip.rule === crashed.rule,
  )?.reason;
  throw new Error(`${crashed.rule}: ${reason}`);
}
