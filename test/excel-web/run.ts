/** The scenario in Chromium, against the published pane. Prints “N passed, N failed”. */
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { BookControl } from './book-control';
import { answerForMicrosoft, newContext, startBrowser } from './browser';
import { OFFICE_CDN } from './office-scripts';
import type { ExcelWebPage } from './page/main';
import type { Stage } from './scenario';
import { SCENARIO } from './scenario';
import type { ExcelWebServer } from './server';
import { buildExcelWeb, startExcelWeb } from './server';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Excel 2021, the oldest with events of all sheets, and a Microsoft 365 of today. */
const REQUIREMENT_SETS = ['1.14', '1.9', '1.17'];

let passed = 0;
let failed = 0;

async function step(name: string, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
    passed += 1;
    console.log(`  ok    ${name}`);
  } catch (error) {
    failed += 1;
    const text =
      error instanceof Error ? error.message.split('\n').slice(0, 8).join('\n        ') : String(error);
    console.log(`  FAIL  ${name}\n        ${text}`);
  }
}

async function main(): Promise<void> {
  const browser = await startBrowser();
  if (!browser) {
    console.log('No Chromium found. Install it (Debian: apt-get install chromium) or name one in CHROMIUM.');
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
    return;
  }
  let server: ExcelWebServer | null = null;
  try {
    if (!process.argv.includes('--no-build')) await buildExcelWeb(root);
    server = await startExcelWeb(root, { asPublished: true });
    for (const api of REQUIREMENT_SETS) {
      // What one Excel left in the browser's storage is nothing that another should find.
      const context = await newContext(browser, 1400, 900);
      await answerForMicrosoft(context);
      const complaints = watchPages(context);
      const page = await context.newPage();
      // A limit for what never comes, on machines of any speed.
      page.setDefaultTimeout(60_000);
      await page.goto(`${server.url}?api=${api}`);
      await page.waitForFunction(() => window.excelWeb !== undefined);
      const stage = stageOn(page);
      for (const { name, play } of SCENARIO) await step(`${api}  ${name}`, () => play(stage));
      await step(`${api}  charts stand beside the narrative`, async () => {
        await stage.open('errors');
        await stage.press('writeNarrative');
        const sheet = (await stage.book.sheets()).at(-1) ?? '';
        await page
          .locator('.charts svg')
          .nth((await stage.book.charts(sheet)) - 1)
          .waitFor();
      });
      await step(
        `${api}  nothing but office.js was asked of another machine, no rule of the pages was broken, no error was thrown`,
        () => {
          if (complaints.length > 0) throw new Error(complaints.join('\n'));
        },
      );
      await context.close();
    }
  } finally {
    await browser.close();
    await server?.close();
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** What the pages of a browser complain of, those that they open included. */
function watchPages(context: BrowserContext): string[] {
  const complaints: string[] = [];
  const complain = (what: string): void => void complaints.push(what);
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complain(`error: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(?:https:\/\/localhost:|blob:|data:)/.test(url) && !url.startsWith(OFFICE_CDN))
      complain(`request: ${url}`);
  });
  return complaints;
}

function stageOn(page: Page): Stage {
  const pane = page.frameLocator('#pane-frame iframe');
  const remote = (method: keyof ExcelWebPage, args: readonly unknown[]): Promise<unknown> =>
    page.evaluate(
      async ([name, values]) => {
        const excel = window.excelWeb as unknown as Record<string, (...all: unknown[]) => unknown>;
        const answer = await excel[name]?.(...values);
        excel['redraw']?.();
        return answer;
      },
      [method, args] as const,
    );
  const book = new Proxy({} as Stage['book'], {
    get:
      (_, method) =>
      (...args: unknown[]) =>
        remote(method as keyof BookControl, args),
  });
  return {
    book,
    pane: {
      click: (name) => pane.getByRole('button', { name, exact: true }).first().click(),
      tab: (name) => pane.getByRole('tab', { name, exact: true }).click(),
      see: (text) => pane.getByText(text).first().waitFor(),
      miss: (text) => pane.getByText(text).first().waitFor({ state: 'detached' }),
      rests: () => pane.getByRole('button', { name: /^(重新)?检查$/, disabled: false }).waitFor(),
    },
    async open(name) {
      await remote('open', [name]);
      await pane.getByRole('button', { name: '检查', exact: true }).waitFor();
    },
    async openPane(search) {
      await remote('openPane', [`taskpane.html${search}`]);
    },
    async type(sheet, cell, text) {
      await page
        .locator('nav[aria-label="工作表"]')
        .getByRole('button', { name: sheet, exact: true })
        .click();
      await page.locator(`[data-cell="${cell}"]`).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async press(button) {
      await remote('press', [button]);
    },
    async pressForMessage(button) {
      const done = remote('press', [button]);
      const text = await page.frameLocator('.dialog iframe').locator('#message:not(:empty)').innerText();
      await page.getByRole('button', { name: '关闭窗口' }).click();
      await done;
      return text;
    },
  };
}

void main();
