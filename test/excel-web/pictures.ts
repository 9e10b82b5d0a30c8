/**
 * Takes the pictures of docs/pictures from what dist holds (after `npm run build` and `npm run excel-web`): the pane in Excel
 * after a check, with marks, at two widths; the pane alone, with findings and with the narrative; the workbench.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { newContext, startBrowser } from './browser';
import { startExcelWeb } from './server';
import { serveFolder } from '../e2e/static-server';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'docs/pictures');
/** Width of the pane where it is shown by itself, in pixels. */
const PANE_ALONE = 450;

async function take(browser: Browser, url: string, width: number): Promise<void> {
  const context = await newContext(browser, 1180, 760);
  const page = await context.newPage();
  await page.goto(`${url}?pane=${width}`);
  const pane = page.frameLocator('#pane-frame iframe');
  const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).first().click();
  await press('检查');
  await press('标记到表格');
  await press('知道了');
  await press(/表三“一般行政管理事务”合计 3,572.03，各分栏之和/);
  await page.locator('[data-selected="C9"]').waitFor();
  await pane.getByRole('table', { name: '算式' }).waitFor();
  // From the top of the pane: the verdict is the first thing to be seen.
  await pane.locator('[role="tabpanel"]').evaluate((panel) => panel.scrollTo(0, 0));
  await page.mouse.move(500, 560);
  await page.screenshot({ path: join(folder, `excel-web-${width}.png`) });
  if (width === PANE_ALONE) {
    await page.locator('#pane').screenshot({ path: join(folder, 'pane-check.png') });
    await pane.getByRole('tab', { name: '说明', exact: true }).click();
    await pane.getByText('收入预算图').first().waitFor();
    await page.locator('#pane').screenshot({ path: join(folder, 'pane-narrative.png') });
  }
  await context.close();
}

async function takeWorkbench(browser: Browser): Promise<void> {
  const server = await serveFolder(join(root, 'dist/workbench'));
  const context = await newContext(browser, 1180, 760);
  const page = await context.newPage();
  await page.goto(server.url);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('带错误的示例');
  await press('检查');
  await press('标记到表格');
  await press('知道了');
  await page.getByRole('button', { name: '表三 支出总表', exact: true }).click();
  await page.mouse.move(500, 560);
  await page.screenshot({ path: join(folder, 'workbench.png') });
  await context.close();
  await server.close();
}

async function main(): Promise<void> {
  const browser = await startBrowser();
  if (!browser) throw new Error('No Chromium found; name one in CHROMIUM.');
  const server = await startExcelWeb(root);
  await mkdir(folder, { recursive: true });
  for (const width of [320, 450]) await take(browser, server.url, width);
  await takeWorkbench(browser);
  await browser.close();
  await server.close();
}

void main();
