/** The workbench in a real browser, from the first check to a saved copy. Prints “N passed, N failed”. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { buildWorkbench } from './build';
import { fromDiskSteps } from './from-disk';
import { keyboardSteps } from './keyboard-steps';
import { paneSteps } from './pane-steps';
import { serveFolder } from './static-server';
import { workbenchSteps } from './workbench-steps';
import { viewSteps } from './view-steps';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shots = `${root}dist/e2e/`;

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let passed = 0;
let failed = 0;

async function step(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    passed++;
    console.log(`  ok    ${name}`);
  } catch (error) {
    failed++;
    console.log(
      `  FAIL  ${name}\n        ${error instanceof Error ? error.message.split('\n').slice(0, 6).join('\n        ') : String(error)}`,
    );
  }
}

function equal(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected)
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

async function main(): Promise<void> {
  const executablePath = process.env['CHROMIUM'] ?? BROWSERS.find((path) => existsSync(path));
  if (!executablePath) {
    console.log('No Chromium found. Install it (Debian: apt-get install chromium) or name one in CHROMIUM.');
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
    return;
  }
  // A build that is there already can be named: npm run test:e2e -- --of dist/workbench
  const built = valueAfter('--of');
  if (built === undefined) await buildWorkbench(root);
  await mkdir(shots, { recursive: true });
  const folder = built ?? `${root}dist/workbench`;
  const server = await serveFolder(folder);
  const harness = { step, equal, shots };
  const only = valueAfter('--only');
  let browser: Browser | null = null;
  try {
    browser = await chromium.launch({ executablePath, args: FLAGS });
    for (const [name, url, own, work] of [
      ['pane', server.url, server.url, panePart],
      ['workbench', server.url, server.url, workbenchSteps],
      ['disk', pathToFileURL(join(folder, 'index.html')).href, 'file://', fromDiskSteps],
    ] as const) {
      if (only !== undefined && only !== name) continue;
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'zh-CN',
        acceptDownloads: true,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const complaints = watchPage(page, own);
      await page.goto(url);
      await page.getByRole('button', { name: '跳过', exact: true }).click();
      await work(page, harness);
      await step(`${name}: no request left the page’s own place, no error, no breach of the policy`, () => {
        equal(complaints.join('\n'), '', 'complaints');
        return Promise.resolve();
      });
      await context.close();
    }
    if (only === undefined || only === 'views') await viewSteps(browser, server.url, harness);
    if (only === undefined || only === 'keyboard') await keyboardSteps(browser, server.url, harness);
  } finally {
    await browser?.close();
    await server.close();
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

async function panePart(page: Page): Promise<void> {
  await scenario(page);
  await paneSteps(page, { step, equal, shots });
}

/** What stands after an option on the command line. */
function valueAfter(option: string): string | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Collects everything that must not happen on the page. */
function watchPage(page: Page, own: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !url.startsWith('blob:') && !url.startsWith('data:'))
      complaints.push(`request: ${url}`);
  });
  return complaints;
}

const CULPRIT = '[data-cell="C9"]';

