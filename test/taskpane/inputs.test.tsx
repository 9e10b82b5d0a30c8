/** 资料 over the real core: last year's files, suggestions, what is said while typing, the sheet, files of answers. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { createApp, memoryStorage } from '../../src/app';
import { standardCore } from '../../src/app/standard-core';
import { createFileHost, writeWorkbook } from '../../src/host/file';
import type { Inputs } from '../../src/model';
import { sampleWorkbook } from '../../src/samples';
import { Pane } from '../../src/taskpane/Pane';
import { published } from '../app/last-year';
import { row, workbook } from '../host/file/crafted';
import { INPUTS_000 } from '../narrative/published-inputs';
import { bytesOf, catchFiles } from './files';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const REASON = '收入变动的主要原因';
/** A workbook whose entries bear the mark of encryption (bit 0 of their flags). */
const ENCRYPTED = workbook(row('')).slice();
const DIRECTORY = [0x50, 0x4b, 0x01, 0x02];
for (let at = 0; at < ENCRYPTED.length; at += 1) {
  if (DIRECTORY.every((byte, offset) => ENCRYPTED[at + offset] === byte)) ENCRYPTED[at + 8] = 1;
}

async function show(inputs: Inputs = {}) {
  const host = createFileHost(sampleWorkbook());
  const core = () => Promise.resolve(standardCore);
  const app = createApp({ host, storage: memoryStorage(), core });
  await app.start();
  await app.actions.check();
  for (const [ask, text] of Object.entries(inputs)) await app.actions.fill(ask, text);
  const view = render(<Pane app={app} themeKind="light" firstTab="inputs" />);
  // What reads and writes comes later.
  await waitFor(() => expect(screen.getByRole('button', { name: '上年工作簿…' })).toBeEnabled());
  return { app, host, ...view };
}

/** A file as a browser hands it over; jsdom's own cannot be read. */
function fileOf(content: Uint8Array | string, name: string): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([bytes.slice()], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes.slice().buffer) });
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(new TextDecoder().decode(bytes)) });
  return file;
}

async function choose(label: string, content: Uint8Array | string, name: string): Promise<void> {
  // Any file can be chosen, whatever the dialog prefers.
  await userEvent.upload(screen.getByLabelText(label), fileOf(content, name), { applyAccept: false });
}

const field = (label: string | RegExp): HTMLElement => screen.getByLabelText(label);

async function enter(label: RegExp, text: string): Promise<void> {
  await userEvent.clear(field(label));
  await userEvent.paste(text);
}

