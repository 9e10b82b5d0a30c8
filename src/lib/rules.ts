import type { Level } from '../model';
import { rules } from '../rules';

/** What a rule demands, and why. Titles and texts in Chinese, `titleEn` in English. */
export interface RuleInfo {
  /** `family/what-must-hold`, the `rule` of findings. */
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly level: Level;
  /** Official documents with their articles. */
  readonly basis: readonly string[];
  readonly why: string;
  readonly fix: string;
  /** What it deliberately does not flag. */
  readonly ignores: string;
}

/** Every built-in rule, in the order in which findings of one place are shown. */
export function listRules(): readonly RuleInfo[] {
  return rules.map(({ meta: { id, title, titleEn, level, basis, why, fix, ignores } }) => ({
    id,
    title,
    titleEn,
    level,
    basis,
    why,
    fix,
    ignores,
  }));
}
