/** gouji rules: every rule with id, title, level, basis. */
import { listRules } from '../lib/rules';
import type { ExitCode, Terminal } from './terminal';
import { Exit } from './terminal';

const LEVELS = { error: '错误', warning: '警告', note: '提示' } as const;

export function rulesCommand(format: 'text' | 'json', terminal: Terminal): ExitCode {
  const list = listRules();
  if (format === 'json') {
    terminal.out(`${JSON.stringify(list, null, 2)}\n`);
    return Exit.checked;
  }
  for (const rule of list) {
    terminal.out(`${rule.id}  [${LEVELS[rule.level]}]\n  ${rule.title}\n`);
    if (rule.basis.length > 0) terminal.out(`  依据：${rule.basis.join('；')}\n`);
  }
  return Exit.checked;
}
