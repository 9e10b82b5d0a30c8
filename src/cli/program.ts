/** The command line: what may be typed, and the status it ends with. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { profileById, profiles } from '../profiles';
import { CATALOGUE_VERSION } from '../catalogue';
import { catalogueCommand } from './catalogue-file';
import type { CatalogueCommandOptions } from './catalogue-file';
import { checkCommand } from './check-command';
import type { CheckCommandOptions } from './check-command';
import { guardedTerminal } from './guarded-terminal';
import { inputsCommand, narrateCommand } from './narrate-command';
import type { InputsCommandOptions, NarrateCommandOptions } from './narrate-command';
import { UnreadableFile } from './read-file';
import { rulesCommand } from './rules-command';
import { selftestCommand } from './selftest-command';
import type { SelftestCommandOptions } from './selftest-command';
import type { ExitCode, Terminal } from './terminal';
import { Exit, UsageError } from './terminal';
import { tryCommand } from './try-command';
import type { TryCommandOptions } from './try-command';
import { TOOL } from './version';

/** The contract of the exit status; the README pages say the same. */
const EXIT_HELP = `退出码：
  0   没有错误
  1   有错误
  2   命令写法不对，或文件写不了
  3   有文件读不了（其余文件照常核对）
  70  程序自身出错`;

/** Runs `args` (without node and script) and gives the exit status. */
export async function run(args: readonly string[], outside: Terminal): Promise<ExitCode> {
  const terminal = guardedTerminal(outside);
  let status: ExitCode = Exit.checked;
  const program = new Command('gouji')
    .description('勾稽：核对部门预算公开表，生成预算情况说明')
    .version(
      `${TOOL.version}\n规则集 ${TOOL.ruleSet}，政府收支分类科目 ${TOOL.catalogue}`,
      '-v, --version',
      '版本',
    )
    .helpOption('-h, --help', '用法')
    .addHelpText('after', `\n${EXIT_HELP}`)
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })
    .exitOverride();

  program
    .command('check')
    .description('核对一个或多个工作簿')
    .argument('<file...>', '工作簿（.xlsx、.xls、.et）')
    .addOption(
      new Option('--format <format>', '输出格式').choices(['text', 'json', 'jsonl', 'csv']).default('text'),
    )
    .option('--profile <id>', '版式：auto 或版式编号', profileOption, 'auto')
    .option('--inputs <file>', '说明资料（JSON），说明中表里没有的数据此核对')
    .option('--narrative <file>', '另有说明文件（.docx、.txt、.md），代替工作簿中的情况说明')
    .option('--rules <file>', '自定义规则（文本，写法见 docs/custom-rules.md）')
    .option('--suppressions <file>', '“不算问题”清单（JSON）')
    .option('--levels <file>', '规则级别（JSON，{"规则编号": "error|warning|note|off"}）')
    .option('--catalogue <file>', '本年官方科目表（工作簿，有编码和名称两栏），代替内置的同类科目')
    .option('--previous <file>', '上年工作簿，核对上年数和说明中的增减')
    .option('--units <file...>', '所属各单位的工作簿，核对部门各表等于各单位之和')
    .option('--mark <out>', '另存一份带标记的副本（.xlsx）')
    .option('--jobs <n>', '同时核对几个文件', jobsOption, 1)
    .action(async (files: string[], options: CheckCommandOptions) => {
      status = await checkCommand(files, options, terminal);
    });

  program
    .command('narrate')
    .description('由表中数字生成预算情况说明')
    .argument('<file>', '工作簿')
    .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json', 'md']).default('text'))
    .option('--profile <id>', '版式：auto 或版式编号', profileOption, 'auto')
    .option('--inputs <file>', '说明资料（JSON），可用 gouji inputs 生成')
    .option('--previous <file>', '上年工作簿，从中取上年数')
    .option('--out <file>', '写入文件（.docx、.md、.txt、.xlsx）')
    .option(
      '--whole',
      '整本公开稿：封面、目录、各表、说明、名词解释、绩效目标表（与 --out 文件.docx 一起用）',
    )
    .action(async (file: string, options: NarrateCommandOptions) => {
      status = await narrateCommand(file, options, terminal);
    });

  program
    .command('rules')
    .description('列出全部规则')
    .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json']).default('text'))
    .action((options: { format: 'text' | 'json' }) => {
      status = rulesCommand(options.format, terminal);
    });

  program
    .command('catalogue')
    .description('把内置科目写成工作簿，对照官方科目改好后可用 check --catalogue 载入')
    .option('--year <year>', '哪一年的科目', yearOption, Number(CATALOGUE_VERSION))
    .requiredOption('--out <file>', '写入文件（.xlsx）')
    .action(async (options: CatalogueCommandOptions) => {
      status = await catalogueCommand(options, terminal);
    });

  program
    .command('try')
    .description('试算自定义规则：逐条列出左边、右边、差额、结论和所用单元格')
    .argument('<file>', '工作簿')
    .option('--rules <file>', '自定义规则（文本）；不写时试算工作簿中“自定义规则”表里的规则')
    .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json']).default('text'))
    .option('--profile <id>', '版式：auto 或版式编号', profileOption, 'auto')
    .action(async (file: string, options: TryCommandOptions) => {
      status = await tryCommand(file, options, terminal);
    });

  program
    .command('selftest')
    .description('在内存中的副本里逐一放入已知差错，看查出多少、指对多少')
    .argument('<file>', '工作簿')
    .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json']).default('text'))
    .option('--profile <id>', '版式：auto 或版式编号', profileOption, 'auto')
    .option('--limit <n>', '最多放入几个差错（均匀抽取）', countOption)
    .action(async (file: string, options: SelftestCommandOptions) => {
      status = await selftestCommand(file, options, terminal);
    });

  program
    .command('inputs')
    .description('列出说明中须由人填写的各项')
    .argument('<file>', '工作簿')
    .option('--profile <id>', '版式：auto 或版式编号', profileOption, 'auto')
    .option('--previous <file>', '上年工作簿，从中取上年数和上年填写的内容')
    .option('--out <file>', '写入文件（.json；.xlsx 为“说明资料”表）')
    .action(async (file: string, options: InputsCommandOptions) => {
      status = await inputsCommand(file, options, terminal);
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.checked : Exit.usage;
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n`);
      return Exit.usage;
    }
    if (error instanceof UnreadableFile) {
      terminal.err(`${error.message}\n`);
      return Exit.unreadable;
    }
    throw error;
  }
}

function profileOption(value: string): string {
  if (value === 'auto' || profileById(value)) return value;
  const known = profiles.flatMap((profile) => profile.versions.map((version) => version.id));
  throw new InvalidArgumentError(`没有这个版式；可用：auto、${known.join('、')}`);
}

function yearOption(value: string): number {
  const year = Number(value);
  if (Number.isInteger(year) && year >= 2000 && year <= 2099) return year;
  throw new InvalidArgumentError('应是四位年份，如 2026');
}

function countOption(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new InvalidArgumentError('应是正整数');
}

function jobsOption(value: string): number {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new InvalidArgumentError('应是 1 到 64 的整数');
}
