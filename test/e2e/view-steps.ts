/** Every view of the pane, light, dark and in high contrast, in both languages: no violation of WCAG 2.2 AA, nothing cut off. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/wording';
import type { Harness } from './pane-steps';
import { inTheme } from './themes';
import type { Theme } from './themes';
import { freshWorkbench, VIEWS } from './views';

/** 320 px is also what is left of a pane of 640 px at a zoom of 200 %. */
const ROUNDS = [
  { language: 'zh-CN', theme: 'light', width: 320 },
  { language: 'zh-CN', theme: 'dark', width: 450 },
  { language: 'zh-CN', theme: 'contrast', width: 320 },
  { language: 'en-US', theme: 'light', width: 320 },
  { language: 'en-US', theme: 'dark', width: 320 },
] as const satisfies readonly {
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
}[];

export async function viewSteps(
  browser: Browser,
  url: string,
  { step }: Pick<Harness, 'step'>,
): Promise<void> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const { language, theme, width } of ROUNDS) {
    await step(`every view holds WCAG 2.2 AA and fits ${width} px, ${theme}, ${language}`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 1400 }, locale: language });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await inTheme(page, theme);
      await freshWorkbench(page, url, language);
      await page.evaluate(axe);
      const faults: string[] = [];
      for (const view of VIEWS) {
        await view.open(page, language);
        for (const fault of [...(await violations(page)), ...(await cutOff(page))])
          faults.push(`${view.name}: ${fault}`);
      }
      await context.close();
      if (faults.length > 0) throw new Error(faults.join('\n'));
    });
  }
}

async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: string, options: object): Promise<AxeResults> };
    };
    // Colours that are still on their way to others would be judged as they are caught.
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
    return axe.run('aside', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

/** What reaches over the edge of the pane. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('aside');
    if (!pane) return ['no pane'];
    const edge = pane.getBoundingClientRect();
    return [...pane.querySelectorAll('*')]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        // What is only spoken stands where it does not matter.
        return width > 1 && height > 1 && (right > edge.right + 1 || left < edge.left - 1);
      })
      .map((element) => `over the edge: ${element.outerHTML.slice(0, 160)}`);
  });
}
