/** Versions that results are stamped with. */
import packageJson from '../../package.json';
import { CATALOGUE_VERSION } from '../catalogue';
import type { ToolVersion } from '../report';

export const TOOL: ToolVersion = {
  name: 'gouji',
  version: packageJson.version,
  catalogue: CATALOGUE_VERSION,
};
