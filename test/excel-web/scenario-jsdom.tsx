/** The scenario in jsdom: the pane, office.js and the workbook in one window. */
import { fireEvent, screen, waitFor } from '@testing-library/dom';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import type { App } from '../../src/app';
import { createApp, memoryStorage } from '../../src/app';
import { standardCore } from '../../src/app/standard-core';
import { ribbonFunctions } from '../../src/commands/functions';
import type { FunctionName } from '../../src/commands/names';
import { createExcelHost } from '../../src/host/excel';
import { Pane } from '../../src/taskpane/Pane';
import { showMessage } from '../../src/commands/message';
import { startPane } from '../../src/taskpane/start';
import { typedValue } from '../../src/workbench/bench';
import { bookControl } from './book-control';
import { bookOf } from './books';
import type { ExcelWeb } from './boot';
import { bootExcel } from './boot';
import type { Stage } from './scenario';
import { SCENARIO } from './scenario';

const core = () => Promise.resolve(standardCore);
/** A limit for what never comes, on machines of any speed. */
const patience = { timeout: 60_000 };

let excel: ExcelWeb;
let app: App | null = null;
/** By hand: a pane rendered through the testing library would be gone after the first step. */
let root: Root | null = null;

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

/**
 * Buttons or tabs that are shown, by their words. The testing library's look-up by role works out styles of the whole page after
 * every change, which takes most of the time of a scenario.
 */
function named(role: 'button' | 'tab', name: string | RegExp): HTMLElement[] {
  return [...document.querySelectorAll('button')].filter((element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const isNamed = typeof name === 'string' ? words === name : name.test(words);
    return isNamed && (element.getAttribute('role') ?? 'button') === role && !element.closest('[hidden]');
  });
}

/** Neither disabled nor only said to be so, as a button that keeps the focus is. */
const isReady = (element: HTMLElement): boolean => element.matches(':enabled:not([aria-disabled="true"])');

function firstReady(role: 'button' | 'tab', name: string | RegExp): HTMLElement {
  const [element] = named(role, name).filter(isReady);
  if (!element) throw new Error(`No ${role} is ready: ${String(name)}`);
  return element;
}

/** Found, seen to be ready and clicked in one turn: between turns the pane may draw itself anew. */
function clickWhenReady(role: 'button' | 'tab', name: string | RegExp): Promise<void> {
  return waitFor(() => void fireEvent.click(firstReady(role, name)), patience);
}

const stage: Stage = {
  book,
  pane: {
    click: (name) => clickWhenReady('button', name),
    tab: (name) => clickWhenReady('tab', name),
    see: async (text) => void (await screen.findAllByText(text, {}, patience)),
    miss: (text) => waitFor(() => expect(screen.queryAllByText(text)).toEqual([]), patience),
    rests: () => waitFor(() => void firstReady('button', /^(重新)?检查$/), patience),
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
  press: (name) => press(name, (text) => Promise.reject(new Error(text))),
  async pressForMessage(name) {
    const done = press(name, showMessage);
    const address = await waitFor(() => {
      expect(excel.host.dialog).not.toBeNull();
      return excel.host.dialog?.address ?? '';
    }, patience);
    excel.host.userClosesDialog();
    await done;
    return decodeURIComponent(new URL(address).hash.slice(1));
  },
};

async function press(name: FunctionName, tell: (text: string) => Promise<void>): Promise<void> {
  const functions = ribbonFunctions({ host: createExcelHost(), storage: memoryStorage(), core, tell });
  const completed = jest.fn();
  await functions[name]({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
}

/** Plays it against an Excel with this version of ExcelApi. One version a test file: office.js asks once. */
export function playScenario(version: string): void {
  beforeAll(async () => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    excel = await bootExcel(bookOf('errors'), { requirements: { ExcelApi: version, DialogApi: '1.2' } });
  });

  afterAll(() => close());

  test.each(SCENARIO)('$name', ({ play }) => play(stage), 300_000);
}
