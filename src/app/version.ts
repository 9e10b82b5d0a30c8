export { RULE_SET } from '../rules/rule-set';

/** The version of the product; test/app compares it with package.json. */
export const VERSION = '0.1.0';
