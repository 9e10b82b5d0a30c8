/** Programs of somebody who has installed the package. */

export const JAVASCRIPT = `import { readFileSync } from 'node:fs';
import * as gouji from 'gouji';

const file = process.argv[2];
const read = await gouji.readWorkbook(readFileSync(file), file);
if (!read.ok) throw new Error(read.message);
const book = gouji.recognise(read.workbook);
const result = gouji.check(book, { rules: '[支出总表]合计.合计 = 1万元' });
const report = gouji.reportOf(book, result);
if (report.summary.errors < 8 || result.causes.length === 0) throw new Error('the mistakes of the example are not found');
if (!result.findings.some((finding) => finding.rule.startsWith('custom/'))) throw new Error('the own rule was not run');
if (report.tool.version !== gouji.versions.version) throw new Error('another version');
if (!gouji.reportText(report).includes('处错误') || !gouji.reportCsv([report]).startsWith('\\uFEFF')) throw new Error('no report');
const narrative = gouji.narrate(book);
if (!gouji.narrativeText(narrative).includes('收入') || !gouji.narrativeMarkdown(narrative, book).startsWith('# ')) throw new Error('no narrative');
if (gouji.asksOf(book).length === 0 || gouji.listRules().length < 50) throw new Error('no questions, or no rules');
const broken = await gouji.readWorkbook(new Uint8Array([1, 2, 3]), 'x.xlsx');
if (broken.ok || broken.message === '') throw new Error('nonsense was read');
`;

export const TYPESCRIPT = `import { asksOf, check, listRules, narrate, narrativeText, readWorkbook, recognise, reportCsv, reportOf, versions } from 'gouji';
import type { Book, CheckReport, CheckResult, Finding, Narrative, RuleInfo, Suppression } from 'gouji';

const read = await readWorkbook(new Uint8Array(), 'x.xlsx');
if (!read.ok) throw new Error(read.code + read.message);
const book: Book = recognise(read.workbook, { profile: 'auto' });
const suppression: Suppression = { key: 'totals/x:y', reason: '已核实', message: '', by: '', date: '' };
const result: CheckResult = check(book, { rules: '', suppressions: [suppression], inputs: { 'reason.basic': '新进人员' } });
const worst: Finding | undefined = result.findings[0];
const fen: number = worst?.comparison?.actual ?? 0;
const cell: string = worst?.places[0]?.cell ?? '';
const report: CheckReport = reportOf(book, result, cell);
const narrative: Narrative = narrate(book, { 'reason.basic': '新进人员' });
const rules: readonly RuleInfo[] = listRules();
export const all: readonly (string | number)[] = [fen, reportCsv([report]), narrativeText(narrative), rules.length, asksOf(book).length, versions.ruleSet];
`;

/** Lines that must not compile: the types would be worth nothing. */
export const MISUSE = [
  'recognise(5);',
  'check(book, { suppressions: [{ key: 1 }] });',
  'const level: "worse" = result.findings[0]!.level;',
  'read.workbook.sheets[0]!.values[0]![0] = 5;',
];
