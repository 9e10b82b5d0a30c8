/** What the pane does besides checking: dismissals, rules of one’s own, the self-test, the report, reading back. */
import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../src/host/file';
import { published } from '../app/last-year';
import { INPUTS_000 } from '../narrative/published-inputs';
import { largeWorkbook } from './large-workbook';

/** How a step is run and a value is held to another. */
export interface Harness {
  step(name: string, work: () => Promise<void>): Promise<void>;
  equal(actual: unknown, expected: unknown, what: string): void;
  /** Folder for pictures and downloads, ending in a slash. */
  readonly shots: string;
}

export async function paneSteps(page: Page, { step, equal, shots }: Harness): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const shoot = (name: string) => page.screenshot({ path: `${shots}${name}.png` });

  await step('counts thirteen tables of thirteen, the register of targets apart', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await button('带错误的示例').click();
    await button('检查').click();
    await page.getByRole('heading', { name: /^发现 \d+ 处错误，改 8 处即可消除$/ }).waitFor();
    await button('13/13 张表 ▾').click();
    const tables = page.getByRole('region', { name: '这本工作簿里的表' });
    await tables.getByText('附表（不计入张数）').waitFor();
    await tables.getByText(/^所属单位表/).waitFor();
    await button('13/13 张表 ▴').click();
  });

  await step('dismisses a finding with a reason and counts it', async () => {
    const errors = await numberIn(page, /^错误 \d+$/);
    await page.getByRole('button', { name: /表三“一般行政管理事务”合计 3,572.03，各分栏之和/ }).click();
    await button('不算问题…').click();
    await page.getByLabel('为什么不算问题').fill('按财政部门口径');
    await button('记为不算问题').click();
    await page.getByText('已记为不算问题：按财政部门口径').first().waitFor();
    equal(await numberIn(page, /^错误 \d+$/), errors - 1, 'errors left');
    await tab('设置').click();
    await page.getByRole('heading', { name: '不算问题的（1 处）' }).waitFor();
  });

  await step(
    'takes a rule of one’s own with its names completed, tries it, and finds what breaks it',
    async () => {
      const field = page.getByRole('textbox', { name: '自定义规则，一行一条' });
      await field.click();
      await page.keyboard.type('[支出总');
      await page.getByRole('option', { name: /^支出总表/ }).waitFor();
      await shoot('rules-completion');
      await page.keyboard.press('Enter');
      await page.keyboard.type('合计.项目支出 = 1万元 ：项目支出应为一万元');
      await button('试算').click();
      const rules = page.getByRole('region', { name: '自定义规则' });
      await rules.getByText('不成立').waitFor();
      await rules.getByText(/^左边 [\d,.]+，右边 1.00，差额 [\d,.]+ 万元$/).waitFor();
      await shoot('rules-trial');
      await rules.getByRole('button', { name: /^表三 / }).click();
      await page.getByRole('grid', { name: '工作表“表三 支出总表”' }).waitFor();
      await tab('检查').click();
      await page
        .getByRole('button', { name: /项目支出应为一万元/ })
        .first()
        .waitFor();
    },
  );

  await step('tests itself on the workbook in a worker, with the page alive', async () => {
    await tab('设置').click();
    await button('开始自检').click();
    await page.getByText(/^正在自检…（\d+\/300）$/).waitFor();
    await button('取消').click();
    await button('开始自检').click();
    const sentence = page.getByText(/^在副本里逐一放入 300 处差错，查出 \d+ 处（9\d\.\d%）/);
    await sentence.waitFor({ timeout: 120_000 });
    await sentence.scrollIntoViewIfNeeded();
    await shoot('selftest');
  });

  await step('makes the report as an Excel file, as a list, and on a sheet', async () => {
    await tab('检查').click();
    await button('生成报告 ▾').click();
    await page.getByLabel('报告日期').fill('2024-03-05');
    const [excel] = await Promise.all([page.waitForEvent('download'), button('Excel 文件').click()]);
    equal(excel.suggestedFilename().endsWith('勾稽检查报告.xlsx'), true, 'file name');
    await excel.saveAs(`${shots}report.xlsx`);
    const parts = unzipSync(new Uint8Array(await readFile(`${shots}report.xlsx`)));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    for (const words of ['日期：2024年3月5日', '不算问题：按财政部门口径', '编制：', '负责人：'])
      equal(xml.includes(words), true, words);
    const [list] = await Promise.all([page.waitForEvent('download'), button('CSV').click()]);
    equal(list.suggestedFilename().endsWith('.csv'), true, 'file name');
    await page
      .getByRole('region', { name: '勾稽检查报告' })
      .getByRole('button', { name: '写入工作表' })
      .click();
    await page.getByRole('grid', { name: '工作表“勾稽检查报告”' }).waitFor();
    await shoot('report-sheet');
    await button('生成报告 ▴').click();
  });

  await step('does not take its own report for a budget table', async () => {
    await button('重新检查').click();
    // The dismissed error is gone, the rule of one’s own is new.
    await page.getByText('与上次检查相比：新增 1，已解决 1').waitFor();
    await button('13/13 张表 ▾').waitFor();
  });

  await step('reads a pasted narrative back and names the sentence with the one wrong digit', async () => {
    await button('示例工作簿').click();
    await button('检查').click();
    await page.getByRole('heading', { name: /^(没有发现错误|[\d,]+ 项核对全部通过)/ }).waitFor();
    await tab('说明').click();
    await page.getByRole('img', { name: '收入预算图' }).waitFor();
    const written = (await page.getByRole('tabpanel').locator('p').allTextContents()).join('\n');
    await button('与现有说明核对').click();
    const pasted = page.getByLabel('粘贴的说明');
    await pasted.fill(written.replace('本年收入8,016.65万元', '本年收入8,016.56万元'));
    await button('核对粘贴的说明').click();
    await page.getByText(/^已核对 \d+\/\d+ 个数字/).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: '8,016.56' })
      .filter({ hasText: '8,016.65' })
      .first()
      .waitFor();
    await shoot('read-back');
    await button('返回说明').click();
  });

  await step('fills 资料 from last year’s workbook, by way of a sheet, and says what follows', async () => {
    await tab('资料').click();
    const buffer = Buffer.from(await writeWorkbook(published(2023, INPUTS_000)));
    await page.getByLabel('上年工作簿…').setInputFiles({ name: '上年.xlsx', mimeType: '', buffer });
    await page.getByText('已读取“上年.xlsx”（长治市公安局屯留分局，2023年度）').waitFor();
    await button('采用：收入变动的主要原因').click();
    await shoot('inputs-last-year');
    equal(await page.getByLabel(/^收入变动的主要原因/).inputValue(), INPUTS_000['reason.income'], 'reason');
    await page.getByLabel(/^上年预算收支总计/).fill('7524.84');
    await page.getByText('收入总计比上年增加 1,147.40 万元，增长 15.25%').waitFor();
    await button('写到工作表').click();
    await button('打开').click();
    await page.getByRole('grid', { name: '工作表“说明资料”' }).waitFor();
    await page.locator('[data-cell="B4"]').click();
    await page.keyboard.type('7000');
    await page.keyboard.press('Enter');
    await button('从工作表读回').click();
    await page.getByText('从“说明资料”表读入 1 项').first().waitFor();
    equal(await page.getByLabel(/^上年预算收支总计/).inputValue(), '7000', 'figure of the sheet');
    await tab('说明').click();
  });

  await step('exports the whole disclosure as a Word document', async () => {
    await button('导出 Word ▾').click();
    const [word] = await Promise.all([page.waitForEvent('download'), button('整本公开稿').click()]);
    await word.saveAs(`${shots}disclosure.docx`);
    const parts = unzipSync(new Uint8Array(await readFile(`${shots}disclosure.docx`)));
    equal('word/document.xml' in parts, true, 'a document in the file');
  });

  await step('checks a sheet of 60,000 rows in a worker; 取消 works meanwhile', async () => {
    const buffer = Buffer.from(await writeWorkbook(largeWorkbook(60_000)));
    await page
      .locator('input[type=file][accept*=".xlsx"]')
      .first()
      .setInputFiles({ name: '大表.xlsx', mimeType: '', buffer });
    await page.getByText('还没有检查这本工作簿').waitFor();
    const started = page.waitForEvent('worker');
    await button('检查').click();
    await started;
    await page
      .getByRole('heading', { name: /项核对全部通过|处警告需要核实|处错误/ })
      .waitFor({ timeout: 60_000 });
    await button('重新检查').click();
    // At once: a moment later the check may be over.
    await button('取消').dispatchEvent('click');
    await page.getByText('已取消，工作簿没有改动').first().waitFor();
  });

  await step('every new panel fits 320 px, light and dark, in both languages', async () => {
    await button('带错误的示例').click();
    await button('检查').click();
    await page
      .getByRole('heading', { name: /处错误/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: '生成报告 ▾' }).click();
    for (const [width, scheme] of [
      [320, 'light'],
      [450, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 1400 });
      for (const [index, name] of ['check', 'narrative', 'inputs', 'settings'].entries()) {
        await page.getByRole('tab').nth(index).click();
        await page.waitForTimeout(250);
        await shoot(`${name}-${width}-${scheme}`);
        const overflow = await page.evaluate(() => {
          const panel = document.querySelector('[role=tabpanel]');
          return panel ? panel.scrollWidth - panel.clientWidth : -1;
        });
        equal(overflow, 0, `sideways overflow of ${name} at ${width} px`);
      }
      await page.getByRole('combobox', { name: '语言' }).selectOption('en-US');
      for (const [index, name] of ['check', 'narrative', 'inputs', 'settings'].entries()) {
        await page.getByRole('tab').nth(index).click();
        await page.waitForTimeout(250);
        await shoot(`${name}-${width}-${scheme}-en`);
        const overflow = await page.evaluate(() => {
          const panel = document.querySelector('[role=tabpanel]');
          return panel ? panel.scrollWidth - panel.clientWidth : -1;
        });
        equal(overflow, 0, `sideways overflow of ${name} at ${width} px in English`);
      }
      await page.getByRole('combobox', { name: 'Language' }).selectOption('zh-CN');
    }
  });
}

/** The number in the button whose name is of this form. */
async function numberIn(page: Page, name: RegExp): Promise<number> {
  const text = await page.getByRole('button', { name }).first().textContent();
  return Number(/\d+/.exec(text ?? '')?.[0]);
}
