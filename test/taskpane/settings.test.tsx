/** 设置 over the real core and the sample with planted mistakes. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { App } from '../../src/app';
import { createApp, memoryStorage } from '../../src/app';
import { standardCore } from '../../src/app/standard-core';
import { createFileHost, writeWorkbook } from '../../src/host/file';
import type { WorkbookSnapshot } from '../../src/model';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';
import { Pane } from '../../src/taskpane/Pane';
import { sheetOf } from '../app/fixture';
import { bytesOf, catchFiles } from './files';

expect.extend(toHaveNoViolations);
jest.setTimeout(30_000);

const RULE = '[支出总表]合计.项目支出 = [项目支出表(本年)]合计.合计';

async function show(snapshot: WorkbookSnapshot = sampleWithErrors().snapshot, checked = true) {
  const host = createFileHost(snapshot);
  const storage = memoryStorage();
  const core = () => Promise.resolve(standardCore);
  const app = createApp({ host, storage, core, today: () => '2024-03-05' });
  await app.start();
  if (checked) await app.actions.check();
  const view = render(<Pane app={app} themeKind="light" firstTab="settings" />);
  await screen.findByRole('region', { name: '关于' });
  return { app, host, storage, ...view };
}

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));

async function ruleField(): Promise<HTMLTextAreaElement> {
  const field = await screen.findByRole('textbox', { name: '自定义规则，一行一条' });
  // Completions come with what is loaded later.
  await waitFor(() => expect(region(/不算问题的/).getByRole('button', { name: '导入…' })).toBeEnabled());
  return field as HTMLTextAreaElement;
}

/** `[` is a key of its own to user-event. */
const typed = (text: string): string => text.replaceAll('[', '[[').replaceAll('{', '{{');

describe('自定义规则', () => {
  it('asks for a check first', async () => {
    await show(sampleWithErrors().snapshot, false);
    expect(region('自定义规则').getByText(/先检查工作簿/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /自定义规则/ })).toBeNull();
  });

  it('offers tables, then rows, then columns, chosen from the keyboard', async () => {
    await show();
    const field = await ruleField();
    await userEvent.type(field, typed('[支出总'));
    const list = await screen.findByRole('listbox', { name: '可以填入的名称' });
    expect(within(list).getAllByRole('option')[0]).toHaveTextContent('支出总表');
    expect(field).toHaveAttribute('aria-activedescendant', within(list).getAllByRole('option')[0]?.id);
    await userEvent.keyboard('{Enter}');
    expect(field).toHaveValue('[支出总表]');
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(field).toHaveValue('[支出总表]合计.');
    await userEvent.keyboard('项目{Tab}');
    expect(field).toHaveValue('[支出总表]合计.项目支出');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field).toHaveFocus();
  });

  it('takes a name by mouse and closes the list on Escape', async () => {
    await show();
    const field = await ruleField();
    await userEvent.type(field, typed('[三公'));
    await userEvent.click(await screen.findByRole('option', { name: /三公/ }));
    expect((field.value.match(/\]/g) ?? []).length).toBe(1);
    expect(field).toHaveFocus();
    expect(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('shows a mistake under its line and takes the caret there', async () => {
    await show();
    const field = await ruleField();
    await userEvent.type(field, `// 说明{Enter}${typed('[支出总表]合计.项目支出 = = 3万元')}`);
    const rules = region('自定义规则');
    expect(rules.getByText(/^第 2 行第 \d+ 个字：/)).toBeVisible();
    await userEvent.click(rules.getByRole('button', { name: '到第 2 行改正' }));
    const wrong = screen.getByRole('region', { name: '自定义规则' }).querySelector('mark')?.textContent;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(wrong);
    expect(field.selectionStart).toBeGreaterThan('// 说明\n'.length);
  });

  it('tries a rule: sides, difference, verdict, cells that can be gone to', async () => {
    const { host } = await show(sampleWorkbook());
    await userEvent.type(await ruleField(), typed(RULE));
    await userEvent.click(screen.getByRole('button', { name: '试算' }));
    const rules = region('自定义规则');
    expect(await rules.findByText('不成立')).toBeVisible();
    expect(rules.getByText(/^左边 [\d,.]+，右边 [\d,.]+，差额 [−\d,.]+ 万元$/)).toBeVisible();
    await userEvent.click(rules.getByRole('button', { name: /^表三 / }));
    expect(host.selection?.sheet).toBe('表三 支出总表');
  });

  it('says that a row is not there, with names that are', async () => {
    await show();
    await userEvent.type(await ruleField(), typed('[支出总表]行政运转.合计 = 3万元'));
    await userEvent.click(screen.getByRole('button', { name: '试算' }));
    expect(await region('自定义规则').findByText(/里没有“行政运转”/)).toBeVisible();
    expect(region('自定义规则').getByText(/是不是：.*行政运行/)).toBeVisible();
  });

  it('counts once the field is left, is kept, and names itself in the list of rules', async () => {
    const { app, host, storage } = await show(sampleWorkbook());
    const before = app.getState().run?.result.summary.errors ?? NaN;
    await userEvent.type(await ruleField(), typed(`${RULE} ：项目支出应等于本年项目表`));
    await userEvent.tab();
    await waitFor(() => expect(app.getState().run?.result.summary.errors).toBe(before + 1));
    const finding = app.getState().run?.result.findings.find((one) => one.rule.startsWith('custom/'));
    expect(finding?.message).toContain('项目支出应等于本年项目表');
    expect(app.getState().rules.some((rule) => rule.id === finding?.rule)).toBe(true);
    const next = createApp({ host, storage, core: () => Promise.resolve(standardCore) });
    await next.actions.check();
    expect(next.getState().customRules).toContain(RULE);
    expect(next.getState().run?.result.summary.errors).toBe(before + 1);
  });

  it('shows the rules that the workbook brings', async () => {
    const sample = sampleWorkbook();
    const rules = { ...sheetOf([['规则'], [RULE]], '自定义规则'), position: sample.sheets.length };
    await show({ ...sample, sheets: [...sample.sheets, rules] });
    const own = region('自定义规则');
    expect(await own.findByText('工作表“自定义规则”里的规则（1 条）')).toBeVisible();
    expect(own.getByText('不成立')).toBeVisible();
  });
});

