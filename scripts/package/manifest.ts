/** package.json as it is published. */

/** What tells an installing npm, or a person, something. */
const KEPT = [
  'name',
  'version',
  'description',
  'license',
  'type',
  'sideEffects',
  'engines',
  'bin',
  'exports',
  'types',
  'files',
];

/**
 * The manifest without what only this repository needs. Dependencies are left out on purpose: what is published is built from them and
 * holds the parts it uses, so that installing it brings nothing else onto a computer, and needs no network.
 */
export function publishedManifest(text: string): string {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  const kept = KEPT.filter((key) => key in manifest).map((key) => [key, manifest[key]]);
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
}
