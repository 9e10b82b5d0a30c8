/** gouji narrate FILE and gouji inputs FILE */
import { extname } from 'node:path';
import { createSheetWorkbook } from './sheet-workbook';
import { inputForm, inputsFromPrevious, narrate } from '../narrative';
import type { Book, Inputs } from '../model';
import { recognise } from '../recognise';
import { narrativeMarkdown, narrativeReport, narrativeText } from '../report';
import { openWorkbook, readInputs } from './read-file';
import type { ExitCode, Terminal } from './terminal';
import { Exit, UsageError } from './terminal';

export interface NarrateCommandOptions {
  readonly format: 'text' | 'json' | 'md';
  readonly profile: string;
  readonly inputs?: string;
  readonly previous?: string;
  readonly out?: string;
}

export async function narrateCommand(
  file: string,
  options: NarrateCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const kind = options.out === undefined ? null : outKind(options.out);
  const book = await bookOf(file, options.profile, terminal);
  const narrative = narrate(book, await gatherInputs(options, terminal));
  if (options.out !== undefined && kind !== null) {
    const content =
      kind === 'md'
        ? narrativeMarkdown(narrative)
        : kind === 'txt'
          ? narrativeText(narrative)
          : await createSheetWorkbook(narrative);
    await terminal.writeFile(options.out, content);
    terminal.err(`已写入 ${options.out}，待填 ${narrative.asks.length} 项\n`);
    return Exit.checked;
  }
  if (options.format === 'json')
    terminal.out(`${JSON.stringify(narrativeReport(file, book.profile, narrative), null, 2)}\n`);
  else terminal.out(options.format === 'md' ? narrativeMarkdown(narrative) : narrativeText(narrative));
  if (narrative.asks.length > 0) {
    terminal.err(`待填 ${narrative.asks.length} 项，可用 gouji inputs 生成表单：\n`);
    for (const ask of narrative.asks) terminal.err(`  ${ask.id}  ${ask.label}\n`);
  }
  return Exit.checked;
}

export interface InputsCommandOptions {
  readonly profile: string;
  readonly out?: string;
}

/** Writes the blanks as a form: ask id → label, unit, example, value. */
export async function inputsCommand(
  file: string,
  options: InputsCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const book = await bookOf(file, options.profile, terminal);
  const form = Object.fromEntries(
    inputForm(book).map(({ id, label, section, kind, unit, example }) => [
      id,
      { label, section, kind, unit, example, value: '' },
    ]),
  );
  const text = `${JSON.stringify(form, null, 2)}\n`;
  if (options.out === undefined) terminal.out(text);
  else {
    await terminal.writeFile(options.out, text);
    terminal.err(`已写入 ${options.out}，共 ${Object.keys(form).length} 项\n`);
  }
  return Exit.checked;
}

async function bookOf(file: string, profile: string, terminal: Terminal): Promise<Book> {
  const { snapshot } = await openWorkbook(file, terminal);
  return recognise(snapshot, { profile });
}

/** Typed answers win over what last year's workbook tells. */
async function gatherInputs(options: NarrateCommandOptions, terminal: Terminal): Promise<Inputs> {
  const typed = options.inputs === undefined ? {} : await readInputs(options.inputs, terminal);
  if (options.previous === undefined) return typed;
  const previous = await bookOf(options.previous, 'auto', terminal);
  return { ...inputsFromPrevious(previous), ...typed };
}

function outKind(path: string): 'md' | 'txt' | 'xlsx' {
  const extension = extname(path).toLowerCase();
  if (extension === '.md' || extension === '.txt' || extension === '.xlsx')
    return extension.slice(1) as 'md' | 'txt' | 'xlsx';
  throw new UsageError(`--out 只能是 .md、.txt 或 .xlsx 文件：${path}`);
}
