/** gouji selftest FILE: the honest measure of cover on one's own workbook. */
import type { SelftestResult } from '../selftest';
import { selftest } from '../selftest';
import { openWorkbook } from './read-file';
import type { ExitCode, Terminal } from './terminal';
import { Exit } from './terminal';

export interface SelftestCommandOptions {
  readonly format: 'text' | 'json';
  readonly profile: string;
  readonly limit?: number;
}

const KIND_NAMES: Readonly<Record<SelftestResult['kinds'][number]['kind'], string>> = {
  'one-digit': '一位数字写错',
  'digits-swapped': '两位数字颠倒',
  sign: '正负号写反',
  'times-ten': '小数点错一位',
  'times-ten-thousand': '万元写成元',
  'small-change': '差 0.05',
  cleared: '漏填',
  neighbour: '抄成上一行',
  'row-dropped': '漏列一行',
  'row-doubled': '重列一行',
  'code-changed': '科目编码写错',
  'name-changed': '科目名称写错',
};

export async function selftestCommand(
  file: string,
  options: SelftestCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { snapshot } = await openWorkbook(file, terminal);
  const result = selftest(snapshot, {
    profile: options.profile,
    ...(options.limit === undefined ? {} : { limit: options.limit }),
    onProgress: (done, total) => {
      if (done % 200 === 0) terminal.err(`${done}/${total}\n`);
    },
  });
  terminal.out(
    options.format === 'json' ? `${JSON.stringify({ file, ...result }, null, 2)}\n` : text(file, result),
  );
  return Exit.checked;
}

function text(file: string, result: SelftestResult): string {
  if (result.injected === 0) return `${file}\n没有可以试的单元格：没有认出预算表，或表中没有数字。\n`;
  const share = (part: number, whole: number): string =>
    whole === 0 ? '—' : `${((part * 100) / whole).toFixed(1)}%`;
  const lines = [
    file,
    `逐一试放 ${result.injected} 个已知差错，查出 ${result.caught} 个（${share(result.caught, result.injected)}），` +
      `其中首先指到出错单元格的 ${result.blamed} 个（${share(result.blamed, result.injected)}）`,
    `声称确定的改正值 ${result.certain} 个，正确 ${result.certainRight} 个`,
    '',
  ];
  for (const kind of result.kinds) {
    lines.push(`  ${KIND_NAMES[kind.kind]}：${kind.injected} 个，查出 ${kind.caught}，指对 ${kind.blamed}`);
  }
  const missed = result.results.filter((fault) => !fault.caught);
  if (missed.length > 0) lines.push('', '没有查出的：');
  for (const fault of missed)
    lines.push(`  ${fault.sheet} ${fault.cell} ${KIND_NAMES[fault.kind]}：${fault.was} → ${fault.is}`);
  return `${lines.join('\n')}\n`;
}
