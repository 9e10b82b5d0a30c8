/** The accountant's own rules for one workbook: those on its sheet 自定义规则, and those of a rule file. */
import type { Book, Rule } from '../../model';
import { parseCustomRules } from './parse';
import { brokenRule, customRule } from './rule';
import { rulesFromSheet } from './sheet';

/** Rules of a text; a line that cannot be read becomes a rule that says so. `origin` names the text in messages. */
export function rulesOfText(text: string, origin?: string): readonly Rule[] {
  const { rules, errors } = parseCustomRules(text);
  const lines = [
    ...rules.map((rule) => ({ line: rule.line, rule: customRule(rule, origin) })),
    ...errors.map((error) => ({ line: error.line, rule: brokenRule(error, origin) })),
  ];
  return lines.sort((a, b) => a.line - b.line).map((each) => each.rule);
}

/** Rules of the workbook's own sheet; none when it has no such sheet. */
export function rulesOfBook(book: Book): readonly Rule[] {
  const own = book.source ? rulesFromSheet(book.source) : null;
  return own ? rulesOfText(own.text, `工作表“${own.sheet}”`) : [];
}

/** Rules with the same id once: the same line in a file and on the sheet is one rule. */
export function withoutRepeats(rules: readonly Rule[]): readonly Rule[] {
  const seen = new Set<string>();
  return rules.filter((rule) => {
    const isNew = !seen.has(rule.meta.id);
    seen.add(rule.meta.id);
    return isNew;
  });
}
