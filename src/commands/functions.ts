/**
 * What the ribbon buttons do without the pane. Each reads the workbook afresh, since pane and ribbon share nothing but what is
 * saved on this computer, and speaks only when the sheet itself does not show what happened.
 */
import type { App, AppState, AppStorage, LoadCore } from '../app';
import { createApp } from '../app';
import type { WorkbookHost } from '../host/port';
import { fill, wordingOf } from '../wording';
import type { FunctionName } from './names';

/** The part of Office.AddinCommands.Event that is used. */
export interface RibbonEvent {
  completed(): void;
}

export type RibbonFunction = (event: RibbonEvent) => Promise<void>;

export interface Surroundings {
  readonly host: WorkbookHost;
  readonly storage: AppStorage;
  /** Shows a sentence and resolves when the user has put it away. */
  readonly tell: (text: string) => Promise<void>;
  readonly core?: LoadCore;
}

/** Does its work and gives the sentence the user must see; null when the sheet shows it. */
type Work = (app: App) => Promise<string | null>;

/** The functions for Office.actions.associate. Each ends its event, whatever happens: otherwise the button stays dead. */
export function ribbonFunctions(surroundings: Surroundings): Readonly<Record<FunctionName, RibbonFunction>> {
  const written: { sheet: string | null } = { sheet: null };
  const host = rememberingSheet(surroundings.host, written);
  const button = (work: Work): RibbonFunction => {
    return async (event) => {
      const app = createApp({ ...surroundings, host });
      try {
        const text = await work(app);
        if (text !== null) await surroundings.tell(text);
      } catch (error) {
        const words = wordingOf(app.getState().language).problems;
        const detail = fill(words.detail, { detail: error instanceof Error ? error.name : 'Error' });
        await surroundings.tell(`${words.unknown}\n${detail}`).catch(() => undefined);
      } finally {
        event.completed();
      }
    };
  };
  return {
    mark: button(async (app) => {
      const trouble = await checked(app);
      if (trouble !== null) return trouble;
      await app.actions.mark();
      const state = app.getState();
      return state.marked && state.notice?.intent === 'success' ? null : sentence(state);
    }),
    clearMarks: button(async (app) => {
      await app.actions.clearMarks();
      return refusal(app.getState());
    }),
    writeNarrative: button(async (app) => {
      const trouble = await checked(app);
      if (trouble !== null) return trouble;
      written.sheet = null;
      await app.actions.writeNarrative();
      if (written.sheet !== null) await app.actions.goTo({ sheet: written.sheet, cell: 'A1' });
      return refusal(app.getState());
    }),
  };
}

/** Checks the workbook; gives what stands in the way of going on, or null. */
async function checked(app: App): Promise<string | null> {
  await app.actions.check();
  const state = app.getState();
  const trouble = refusal(state);
  if (trouble !== null || state.run === null) return trouble;
  const { sheets } = state.run.snapshot;
  const words = wordingOf(state.language).check;
  return state.run.book.tables.length > 0 ? null : fill(words.noTablesText, { sheets: sheets.length });
}

function refusal(state: AppState): string | null {
  return state.notice?.intent === 'success' ? null : sentence(state);
}

/** What the pane would say, with what a report should quote on a line of its own. */
function sentence({ notice }: AppState): string | null {
  return notice && (notice.detail ? `${notice.text}\n${notice.detail}` : notice.text);
}

/** The same host, noting which sheet it last wrote. */
function rememberingSheet(host: WorkbookHost, written: { sheet: string | null }): WorkbookHost {
  return {
    ...host,
    async writeSheet(content) {
      const result = await host.writeSheet(content);
      if (result.ok) written.sheet = result.value;
      return result;
    },
  };
}
