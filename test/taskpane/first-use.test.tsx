/** The first use, and the history of checks, as they are shown. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { createApp, memoryStorage } from '../../src/app';
import { Pane } from '../../src/taskpane/Pane';
import { diagnosed, fakeCore, fakeHost, resultOf, SHEET, wrongSum } from '../app/fixture';

expect.extend(toHaveNoViolations);
jest.setTimeout(30_000);

async function show(options: { openSample?: () => void; storage?: ReturnType<typeof memoryStorage> } = {}) {
  const { storage = memoryStorage(), openSample } = options;
  const host = fakeHost();
  const results = [diagnosed, resultOf([])];
  let minute = 10;
  const app = createApp({
    host,
    storage,
    core: fakeCore({ diagnose: () => results.shift() ?? diagnosed }),
    now: () => `2024-03-05T09:${minute++}`,
  });
  await app.start();
  const view = render(<Pane app={app} themeKind="light" openSample={openSample} />);
  return { app, host, storage, ...view };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the first use', () => {
  it('is three steps, with an example, that end in the pane as it always is', async () => {
    const { container, storage, host } = await show();
    const steps = await screen.findByRole('region', { name: '三步上手' });
    expect(within(steps).getByRole('heading', { name: '打开公开表，按“检查”' })).toBeVisible();
    expect(within(steps).getByText(/先把工作簿另存一份/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(await button('下一步'));
    const example = within(steps).getByRole('table', { name: '算式示意' });
    expect(within(example).getByRole('row', { name: '各项之和 5,235.62' })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(await button('下一步'));
    expect(within(steps).getByText('三步上手 3/3')).toBeVisible();
    await userEvent.click(await button('知道了，开始用'));
    expect(screen.getByText('还没有检查这本工作簿')).toBeVisible();
    expect(storage.read('introduced')).toBe('yes');
    expect(host.calls.filter((call) => call !== 'watch')).toEqual([]);
  });

  it('can be skipped, is remembered, and comes again only from the settings', async () => {
    const { storage, unmount } = await show();
    await userEvent.click(await button('跳过'));
    expect(screen.queryByRole('region', { name: '三步上手' })).toBeNull();
    unmount();
    await show({ storage });
    expect(screen.getByText('还没有检查这本工作簿')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: '设置' }));
    await userEvent.click(await button('再看一遍三步上手'));
    expect(await screen.findByRole('region', { name: '三步上手' })).toBeVisible();
  });

  it('opens the sample where there is one', async () => {
    const openSample = jest.fn();
    await show({ openSample });
    await userEvent.click(await button('打开带错误的示例'));
    expect(openSample).toHaveBeenCalledTimes(1);
  });

  it('does not stand before whoever checks at once', async () => {
    await show();
    await userEvent.click(await button('检查'));
    await button('重新检查');
    expect(screen.queryByRole('region', { name: '三步上手' })).toBeNull();
  });
});

describe('检查记录', () => {
  it('lists the checks, compares one with now, and is cleared after a question', async () => {
    const { app, container, host } = await show();
    await userEvent.click(await button('检查'));
    await waitFor(() => expect(app.getState().history).toHaveLength(1));
    await userEvent.click(await button('重新检查'));
    await waitFor(() => expect(app.getState().history).toHaveLength(2));
    await userEvent.click(await button('重新检查'));
    await waitFor(() => expect(app.getState().history).toHaveLength(3));
    await userEvent.click(await button('检查记录 ▾'));
    const list = within(await screen.findByRole('region', { name: '检查记录' }));
    const entries = list.getAllByRole('listitem');
    expect(entries).toHaveLength(3);
    expect(entries[1]).toHaveTextContent('2024年3月5日 09:11错误 0，警告 0，提示 0，未核对 1');
    expect(entries[1]).toHaveTextContent('内容与最近一次相同');
    const compare = within(entries[1] as HTMLElement).getByRole('button', { name: /^与现在比较/ });
    await waitFor(() => expect(compare).not.toHaveAttribute('aria-disabled', 'true'));
    await userEvent.click(compare);
    expect(list.getByText('从那次到最近一次：新增 2，已解决 0')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(list.getByRole('button', { name: wrongSum.message }));
    expect(host.calls.at(-1)).toBe(`goTo ${SHEET}!C5`);

    await userEvent.click(list.getByRole('button', { name: '清空记录…' }));
    await userEvent.click(list.getByRole('button', { name: '清空' }));
    expect(await screen.findByText('还没有检查记录。')).toBeVisible();
  });
});
