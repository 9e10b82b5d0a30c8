/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { fireEvent, screen, waitFor } from '@testing-library/dom';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import type { App } from '../../src/app';
import { createApp, memoryStorage } from '../../src/app';
import { standardCore } from '../../src/app/standard-core';
import { ribbonFunctions } from '../../src/commands/functions';
import { createExcelHost } from '../../src/host/excel';
import { Pane } from '../../src/taskpane/Pane';
import { startPane } from '../../src/taskpane/start';
import { typedValue } from '../../src/workbench/bench';
import { bookControl } from './book-control';
import { bookOf } from './books';
import type { ExcelWeb } from './boot';
import { bootExcel } from './boot';
import type { Stage } from './scenario';
import { SCENARIO } from './scenario';

const core = () => Promise.resolve(standardCore);
const patience = { timeout: 10_000 };

let excel: ExcelWeb;
let app: App | null = null;
/** By hand: a pane rendered through the testing library would be gone after the first step. */
let root: Root | null = null;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  excel = await bootExcel(bookOf('errors'));
});

afterAll(() => close());

async function close(): Promise<void> {
  root?.unmount();
  await app?.dispose();
  app = null;
}

async function showPane(search: string): Promise<void> {
  app = createApp({ host: createExcelHost(), storage: memoryStorage(), core });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<Pane app={app} themeKind="light" />);
  await startPane(app, search);
}

const control = bookControl(() => excel.host);
const book = new Proxy({} as Stage['book'], {
  get:
    (_, method) =>
    (...args: unknown[]) =>
      Promise.resolve(
        (control as unknown as Record<string, (...all: unknown[]) => unknown>)[String(method)]?.(...args),
      ),
});

const stage: Stage = {
  book,
  pane: {
    click: async (name) => {
      const [button] = await screen.findAllByRole('button', { name }, patience);
      await waitFor(() => expect(button).toBeEnabled(), patience);
      if (button) fireEvent.click(button);
    },
    tab: async (name) => void fireEvent.click(await screen.findByRole('tab', { name }, patience)),
    see: async (text) => void (await screen.findAllByText(text, {}, patience)),
    miss: (text) => waitFor(() => expect(screen.queryAllByText(text)).toEqual([]), patience),
    rests: () =>
      waitFor(() => expect(screen.getByRole('button', { name: /^(重新)?检查$/ })).toBeEnabled(), patience),
  },
  async open(name) {
    await close();
    excel.open(bookOf(name));
    await showPane('');
  },
  async openPane(search) {
    await close();
    await showPane(search);
  },
  type(sheet, cell, text) {
    control.types(sheet, cell, typedValue(text));
    return Promise.resolve();
  },
  async press(name) {
    const tell = (text: string): Promise<void> => Promise.reject(new Error(text));
    const functions = ribbonFunctions({ host: createExcelHost(), storage: memoryStorage(), core, tell });
    const completed = jest.fn();
    await functions[name]({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  },
};

test.each(SCENARIO)('$name', ({ play }) => play(stage), 120_000);
