/** A Chromium that accepts our own certificate and asks nobody for anything. */
import { existsSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';

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