/** The words that a reader hears with the field. */
function described(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

describe('last year’s workbook', () => {
  it('fills figures, says from where and what else; a reason is taken over by its button only', async () => {
    await show();
    const bytes = await writeWorkbook(published(2023, INPUTS_000));
    await choose('上年工作簿…', bytes, '上年.xlsx');
    const told = await screen.findByText('已读取“上年.xlsx”（长治市公安局屯留分局，2023年度）');
    const box = within(told.parentElement as HTMLElement);
    expect(box.getByText(/^填入 \d+ 项上年数/)).toBeVisible();
    const total = box.getByText('上年预算收支总计').parentElement;
    expect(total).toHaveTextContent('8672.24 万元');
    expect(total).toHaveTextContent('表一 收支总表');
    expect(field(/^上年预算收支总计/)).toHaveValue('8672.24');
    expect(field(new RegExp(`^${REASON}`))).toHaveValue('');
    const adopt = screen.getByRole('button', { name: `采用：${REASON}` });
    expect(adopt.closest('[role=group]')).toHaveTextContent(`上年说明写的是：${INPUTS_000['reason.income']}`);
    await userEvent.click(adopt);
    expect(field(new RegExp(`^${REASON}`))).toHaveValue(INPUTS_000['reason.income']);
    expect(screen.queryByRole('button', { name: `采用：${REASON}` })).toBeNull();
    const other = '支出变动的主要原因';
    await userEvent.click(screen.getByRole('button', { name: `不用：${other}` }));
    expect(field(new RegExp(`^${other}`))).toHaveValue('');
    expect(screen.queryByRole('button', { name: `采用：${other}` })).toBeNull();
    expect(screen.getByText(/^上年填的是：229.59 万元/)).toBeVisible();
    await userEvent.click(box.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/^已读取/)).toBeNull();
    // Put away, but this year's is still checked against it.
    expect(screen.getByText('上年数正与“上年.xlsx”核对')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '不再核对' }));
    await waitFor(() => expect(screen.queryByText(/^上年数正与/)).toBeNull());
  });

  it.each([
    ['说明.docx', 'just words', /不是 Excel 工作簿，看起来是/],
    ['空.xlsx', '', /是空文件/],
    ['加密.xlsx', ENCRYPTED, /设有打开密码，不能读取/],
  ])('%s is refused in a sentence', async (name, content, sentence) => {
    const { app } = await show();
    await choose('上年工作簿…', content, name);
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(app.getState().inputs).toEqual({});
  });

  it('this year’s own is refused; one of another name only until the user knows better', async () => {
    const { app } = await show();
    await choose('上年工作簿…', await writeWorkbook(published(2024)), '今年.xlsx');
    expect(await screen.findByText(/也是 2024 年度/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '照样读取' })).toBeNull();
    await choose('上年工作簿…', await writeWorkbook(published(2023, null, '屯留县公安局')), '旧名.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: '照样读取' }));
    await waitFor(() => expect(app.getState().inputs).toHaveProperty(['last.summary.total'], '8672.24'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('last year’s narrative', () => {
  const TEXT = '2023年机关运行经费779.67万元，比2022年预算增加9.67万元，增长1.26%，原因是人员增加。';

  it('is pasted', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: '上年说明…' }));
    await userEvent.click(screen.getByRole('textbox', { name: '或粘贴上年说明全文' }));
    await userEvent.paste(TEXT);
    await userEvent.click(screen.getByRole('button', { name: '读取' }));
    expect(await screen.findByText('已读取“粘贴的说明”（2023年度）')).toBeVisible();
    expect(field(/^上年机关运行经费/)).toHaveValue('779.67');
    expect(screen.getByText(/^没有读到：上年预算收支总计、/)).toBeVisible();
  });

  it('or chosen as a file; what is no text is refused', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: '上年说明…' }));
    await choose('选择文件…', Uint8Array.of(0, 1, 2, 3), '图.docx');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '“图.docx”不是文字，说明文件应是 .docx、.txt 或 .md',
    );
    await choose('选择文件…', TEXT, '上年说明.txt');
    expect(await screen.findByText('已读取“上年说明.txt”（2023年度）')).toBeVisible();
  });
});

describe('while typing', () => {
  it('a figure that is none is said beside its field', async () => {
    await show();
    const total = field(/^上年预算收支总计/);
    await userEvent.type(total, '七');
    expect(total).toHaveAttribute('aria-invalid', 'true');
    expect(described(total)).toContain('请填数字');
    await enter(/^上年预算收支总计/, '7524.84万元');
    expect(total).not.toHaveAttribute('aria-invalid', 'true');
    expect(described(total)).not.toContain('请填数字');
  });

  it('what follows is shown: change and rate, totals', async () => {
    await show();
    await enter(/^上年预算收支总计/, '7524.84');
    // 8,672.24 − 7,524.84 = 1,147.40; ÷ 7,524.84 = 15.248…%.
    expect(described(field(/^上年预算收支总计/))).toContain('收入总计比上年增加 1,147.40 万元，增长 15.25%');
    await enter(/^政府采购货物预算/, '229.59');
    await enter(/^政府采购工程预算/, '0');
    expect(screen.queryByText(/^政府采购预算总额/)).toBeNull();
    await enter(/^政府采购服务预算/, '125');
    expect(described(field(/^政府采购服务预算/))).toContain('政府采购预算总额 354.59 万元');
  });

  it('parts that do not add up are said at the last of them, and counted above', async () => {
    await show({ 'performance.routine.count': '26' });
    const specific = field(/^特定目标类项目个数/);
    await enter(/^特定目标类项目个数/, '4');
    const sentence = '其他运转类项目个数、特定目标类项目个数之和 30个，表中“本年项目个数” 31个，少 1个';
    expect(described(specific)).toContain(sentence);
    expect(screen.getByText(/，1 处需要核实$/)).toBeVisible();
    await enter(/^特定目标类项目个数/, '5');
    expect(screen.queryByText(sentence)).toBeNull();
    expect(screen.queryByText(/^共 .*需要核实/)).toBeNull();
  });
});

