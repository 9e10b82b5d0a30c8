import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { publishedManifest } from './scripts/manifest/published.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @returns {import('webpack').Configuration} what all configurations share */
function shared(name, production, browser) {
  return {
    name,
    mode: production ? 'production' : 'development',
    // Never an eval source map: the pages run under a policy without unsafe-eval.
    devtool: production ? false : 'source-map',
    target: browser ? ['web', 'es2022'] : 'node20',
    output: { path: here(`dist/${name}`), clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
      ],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: here('.cache/webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** With `port: 'auto'` the first free port from here on is taken. */
process.env['WEBPACK_DEV_SERVER_BASE_PORT'] ??= '3000';

/** Files of a page: the page's own scripts by content, what is loaded later by content too. */
const pageOutput = {
  filename: '[name].[contenthash:8].js',
  chunkFilename: '[name].[contenthash:8].js',
  publicPath: 'auto',
};

function taskpane(production) {
  const config = shared('taskpane', production, true);
  const withCommands = existsSync(here('src/commands/commands.ts'));
  return {
    ...config,
    entry: {
      taskpane: here('src/taskpane/main.tsx'),
      ...(withCommands && { commands: here('src/commands/commands.ts') }),
    },
    output: { ...config.output, ...pageOutput },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: here('src/taskpane/taskpane.html'),
        chunks: ['taskpane'],
      }),
      ...(withCommands
        ? [
            new HtmlPlugin({
              filename: 'commands.html',
              template: here('src/commands/commands.html'),
              chunks: ['commands'],
            }),
          ]
        : []),
      new CopyPlugin({
        patterns: [
          { from: here('assets'), to: 'assets', noErrorOnMissing: true },
          {
            from: here('manifest*.xml'),
            to: '[name][ext]',
            noErrorOnMissing: true,
            transform: (content) => publishedManifest(content.toString(), process.env['GOUJI_BASE_URL']),
          },
        ],
      }),
    ],
    devServer: {
      host: 'localhost',
      // The address in the manifest; Excel insists on https and on a certificate the machine trusts.
      port: 3000,
      server: { type: 'https', options: developmentCertificate() },
      hot: false,
      client: { overlay: false },
    },
  };
}

/** The certificate in certs/ (office-addin-dev-certs makes one); without it the server makes one that nobody trusts. */
function developmentCertificate() {
  const [key, cert] = [here('certs/localhost.key'), here('certs/localhost.crt')];
  return existsSync(key) && existsSync(cert) ? { key, cert } : {};
}

function workbench(production) {
  const config = shared('workbench', production, true);
  return {
    ...config,
    entry: { workbench: here('src/workbench/main.tsx') },
    output: { ...config.output, ...pageOutput },
    plugins: [
      new HtmlPlugin({ filename: 'index.html', template: here('src/workbench/workbench.html') }),
      new CopyPlugin({
        patterns: [
          { from: here('assets'), to: 'assets', noErrorOnMissing: true },
          { from: here('src/workbench/workbench.css'), to: 'workbench.css' },
        ],
      }),
    ],
    devServer: {
      host: 'localhost',
      port: process.env['PORT'] ?? 'auto',
      hot: false,
      client: { overlay: false },
      setupExitSignals: true,
      onListening: (server) => {
        const address = server.server?.address();
        if (address && typeof address === 'object')
          console.log(`\n  勾稽工作台  http://localhost:${address.port}/\n`);
      },
    },
  };
}

function cli(production) {
  const config = shared('cli', production, false);
  return {
    ...config,
    entry: { gouji: here('src/cli/main.ts') },
    output: {
      ...config.output,
      filename: 'gouji.js',
      module: true,
      chunkFormat: 'module',
      library: { type: 'module' },
    },
    experiments: { outputModule: true },
    optimization: { minimize: false },
    externalsPresets: { node: true },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      // One file that runs where it is put, without node_modules beside it.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new ExecutablePlugin(),
    ],
  };
}

/** The library: one module for Node and browsers alike; its types are made by scripts/api-types.ts. */
function lib(production) {
  const config = shared('lib', production, false);
  return {
    ...config,
    target: 'es2022',
    entry: { index: here('src/lib/index.ts') },
    output: { ...config.output, filename: '[name].js', module: true, library: { type: 'module' } },
    experiments: { outputModule: true },
    optimization: { minimize: false },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  };
}

/** Marks the command as a program. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('ExecutablePlugin', async ({ outputOptions }) => {
      const { chmod } = await import('node:fs/promises');
      await chmod(`${outputOptions.path}/gouji.js`, 0o755);
    });
  }
}

/** `--config-name` chooses one; `npm run build` makes them all. */
export default (_env, argv) => {
  const production = argv.mode === 'production';
  return [
    taskpane(production),
    workbench(production),
    ...(existsSync(here('src/cli/main.ts')) ? [cli(production)] : []),
    lib(production),
  ];
};
