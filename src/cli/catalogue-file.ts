/** The year's official list from a file, and the built-in lists into one. */
import { extname } from 'node:path';
import type { Catalogue, ListId } from '../catalogue';
import { CATALOGUE_VERSION, CATALOGUE_YEARS, catalogueFor, readCatalogue } from '../catalogue';
import { writeWorkbook } from '../host/file/write';
import { catalogueWorkbook } from './catalogue-workbook';
import { openWorkbook } from './read-file';
import type { ExitCode, Terminal } from './terminal';
import { Exit, UsageError } from './terminal';

const NAMES: Readonly<Record<ListId, string>> = {
  functional: '支出功能分类',
  departmentEconomic: '部门预算支出经济分类',
  governmentEconomic: '政府预算支出经济分类',
};

/** Problems shown before the rest is only counted. */
const SHOWN = 20;

/** Reads a list and says on stderr what was taken over. Throws a UsageError that lists what is wrong with it. */
export async function readCatalogueFile(path: string, terminal: Terminal): Promise<Catalogue> {
  const read = readCatalogue((await openWorkbook(path, terminal)).snapshot);
  if (!read.ok) {
    const shown = read.problems.slice(0, SHOWN).map((problem) => `  ${problem.message}`);
    const rest = read.problems.length > SHOWN ? [`  ……还有 ${read.problems.length - SHOWN} 处`] : [];
    throw new UsageError([`${path} 不能用作科目表：`, ...shown, ...rest].join('\n'));
  }
  terminal.err(`已载入科目表 ${path}：${sizes(read.catalogue)}；没有载入的仍用内置的\n`);
  return read.catalogue;
}

export interface CatalogueCommandOptions {
  readonly year: number;
  readonly out: string;
}

/** gouji catalogue: the built-in lists of a year as a workbook, to correct and to load again. */
export async function catalogueCommand(
  options: CatalogueCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (extname(options.out).toLowerCase() !== '.xlsx')
    throw new UsageError(`--out 只能是 .xlsx 文件：${options.out}`);
  const catalogue = catalogueFor(options.year);
  await terminal.writeFile(options.out, await writeWorkbook(catalogueWorkbook(catalogue)));
  const known = options.year >= CATALOGUE_YEARS.from && options.year <= CATALOGUE_YEARS.until;
  const caution = known ? '' : `；内置科目以 ${CATALOGUE_VERSION} 年为准，${options.year} 年的变动没有记录`;
  terminal.err(`已写入 ${options.out}，${sizes(catalogue)}${caution}\n`);
  return Exit.checked;
}

function sizes({ lists }: Catalogue): string {
  const kinds = Object.keys(NAMES) as ListId[];
  return kinds.flatMap((list) => (lists[list] ? [`${NAMES[list]} ${lists[list].length} 个`] : [])).join('、');
}
