/** 说明 over the real core: reading back, Word, charts, sentences that changed. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { axe, toHaveNoViolations } from 'jest-axe';
import { createApp, memoryStorage, narrativeText } from '../../src/app';
import { standardCore } from '../../src/app/standard-core';
import { createFileHost } from '../../src/host/file';
import type { WorkbookSnapshot } from '../../src/model';
import { sampleWorkbook } from '../../src/samples';
import { Pane } from '../../src/taskpane/Pane';
import { bytesOf, catchFiles } from './files';

expect.extend(toHaveNoViolations);
jest.setTimeout(30_000);

async function show(snapshot: WorkbookSnapshot = sampleWorkbook()) {
  const host = createFileHost(snapshot);
  const storage = memoryStorage();
  const core = () => Promise.resolve(standardCore);
  const app = createApp({ host, storage, core, today: () => '2024-03-05' });
  await app.start();
  await app.actions.check();
  const view = render(<Pane app={app} themeKind="light" firstTab="narrative" />);
  await screen.findByRole('button', { name: '与现有说明核对' });
  return { app, host, storage, core, ...view };
}

/** The narrative that the pane writes, which agrees with its tables. */
async function ownText(app: Awaited<ReturnType<typeof show>>['app']): Promise<string> {
  const { narrative } = app.getState();
  if (!narrative) throw new Error('no narrative');
  return narrativeText(narrative);
}

async function readBack(text: string): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name: '与现有说明核对' }));
  const field = screen.getByRole('textbox', { name: '粘贴的说明' });
  await userEvent.click(field);
  await userEvent.paste(text);
  const button = screen.getByRole('button', { name: '核对粘贴的说明' });
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
  return screen.findByRole('status');
}

describe('与现有说明核对', () => {
  it('finds the one wrong digit, says the sentence, the line and the cell', async () => {
    const { app, host } = await show();
    const text = await ownText(app);
    const sound = await readBack(text);
    const counts = /^已核对 (\d+)\/(\d+) 个数字/.exec(sound.textContent ?? '');
    expect(Number(counts?.[1])).toBeGreaterThan(50);
    const quiet = screen.queryAllByRole('img', { name: '错误' }).length;
    await userEvent.click(screen.getByRole('button', { name: '返回说明' }));
    const line = text.split('\n').findIndex((one) => one.includes('本年收入8,016.65万元')) + 1;
    expect(line).toBeGreaterThan(0);
    await readBack(text.replace('本年收入8,016.65万元', '本年收入8,016.56万元'));
    const wrong = screen.getAllByRole('listitem').filter((item) => item.textContent?.includes('8,016.56'));
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong[0]).toHaveTextContent(`第 ${line} 行`);
    expect(screen.getAllByRole('img', { name: '错误' }).length).toBe(quiet + 1);
    await userEvent.click(
      within(wrong[0] as HTMLElement).getAllByRole('button', { name: /^表一 / })[0] as HTMLElement,
    );
    expect(host.selection?.sheet).toBe('表一 收支总表');
  });

  it('says so when a text has no figures', async () => {
    await show();
    expect(await readBack('本单位的情况请见附表。')).toHaveTextContent('没有读到金额、百分比或个数');
  });

  it('reads the narrative on a sheet of the workbook', async () => {
    const { app } = await show();
    await act(() => app.actions.writeNarrative());
    await act(() => app.actions.check());
    await userEvent.click(screen.getByRole('button', { name: '与现有说明核对' }));
    const button = screen.getByRole('button', { name: '核对工作表“情况说明（勾稽）”' });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    expect(await screen.findByRole('status')).toHaveTextContent(/^已核对 \d+\/\d+ 个数字/);
  });

  it('has no accessibility violations', async () => {
    const { app, container } = await show();
    const text = await ownText(app);
    await readBack(text.replace('本年收入8,016.65万元', '本年收入8,016.56万元'));
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('导出 Word', () => {
  it.each([
    ['说明', '长治市公安局屯留分局2024年度预算情况说明.docx', '收入预算情况说明'],
    ['整本公开稿', '长治市公安局屯留分局2024年度预算公开（整本）.docx', '收支总表'],
  ])('%s', async (choice, name, words) => {
    const files = catchFiles();
    const { app } = await show();
    await userEvent.click(screen.getByRole('button', { name: '导出 Word ▾' }));
    const button = screen.getByRole('button', { name: choice });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    await waitFor(() => expect(app.getState().notice?.text).toContain(`已生成“${name}”，其中还有`));
    const parts = unzipSync(await bytesOf(files[0] as Blob));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(words);
  });
});

it('draws the charts above their captions, with the shares in words', async () => {
  await show();
  const chart = await screen.findByRole('img', { name: '收入预算图' });
  const shares = [...chart.querySelectorAll('title')].map((title) => title.textContent);
  expect(shares).toEqual(['一般公共预算拨款收入 92.44%', '上年结转 7.56%']);
});

describe('sentences that changed since they were written', () => {
  it('are shown before and after, also in the next session, until they are written again', async () => {
    const { app, host, storage, core } = await show();
    await act(() => app.actions.writeNarrative());
    expect(screen.queryByText(/写入工作表之后有/)).toBeNull();
    const [ask] = app.getState().form;
    if (!ask) throw new Error('no form');
    await act(() => app.actions.fill(ask.id, ask.kind === 'text' ? '新增项目' : '7524.84'));
    expect(await screen.findByText(/^写入工作表之后有 \d+ 句变了$/)).toBeVisible();
    expect(screen.getAllByText('写入时')[0]?.parentElement?.querySelector('del')?.textContent).toContain(
      '【',
    );
    const next = createApp({ host, storage, core });
    await next.actions.check();
    expect(next.getState().written).toEqual(app.getState().written);
    await act(() => app.actions.writeNarrative());
    expect(screen.queryByText(/写入工作表之后有/)).toBeNull();
  });
});
