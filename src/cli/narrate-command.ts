/** gouji narrate FILE and gouji inputs FILE */
import { extname } from 'node:path';
import {
  chartsOf,
  disclosureForm,
  inputForm,
  inputsFile,
  inputsFromSheet,
  inputsOf,
  inputsSheet,
  lastYearOf,
  narrate,
  surroundingsOf,
  validateInputs,
} from '../narrative';
import { collectFacts } from '../facts';
import type { Book, Inputs, Narrative, WorkbookSnapshot } from '../model';
import { recognise } from '../recognise';
import { narrativeMarkdown, narrativeReport, narrativeText } from '../report';
import { openWorkbook, readInputs } from './read-file';
import type { ExitCode, Terminal } from './terminal';
import { createContentWorkbook, createSheetWorkbook } from './sheet-workbook';
import { Exit, UsageError } from './terminal';

export interface NarrateCommandOptions {
  readonly format: 'text' | 'json' | 'md';
  readonly profile: string;
  readonly inputs?: string;
  readonly previous?: string;
  readonly out?: string;
  /** The whole disclosure instead of the narrative alone; .docx only. */
  readonly whole?: boolean;
}

/** A file as read, with everything the narrative is written from. */
interface Desk {
  readonly snapshot: WorkbookSnapshot;
  readonly book: Book;
  readonly inputs: Inputs;
  readonly narrative: Narrative;
}

export async function narrateCommand(
  file: string,
  options: NarrateCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const kind = options.out === undefined ? null : outKind(options.out);
  const whole = options.whole ?? false;
  if (whole && kind !== 'docx') throw new UsageError('--whole（整本公开稿）要与 --out 文件.docx 一起用');
  const { snapshot, book } = await openBook(file, options.profile, terminal);
  const inputs = await gatherInputs(snapshot, options, terminal);
  const narrative = narrate(book, inputs);
  tellProblems(book, inputs, terminal);
  if (options.out !== undefined && kind !== null) {
    const desk = { snapshot, book, inputs, narrative };
    const { content, blanks } = await contentOf(desk, kind, whole);
    await terminal.writeFile(options.out, content);
    terminal.err(`已写入 ${options.out}，待填 ${blanks} 项\n`);
    return Exit.checked;
  }
  if (options.format === 'json')
    terminal.out(`${JSON.stringify(narrativeReport(file, book.profile, narrative), null, 2)}\n`);
  else
    terminal.out(
      options.format === 'md' ? narrativeMarkdown(narrative, chartsOf(book)) : narrativeText(narrative),
    );
  if (narrative.asks.length > 0) {
    terminal.err(`待填 ${narrative.asks.length} 项，可用 gouji inputs 生成表单：\n`);
    for (const ask of narrative.asks) terminal.err(`  ${ask.id}  ${ask.label}\n`);
  }
  return Exit.checked;
}

/** The file's content and the number of blanks in it. */
async function contentOf(
  { snapshot, book, inputs, narrative }: Desk,
  kind: OutKind,
  whole: boolean,
): Promise<{ readonly content: Uint8Array | string; readonly blanks: number }> {
  const blanks = narrative.asks.length;
  switch (kind) {
    case 'md':
      return { content: narrativeMarkdown(narrative, chartsOf(book)), blanks };
    case 'txt':
      return { content: narrativeText(narrative), blanks };
    case 'xlsx':
      return { content: await createSheetWorkbook(narrative), blanks };
    case 'docx': {
      const { disclosureDocx, narrativeDocx } = await import('../report/docx');
      const charts = chartsOf(book);
      if (!whole) return { content: await narrativeDocx(narrative, { charts }), blanks };
      const around = surroundingsOf(book, narrative, inputs);
      const content = await disclosureDocx(book, snapshot, narrative, { charts, ...around });
      return { content, blanks: blanks + (around.overview?.asks.length ?? 0) };
    }
  }
}

/** Answers that are no figures or do not agree, on stderr. */
function tellProblems(book: Book, inputs: Inputs, terminal: Terminal): void {
  const problems = validateInputs(inputForm(book), inputs, collectFacts(book));
  if (problems.length > 0) terminal.err(`说明资料有 ${problems.length} 处要核对：\n`);
  for (const { message } of problems) terminal.err(`  ${message}\n`);
}

export interface InputsCommandOptions {
  readonly profile: string;
  readonly previous?: string;
  readonly out?: string;
}

/** Writes what a person is asked as a form, filled as far as workbook and last year's workbook know: JSON (ask id → label, unit, example, value), or the sheet 说明资料 in a workbook (.xlsx). */
export async function inputsCommand(
  file: string,
  options: InputsCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { snapshot, book } = await openBook(file, options.profile, terminal);
  const narrative = narrate(book);
  const asks = disclosureForm(book);
  const { levels, answers } = await lastYearIn(options.previous, terminal);
  const filled: Inputs = { ...levels, ...inputsFromSheet(snapshot) };
  if (options.out !== undefined && extname(options.out).toLowerCase() === '.xlsx') {
    const headings = new Map(narrative.sections.map((section) => [section.id, section.heading]));
    const content = inputsSheet(asks, filled, answers, headings);
    await terminal.writeFile(options.out, await createContentWorkbook(content));
    terminal.err(
      `已写入 ${options.out}，共 ${asks.length} 项；填好后把“${content.name}”表移到工作簿里即可\n`,
    );
    return Exit.checked;
  }
  const text = inputsFile(asks, filled);
  if (options.out === undefined) terminal.out(text);
  else {
    await terminal.writeFile(options.out, text);
    terminal.err(`已写入 ${options.out}，共 ${asks.length} 项\n`);
  }
  return Exit.checked;
}

async function openBook(
  file: string,
  profile: string,
  terminal: Terminal,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly book: Book }> {
  const { snapshot } = await openWorkbook(file, terminal);
  return { snapshot, book: recognise(snapshot, { profile }) };
}

/** Typed answers win over those of the workbook's own sheet 说明资料, and both over what last year's workbook tells. */
async function gatherInputs(
  snapshot: WorkbookSnapshot,
  options: NarrateCommandOptions,
  terminal: Terminal,
): Promise<Inputs> {
  const typed = options.inputs === undefined ? {} : await readInputs(options.inputs, terminal);
  const { levels } = await lastYearIn(options.previous, terminal);
  return { ...levels, ...inputsFromSheet(snapshot), ...typed };
}

/** What last year's workbook tells: its figures, and the answers given then. */
async function lastYearIn(
  path: string | undefined,
  terminal: Terminal,
): Promise<{ readonly levels: Inputs; readonly answers: Inputs }> {
  if (path === undefined) return { levels: {}, answers: {} };
  const { snapshot, book } = await openBook(path, 'auto', terminal);
  const { levels, answers } = lastYearOf(book, snapshot);
  return { levels: inputsOf(levels), answers: inputsOf(answers) };
}

const OUT_KINDS = ['md', 'txt', 'xlsx', 'docx'] as const;
type OutKind = (typeof OUT_KINDS)[number];

function outKind(path: string): OutKind {
  const extension = extname(path).toLowerCase().slice(1);
  const kind = OUT_KINDS.find((each) => each === extension);
  if (kind) return kind;
  throw new UsageError(`--out 只能是 .docx、.md、.txt 或 .xlsx 文件：${path}`);
}
