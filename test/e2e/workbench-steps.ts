/** What the workbench does around the pane: many workbooks, files opened last, looks and comments, long sheets. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../../src/host/file';
import type { WorkbookSnapshot } from '../../src/model';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';
import { richParts } from '../host/file/rich-workbook';
import { largeWorkbook } from './large-workbook';
import { folderOf } from './many-files';
import type { Harness } from './pane-steps';
import { heapOf, longTasksDuring } from './smoothness';

const FOLDER = 'input[webkitdirectory]';
const FILES = 'header input[type=file]:not([webkitdirectory])';

export async function workbenchSteps(page: Page, harness: Harness): Promise<void> {
  await manyFiles(page, harness);
  await recentFiles(page, harness);
  await looks(page, harness);
  await longSheets(page, harness);
}

async function manyFiles(page: Page, { step, equal, shots }: Harness): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const shoot = (name: string) => page.screenshot({ path: `${shots}${name}.png` });
  const folder = await folderOf(6);
  const firstFile = async (): Promise<string | null> => page.getByRole('rowheader').first().textContent();

  await step('checks a folder: a line a workbook, and a sentence for what cannot be read', async () => {
    await page.locator(FOLDER).setInputFiles(folder.path);
    await page.getByText(/^8 个文件已检查完：2 个有错误（共 \d+ 处），2 个没有读成$/).waitFor();
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
    await row('第3分局.xlsx').getByText('长治市公安局第3分局').waitFor();
    await row('第3分局.xlsx').getByText('13/13').waitFor();
    await row('其他/扫描件.xlsx').getByText('不是 Excel 工作簿，看起来是PDF 文件').waitFor();
    await row('其他/空.xlsx').getByText('是空文件').waitFor();
    await page.getByText('文件夹里另有 1 个文件不是工作簿，没有列出').waitFor();
    await shoot('many');
  });

  await step('sorts, filters and finds; the arrow keys and Enter open a workbook, checked', async () => {
    await page.getByRole('columnheader', { name: '错误' }).getByRole('button').click();
    equal(await firstFile(), '第3分局.xlsx', 'the file with most errors');
    await button('有错误 2').click();
    equal(await page.getByRole('rowheader').count(), 2, 'files with errors');
    await page.getByRole('rowheader').first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^发现 \d+ 处错误，改 8 处即可消除$/ }).waitFor();
    await page.getByRole('grid', { name: '工作表“表一 收支总表”' }).waitFor();
  });

  await step('counts in the list what was dismissed in the workbook', async () => {
    await page.getByRole('button', { name: /表三“一般行政管理事务”合计 3,572.03，各分栏之和/ }).click();
    const [before] =
      /\d+/.exec((await page.getByRole('heading', { name: /处错误/ }).textContent()) ?? '') ?? [];
    await button('不算问题…').click();
    await page.getByLabel('为什么不算问题').fill('按财政部门口径');
    await button('记为不算问题').click();
    await page.getByText('已记为不算问题：按财政部门口径').first().waitFor();
    await page.getByRole('button', { name: /^← 返回列表/ }).click();
    const after = String(Number(before) - 1);
    await page
      .getByRole('row', { name: /^第6分局/ })
      .getByRole('cell', { name: after, exact: true })
      .waitFor();
    equal(await page.getByRole('rowheader').count(), 2, 'the filter is as it was');
    await button('全部 8').click();
  });

  await step('makes one report on all: on paper, as a workbook, as a list', async () => {
    await button('汇总报告 ▾').click();
    await page.getByLabel('报告日期').fill('2024-03-05');
    const [excel] = await Promise.all([page.waitForEvent('download'), button('Excel 文件').click()]);
    equal(excel.suggestedFilename(), '勾稽检查汇总报告.xlsx', 'file name');
    await excel.saveAs(`${shots}combined.xlsx`);
    const parts = unzipSync(new Uint8Array(await readFile(`${shots}combined.xlsx`)));
    const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
    equal(
      text('xl/workbook.xml')
        .match(/<sheet name="[^"]*"/g)
        ?.join(),
      '<sheet name="汇总",<sheet name="明细"',
      'sheets',
    );
    for (const words of ['日期：2024年3月5日', '第4分局.xlsx', '扫描件.xlsx'])
      equal(text('xl/worksheets/sheet1.xml').includes(words), true, words);
    equal(text('xl/worksheets/sheet2.xml').includes('按财政部门口径'), true, 'the reason of the dismissal');
    const [list] = await Promise.all([page.waitForEvent('download'), button('CSV').click()]);
    await list.saveAs(`${shots}combined.csv`);
    const lines = (await readFile(`${shots}combined.csv`, 'utf8')).split('\r\n');
    equal(
      lines.some((line) => line.startsWith('其他/空.xlsx,') && line.includes('空文件')),
      true,
      'unread files in the list',
    );
    const sections = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const append = document.body.append.bind(document.body);
          document.body.append = (frame) => {
            document.body.append = append;
            if (frame instanceof HTMLIFrameElement) resolve(frame.srcdoc.split('<section>').length - 1);
          };
          const print = [...document.querySelectorAll('button')].find((one) => one.textContent === '打印');
          print?.click();
        }),
    );
    equal(sections, 8, 'sections on paper');
    await button('汇总报告 ▾').click();
  });
  await folder.remove();

  await step(
    'holds a department against the workbooks of its units, in the list and in the workbook',
    async () => {
      const office = '部门名称：长治市公安局屯留分局';
      const fileOf = async (book: WorkbookSnapshot, name: string) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(await writeWorkbook(book)),
      });
      const unit = JSON.parse(
        JSON.stringify(sampleWorkbook()).replaceAll(`"${office}"`, `"${office}交通管理大队"`),
      ) as WorkbookSnapshot;
      await page
        .locator(FILES)
        .setInputFiles([await fileOf(sampleWorkbook(), '汇总.xlsx'), await fileOf(unit, '大队.xlsx')]);
      await page.getByText('“长治市公安局屯留分局”的表里列有这里 1 个单位的工作簿').waitFor();
      await button('与各单位汇总核对：长治市公安局屯留分局').click();
      await page.getByText(/^“长治市公安局屯留分局”已与 1 个单位的工作簿汇总核对/).waitFor();
      await page.getByRole('row', { name: /^汇总/ }).getByRole('button').click();
      await page
        .getByText('表十一列有“长治市公安局屯留分局”，没有给出它的工作簿，部门与单位之和没有核对')
        .first()
        .waitFor();
    },
  );

  await step('takes two hundred workbooks: stops, goes on, and keeps results, not workbooks', async () => {
    const many = await folderOf(200);
    const before = await heapOf(page);
    const tasks = await longTasksDuring(page, async () => {
      await page.locator(FOLDER).setInputFiles(many.path);
      await page.getByText(/^正在检查第 \d+ 个，共 202 个/).waitFor();
      await button('停止').click();
      await page.getByText(/^已停止：检查了 \d+ 个，还有 \d+ 个没有检查$/).waitFor();
      const started = Date.now();
      await button('继续检查').click();
      await page.getByText(/^202 个文件已检查完/).waitFor({ timeout: 300_000 });
      console.log(`        200 workbooks in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    });
    const after = await heapOf(page);
    console.log(`        page: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after; ${tasks}`);
    await many.remove();
    // Kept whole they would be some 150 MB.
    equal(after - before < 60, true, 'two hundred results are small');
  });
}

async function recentFiles(page: Page, { step, equal, shots }: Harness): Promise<void> {
  const recent = page.getByRole('button', { name: '最近打开 ▾', exact: true });
  const menu = page.getByRole('region', { name: '最近打开的工作簿' });
  const bytes = [...(await writeWorkbook(sampleWithErrors().snapshot))];

  await step('lists what was opened last; what the browser did not keep is to be chosen again', async () => {
    await page
      .locator(FILES)
      .setInputFiles({ name: '公开表.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await page.waitForFunction(() => document.title.startsWith('公开表.xlsx'));
    await recent.click();
    await menu.getByRole('button', { name: /^公开表.xlsx.*请重新选择$/ }).click();
    await page
      .getByRole('alert')
      .getByText('浏览器没有保存“公开表.xlsx”的位置，请重新选择这个文件。')
      .waitFor();
  });

  await step(
    'opens a file again by itself after the page was loaded anew, where the browser keeps it',
    async () => {
      // A file of the browser's own disk stands in for one that the user picked.
      await page.evaluate(async (content) => {
        const disk = await navigator.storage.getDirectory();
        const handle = await disk.getFileHandle('去年公开表.xlsx', { create: true });
        const writer = await handle.createWritable();
        await writer.write(new Uint8Array(content));
        await writer.close();
        // Without a name, which the compiler would keep by means that the page has not.
        Object.assign(window, Object.fromEntries([['showOpenFilePicker', () => Promise.resolve([handle])]]));
      }, bytes);
      await page.getByRole('button', { name: '打开工作簿…', exact: true }).click();
      await page.waitForFunction(() => document.title.startsWith('去年公开表.xlsx'));
      await page.reload();
      await page.getByRole('grid').waitFor();
      await recent.click();
      await page.screenshot({ path: `${shots}recent.png` });
      await menu.getByRole('button', { name: /^去年公开表.xlsx/ }).click();
      await page.waitForFunction(() => document.title.startsWith('去年公开表.xlsx'));
    },
  );

  await step('forgets them when asked to', async () => {
    await recent.click();
    await menu.getByRole('button', { name: '清空列表' }).click();
    await menu.getByText('还没有打开过工作簿。').waitFor();
    await page.keyboard.press('Escape');
    equal(await page.evaluate(() => localStorage.getItem('gouji.recent')), '[]', 'what is kept');
  });
}

async function looks(page: Page, { step, equal, shots }: Harness): Promise<void> {
  const style = (cell: string, name: string): Promise<string> =>
    page
      .locator(`[data-cell="${cell}"]`)
      .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

  await step(
    'shows a sheet as the file has it: fonts, fills, edges, sizes, what is hidden, comments',
    async () => {
      await page
        .locator(FILES)
        .setInputFiles({ name: '样式.xlsx', mimeType: '', buffer: Buffer.from(zipSync(richParts())) });
      await page.getByRole('grid', { name: '工作表“支出”' }).waitFor();
      await page.locator('[data-cell="A1"]').getByText('2024年支出表').waitFor();
      equal(await style('A1', 'background-color'), 'rgb(221, 235, 247)', 'fill of the title');
      equal(await style('A1', 'font-weight'), '700', 'type of the title');
      equal(await style('A1', 'font-size'), '24px', '18 points');
      equal(await style('A1', 'height'), '40px', '30 points');
      equal(await style('B3', 'border-bottom-style'), 'double', 'edge below the figure');
      equal(await page.locator('[data-cell="B3"]').textContent(), '7,281.41 ', 'figure in its format');
      equal(await page.locator('[data-cell="A4"]').count(), 0, 'hidden row');
      await page.locator('[data-cell="B3"]').click();
      await page.locator('[data-comment="B3"]').getByText('与上年口径不同').waitFor();
      await page.screenshot({ path: `${shots}looks-light.png` });
    },
  );

  await step('keeps them legible in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('[data-cell="A1"]') as Element).backgroundColor !==
        'rgb(221, 235, 247)',
    );
    await page.screenshot({ path: `${shots}looks-dark.png` });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await step('asks before changes that are not saved are dropped', async () => {
    await page.locator('[data-cell="B3"]').click();
    await page.keyboard.type('7000');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '示例工作簿', exact: true }).click();
    await page
      .getByRole('alertdialog')
      .getByText(/^“样式.xlsx”里有改动还没有保存/)
      .waitFor();
    await page.getByRole('button', { name: '不保存，继续', exact: true }).click();
    await page.getByRole('grid', { name: '工作表“表一 收支总表”' }).waitFor();
  });
}

async function longSheets(page: Page, { step, shots }: Harness): Promise<void> {
  await step('scrolls through a hundred thousand rows', async () => {
    const buffer = Buffer.from(await writeWorkbook(largeWorkbook(100_000)));
    await page.locator(FILES).setInputFiles({ name: '十万行.xlsx', mimeType: '', buffer });
    await page.waitForFunction(() => document.title.startsWith('十万行.xlsx'), undefined, {
      timeout: 60_000,
    });
    const grid = page.getByRole('grid');
    await grid.hover();
    // How the sheet looks comes a moment later than what stands in it.
    await page.waitForFunction(() => {
      const cell = document.querySelector('[data-cell="A1"]');
      return cell instanceof HTMLElement && cell.style.fontFamily !== '';
    });
    const tasks = await longTasksDuring(page, async () => {
      for (let turn = 0; turn < 120; turn += 1) await page.mouse.wheel(0, 400);
      // And far, as with the bar at the side.
      for (let part = 1; part <= 20; part += 1) {
        await grid.evaluate((box, at) => {
          box.scrollTop = (box.scrollHeight * at) / 20;
          return new Promise(requestAnimationFrame);
        }, part);
      }
    });
    await page.locator('[data-cell="A100104"]').waitFor();
    console.log(`        scrolling: ${tasks}`);
    await page.screenshot({ path: `${shots}long.png` });
  });
}
