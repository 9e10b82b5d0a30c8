/** Versions that results are stamped with. */
import packageJson from '../../package.json';
import { CATALOGUE_VERSION } from '../catalogue';
import type { ToolVersion } from '../report';
import { RULE_SET } from '../rules/rule-set';

export const TOOL: ToolVersion = {
  name: 'gouji',
  version: packageJson.version,
  ruleSet: RULE_SET,
  catalogue: CATALOGUE_VERSION,
};