describe('the sheet 说明资料', () => {
  it('is written, filled in, read back; an answer that differs is chosen beside its field', async () => {
    const { app, host } = await show({ 'vehicles.law': '30' });
    await userEvent.click(screen.getByRole('button', { name: '写到工作表' }));
    await userEvent.click(await screen.findByRole('button', { name: '打开' }));
    expect(app.getState().notice?.text).toMatch(/^已写到工作表“说明资料”/);
    expect(host.selection).toEqual({ sheet: '说明资料', cell: 'B4' });
    const rows = host.snapshot().sheets.find(({ name }) => name === '说明资料')?.values ?? [];
    const rowOf = (ask: string): number => rows.findIndex((row) => row[5] === ask) + 1;
    host.edit('说明资料', `B${rowOf('reason.income')}`, '新招录人员');
    host.edit('说明资料', `B${rowOf('vehicles.law')}`, 32);
    const law = field(/^执法执勤用车(?!变动)/);
    await enter(/^执法执勤用车(?!变动)/, '31');
    await userEvent.click(screen.getByRole('button', { name: '从工作表读回' }));
    expect((await screen.findAllByText(/读入 1 项.*有 1 项与这里填的不同/))[0]).toBeVisible();
    expect(field(new RegExp(`^${REASON}`))).toHaveValue('新招录人员');
    expect(law).toHaveValue('31');
    expect(screen.getByText(/，1 项待选定$/)).toBeVisible();
    const note = screen.getByRole('group', { name: '工作表里填的是：32 辆' });
    await userEvent.click(within(note).getByRole('button', { name: /^说明资料 B\d+$/ }));
    expect(host.selection?.cell).toBe(`B${rowOf('vehicles.law')}`);
    await userEvent.click(within(note).getByRole('button', { name: '采用：执法执勤用车' }));
    expect(law).toHaveValue('32');
    expect(app.getState().proposals).toEqual([]);
  });
});

describe('a file of answers', () => {
  it('is exported and imported', async () => {
    const files = catchFiles();
    await show({ 'reason.income': '增资' });
    await userEvent.click(screen.getByRole('button', { name: '导出…' }));
    const text = new TextDecoder().decode(await bytesOf(files[0] as Blob));
    expect(JSON.parse(text)).toMatchObject({ 'reason.income': { label: REASON, value: '增资' } });
    await choose('导入…', '{"reason.expense": "增资", "reason.income": "招录"}', '同事.json');
    expect((await screen.findAllByText(/^从“同事.json”填入 1 项，1 项与这里填的不同/))[0]).toBeVisible();
    expect(screen.getByRole('group', { name: '“同事.json”里填的是：招录' })).toBeVisible();
    await choose('导入…', '[]', '坏.json');
    expect((await screen.findAllByText(/^没有导入：“坏.json”应是一个对象/))[0]).toBeVisible();
  });
});

it('has no accessibility violations with everything in view, in either language', async () => {
  const { app, container } = await show({ 'vehicles.law': '三十', 'last.operating.total': '1' });
  const later = await app.later();
  await act(async () => void (await later.inputs.takeWorkbook(published(2023, INPUTS_000), false)));
  await userEvent.click(screen.getByRole('button', { name: '上年说明…' }));
  expect(screen.getByText(/^“2023年公开表.xlsx”里是：817.80 万元/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  act(() => app.actions.chooseLanguage('en-US'));
  expect(screen.getByText(/^“2023年公开表.xlsx” has: 817.80 万元/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});
