/** gouji try FILE --rules RULES.txt: what each rule of one's own comes to on a workbook. */
import { dryRun } from '../check';
import type { DryRunLine } from '../check';
import { recognise } from '../recognise';
import { rulesFromSheet } from '../rules/custom';
import { openWorkbook } from './read-file';
import { mistakeText, readRuleText } from './rules-file';
import type { ExitCode, Terminal } from './terminal';
import { Exit, UsageError } from './terminal';

export interface TryCommandOptions {
  readonly rules?: string;
  readonly format: 'text' | 'json';
  readonly profile: string;
}

const VERDICTS: Readonly<Record<DryRunLine['verdict'], string>> = {
  equal: '成立',
  tail: '成立（尾差）',
  different: '不成立',
  nothing: '没有数字可以核对',
  'cannot-judge': '不能判断',
  error: '写错了',
};

/** Status 2 when a line could not be understood, 1 when a rule does not hold, otherwise 0. */
export async function tryCommand(
  file: string,
  options: TryCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { snapshot } = await openWorkbook(file, terminal);
  const { text, origin } =
    options.rules === undefined
      ? sheetRules(rulesFromSheet(snapshot), file)
      : { text: await readRuleText(options.rules, terminal), origin: options.rules };
  const lines = dryRun(text, recognise(snapshot, { profile: options.profile }));
  if (options.format === 'json') terminal.out(`${JSON.stringify({ file, rules: lines }, null, 2)}\n`);
  else if (lines.length === 0) terminal.out(`${origin} 中没有规则\n`);
  else terminal.out(`${lines.map((line) => lineText(line, origin, text)).join('\n\n')}\n`);
  if (lines.some((line) => line.verdict === 'error')) return Exit.usage;
  return lines.some((line) => line.verdict === 'different') ? Exit.errors : Exit.checked;
}

function sheetRules(own: ReturnType<typeof rulesFromSheet>, file: string): { text: string; origin: string } {
  if (!own) throw new UsageError(`${file} 中没有“自定义规则”表；请用 --rules 指定规则文件`);
  return { text: own.text, origin: own.sheet };
}

function lineText(line: DryRunLine, origin: string, text: string): string {
  if (line.error) return mistakeText(origin, text, line.error);
  const unit = line.unit === null ? '' : ` ${line.unit}`;
  const title = line.message === '' ? line.text : `${line.message}\n    ${line.text}`;
  const lines = [`第 ${line.line} 行 ${VERDICTS[line.verdict]}  ${title}`];
  if (line.left !== null)
    lines.push(`    左边 ${line.left}，右边 ${line.right}，差额 ${line.difference}${unit}`);
  if (line.verdict === 'cannot-judge' || line.verdict === 'nothing') lines.push(`    ${line.says}`);
  for (const cell of line.cells)
    lines.push(
      `      ${cell.sheet} ${cell.cell}  ${cell.label}  ${cell.value === '' ? '（空）' : cell.value}`,
    );
  return lines.join('\n');
}
