import packageJson from '../../package.json';
import { CATALOGUE_VERSION } from '../catalogue';
import type { ToolVersion } from '../report';
import { RULE_SET } from '../rules/rule-set';

/** What results are stamped with: the program's version, its rule set, the year of its lists of accounts. */
export const versions: ToolVersion = {
  name: 'gouji',
  version: packageJson.version,
  ruleSet: RULE_SET,
  catalogue: CATALOGUE_VERSION,
};
