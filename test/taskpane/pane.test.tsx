import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { createApp } from '../../src/app';
import type { AppOptions } from '../../src/app';
import type { PaneTab } from '../../src/taskpane/Pane';
import { readWorkbook } from '../../src/host/file';
import { Pane } from '../../src/taskpane/Pane';
import { book, fakeCore, fakeHost, resultOf, SHEET, snapshot, wrongSum } from '../app/fixture';
import { bytesOf, catchFiles } from './files';

expect.extend(toHaveNoViolations);

const CAUSE = '表三 C7 应为 2,978.49，现为 2,987.49（两位数字颠倒）';

async function show(options: { core?: AppOptions['core']; tab?: PaneTab; checked?: boolean } = {}) {
  const host = fakeHost();
  const app = createApp({ host, core: options.core ?? fakeCore() });
  await app.start();
  if (options.checked !== false) await app.actions.check();
  const view = render(<Pane app={app} themeKind="light" firstTab={options.tab} />);
  return { app, host, ...view };
}

afterEach(() => jest.restoreAllMocks());

describe('before the first check', () => {
  it('says what will be checked and checks at the press of a button', async () => {
    const { host } = await show({ checked: false });
    await userEvent.click(await screen.findByRole('button', { name: '跳过' }));
    expect(screen.getByText('还没有检查这本工作簿')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '检查' }));
    expect(
      await screen.findByRole('heading', { name: '发现 1 处错误，改 1 个单元格即可消除' }),
    ).toBeVisible();
    expect(host.calls).toContain('read');
  });
});