async function scenario(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const shoot = (name: string) => page.screenshot({ path: `${shots}${name}.png` });

  await step('opens with the sample workbook in the grid', async () => {
    await page.getByRole('grid', { name: '工作表“表一 收支总表”' }).waitFor();
    await page.getByText('还没有检查这本工作簿').waitFor();
    await shoot('start');
  });

  await step('finds no error in the published budget', async () => {
    await button('检查').click();
    await page.getByRole('heading', { name: /^(没有发现错误|[\d,]+ 项核对全部通过)/ }).waitFor();
    await shoot('clean');
  });

  await step('finds the planted errors and their causes', async () => {
    await button('带错误的示例').click();
    await button('检查').click();
    await page.getByRole('heading', { name: /^发现 \d+ 处错误，改 8 处即可消除$/ }).waitFor();
    await page
      .getByRole('button', { name: /表三 C9 应为 3,527.03，现为 3,572.03（两位数字颠倒）/ })
      .waitFor();
    await shoot('errors');
  });

  await step('goes to the cell of a finding and shows the sum', async () => {
    await page.getByRole('button', { name: /表三“一般行政管理事务”合计 3,572.03，各分栏之和/ }).click();
    await page.locator('[data-selected="C9"]').waitFor();
    equal(
      await page.getByRole('button', { name: '表三 支出总表' }).getAttribute('aria-current'),
      'true',
      'sheet in view',
    );
    await page.getByRole('table', { name: '算式' }).waitFor();
  });

  await step('marks cells, the culprit by itself, and clears the marks', async () => {
    await button('标记到表格').click();
    await page.locator(`${CULPRIT}[data-mark="error culprit"]`).waitFor();
    await page.locator('[data-cell="C7"][data-mark="error"]').waitFor();
    await shoot('marked');
    await button('清除标记').click();
    await page.locator(CULPRIT).and(page.locator(':not([data-mark])')).waitFor();
    await button('标记到表格').click();
    await page.locator(`${CULPRIT}[data-mark="error culprit"]`).waitFor();
  });

  await step('changes the cell after a question and checks again', async () => {
    await button('改为 3,527.03…').click();
    await page
      .getByRole('group', { name: '改动一个单元格' })
      .getByRole('button', { name: '改为 3,527.03' })
      .click();
    await page.getByRole('heading', { name: /改 7 处即可消除/ }).waitFor();
    await page.getByText(/与上次检查相比：新增 0，已解决 3/).waitFor();
    equal(await page.locator(CULPRIT).textContent(), '3,527.03', 'cell C9');
  });

  await step('takes typing in the grid, and the findings follow', async () => {
    await page.locator(CULPRIT).click();
    await page.keyboard.type('3572.03');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /改 8 处即可消除/ }).waitFor();
    await page.locator('[data-selected="C10"]').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: /改 7 处即可消除/ }).waitFor();
    await page.getByText('表格已改动，结果可能过期').waitFor({ state: 'detached' });
    await page.waitForFunction((cell) => document.querySelector(cell)?.textContent === '3,527.03', CULPRIT);
  });

  await step('writes the narrative, fills a blank and counts down', async () => {
    await page.getByRole('tab', { name: '说明' }).click();
    const status = page.getByText(/^\d+ 节，待填 \d+ 项$/);
    const before = Number(/待填 (\d+)/.exec((await status.textContent()) ?? '')?.[1]);
    await button('下一处待填').click();
    await page.keyboard.type('7524.84');
    await page.keyboard.press('Enter');
    await page.getByText(`待填 ${before - 1} 项`).waitFor();
    await page.getByText('15.25').first().waitFor();
    await shoot('narrative');
  });

  await step('takes a figure of the narrative to its cell', async () => {
    await page.getByRole('button', { name: '8,672.24', exact: true }).first().click();
    await page.locator('[data-selected="B38"]').waitFor();
  });

  await step('writes the narrative to a sheet of its own', async () => {
    await button('写入工作表').click();
    await page.getByRole('grid', { name: '工作表“情况说明（勾稽）”' }).waitFor();
  });

  await step('shows the form and the settings', async () => {
    await page.getByRole('tab', { name: '资料' }).click();
    await page.getByText(/已填 1 项/).waitFor();
    await shoot('inputs');
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByText(/核对规则（\d+ 条）/).waitFor();
    await page.getByRole('tab', { name: '检查' }).click();
  });

  await step('saves a marked copy that is a workbook', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), button('另存带标记的副本').click()]);
    equal(download.suggestedFilename().endsWith('（已标记）.xlsx'), true, 'file name');
    const saved = `${shots}saved.xlsx`;
    await download.saveAs(saved);
    const parts = unzipSync(new Uint8Array(await readFile(saved)));
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
    const tagged = sheets.filter((name) =>
      strFromU8(parts[name] ?? new Uint8Array()).includes('gouji:error'),
    );
    if (tagged.length === 0) throw new Error('no mark in the saved file');
    await page.locator('header input[type=file]').first().setInputFiles(saved);
    await page.getByText('还没有检查这本工作簿').waitFor();
    await button('检查').click();
    await page.getByRole('heading', { name: /改 7 处即可消除/ }).waitFor();
  });

  await step('refuses a file that is no workbook with a sentence', async () => {
    await page
      .locator('header input[type=file]')
      .first()
      .setInputFiles({ name: '说明.xlsx', mimeType: '', buffer: Buffer.from('%PDF-1.4') });
    await page
      .getByRole('alert')
      .getByText(/不是 Excel 工作簿/)
      .waitFor();
  });

  await step('fits 320 px and the dark theme', async () => {
    for (const [width, scheme] of [
      [320, 'light'],
      [450, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.waitForTimeout(200);
      const overflow = await page.evaluate(() => {
        const panel = document.querySelector('[role=tabpanel]');
        return panel ? panel.scrollWidth - panel.clientWidth : -1;
      });
      equal(overflow, 0, `sideways overflow at ${width} px`);
      await shoot(`pane-${width}-${scheme}`);
    }
  });
}

await main();
