/** What is told of a fault in the program itself. */

/**
 * The kind of fault and where in the program it happened, as people report it. Its message is left out: it may quote what stands in a cell
 * (“Cannot convert … to a BigInt”), and logs are kept and passed on.
 */
export function crashText(error: unknown): string {
  if (!(error instanceof Error)) return '程序出错\n';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `程序出错：${crashName(error)}（出错信息可能含表中内容，不显示）\n${frames.map((line) => `${line}\n`).join('')}`;
}

/** “RangeError”: the kind of fault alone. */
export function crashName(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}
