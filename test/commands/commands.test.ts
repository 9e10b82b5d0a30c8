/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import type { Core } from '../../src/app';
import { memoryStorage } from '../../src/app';
import { standardCore } from '../../src/app/standard-core';
import { ribbonFunctions } from '../../src/commands/functions';
import { showMessage } from '../../src/commands/message';
import { FUNCTION_NAMES } from '../../src/commands/names';
import { createExcelHost } from '../../src/host/excel';
import { sampleWithErrors } from '../../src/samples';
import type { ExcelWeb } from '../excel-web/boot';
import { bootExcel } from '../excel-web/boot';
import { sketchWorkbook } from '../excel-web/sample';

const { snapshot: book } = sampleWithErrors();
const noBudget = sketchWorkbook([{ name: '通讯录', rows: [['姓名', 1]] }]);

let excel: ExcelWeb;

beforeAll(async () => {
  excel = await bootExcel(book);
});

beforeEach(() => excel.open(book));

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The real core without the check in steps, for tests that put in a check of their own. */
const { checking: _, ...inOneGo } = standardCore;

async function press(name: (typeof FUNCTION_NAMES)[number], using: Partial<Core> = {}): Promise<string[]> {
  const said: string[] = [];
  const completed = jest.fn();
  const functions = ribbonFunctions({
    host: createExcelHost(),
    storage: memoryStorage(),
    core: () => Promise.resolve(using.check ? { ...inOneGo, ...using } : { ...standardCore, ...using }),
    tell: (text) => {
      said.push(text);
      return Promise.resolve();
    },
  });
  await functions[name]({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
  return said;
}

const markedSheets = () =>
  excel.host.workbook.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0);

test('标记 checks and marks, and is silent when the marks speak', async () => {
  expect(await press('mark')).toEqual([]);
  expect(markedSheets().length).toBeGreaterThan(0);
});

test('标记 says when there is nothing to mark', async () => {
  const said = await press('mark', {
    check: (found) => ({ ...standardCore.check(found), findings: [] }),
    diagnose: (_book, result) => result,
  });
  expect(said).toEqual([expect.stringContaining('没有需要标记')]);
});

test('标记 says which sheets are protected', async () => {
  for (const sheet of excel.host.workbook.sheets) sheet.isProtected = true;
  expect(await press('mark')).toEqual([expect.stringContaining('受保护')]);
  expect(markedSheets()).toEqual([]);
});

test('a workbook without budget tables is said to be one', async () => {
  for (const name of ['mark', 'writeNarrative'] as const) {
    excel.open(noBudget);
    expect([name, await press(name)]).toEqual([name, [expect.stringContaining('看过 1 张工作表')]]);
    expect(excel.host.workbook.writes).toEqual([]);
  }
});

test('清除标记 removes them', async () => {
  await press('mark');
  expect(await press('clearMarks')).toEqual([]);
  expect(markedSheets()).toEqual([]);
});

test('生成说明 writes the sheet and goes there', async () => {
  expect(await press('writeNarrative')).toEqual([]);
  expect(excel.host.workbook.active?.name).toContain('情况说明');
});

test('a cell being edited is said, and the button ends', async () => {
  excel.host.workbook.editing = true;
  for (const name of FUNCTION_NAMES) {
    expect([name, await press(name)]).toEqual([name, [expect.stringContaining('按回车')]]);
  }
});

test('a crash ends the button too', async () => {
  const completed = jest.fn();
  const functions = ribbonFunctions({
    host: createExcelHost(),
    storage: memoryStorage(),
    core: () => Promise.reject(new Error('not loaded')),
    tell: () => Promise.reject(new Error('no window')),
  });
  await functions.mark({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a press that comes before Office is ready is kept, not lost', async () => {
  let isReady: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (isReady = resolve));
  const onReady = jest.spyOn(Office, 'onReady').mockImplementation(() => waiting as never);
  const associate = jest.spyOn(Office.actions, 'associate').mockImplementation(() => undefined);
  await press('mark');
  await jest.isolateModulesAsync(async () => void (await import('../../src/commands/commands')));
  const functions = new Map(
    associate.mock.calls.map(([name, does]) => [name, does as (event: object) => unknown]),
  );
  expect([...functions.keys()]).toEqual([...FUNCTION_NAMES]);
  const completed = jest.fn();
  const cleared = functions.get('clearMarks')?.({ completed });
  expect(markedSheets()).not.toEqual([]);
  isReady();
  await cleared;
  expect(completed).toHaveBeenCalledTimes(1);
  expect(markedSheets()).toEqual([]);
  onReady.mockRestore();
  associate.mockRestore();
});

test('pressed in Excel, the entry page does it and reports back', async () => {
  await import('../../src/commands/commands');
  await press('mark');
  const id = excel.host.pressButton('clearMarks');
  await until(() => excel.host.commands.get(id)?.completed === true);
  expect(excel.host.commands.get(id)).toEqual({ functionName: 'clearMarks', completed: true });
  expect(markedSheets()).toEqual([]);
});

describe('the message window', () => {
  type Callback = (opened: Office.AsyncResult<Office.Dialog>) => void;

  /** Excel's way of opening windows, as far as it is used. */
  const dialogs = (open: (address: string, callback: Callback) => void) => ({
    displayDialogAsync: ((address: string, _options: object, callback: Callback) =>
      open(address, callback)) as typeof Office.context.ui.displayDialogAsync,
  });

  test('bears the sentence behind the # and waits for it to be closed', async () => {
    const seen: { address: string; close: () => void } = { address: '', close: () => undefined };
    const ui = dialogs((address, callback) => {
      seen.address = address;
      const addEventHandler = (_type: unknown, closed: () => void): void => void (seen.close = closed);
      callback({ status: Office.AsyncResultStatus.Succeeded, value: { addEventHandler } } as never);
    });
    let isClosed = false;
    const shown = showMessage('“表一”受保护', ui).then(() => void (isClosed = true));
    await Promise.resolve();
    expect(isClosed).toBe(false);
    expect(decodeURIComponent(new URL(seen.address).hash)).toBe('#“表一”受保护');
    expect(new URL(seen.address).pathname).toBe('/assets/message.html');
    seen.close();
    await shown;
    expect(isClosed).toBe(true);
  });

  test('does not hold up the button where no window opens', async () => {
    const ui = dialogs((_address, callback) =>
      callback({ status: Office.AsyncResultStatus.Failed } as never),
    );
    await expect(showMessage('甲', ui)).resolves.toBeUndefined();
  });
});