describe('检查', () => {
  it('names the body, the year, the layout and the unit, and accounts for every table', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1, name: '某市公安局' })).toBeVisible();
    expect(screen.getByText('2024年度')).toBeVisible();
    expect(screen.getByText('单位 万元')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /1\/2 张表，1 处没认出/ }));
    const tables = screen.getByRole('region', { name: '这本工作簿里的表' });
    expect(within(tables).getByText(/按“山西省部门预算公开”应有这张表/)).toBeVisible();
    expect(within(tables).getByText(/没认出表头（找过“科目编码、合计”）/)).toBeVisible();
  });

  it('opens a finding, goes to its cell and shows the sum with the suspect', async () => {
    const { host } = await show();
    await userEvent.click(screen.getByRole('button', { name: new RegExp(wrongSum.message) }));
    expect(host.calls.at(-1)).toBe(`goTo ${SHEET}!C5`);
    const proof = screen.getByRole('table', { name: '算式' });
    const rows = within(proof)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      '公安 合计5,235.62表三 C5',
      '行政运行2,257.13表三 C6',
      '一般行政管理事务最可能出错的单元格2,987.49表三 C7',
      '各项之和5,244.62',
      '差额−9.00',
    ]);
    expect(screen.getByText('预算法实施条例 第六条')).toBeVisible();
    await userEvent.click(within(proof).getByRole('button', { name: '表三 C6' }));
    expect(host.calls.at(-1)).toBe(`goTo ${SHEET}!C6`);
  });

  it('says in words what Excel refused, with its code apart to be copied', async () => {
    const { host } = await show();
    const copied = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
    host.refuse('goTo', { code: 'not-accepted', hostCode: 'InvalidArgument' });
    fireEvent.click(screen.getByRole('button', { name: new RegExp(wrongSum.message) }));
    // In the bar and for screen readers.
    const told = await screen.findAllByText(/Excel 没有接受这次操作/);
    for (const place of told) expect(place).not.toHaveTextContent('InvalidArgument');
    fireEvent.click(screen.getByRole('button', { name: '复制' }));
    expect(copied).toHaveBeenCalledWith('反馈问题时请附上：InvalidArgument');
  });

  it('keeps tails folded away', async () => {
    await show();
    const tails = screen.getByRole('button', { name: /尾差（四舍五入产生，不需要改）/ });
    expect(tails).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText(/由四舍五入产生$/)).toBeNull();
    await userEvent.click(tails);
    expect(screen.getByText(/由四舍五入产生$/)).toBeVisible();
  });

  it('walks the list with arrows, opens with Enter, closes with Escape', async () => {
    const { host, app } = await show();
    screen.getByRole('button', { name: `${CAUSE} 1 处` }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent(wrongSum.message);
    await userEvent.keyboard('{Enter}');
    expect(host.calls.at(-1)).toBe(`goTo ${SHEET}!C5`);
    expect(app.getState().selected).toBe(wrongSum.key);
    await userEvent.keyboard('{Escape}');
    expect(app.getState().selected).toBeNull();
    expect(document.activeElement).toHaveTextContent(wrongSum.message);
  });

  it('shows before and after, and changes the cell only when that is confirmed', async () => {
    const { host } = await show();
    await userEvent.click(screen.getByRole('button', { name: '改为 2,978.49…' }));
    const question = screen.getByRole('group', { name: '改动一个单元格' });
    expect(question).toHaveTextContent('现在2,987.49改为2,978.49');
    expect(host.calls.some((call) => call.startsWith('writeCell'))).toBe(false);
    await userEvent.click(within(question).getByRole('button', { name: '改为 2,978.49' }));
    await waitFor(() => expect(host.calls).toContain(`writeCell ${SHEET}!C7=2978.49`));
    expect(await screen.findByRole('button', { name: '撤回' })).toBeVisible();
  });

  it('filters by level and by search, and finds its way back', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: '警告 1' }));
    expect(screen.queryByText(wrongSum.message)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '警告 1' }));
    await userEvent.type(screen.getByRole('searchbox'), '没有这个');
    expect(screen.getByText(/没有符合筛选条件的问题/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(screen.getByText(wrongSum.message)).toBeVisible();
  });

  it('sets a finding apart only with a reason, lists it there, and brings it back', async () => {
    const core = fakeCore({
      check: (_book, decisions) => {
        const suppressed = decisions?.suppressions.find((one) => one.key === wrongSum.key);
        return resultOf([suppressed ? { ...wrongSum, suppressed } : wrongSum]);
      },
      diagnose: (_book, result) => result,
    });
    await show({ core });
    await userEvent.click(screen.getByRole('button', { name: new RegExp(wrongSum.message) }));
    await userEvent.click(screen.getByRole('button', { name: '不算问题…' }));
    expect(screen.getByRole('button', { name: '记为不算问题' })).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: '为什么不算问题' }), '按财政口径{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: /不算问题（已写明理由）/ }));
    await userEvent.click(screen.getByRole('button', { name: new RegExp(wrongSum.message) }));
    expect(screen.getByText(/理由：按财政口径（\d{4}年\d{1,2}月\d{1,2}日）/)).toBeVisible();
    const items = screen.getAllByRole('button', { name: '恢复为问题' });
    await userEvent.click(items.at(-1) as HTMLElement);
    expect(await screen.findByRole('heading', { name: '发现 1 处错误' })).toBeVisible();
  });

  it('lists what was not checked with the reason', async () => {
    await show();
    const skips = screen.getByRole('region', { name: '未核对' });
    expect(within(skips).getByText('没有收入总表，收入合计与支出合计没有核对')).toBeVisible();
  });

  it('says that results are stale after an edit', async () => {
    const { host } = await show();
    act(() => host.change({ kind: 'edited', sheet: SHEET, cell: 'A1' }));
    expect(screen.getByText('表格已改动，结果可能过期')).toBeVisible();
  });

  it('says what was looked for when there is no budget table', async () => {
    const core = fakeCore({
      recognise: () => ({ ...book, tables: [], missing: [], unrecognised: [] }),
      diagnose: (_book, result) => result,
      check: () => resultOf([]),
    });
    await show({ core });
    expect(screen.getByRole('heading', { name: '没有找到预算表' })).toBeVisible();
    expect(screen.getByText(/看过 1 张工作表/)).toBeVisible();
  });

  it('shows no more than a page of a long group at once', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      ...wrongSum,
      key: `many:${index}`,
      message: `第${index}处`,
    }));
    await show({ core: fakeCore({ check: () => resultOf(many), diagnose: (_book, result) => result }) });
    expect(screen.getAllByText(/^第\d+处$/)).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: '再显示 50 处' }));
    expect(screen.getAllByText(/^第\d+处$/)).toHaveLength(100);
  });
});

