/** Every view of the pane in every theme, language and width, and a sheet of all pictures of a view: for looking at. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/wording';
import { newContext } from '../../test/excel-web/browser';
import { inTheme, THEMES } from '../../test/e2e/themes';
import { freshWorkbench, VIEWS } from '../../test/e2e/views';

const WIDTHS = [320, 450] as const;

/** Of a window this high the pane below the grid has a bit more than half. */
const WINDOW = 1750;

/** Takes all pictures of the workbench at `url` into `folder`. */
export async function takeMatrix(browser: Browser, url: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pictures = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      for (const width of WIDTHS) {
        const context = await newContext(browser, width, WINDOW);
        const page = await context.newPage();
        page.setDefaultTimeout(15_000);
        await inTheme(page, theme);
        await freshWorkbench(page, url, language);
        for (const view of VIEWS) {
          await view.open(page, language);
          const name = `${view.name}-${language}-${theme}-${width}.png`;
          await page.locator('aside').screenshot({ path: join(folder, name), animations: 'disabled' });
          pictures.set(view.name, [...(pictures.get(view.name) ?? []), name]);
        }
        await context.close();
        console.log(`${language} ${theme} ${width}`);
      }
    }
  }
  for (const [view, names] of pictures) await takeSheet(browser, folder, view, names);
}

async function takeSheet(
  browser: Browser,
  folder: string,
  view: string,
  names: readonly string[],
): Promise<void> {
  const context = await newContext(browser, 2400, 1000);
  const page = await context.newPage();
  const images = await Promise.all(
    names.map(async (name) => {
      const data = (await readFile(join(folder, name))).toString('base64');
      return `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
    }),
  );
  const style =
    'body{display:flex;flex-wrap:wrap;gap:8px;font:12px sans-serif}figure{margin:0}img{border:1px solid #888}';
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${images.join('')}`;
  await page.setContent(html);
  await page.screenshot({ path: join(folder, `sheet-${view}.png`), fullPage: true });
  await writeFile(join(folder, `sheet-${view}.html`), html);
  await context.close();
}
