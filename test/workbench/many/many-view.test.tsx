import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { useState } from 'react';
import { workbenchWordingOf } from '../../../src/wording/workbench';
import { FIRST_LOOK } from '../../../src/workbench/many/look';
import type { Many, ManyRow, ManyState } from '../../../src/workbench/many/many';
import ManyView from '../../../src/workbench/many/ManyView';
import { rowOf } from './checked';

expect.extend(toHaveNoViolations);

const ROWS = [
  rowOf('甲.xlsx', { errors: 3, verdict: { 'zh-CN': '发现 3 处错误', 'en-US': '3 errors' } }),
  rowOf('乙.xlsx', { tables: { found: 11, total: 13, odd: 1 } }),
  rowOf('丙.xlsx', { ok: false, problem: { code: 'encrypted' } }),
];

function show(rows: readonly ManyRow[] = ROWS, state: Partial<ManyState> = {}) {
  const log: string[] = [];
  const all: ManyState = { root: '', rows, at: null, ignored: 0, cut: false, ...state };
  const many: Many = {
    getState: () => all,
    subscribe: () => () => undefined,
    run: () => Promise.resolve(void log.push('run')),
    again: () => Promise.resolve(void log.push('again')),
    refresh: () => Promise.resolve(),
    unitsOf: () => [],
    addUp: (file, units) =>
      Promise.resolve(void log.push(`${file.name} = ${units.map(({ name }) => name).join(' + ')}`)),
    stop: () => void log.push('stop'),
  };
  function Page() {
    const [look, setLook] = useState(FIRST_LOOK);
    return (
      <FluentProvider theme={webLightTheme}>
        <ManyView
          many={many}
          look={look}
          words={workbenchWordingOf('zh-CN')}
          language="zh-CN"
          today="2024-03-05"
          onLook={(change) => setLook((before) => ({ ...before, ...change }))}
          onOpen={({ file }) => log.push(`open ${file.name}`)}
        />
      </FluentProvider>
    );
  }
  const view = render(<Page />);
  const files = (): (string | null)[] => screen.getAllByRole('rowheader').map((header) => header.textContent);
  return { ...view, log, files, user: userEvent.setup() };
}

it('says how it went, a line a file, with the reason where there is no result', () => {
  show();
  expect(screen.getByText('3 个文件已检查完：1 个有错误（共 3 处），1 个没有读成')).toBeVisible();
  const cells = (name: string): (string | null)[] =>
    within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(cells('甲')).toEqual(['某市公安局', '2024', '13/13', '3', '0', '0', '98.1%', '0', '发现 3 处错误']);
  expect(cells('乙')[2]).toBe('11/13，1 处没认出');
  expect(cells('丙').at(-1)).toContain('设有打开密码');
});

it('is sorted by its headings and narrowed by its filters', async () => {
  const { user, files } = show();
  const heading = screen.getByRole('columnheader', { name: /错误/ });
  await user.click(within(heading).getByRole('button'));
  expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(files()[0]).toBe('甲.xlsx');
  await user.click(screen.getByRole('button', { name: '没有读成 1' }));
  expect(files()).toEqual(['丙.xlsx']);
  await user.type(screen.getByRole('searchbox'), '没有这个');
  expect(screen.getByText('没有符合条件的文件。')).toBeVisible();
});

it('is walked with the arrow keys and opened with Enter, one stop for the tab key', async () => {
  const { user, log, files } = show();
  const [first] = screen.getAllByRole('rowheader').map((header) => within(header).getByRole('button'));
  act(() => first?.focus());
  await user.keyboard('{ArrowDown}{Enter}');
  expect(log).toEqual([`open ${files()[1]}`]);
  await user.keyboard('{End}{Enter}{Home}{Enter}');
  expect(log.slice(1)).toEqual([`open ${files()[2]}`, `open ${files()[0]}`]);
  const stops = screen.getAllByRole('rowheader').map((header) => within(header).getByRole('button').tabIndex);
  expect(stops).toEqual([0, -1, -1]);
});

it('checks what has no result yet when it comes into view, and shows how far it is', async () => {
  const { user, log } = show([...ROWS, rowOf('丁.xlsx', null)], { at: 3 });
  expect(log).toEqual(['run']);
  expect(screen.getByText('正在检查第 4 个，共 4 个：丁.xlsx')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
  await user.click(screen.getByRole('button', { name: '停止' }));
  expect(log).toEqual(['run', 'stop']);
});

it('has no accessibility violations, its report open', async () => {
  const { container, user } = show();
  await user.click(screen.getByRole('button', { name: '汇总报告 ▾' }));
  expect(screen.getByLabelText('报告日期')).toHaveValue('2024-03-05');
  expect(await axe(container)).toHaveNoViolations();
});

it('offers to hold a department against the workbooks of its units, when all is checked', async () => {
  const rows = [
    rowOf('汇总.xlsx', { organisation: '某局', body: '某局', lists: ['某局', '一所', '二所'] }),
    rowOf('一所.xlsx', { body: '一所' }),
    rowOf('二所.xlsx', { body: '二所' }),
  ];
  const { log, user, unmount } = show(rows);
  expect(screen.getByText('“某局”的表里列有这里 2 个单位的工作簿')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '与各单位汇总核对：某局' }));
  expect(log).toEqual(['汇总.xlsx = 一所.xlsx + 二所.xlsx']);
  unmount();
  show(rows, { at: 1 });
  expect(screen.queryByRole('button', { name: /与各单位汇总核对/ })).toBeNull();
});

it('says of a department that was added up where the differences stand', () => {
  show([
    rowOf('汇总.xlsx', { organisation: '某局', lists: ['一所'], units: 1 }),
    rowOf('一所.xlsx', { body: '一所' }),
  ]);
  expect(screen.getByText(/^“某局”已与 1 个单位的工作簿汇总核对，对不上的写在汇总报告里/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /与各单位汇总核对/ })).toBeNull();
});
