/** Levels of rules from a file: {"totals/code-children-sum": "warning", "ties/…": "off"}. */
import type { RuleLevel, RuleLevels } from '../model';
import { rules } from '../rules';
import { readText } from './read-file';
import type { Terminal } from './terminal';
import { UsageError } from './terminal';

const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'note', 'off'];

/** Throws a UsageError that names the entry: a rule that is misspelt would be judged as if nothing had been set. */
export async function readLevels(path: string, terminal: Terminal): Promise<RuleLevels> {
  const text = await readText(path, terminal);
  const known = new Set<string>(rules.map((rule) => rule.meta.id));
  const levels: Record<string, RuleLevel> = {};
  for (const [rule, wanted] of Object.entries(entriesOf(text, path))) {
    const level = LEVELS.find((one) => one === wanted);
    if (!known.has(rule)) throw new UsageError(`${path}：没有规则“${rule}”，规则编号见 gouji rules`);
    if (!level) throw new UsageError(`${path}：“${rule}”的级别应是 ${LEVELS.join('、')} 之一`);
    levels[rule] = level;
  }
  return levels;
}

function entriesOf(text: string, path: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(
      `${path}：不是有效的 JSON：${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new UsageError(`${path}：应是 {"规则编号": "级别"}`);
}
