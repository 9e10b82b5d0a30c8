/** The small language in which an accountant adds ties without programming (docs/custom-rules.md). */
export { bindCustomRule } from './bind';
export type { Binding, BoundExpression, BoundRule } from './bind';
export { rulesOfBook, rulesOfText, withoutRepeats } from './book-rules';
export { completions } from './complete';
export type { Completion, Completions } from './complete';
export { Undefined, cellsRead, evaluate } from './evaluate';
export { parseCustomRules } from './parse';
export type { ParsedRules } from './parse';
export { customRule, unitOf } from './rule';
export { rulesFromSheet } from './sheet';
export type { CustomRule, CustomRuleError } from './syntax';
