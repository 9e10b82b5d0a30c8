/**
 * The version of the rules as a whole: the same book under the same rule set gives the same results. It is raised with the first
 * release whose results differ from those of the release before, and CHANGELOG.md says there what differs; scripts/verdicts holds both
 * to the results on the workbooks of test/verdicts.
 */
export const RULE_SET = '2026.1';
