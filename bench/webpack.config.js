/** The measurements run as the product does, bundled by the same rules: what compiles while it runs adds wrappers that cost time. */
import { fileURLToPath } from 'node:url';
import productConfig from '../webpack.config.js';

const cli = productConfig({}, { mode: 'production' }).find((config) => config.name === 'cli');

export default {
  ...cli,
  name: 'bench',
  mode: 'production',
  entry: { bench: fileURLToPath(new URL('run.ts', import.meta.url)) },
  output: {
    ...cli.output,
    path: fileURLToPath(new URL('../.cache/bench', import.meta.url)),
    filename: 'bench.mjs',
  },
  plugins: cli.plugins.filter(
    (plugin) => !['BannerPlugin', 'ExecutablePlugin'].includes(plugin.constructor.name),
  ),
};
