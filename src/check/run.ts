import type { Book, Reporter, Rule } from '../model';

/** Runs a rule; whether it crashed, which is then reported as not checked. */
export function runInto(book: Book, rule: Rule, reporter: Reporter): boolean {
  try {
    rule.check(book, reporter);
    return false;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    reporter.skip('crashed', `“${rule.meta.title}”没有查完：程序出错（${detail}）`);
    return true;
  }
}
