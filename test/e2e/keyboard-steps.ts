/** From opening a workbook to the corrected cell with the keyboard alone: what each key does is seen by what has the focus. */
import type { Browser, Page } from 'playwright-core';
import { writeWorkbook } from '../../src/host/file';
import { sampleWithErrors } from '../../src/samples';
import type { Harness } from './pane-steps';
import { freshWorkbench } from './views';

interface Walk {
  /** Presses a key and waits until what is described has the focus. */
  press(key: string, focus: string): Promise<void>;
  readonly keys: readonly string[];
}

export async function keyboardSteps(
  browser: Browser,
  url: string,
  { step, equal }: Pick<Harness, 'step' | 'equal'>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // The dialog of the older kind, which a test can answer.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.addInitScript(nameFocus);
  await freshWorkbench(page, url, 'zh-CN');
  const { press, keys } = walkOf(page);
  const started = Date.now();

  await step('keyboard: opens a workbook and checks it', async () => {
    await press('Tab', 'button 打开工作簿…');
    const buffer = Buffer.from(await writeWorkbook(sampleWithErrors().snapshot));
    // The browser's own dialog is no part of the page: what the key has to do is ask for it.
    await page.evaluate(listenForAsking);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.body.dataset['asked'] === 'files');
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: '公开表.xlsx', mimeType: '', buffer });
    await page.getByText('公开表.xlsx', { exact: true }).first().waitFor();
    await press('F6', 'button 检查');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^发现 \d+ 处错误/ }).waitFor();
    await page.locator('aside button:not([aria-disabled])', { hasText: '重新检查' }).waitFor();
    await press('Shift', 'button 重新检查');
  });

  await step('keyboard: goes to the culprit of the first cause', async () => {
    await press('ArrowDown', 'button 表二 I8 应为 35.82');
    await press('Tab', 'button 定位');
    await page.keyboard.press('Enter');
    await page.locator('[data-selected="I8"]').waitFor();
    await press('Shift', 'button 定位');
  });

  await step(
    'keyboard: sees before and after, changes the cell, and keeps the focus in the list',
    async () => {
      const errors = await errorsOf(page);
      await press('Tab', 'button 改为 35.82…');
      await press('Enter', 'button 改为 35.82…');
      await press('Tab', 'button 改为 35.82');
      await page.keyboard.press('Escape');
      await press('Shift', 'button 改为 35.82…');
      await press('Enter', 'button 改为 35.82…');
      await press('Tab', 'button 改为 35.82');
      await page.keyboard.press('Enter');
      await page
        .getByText(/^已把 表二 I8 由 /)
        .first()
        .waitFor();
      await page.locator('aside button:not([aria-disabled])', { hasText: '重新检查' }).waitFor();
      if ((await errorsOf(page)) >= errors) throw new Error('the errors are as many as before');
      // Its cause is gone: the next one stands in its place.
      await press('Shift', 'button 表二 B20 应为');
    },
  );

  await step(
    'keyboard: opens a finding at its cell, steps on, closes it, and types in the sheet',
    async () => {
      await press('ArrowDown', 'button 错误 科目 2101102');
      await page.keyboard.press('Enter');
      await page.locator('[data-selected="B20"]').waitFor();
      await press('Shift', 'button 错误 科目 2101102');
      await page.keyboard.press('Escape');
      equal(await page.locator('aside li [data-line][aria-expanded="true"]').count(), 0, 'open findings');
      await press('F6', 'grid 工作表“表二 收入总表”');
      await page.keyboard.press('F2');
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText('事业单位医疗');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^错误 科目 2101102/ }).waitFor({ state: 'detached' });
      await press('F6', 'button 重新检查');
    },
  );

  console.log(
    `        ${keys.length} keys and ${((Date.now() - started) / 1000).toFixed(1)} s by a machine: ${keys.join(' ')}`,
  );
  await context.close();
}

function walkOf(page: Page): Walk {
  const keys: string[] = [];
  const press = page.keyboard.press.bind(page.keyboard);
  // What is pressed anywhere in the walk is counted; Shift alone only looks.
  page.keyboard.press = async (key, options) => {
    if (key !== 'Shift') keys.push(key);
    await press(key, options);
  };
  return {
    keys,
    async press(key, focus) {
      await page.keyboard.press(key);
      try {
        await page.waitForFunction(hasFocus, focus, { timeout: 5000 });
      } catch {
        throw new Error(
          `${key}: the focus is on “${await page.evaluate(() => focusName())}”, not on “${focus}”`,
        );
      }
    },
  };
}

/** Puts a function into the page that names what has the focus: “button 检查”, its pictures among its words. */
function nameFocus(): void {
  Object.assign(window, {
    focusName(): string {
      const active = document.activeElement;
      const kind = active?.getAttribute('role') ?? active?.tagName.toLowerCase();
      const pictures = [...(active?.querySelectorAll('[role="img"]') ?? [])].map(
        (image) => `${image.getAttribute('aria-label')} `,
      );
      const text = active?.getAttribute('aria-label') ?? active?.textContent?.replace(/^[▾▸]/, '');
      return `${kind} ${pictures.join('')}${text}`;
    },
  });
}

/** Notes on the page when it asks for files to open; the dialog itself stays away. */
function listenForAsking(): void {
  document.querySelector('input[type="file"]')?.addEventListener('click', (event) => {
    event.preventDefault();
    document.body.dataset['asked'] = 'files';
  });
}

declare const focusName: () => string;

/** Whether that begins so; without an ellipsis in `wanted` a button that asks further is another. */
function hasFocus(wanted: string): boolean {
  const now = focusName();
  return now.startsWith(wanted) && (wanted.endsWith('…') || now !== `${wanted}…`);
}

async function errorsOf(page: Page): Promise<number> {
  const heading = await page.getByRole('heading', { name: /^发现 \d+ 处错误/ }).textContent();
  return Number(/\d+/.exec(heading ?? '')?.[0]);
}
