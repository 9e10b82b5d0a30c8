/**
 * Serves Excel's page and the add-in's pages, each on an origin of its own as in Excel, both on https://localhost: office.js
 * trusts a host page on https with the host name of its own page.
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { localCertificate } from './certificate';
import { memberVersions } from './member-versions';
import { OFFICE_CDN, officeScript } from './office-scripts';

/** Where office.js stands on this server, for a browser that is to ask nobody else. */
const LOCAL = '/officejs/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
};

export interface ExcelWebServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Ports of Excel's page and of the add-in's; 0 takes any that is free. */
  readonly ports?: readonly [number, number];
  /** The pages exactly as published: the browser answers for Microsoft's address itself. */
  readonly asPublished?: boolean;
}

export async function startExcelWeb(
  root: string,
  { ports = [0, 0], asPublished = false }: ServeOptions = {},
): Promise<ExcelWebServer> {
  const certificate = localCertificate(root);
  const listen = async (port: number, find: (path: string) => Promise<Buffer | string>): Promise<Server> => {
    const server = createServer(certificate, (request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname));
      find(path).then(
        (content) => {
          const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
          response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
          response.end(content);
        },
        () => {
          response.writeHead(404);
          response.end();
        },
      );
    });
    await new Promise<void>((done, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', done);
    });
    return server;
  };

  const pane = await listen(ports[1], async (path) => {
    if (path.startsWith(LOCAL)) return officeScript(path.slice(LOCAL.length));
    const content = await readFile(join(root, 'dist/taskpane', path));
    if (asPublished || extname(path) !== '.html') return content;
    return content.toString().replaceAll(OFFICE_CDN, LOCAL);
  });
  const paneOrigin = `https://localhost:${portOf(pane)}`;
  const config = JSON.stringify({ paneOrigin, versions: Object.fromEntries(memberVersions()) });
  const excel = await listen(ports[0], (path) =>
    path === '/config.json'
      ? Promise.resolve(config)
      : readFile(join(root, 'dist/excel-web', path.endsWith('/') ? `${path}index.html` : path)),
  );
  return {
    url: `https://localhost:${portOf(excel)}/`,
    close: async () => {
      await Promise.all([excel, pane].map(shut));
    },
  };
}

/** Builds the add-in as it would be published, and Excel's page. */
export async function buildExcelWeb(root: string): Promise<void> {
  await webpack(root, ['--config-name', 'taskpane']);
  await webpack(root, ['--config', 'test/excel-web/webpack.config.js']);
}

async function webpack(root: string, which: readonly string[]): Promise<void> {
  const code = await new Promise<number | null>((done, reject) => {
    const child = spawn('npx', ['webpack', '--mode', 'production', ...which], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', done);
  });
  if (code !== 0) throw new Error(`webpack ${which.join(' ')} ended with ${code}`);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
