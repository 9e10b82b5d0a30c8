/** What is wrong with the rules as a collection: files that are not listed, rules without a test, a basis or a current page. */
import type { Rule } from '../../src/model';

export interface RuleFiles {
  /** Source files that define a rule, as `totals/row-total`. */
  readonly defined: readonly string[];
  /** Text of every test file under test/rules by its path below it. */
  readonly tests: ReadonlyMap<string, string>;
  /** Pages on disk by path below docs/rules. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Rules that need no official document: they are about what the product could read. */
const WITHOUT_BASIS = new Set(['completeness/unrecognised-table', 'completeness/unread-figures']);

/** Sentences in English for the one who works on the rules; empty when all is well. `wanted` holds the pages as they should be. */
export function ruleFaults(
  rules: readonly Rule[],
  files: RuleFiles,
  wanted: ReadonlyMap<string, string>,
): string[] {
  const faults: string[] = [];
  const ids = rules.map((rule) => rule.meta.id as string);
  for (const file of files.defined)
    if (!ids.includes(file)) faults.push(`src/rules/${file}.ts is not listed in src/rules/index.ts`);
  for (const id of ids) {
    if (!files.defined.includes(id)) faults.push(`${id}: no file src/rules/${id}.ts`);
    if (ids.filter((other) => other === id).length > 1) faults.push(`${id} is listed twice`);
    if (
      ![...files.tests].some(
        ([path, text]) => path.startsWith(`${id.split('/')[0]}/`) && text.includes(`rules/${id}'`),
      )
    )
      faults.push(`${id}: no test in test/rules imports it`);
  }
  for (const { meta } of rules) {
    if (meta.basis.length === 0 && !WITHOUT_BASIS.has(meta.id)) faults.push(`${meta.id}: no basis`);
    if (Object.keys(meta.messages).length === 0) faults.push(`${meta.id}: no messages`);
    for (const [name, text] of Object.entries({ title: meta.title, why: meta.why, fix: meta.fix }))
      if (text.trim() === '') faults.push(`${meta.id}: ${name} is empty`);
  }
  for (const [path, text] of wanted) {
    const page = files.pages.get(path);
    if (page === undefined) faults.push(`docs/rules/${path} is missing: npm run docs:rules`);
    else if (page !== text) faults.push(`docs/rules/${path} is not current: npm run docs:rules`);
  }
  for (const path of files.pages.keys())
    if (!wanted.has(path)) faults.push(`docs/rules/${path} belongs to no rule`);
  return [...new Set(faults)];
}
