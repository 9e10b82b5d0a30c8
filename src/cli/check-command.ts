/** gouji check FILE… */
import { readSuppressions } from '../check';
import { fileProblemMessage } from '../host/file/problem';
import { markedCopy } from '../host/file/marked-copy';
import type { Suppression } from '../model';
import { checkFile, marksOf } from './check-file';
import type { CheckSettings } from './check-file';
import { readCatalogueFile } from './catalogue-file';
import { readLevels } from './levels-file';
import { readNarrativeFile } from './narrative-file';
import type { Take } from './parallel';
import { canStartThreads, checkInParallel } from './parallel';
import { UnreadableFile, readInputs, readText } from './read-file';
import type { OutputFormat, OutputSettings } from './report-output';
import { ReportPrinter, reportOutput } from './report-output';
import { readRules } from './rules-file';
import type { ExitCode, Terminal } from './terminal';
import { Exit, UsageError } from './terminal';

export interface CheckCommandOptions {
  readonly format: OutputFormat;
  readonly profile: string;
  readonly inputs?: string;
  readonly mark?: string;
  readonly suppressions?: string;
  readonly levels?: string;
  readonly rules?: string;
  readonly narrative?: string;
  readonly catalogue?: string;
  readonly previous?: string;
  readonly units?: readonly string[];
  readonly jobs: number;
}

export async function checkCommand(
  files: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.mark !== undefined && files.length !== 1) throw new UsageError('--mark 一次只能标记一个文件');
  if (options.narrative !== undefined && files.length !== 1)
    throw new UsageError('--narrative 一次只能核对一个文件');
  if (options.previous !== undefined && files.length !== 1)
    throw new UsageError('--previous 一次只能核对一个文件');
  if (options.units !== undefined && files.length !== 1)
    throw new UsageError('--units 一次只能核对一个部门的文件');
  const settings: CheckSettings = {
    profile: options.profile,
    suppressions:
      options.suppressions === undefined ? [] : await suppressionsFrom(options.suppressions, terminal),
    levels: options.levels === undefined ? {} : await readLevels(options.levels, terminal),
    rules: options.rules === undefined ? '' : await readRules(options.rules, terminal),
    rulesFile: options.rules ?? '',
    narrative: options.narrative === undefined ? null : await readNarrativeFile(options.narrative, terminal),
    inputs: options.inputs === undefined ? {} : await readInputs(options.inputs, terminal),
    catalogue: options.catalogue === undefined ? null : await readCatalogueFile(options.catalogue, terminal),
    previous: options.previous ?? null,
    units: options.units ?? [],
  };
  const output: OutputSettings = {
    format: options.format,
    many: files.length > 1,
    coloured: terminal.isTerminal,
  };
  const printer = new ReportPrinter(output, (text) => terminal.out(text));
  let errors = false;
  let unreadable = false;
  const take: Take = (outcome) => {
    if ('problem' in outcome) {
      unreadable = true;
      terminal.err(`${outcome.problem}\n`);
    } else {
      errors ||= outcome.errors > 0;
      printer.print(outcome.text);
    }
  };
  const inThreads = options.jobs > 1 && files.length > 1 && canStartThreads();
  if (options.jobs > 1 && !canStartThreads())
    terminal.err('从源码运行时不能分线程，文件逐个检查；构建后的程序可以。\n');
  if (inThreads) {
    await checkInParallel(files, { settings, output }, options.jobs, terminal, take);
  } else {
    for (const [index, file] of files.entries()) {
      await checkOne(file, options, settings, output, terminal, take);
      if (files.length > 1) terminal.err(`${index + 1}/${files.length} ${file}\n`);
    }
  }
  printer.end();
  if (unreadable) return Exit.unreadable;
  return errors ? Exit.errors : Exit.checked;
}

/** Reads the list of findings that a person has judged not to be mistakes. */
async function suppressionsFrom(path: string, terminal: Terminal): Promise<readonly Suppression[]> {
  const read = readSuppressions(await readText(path, terminal));
  if (!read.ok) throw new UsageError(`${path}：${read.problem}`);
  return read.suppressions;
}

async function checkOne(
  file: string,
  options: CheckCommandOptions,
  settings: CheckSettings,
  output: OutputSettings,
  terminal: Terminal,
  take: Take,
): Promise<void> {
  try {
    const checked = await checkFile(file, settings, terminal);
    if (options.mark !== undefined) {
      // What is said of a narrative in a file of its own has no cell to mark.
      const sheets = new Set(checked.opened.snapshot.sheets.map((sheet) => sheet.name));
      const marks = marksOf(checked.result).filter((mark) => sheets.has(mark.sheet));
      const copy = await markedCopy(checked.opened.bytes, marks);
      if (!copy.ok) throw new UnreadableFile(fileProblemMessage(copy.problem, file));
      await terminal.writeFile(options.mark, copy.value);
      terminal.err(`已写入带标记的副本：${options.mark}\n`);
    }
    take({ text: reportOutput(checked.report, output), errors: checked.report.summary.errors });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    take({ problem: error.message });
  }
}