describe('科目表', () => {
  const list = async (rows: Parameters<typeof sheetOf>[0]): Promise<File> => {
    const bytes = await writeWorkbook({
      source: 'file',
      name: '2025科目.xlsx',
      sheets: [sheetOf(rows, '科目')],
      properties: {},
    });
    const file = new File([bytes.slice()], '2025科目.xlsx');
    file.arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
    return file;
  };
  const choose = async (file: File): Promise<void> => {
    await ruleField();
    await userEvent.upload(region('科目表').getByLabelText('载入官方科目表…', { selector: 'input' }), file);
  };

  it('checks by a list that was loaded, also in the next session, until the built-in one is back', async () => {
    const { app, host, storage } = await show(sampleWorkbook());
    expect(region('科目表').getByText('正在使用：内置 2024')).toBeVisible();
    const counted = (from: App) => {
      const { findings } = from.getState().run?.result ?? { findings: [] };
      return findings.filter((finding) => finding.rule.startsWith('codes/')).length;
    };
    const faults = () => counted(app);
    const before = faults();
    await choose(
      await list([
        ['科目编码', '科目名称'],
        ['204', '公共安全支出'],
        ['20402', '公安'],
        ['2040201', '行政运行（新名称）'],
      ]),
    );
    expect(await region('科目表').findByText('正在使用：2025科目.xlsx')).toBeVisible();
    await waitFor(() => expect(faults()).toBeGreaterThan(before));
    expect((await app.later()).fileReport('2024-03-05')?.json()).toContain('2025科目.xlsx');
    const next = createApp({ host, storage, core: () => Promise.resolve(standardCore) });
    await next.actions.check();
    expect(counted(next)).toBe(faults());
    const back = region('科目表').getByRole('button', { name: '恢复内置' });
    await waitFor(() => expect(back).toBeEnabled());
    await userEvent.click(back);
    await waitFor(() => expect(faults()).toBe(before));
  });

  it('refuses a list that contradicts itself, with the cell, and keeps the one in use', async () => {
    const { app } = await show(sampleWorkbook());
    await choose(
      await list([
        ['科目编码', '科目名称'],
        ['204', '公共安全支出'],
        ['204', '国防支出'],
      ]),
    );
    expect(await region('科目表').findByRole('alert')).toHaveTextContent(/没有载入.*“科目” [AB]\d/);
    expect(app.getState().catalogue).toBeNull();
  });
});

describe('不算问题的', () => {
  async function dismissed() {
    const shown = await show();
    const [finding] = shown.app.getState().run?.result.findings ?? [];
    if (!finding) throw new Error('the sample has errors');
    await act(() => shown.app.actions.dismiss(finding, '按财政口径'));
    return { ...shown, finding };
  }

  it('lists reasons and brings a finding back', async () => {
    const { app, finding } = await dismissed();
    const list = region('不算问题的（1 处）');
    expect(list.getByText(finding.message)).toBeVisible();
    expect(list.getByText('理由：按财政口径（2024年3月5日）')).toBeVisible();
    await userEvent.click(list.getByRole('button', { name: '恢复为问题' }));
    await waitFor(() => expect(app.getState().suppressions).toEqual([]));
    expect(app.getState().run?.result.summary.suppressed).toBe(0);
  });

  it('goes out as a file and comes back from it', async () => {
    const files = catchFiles();
    const { app, finding } = await dismissed();
    await userEvent.click(region(/不算问题的/).getByRole('button', { name: '导出…' }));
    const text = new TextDecoder().decode(await bytesOf(files[0] as Blob));
    await act(() => app.actions.restore(finding.key));
    const file = new File([text], '清单.json', { type: 'application/json' });
    file.text = () => Promise.resolve(text);
    await userEvent.upload(region(/不算问题的/).getByLabelText('导入…', { selector: 'input' }), file);
    await waitFor(() => expect(app.getState().notice?.text).toBe('已从“清单.json”导入 1 条'));
    expect(app.getState().run?.result.summary.suppressed).toBe(1);
  });

  it('refuses a file without reasons and changes nothing', async () => {
    const { app } = await dismissed();
    const before = app.getState().suppressions;
    const text = JSON.stringify({ version: 1, dismissed: [{ key: 'a' }] });
    await act(async () => (await app.later()).readDismissed('清单.json', text));
    expect(app.getState().notice).toMatchObject({ intent: 'error' });
    expect(app.getState().notice?.text).toContain('没有写理由');
    expect(app.getState().suppressions).toBe(before);
  });

  it('says which are not needed any more, and drops them', async () => {
    const { app } = await dismissed();
    const gone = { key: 'totals/gone:x', reason: '旧', message: '旧问题', by: '', date: '2023-01-01' };
    const text = JSON.stringify({ version: 1, dismissed: [gone] });
    await act(async () => (await app.later()).readDismissed('清单.json', text));
    const list = region('不算问题的（2 处）');
    expect(list.getByText('已经用不上：现在的检查没有这处问题')).toBeVisible();
    await userEvent.click(list.getByRole('button', { name: '删去用不上的' }));
    await waitFor(() => expect(app.getState().suppressions.map((one) => one.reason)).toEqual(['按财政口径']));
  });
});

