/** The pane put into its page inside Excel. */
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { AppStorage } from '../app';
import { browserStorage, createApp, memoryStorage } from '../app';
import { createExcelHost } from '../host/excel';
import { wordingOf } from '../wording';
import { describeHost } from './office-helpers';
import { Pane } from './Pane';
import { startPane } from './start';
import { startWorker } from './start-worker';
import { useThemeKind } from './theme';

/** Browsers that block third-party storage throw on the mere mention of it. */
function storage(): AppStorage {
  try {
    return browserStorage(window.localStorage);
  } catch {
    return memoryStorage();
  }
}

export async function openPane(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Excel) {
    root.render(<p>{wordingOf('zh-CN').excel.notExcel}</p>);
    return;
  }
  const { displayLanguage } = Office.context;
  const app = createApp({ host: createExcelHost(), storage: storage(), startWorker, displayLanguage });
  // A first rendering is done in one go unless it is a transition, which lets Excel in every few milliseconds.
  startTransition(() => root.render(<ExcelPane app={app} />));
  await startPane(app, window.location.search);
}

function ExcelPane({ app }: { app: ReturnType<typeof createApp> }) {
  // Office for Windows and Mac tell their colours; on the web the browser's own preference stands.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const kind = useThemeKind(theme?.bodyBackgroundColor);
  return <Pane app={app} themeKind={kind} describeHost={describeHost} />;
}
