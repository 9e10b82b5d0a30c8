/** The page that stands for Excel on the web. `?pane=320` sets the pane's width, `?api=1.9` the newest ExcelApi set. */
import { createRoot } from 'react-dom/client';
import type { BookControl } from '../book-control';
import { bookControl } from '../book-control';
import type { BookName } from '../books';
import { BOOK_NAMES, bookOf } from '../books';
import { workbookFrom } from '../workbook/from-snapshot';
import { DialogFrame } from './DialogFrame';
import { ExcelPage } from './ExcelPage';
import type { PageConfig } from './session';
import { ExcelSession } from './session';

/** Remote control for the scenario. */
export interface ExcelWebPage extends BookControl {
  open(name: BookName): void;
  press: ExcelSession['press'];
  openPane(page: string): void;
  redraw(): void;
}

declare global {
  interface Window {
    excelWeb?: ExcelWebPage;
  }
}

async function main(): Promise<void> {
  const config = (await (await fetch('config.json')).json()) as PageConfig;
  const asked = new URLSearchParams(window.location.search);
  const place = (id: string): HTMLElement => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`The page has no #${id}.`);
    return element;
  };
  place('pane').style.width = `${Number(asked.get('pane') ?? 350)}px`;
  const api = asked.get('api');
  const session = new ExcelSession(
    workbookFrom(bookOf('errors')),
    config,
    api === null ? undefined : { ExcelApi: api, DialogApi: '1.2' },
    { pane: place('pane-frame'), buttons: place('buttons') },
  );
  session.open(bookOf(BOOK_NAMES.find((name) => name === asked.get('book')) ?? 'errors'));
  createRoot(place('excel')).render(
    <>
      <ExcelPage session={session} assets={`${config.paneOrigin}/assets`} />
      <DialogFrame session={session} />
    </>,
  );
  window.excelWeb = {
    ...bookControl(() => session.paneHost),
    open: (name) => session.open(bookOf(name)),
    openPane: (page) => session.openPane(page),
    press: (name) => session.press(name),
    redraw: session.redraw,
  };
}

void main();