describe('自检', () => {
  const few = (): WorkbookSnapshot => {
    const sample = sampleWorkbook();
    return { ...sample, sheets: sample.sheets.filter((sheet) => sheet.name.startsWith('表十 ')) };
  };

  it('says what was caught, by kind, and lists what was not', async () => {
    const { app } = await show(few());
    await ruleField();
    await userEvent.click(screen.getByRole('button', { name: '开始自检' }));
    const sentence = await screen.findByText(/在副本里逐一放入 \d+ 处差错，查出 \d+ 处（[\d.]+%）/);
    expect(sentence).toBeVisible();
    const { selftest } = app.getState();
    if (selftest?.state !== 'done') throw new Error('not done');
    const { kinds, results } = selftest.result;
    expect(region('自检').getAllByRole('row')).toHaveLength(kinds.length + 1);
    const missed = results.filter((fault) => !fault.caught);
    expect(region('自检').queryAllByRole('listitem')).toHaveLength(missed.length);
  });
});

describe('关于', () => {
  it('shows the fingerprint of what was checked, and what leaves the machine', async () => {
    const { app } = await show();
    await ruleField();
    const about = region('关于');
    const short = (await app.later()).fingerprint()?.short ?? '';
    expect(short).toMatch(/^[0-9A-F]{4}( [0-9A-F]{4}){3}$/);
    expect(about.getByText(new RegExp(`工作簿内容指纹：${short}`))).toBeVisible();
    expect(about.getByText(/离开这台电脑的内容：没有/)).toBeVisible();
    expect(about.getByText(/政府收支分类科目 2024/)).toBeVisible();
  });
});

it('has no accessibility violations, with a list of names open and a trial shown', async () => {
  const { container } = await show();
  await userEvent.type(await ruleField(), typed(`${RULE}{Enter}[三`));
  await screen.findByRole('listbox');
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole('button', { name: '试算' }));
  expect(await axe(container)).toHaveNoViolations();
});

it('speaks English throughout', async () => {
  const { app } = await show();
  await ruleField();
  act(() => app.actions.chooseLanguage('en-US'));
  for (const name of ['Rules of your own', 'Not mistakes (0)', 'Self-test', 'About'])
    expect(screen.getByRole('region', { name })).toBeVisible();
});

describe('核对规则的级别', () => {
  const SUM = 'totals/code-children-sum';

  it('finds a rule by a word, turns it off, shows it as not checked by choice, and restores it', async () => {
    const { app, container } = await show();
    const title = app.getState().rules.find((rule) => rule.id === SUM)?.title ?? '';
    await ruleField();
    const section = region(/^核对规则（\d+ 条）$/);
    const level = { name: `“${title}”的级别` };
    expect(section.queryByRole('combobox', level)).toBeNull();
    await userEvent.type(section.getByRole('searchbox'), title);
    await userEvent.selectOptions(section.getByRole('combobox', level), '不核对');
    await waitFor(() => expect(app.getState().run?.result.levels).toEqual({ [SUM]: 'off' }));
    expect(section.getByText('默认为错误')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    // What was changed stays in view without a search.
    await userEvent.clear(section.getByRole('searchbox'));
    expect(section.getByRole('combobox', level)).toHaveValue('off');
    await userEvent.click(screen.getByRole('tab', { name: '检查' }));
    const skips = await screen.findByRole('region', { name: '未核对' });
    const entry = within(skips)
      .getAllByRole('listitem')
      .find((item) => item.textContent?.includes('按设置不核对'));
    expect(entry).toHaveTextContent(title);

    await userEvent.click(screen.getByRole('tab', { name: '设置' }));
    await userEvent.click(await screen.findByRole('button', { name: '全部恢复默认' }));
    await waitFor(() => expect(app.getState().levels).toEqual({}));
    expect(app.getState().run?.result.levels).toBeUndefined();
  });
});
