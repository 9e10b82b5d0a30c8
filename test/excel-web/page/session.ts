/** Excel's side of the page: the open workbook, the pane in its frame, and the hidden frame behind the ribbon's buttons. */
import type { WorkbookSnapshot } from '../../../src/model';
import type { FunctionName } from '../../../src/commands/names';
import type { Frame } from '../frame';
import { openFrame } from '../frame';
import type { RequirementSets } from '../xdm-host';
import { XdmHost } from '../xdm-host';
import { workbookFrom } from '../workbook/from-snapshot';
import type { WorkbookStore } from '../workbook/store';

/** What the server tells the page. */
export interface PageConfig {
  /** Origin of the add-in's own pages. */
  readonly paneOrigin: string;
  /** Requirement set of every Office.js member, `Range.values` → `1.1`. */
  readonly versions: Readonly<Record<string, string>>;
}

interface Runtime {
  readonly host: XdmHost;
  readonly frame: Frame;
}

export class ExcelSession {
  private pane: Runtime | null = null;
  private buttons: Runtime | null = null;
  private readonly listeners = new Set<() => void>();
  private turn = 0;

  constructor(
    private workbookNow: WorkbookStore,
    private readonly config: PageConfig,
    private readonly requirements: RequirementSets | undefined,
    private readonly places: { readonly pane: HTMLElement; readonly buttons: HTMLElement },
  ) {}

  get workbook(): WorkbookStore {
    return this.workbookNow;
  }

  get paneHost(): XdmHost {
    if (!this.pane) throw new Error('No pane is open.');
    return this.pane.host;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Changes whenever the page is to be drawn anew. */
  readonly version = (): number => this.turn;

  readonly redraw = (): void => {
    this.turn += 1;
    for (const listener of [...this.listeners]) listener();
  };

  /** Opens another workbook, with a fresh pane beside it. */
  open(snapshot: WorkbookSnapshot): void {
    this.workbookNow = workbookFrom(snapshot);
    close(this.buttons);
    this.buttons = null;
    this.openPane('taskpane.html');
    this.redraw();
  }

  /** A button of the kind ShowTaskpane. */
  openPane(page: string): void {
    close(this.pane);
    this.pane = this.start(page, this.places.pane);
  }

  /** A button of the kind ExecuteFunction; its page is opened when it is first needed, as in Excel. */
  async press(name: FunctionName): Promise<void> {
    this.buttons ??= this.start('commands.html', this.places.buttons);
    const { host } = this.buttons;
    await until(() => host.takesButtons);
    const id = host.pressButton(name);
    await until(() => host.commands.get(id)?.completed === true);
    this.redraw();
  }

  /** The host behind the window that a button of the ribbon has open. */
  get dialogHost(): XdmHost | null {
    return this.buttons?.host.dialog ? this.buttons.host : null;
  }

  private start(page: string, place: HTMLElement): Runtime {
    const { versions, paneOrigin } = this.config;
    const host = new XdmHost({
      workbook: this.workbookNow,
      hostOrigin: window.location.origin,
      requirements: this.requirements,
      versionOf: (className, member) => versions[`${className}.${member}`] ?? null,
      isEditing: () =>
        Boolean(document.activeElement?.closest('[role="grid"] input, [role="grid"] textarea')),
      afterRequest: this.redraw,
    });
    return { host, frame: openFrame(host, `${paneOrigin}/${page}`, place) };
  }
}

function close(runtime: Runtime | null): void {
  runtime?.frame.close();
  runtime?.host.close();
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
