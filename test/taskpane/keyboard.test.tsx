/** The pane without a mouse: into the list, through it, and never without a focus. */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createApp } from '../../src/app';
import type { Core } from '../../src/app';
import { Pane } from '../../src/taskpane/Pane';
import { diagnosed, fakeCore, fakeHost, resultOf, SHEET, tail, warning, wrongSum } from '../app/fixture';

async function show(over: Partial<Core> = {}) {
  const host = fakeHost();
  const app = createApp({ host, core: fakeCore(over), today: () => '2024-03-05' });
  await app.start();
  await app.actions.check();
  render(<Pane app={app} themeKind="light" />);
  return { app, host };
}

const line = (name: string | RegExp) => screen.getByRole('button', { name });
const CAUSE = /^表三 C7 应为 2,978.49/;

jest.setTimeout(30_000);

afterEach(() => jest.restoreAllMocks());

describe('arrows', () => {
  it('lead from the buttons above into the list, and walk it', async () => {
    await show();
    act(() => line('重新检查').focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(line(CAUSE)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(line(new RegExp(wrongSum.message))).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(line(/^尾差（/)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(line(CAUSE)).toHaveFocus();
  });

  it('lead out of an open finding to the next line', async () => {
    await show();
    await userEvent.click(line(new RegExp(wrongSum.message)));
    act(() => line('不算问题…').focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(line(/^其他问题/)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(line(new RegExp(wrongSum.message))).toHaveFocus();
  });

  it('leave the search field for the list, but move within other fields', async () => {
    await show();
    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}');
    expect(line(CAUSE)).toHaveFocus();
    await userEvent.click(line(new RegExp(wrongSum.message)));
    await userEvent.click(line('不算问题…'));
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByLabelText('为什么不算问题')).toHaveFocus();
  });

  it('open and fold groups to the right and to the left', async () => {
    await show();
    act(() => line(/^尾差（/).focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(line(/^尾差（/)).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowLeft}');
    expect(line(/^尾差（/)).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('from finding to finding', () => {
  it('opens the next one, goes to its cell and puts the focus on its line', async () => {
    const { host } = await show();
    await userEvent.click(line(new RegExp(wrongSum.message)));
    expect(screen.getByText('第 1 处，共 2 处')).toBeVisible();
    await userEvent.click(line('下一处'));
    expect(line(new RegExp(warning.message))).toHaveFocus();
    expect(line(new RegExp(warning.message))).toHaveAttribute('aria-expanded', 'true');
    expect(host.calls.at(-1)).toBe(`goTo ${SHEET}!B7`);
    expect(screen.getByText('第 2 处，共 2 处')).toBeVisible();
    expect(line('下一处')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(line('上一处'));
    expect(line(new RegExp(wrongSum.message))).toHaveFocus();
  });
});

describe('the focus', () => {
  it('stays on the button that started a check', async () => {
    await show();
    act(() => line('重新检查').focus());
    await userEvent.keyboard('{Enter}');
    await screen.findByText('与上次检查相比没有变化');
    expect(line('重新检查')).toHaveFocus();
  });

  it('moves to what stands in the place of a finding that is gone', async () => {
    // jsdom says of a page whose focused element was removed that it has not the focus; browsers say it has.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const results = [diagnosed, resultOf([warning, tail])];
    const { app } = await show({ diagnose: () => results.shift() ?? resultOf([]) });
    act(() => line(new RegExp(wrongSum.message)).focus());
    await act(() => app.actions.check());
    await waitFor(() => expect(screen.queryByText(wrongSum.message)).toBeNull());
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-line'));
  });

  it('goes back where a question was opened when it is left with Escape', async () => {
    await show();
    const change = line('改为 2,978.49…');
    await userEvent.click(change);
    act(() => line('改为 2,978.49').focus());
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: '改动一个单元格' })).toBeNull();
    expect(change).toHaveFocus();

    await userEvent.click(line(new RegExp(wrongSum.message)));
    await userEvent.click(line('不算问题…'));
    expect(screen.getByLabelText('为什么不算问题')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(line('不算问题…')).toHaveFocus();
    expect(line(new RegExp(wrongSum.message))).toHaveAttribute('aria-expanded', 'true');
  });

  it('is taken from nobody: what goes away elsewhere leaves it where it is', async () => {
    const { app } = await show();
    document.body.append(document.createElement('input'));
    const outside = document.body.lastElementChild as HTMLInputElement;
    outside.focus();
    await act(() => app.actions.dismiss(wrongSum, '按口径'));
    expect(outside).toHaveFocus();
    outside.remove();
  });
});

it('names a place in another workbook without offering to go there', async () => {
  const elsewhere = {
    ...wrongSum,
    places: [
      ...wrongSum.places.slice(0, 1),
      { role: 'counterpart', sheet: '表三', cell: 'C9', label: '公安', file: '上年.xlsx' } as const,
    ],
    proof: [
      ...wrongSum.proof.slice(0, 2),
      {
        label: '上年 公安',
        value: '5,244.62',
        sheet: '表三',
        cell: 'C9',
        sign: 1,
        file: '上年.xlsx',
      } as const,
    ],
  };
  await show({ diagnose: () => resultOf([elsewhere]) });
  await userEvent.click(line(new RegExp(wrongSum.message)));
  expect(screen.getByText('上年.xlsx 表三 C9')).toBeVisible();
  expect(screen.queryByRole('button', { name: '上年.xlsx 表三 C9' })).toBeNull();
});
