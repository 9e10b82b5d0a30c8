/** The workbench opened from a folder on the disk, without any server: no worker may be had there. */
import type { Page } from 'playwright-core';
import { folderOf } from './many-files';
import type { Harness } from './pane-steps';

export async function fromDiskSteps(page: Page, { step }: Harness): Promise<void> {
  await step('opens from the disk, checks the sample and a folder, and lists what was opened', async () => {
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: '带错误的示例', exact: true }).click();
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.getByRole('heading', { name: /^发现 \d+ 处错误，改 8 处即可消除$/ }).waitFor();
    const folder = await folderOf(3);
    await page.locator('input[webkitdirectory]').setInputFiles(folder.path);
    await page.getByText(/^5 个文件已检查完：1 个有错误/).waitFor();
    await folder.remove();
    await page.getByRole('button', { name: '最近打开 ▾', exact: true }).click();
    await page.getByRole('button', { name: /^部门预算/ }).waitFor();
  });
}
