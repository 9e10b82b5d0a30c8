/** Builds the page that stands for Excel on the web, as the product's pages are built. */
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import product from '../../webpack.config.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default (env, argv) => {
  const workbench = product(env, argv).find(({ name }) => name === 'workbench');
  return {
    ...workbench,
    name: 'excel-web',
    entry: { page: here('page/main.tsx') },
    output: { ...workbench.output, path: here('../../dist/excel-web') },
    plugins: [new HtmlPlugin({ filename: 'index.html', template: here('page/page.html') })],
  };
};
