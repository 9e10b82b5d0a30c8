/** A Chromium that accepts our own certificate and asks nobody for anything. */
import { existsSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { OFFICE_CDN, officeScript } from './office-scripts';

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

/** Null when no browser is installed. */
export async function startBrowser(): Promise<Browser | null> {
  const executablePath = process.env['CHROMIUM'] ?? BROWSERS.find((path) => existsSync(path));
  return executablePath === undefined ? null : chromium.launch({ executablePath, args: FLAGS });
}

export function newContext(browser: Browser, width: number, height: number): Promise<BrowserContext> {
  return browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height }, locale: 'zh-CN' });
}

/** Answers for Microsoft's address with the library from the package, so that the published pages need no change. */
export async function answerForMicrosoft(context: BrowserContext): Promise<void> {
  await context.route(`${OFFICE_CDN}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(new URL(OFFICE_CDN).pathname.length);
    await route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      headers: { 'access-control-allow-origin': '*' },
      body: officeScript(path),
    });
  });
}
