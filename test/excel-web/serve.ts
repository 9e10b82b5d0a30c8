/** `npm run excel-web`: the published pane in a page that stands for Excel on the web. `--no-build` takes what dist holds. */
import { fileURLToPath } from 'node:url';
import { buildExcelWeb, startExcelWeb } from './server';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PORTS = [3443, 3444] as const;

async function main(): Promise<void> {
  if (!process.argv.includes('--no-build')) await buildExcelWeb(root);
  const { url } = await startExcelWeb(root, { ports: PORTS });
  console.log(`\n  Excel 网页版（替身）  ${url}`);
  console.log(`  证书是自签的：先打开 https://localhost:${PORTS[1]}/taskpane.html，两个地址都选“继续访问”\n`);
}

void main();
