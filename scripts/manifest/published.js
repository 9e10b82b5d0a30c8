/** The address at which the add-in is developed; manifest.xml names it throughout. */
const DEVELOPMENT = 'https://localhost:3000';

/**
 * The manifest for the address the add-in is served from; as it stands where none is given. Webpack's configuration reads this, so
 * it is plain JavaScript.
 *
 * @param {string} manifest
 * @param {string | undefined} base
 */
export function publishedManifest(manifest, base) {
  if (base === undefined || base === '') return manifest;
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`GOUJI_BASE_URL is no https address of a folder: ${base}`);
  }
  return manifest.replaceAll(DEVELOPMENT, url.href.replace(/\/+$/, ''));
}
