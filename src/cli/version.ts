/** What results of the command line are stamped with: the same as those of the library. */
export { versions as TOOL } from '../lib/version';
