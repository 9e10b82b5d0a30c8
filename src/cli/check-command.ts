/** gouji check FILE… */
import { readSuppressions } from '../check';
import { fileProblemMessage } from '../host/file/problem';
import { markedCopy } from '../host/file/marked-copy';
import type { Suppression } from '../model';
import type { CheckReport } from '../report';
import { checkText, csvHeader, csvLines, plainPaint } from '../report';
import { checkFile, marksOf } from './check-file';
import type { CheckSettings } from './check-file';
import { readCatalogueFile } from './catalogue-file';
import { readNarrativeFile } from './narrative-file';
import { checkInParallel } from './parallel';
import { UnreadableFile, readInputs, readText } from './read-file';
import { readRules } from './rules-file';
import type { ExitCode, Terminal } from './terminal';
import { Exit, UsageError, terminalPaint } from './terminal';

export interface CheckCommandOptions {
  readonly format: 'text' | 'json' | 'jsonl' | 'csv';
  readonly profile: string;
  readonly inputs?: string;
  readonly mark?: string;
  readonly suppressions?: string;
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
  if (options.narrative !== undefined && files.length !== 1) throw new UsageError('--narrative 一次只能核对一个文件');
  if (options.previous !== undefined && files.length !== 1) throw new UsageError('--previous 一次只能核对一个文件');
  if (options.units !== undefined && files.length !== 1) throw new UsageError('--units 一次只能核对一个部门的文件');
  const settings: CheckSettings = {
    profile: options.profile,
    suppressions: options.suppressions === undefined ? [] : await suppressionsFrom(options.suppressions, terminal),
    rules: options.rules === undefined ? '' : await readRules(options.rules, terminal),
    rulesFile: options.rules ?? '',
    narrative: options.narrative === undefined ? null : await readNarrativeFile(options.narrative, terminal),
    inputs: options.inputs === undefined ? {} : await readInputs(options.inputs, terminal),
    catalogue: options.catalogue === undefined ? null : await readCatalogueFile(options.catalogue, terminal),
    previous: options.previous ?? null,
    units: options.units ?? [],
  };
  const printer = printerFor(options.format, files.length, terminal);
  let errors = false;
  let unreadable = false;
  const take = (report: CheckReport | null, problem: string): void => {
    if (report) {
      errors ||= report.summary.errors > 0;
      printer.print(report);
    } else {
      unreadable = true;
      terminal.err(`${problem}\n`);
    }
  };
  if (options.jobs > 1 && files.length > 1) {
    await checkInParallel(files, settings, options.jobs, terminal, take);
  } else {
    for (const [index, file] of files.entries()) {
      await checkOne(file, options, settings, terminal, take);
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
  terminal: Terminal,
  take: (report: CheckReport | null, problem: string) => void,
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
    take(checked.report, '');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    take(null, error.message);
  }
}

interface Printer {
  print(report: CheckReport): void;
  end(): void;
}

function printerFor(format: CheckCommandOptions['format'], files: number, terminal: Terminal): Printer {
  switch (format) {
    case 'text':
      return {
        print: (report) =>
          terminal.out(`${checkText(report, terminal.isTerminal ? terminalPaint : plainPaint)}\n`),
        end: () => undefined,
      };
    case 'jsonl':
      return { print: (report) => terminal.out(`${JSON.stringify(report)}\n`), end: () => undefined };
    case 'json': {
      // One file gives its object; several give a list, so that the output is one JSON value either way.
      const reports: CheckReport[] = [];
      return {
        print: (report) => reports.push(report),
        end: () => {
          const only = files === 1 ? reports[0] : reports;
          if (only !== undefined) terminal.out(`${JSON.stringify(only, null, 2)}\n`);
        },
      };
    }
    case 'csv': {
      terminal.out(csvHeader());
      return { print: (report) => terminal.out(csvLines(report)), end: () => undefined };
    }
  }
}
