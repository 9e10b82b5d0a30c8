/**
 * Pictures of what the pane does besides checking, taken from dist (`npm run tour` builds it and takes all pictures of
 * docs/pictures): the settings with a rule of one’s own tried, the printed report, and many workbooks. With `--views FOLDER` nothing of docs is
 * touched: every view of the pane is taken in every theme, language and width, for looking at.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { newContext, startBrowser } from '../test/excel-web/browser';
import { serveFolder } from '../test/e2e/static-server';
import { takeMany } from './tour/many';
import { takeMatrix } from './tour/matrix';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'docs/pictures');

/** A4 landscape, small enough for a page on the web. */
const PAPER = { width: 1000, height: 707 };

async function checkedSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '带错误的示例', exact: true }).click();
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await page.getByRole('heading', { name: /即可消除$/ }).waitFor();
}

async function takeSettings(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '设置', exact: true }).click();
  await page.getByRole('textbox', { name: /^自定义规则/ }).click();
  await page.keyboard.insertText(
    '[支出总表]合计.项目支出 = [项目支出表(本年)]合计.合计 ：项目支出应与项目表一致',
  );
  await page.getByRole('button', { name: '试算', exact: true }).click();
  await page.getByText('试算结果').waitFor();
  await page.getByRole('region', { name: '自定义规则' }).evaluate((section) => section.scrollIntoView());
  await page.locator('aside').screenshot({ path: join(folder, 'pane-settings.png') });
}

/** The page that goes to the printer, in a tab of its own instead of the hidden frame. */
async function takeReport(browser: Browser, page: Page): Promise<void> {
  await page.evaluate(() => {
    const append = document.body.append.bind(document.body);
    document.body.append = (frame) => {
      append(frame);
      if (!(frame instanceof HTMLIFrameElement) || !frame.contentWindow) return;
      frame.contentWindow.print = () => undefined;
      document.body.dataset['report'] = frame.srcdoc;
    };
  });
  await page.getByRole('button', { name: '生成报告 ▾' }).click();
  await page.getByLabel('报告日期').fill('2024-02-06');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  const html = await page.waitForFunction(() => document.body.dataset['report']);
  const context = await newContext(browser, PAPER.width, PAPER.height);
  const paper = await context.newPage();
  await paper.setContent((await html.jsonValue()) ?? '');
  await paper.screenshot({ path: join(folder, 'report.png') });
  await context.close();
}

async function main(): Promise<void> {
  const browser = await startBrowser();
  if (!browser) throw new Error('No Chromium found; name one in CHROMIUM.');
  const server = await serveFolder(join(root, 'dist/workbench'));
  const { values } = parseArgs({ options: { views: { type: 'string' } } });
  if (values.views === undefined) await takePictures(browser, server.url);
  else await takeMatrix(browser, server.url, resolve(values.views));
  await browser.close();
  await server.close();
}

async function takePictures(browser: Browser, url: string): Promise<void> {
  const context = await newContext(browser, 1180, 760);
  const page = await context.newPage();
  await page.goto(url);
  await checkedSample(page);
  await takeReport(browser, page);
  await takeSettings(page);
  await context.close();
  await takeMany(browser, url, join(folder, 'workbench-many.png'));
}

void main();
