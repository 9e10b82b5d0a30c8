/** The picture of many workbooks being reviewed at once. */
import type { Browser } from 'playwright-core';
import { folderOf } from '../../test/e2e/many-files';
import { newContext } from '../../test/excel-web/browser';

/** Opens a folder of departments, those with most errors first, and takes a picture into `file`. */
export async function takeMany(browser: Browser, url: string, file: string): Promise<void> {
  const folder = await folderOf(9);
  const context = await newContext(browser, 1180, 560);
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('input[webkitdirectory]').setInputFiles(folder.path);
  await page.getByText(/^11 个文件已检查完/).waitFor();
  await page.getByRole('columnheader', { name: '错误' }).getByRole('button').click();
  await page.getByRole('rowheader').first().getByRole('button').focus();
  await page.screenshot({ path: file, animations: 'disabled' });
  await context.close();
  await folder.remove();
}