describe('生成报告', () => {
  it('writes the report to a sheet with the date that was given', async () => {
    const { host, app } = await show();
    await userEvent.click(screen.getByRole('button', { name: '生成报告 ▾' }));
    fireEvent.change(await screen.findByLabelText('报告日期'), { target: { value: '2024-03-05' } });
    await userEvent.click(screen.getByRole('button', { name: '写入工作表' }));
    await waitFor(() => expect(app.getState().notice?.text).toBe('报告已写入工作表“勾稽检查报告”'));
    const rows = host.sheets[0]?.rows.map((row) => row.join(' ')) ?? [];
    expect(rows).toContain('日期：2024年3月5日');
    expect(rows).toContain('结论：发现 1 处错误，改 1 个单元格即可消除');
    expect(screen.queryByText('表格已改动，结果可能过期')).toBeNull();
  });

  it('makes an Excel file, a list for other programs, and says their names', async () => {
    const files = catchFiles();
    const { app } = await show();
    await userEvent.click(screen.getByRole('button', { name: '生成报告 ▾' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Excel 文件' }));
    await waitFor(() => expect(app.getState().notice?.text).toBe('已生成“公开表 勾稽检查报告.xlsx”'));
    await userEvent.click(screen.getByRole('button', { name: 'JSON' }));
    await waitFor(() => expect(files).toHaveLength(2));
    const written = await readWorkbook(await bytesOf(files[0] as Blob), '报告.xlsx');
    if (!written.ok) throw new Error(written.problem.code);
    expect(written.value.sheets.map((sheet) => sheet.name)).toEqual(['勾稽检查报告']);
    const json: unknown = JSON.parse(new TextDecoder().decode(await bytesOf(files[1] as Blob)));
    expect(json).toMatchObject({ file: '公开表.xlsx', summary: { errors: 1 } });
  });

  it('prints from a frame that goes away afterwards', async () => {
    const print = jest.fn(function (this: Window) {
      this.dispatchEvent(new Event('afterprint'));
    });
    const pages: string[] = [];
    const append = document.body.append.bind(document.body);
    jest.spyOn(document.body, 'append').mockImplementation((frame) => {
      append(frame);
      if (!(frame instanceof HTMLIFrameElement)) return;
      pages.push(frame.srcdoc);
      Object.assign(frame.contentWindow as Window, { print, focus: () => undefined });
    });
    await show();
    await userEvent.click(screen.getByRole('button', { name: '生成报告 ▾' }));
    await userEvent.click(await screen.findByRole('button', { name: '打印' }));
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(pages).toEqual([expect.stringContaining('A4 landscape')]);
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('warns that the tables have changed since', async () => {
    const { host } = await show();
    await userEvent.click(screen.getByRole('button', { name: '生成报告 ▾' }));
    await screen.findByLabelText('报告日期');
    act(() => host.change({ kind: 'edited', sheet: SHEET, cell: 'A1' }));
    expect(screen.getByText(/报告写的是上次检查的结果/)).toBeVisible();
  });
});

describe('说明', () => {
  it('shows where a figure comes from and goes there', async () => {
    const { host } = await show({ tab: 'narrative' });
    const figure = await screen.findByRole('button', { name: '5,244.62' });
    expect(figure).toHaveAttribute('title', '取自 表三 C4。点一下定位到单元格');
    await userEvent.click(figure);
    expect(host.calls.at(-1)).toBe(`goTo ${SHEET}!C4`);
  });

  it('jumps to the blank, takes what is typed, and counts down', async () => {
    const { app } = await show({ tab: 'narrative' });
    expect(await screen.findByText('1 节，待填 1 项')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '下一处待填' }));
    const blank = screen.getByRole('textbox', { name: '填写：支出变动的主要原因' });
    expect(blank).toHaveFocus();
    await userEvent.keyboard('新增项目{Enter}');
    expect(await screen.findByText('1 节，全部写好')).toBeVisible();
    expect(app.getState().inputs).toEqual({ 'expense.reason': '新增项目' });
    expect(screen.getByRole('textbox', { name: '填写：支出变动的主要原因' })).toHaveFocus();
  });

  it('does not end an entry on the Enter of an input method', async () => {
    const { app } = await show({ tab: 'narrative' });
    const blank = await screen.findByRole('textbox');
    await userEvent.type(blank, 'xin');
    fireEvent.keyDown(blank, { key: 'Enter', isComposing: true });
    expect(app.getState().inputs).toEqual({});
  });

  it('writes to a sheet and copies the whole text', async () => {
    const user = userEvent.setup();
    const { host } = await show({ tab: 'narrative' });
    await user.click(await screen.findByRole('button', { name: '写入工作表' }));
    expect(host.sheets).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '复制全文' }));
    expect(await navigator.clipboard.readText()).toContain('支出预算5,244.62万元，主要原因是【主要原因】。');
  });
});

describe('资料', () => {
  it('asks with an example and updates the count', async () => {
    const { app } = await show({ tab: 'inputs' });
    expect(await screen.findByText('共 1 项，已填 0 项')).toBeVisible();
    expect(screen.getByText('例：新增业务用房改造项目')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: '支出变动的主要原因' }), '新增');
    expect(await screen.findByText('共 1 项，已填 1 项')).toBeVisible();
    expect(app.getState().narrative?.asks).toHaveLength(0);
  });
});

describe('设置', () => {
  it('changes the language of the whole pane', async () => {
    await show({ tab: 'settings' });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: '语言' }), 'en-US');
    expect(screen.getByRole('tab', { name: 'Check' })).toBeVisible();
  });
});

describe('accessibility', () => {
  it.each(['check', 'narrative', 'inputs', 'settings'] as const)('%s has no violations', async (tab) => {
    const { container, app } = await show({ tab });
    act(() => app.actions.select(wrongSum.key));
    await waitFor(() => expect(screen.getByRole('tabpanel')).not.toBeEmptyDOMElement());
    expect(await axe(container)).toHaveNoViolations();
  });

  it('has none before the first check', async () => {
    const { container } = await show({ checked: false });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('speaks the verdict', async () => {
    const { container } = await show();
    expect(container.querySelector('[aria-live="polite"]')).toHaveTextContent(
      '检查完成。发现 1 处错误，改 1 个单元格即可消除',
    );
  });
});

it('uses the workbook that was read', async () => {
  const { app } = await show();
  expect(app.getState().run?.snapshot).toBe(snapshot);
});
