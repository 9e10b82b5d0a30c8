/**
 * The host's end of the conversation with office.js (“XDM”): envelopes in, envelopes out, over whatever carries text. A
 * transport calls `receive` and supplies `send`; loopback.ts is the one for a single window.
 */
import { Executor } from './executor';
import { HostObject } from './host-object';
import type { Methods } from './host-object';
import type { Envelope, RequestBody, TransportFault } from './wire';
import { DIALOG_CLOSED, DIALOG_EVENT, TRANSPORT_FAULT } from './wire';
import type { StoreEvent, WorkbookStore } from './workbook/store';
import { WorkbookObject } from './workbook/workbook-object';

const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;

/** Requirement sets by name with their highest version: `{ ExcelApi: '1.14' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

export const DEFAULT_REQUIREMENTS: RequirementSets = { ExcelApi: '1.14', DialogApi: '1.2' };

export interface XdmHostOptions {
  readonly workbook: WorkbookStore;
  readonly hostOrigin: string;
  readonly requirements?: RequirementSets;
  /** UI language of Excel. */
  readonly locale?: string;
  /** The requirement set a member came with, `1.9`; null when it is not known. Members above the declared set fail. */
  readonly versionOf?: (className: string, member: string) => string | null;
  /** A cell is being edited on the host's page, besides what the workbook says. */
  readonly isEditing?: () => boolean;
  /** Called after every request and when the add-in opens or closes a dialog. */
  readonly afterRequest?: () => void;
}

/** What went over the wire. Sizes in bytes. */
export interface Traffic {
  /** context.sync() round trips that carried anything. */
  readonly syncs: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

/** Office.js asks for this once to say that its command handlers are ready. */
class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';

  constructor(private readonly onReady: () => void) {
    super();
  }

  override methods(): Methods {
    return { notifyActionHandlerReady: () => void this.onReady() };
  }
}

interface CommandOutcome {
  readonly functionName: string;
  /** True once the add-in called event.completed(). */
  completed: boolean;
}

/** A window over Excel's page, as `displayInIframe` asks for: Excel draws it, not office.js. */
export interface DialogWindow {
  readonly address: string;
  /** Shares of the screen in percent. */
  readonly width: number;
  readonly height: number;
}

export class XdmHost {
  send: (text: string) => void = () => undefined;
  /** Refuses the next requests with this fault, until set to null. */
  fault: TransportFault | null = null;
  readonly conversationId = 'conversation-1';
  readonly commands = new Map<string, CommandOutcome>();
  private readonly requirements: RequirementSets;
  private readonly registered = new Map<string, Envelope>();
  private dialogNow: DialogWindow | null = null;
  private handlersReady = false;
  private executorNow: Executor;
  private workbookNow: WorkbookStore;
  private traffic = { syncs: 0, largestRequest: 0, largestResponse: 0 };
  private afterSync: ((count: number) => void) | null = null;
  private unlisten: () => void = () => undefined;

  constructor(private readonly options: XdmHostOptions) {
    this.requirements = options.requirements ?? DEFAULT_REQUIREMENTS;
    this.workbookNow = options.workbook;
    this.executorNow = this.open(options.workbook);
  }

  get executor(): Executor {
    return this.executorNow;
  }

  get workbook(): WorkbookStore {
    return this.workbookNow;
  }

  /** Puts another workbook behind the same office.js; counts start anew. */
  open(workbook: WorkbookStore): Executor {
    this.workbookNow = workbook;
    this.fault = null;
    this.afterSync = null;
    this.commands.clear();
    this.resetTraffic();
    this.unlisten();
    this.unlisten = workbook.listen((event) => this.deliver(event));
    this.executorNow = new Executor({
      root: new WorkbookObject(workbook),
      newObjects: {
        'Microsoft.InternalService.AddinInternalService': () =>
          new AddinInternalService(() => (this.handlersReady = true)),
      },
      knows: (className, member) => this.knows(className, member),
    });
    return this.executorNow;
  }

  /** Stops following the workbook. */
  close(): void {
    this.unlisten();
  }

  measure(): Traffic {
    return { ...this.traffic };
  }

  resetTraffic(): void {
    this.traffic = { syncs: 0, largestRequest: 0, largestResponse: 0 };
  }

  /** Calls back after each batch with the number so far, for what happens between two requests. */
  onSync(listener: (count: number) => void): void {
    this.afterSync = listener;
  }

  /** What office.js finds in window.name when its page opens. */
  windowName(): string {
    const hostInfo = ['Excel', 'Web', '16.01', this.locale, 'telemetry', '', 'disableLogging', '0'].join('|');
    const xdmInfo = [this.conversationId, 'addin-1', this.options.hostOrigin].join('|');
    return JSON.stringify({
      baseFrameName: 'addin',
      hostInfo,
      xdmInfo,
      serializerVersion: '1',
      flights: '[]',
    });
  }

  /** Presses a ribbon button of type ExecuteFunction. Gives the id under which `commands` keeps its outcome. */
  pressButton(functionName: string): string {
    const registration = this.registered.get('appCommandInvoked');
    if (!registration) throw new Error('The add-in does not listen to ribbon buttons.');
    const id = `${functionName}-${this.commands.size + 1}`;
    this.commands.set(id, { functionName, completed: false });
    this.answer(registration, [id, functionName, JSON.stringify({ source: { id: functionName } })], 1);
    return id;
  }

  /** The window that the add-in has open. */
  get dialog(): DialogWindow | null {
    return this.dialogNow;
  }

  /** The user closes that window. */
  userClosesDialog(): void {
    const registration = this.registered.get(DIALOG_EVENT);
    if (!registration) throw new Error('The add-in has no window open.');
    this.dialogNow = null;
    this.answer(registration, { messageType: DIALOG_CLOSED }, 1);
    this.options.afterRequest?.();
  }

  /**
   * The add-in listens to buttons of the ribbon, and its page has loaded: office.js begins to listen while the page's own script may
   * still be on its way, and would find no function for a press.
   */
  get takesButtons(): boolean {
    return this.handlersReady && this.registered.has('appCommandInvoked');
  }

  /** Takes a message of the add-in; false when it is not part of this conversation. */
  receive(text: string): boolean {
    const message = parseEnvelope(text);
    if (message === null || message._conversationId !== this.conversationId) return false;
    if (message._messageType !== 0) return true;
    if (message._actionType === 1 || message._actionType === 2) {
      if (message._actionType === 1) this.registered.set(message._actionName, message);
      else this.registered.delete(message._actionName);
      if (message._actionName === DIALOG_EVENT) {
        this.dialogNow = message._actionType === 1 ? dialogWindow(message._data) : null;
      }
      this.options.afterRequest?.();
      this.answer(message, { Error: 0 });
      return true;
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.answer(message, this.appContext());
        break;
      case 'ContextActivationManager_notifyHost':
        break;
      case 'executeMethod':
        this.answer(message, this.execute(message._data));
        break;
      default:
        this.answer(message, null, 0, -2);
    }
    return true;
  }

  private get locale(): string {
    return this.options.locale ?? 'zh-cn';
  }

  private execute(data: unknown): unknown {
    const request = data as {
      readonly ArrayData?: readonly unknown[];
      readonly DdaMethod?: { readonly DispatchId?: number };
      readonly [index: string]: unknown;
    };
    const dispatch = request.DdaMethod?.DispatchId;
    if (dispatch === COMMAND_COMPLETED) {
      const outcome = this.commands.get(String(commandId(request)));
      if (outcome) outcome.completed = true;
      return { Version: 1, Error: 0 };
    }
    if (dispatch !== EXECUTE_BATCH) return { Version: 1, Error: 5001 };
    return this.runBatch(String(request.ArrayData?.[4] ?? ''));
  }

  private runBatch(text: string): unknown {
    const size = utf8Length(text);
    this.traffic.largestRequest = Math.max(this.traffic.largestRequest, size);
    const body = JSON.parse(text) as RequestBody;
    const isWork = !isHousekeeping(body);
    if (isWork) this.traffic.syncs += 1;
    // office.js sends housekeeping when it likes, and nobody is there to catch its refusal.
    const fault = isWork ? this.faultFor(size) : null;
    if (fault !== null) return { Version: 1, Error: TRANSPORT_FAULT[fault] };
    const response = JSON.stringify(this.executorNow.process(body));
    const responseSize = utf8Length(response);
    if (responseSize > PAYLOAD_LIMIT) {
      return { Version: 1, Error: TRANSPORT_FAULT.ResponsePayloadSizeLimitExceeded };
    }
    this.traffic.largestResponse = Math.max(this.traffic.largestResponse, responseSize);
    this.afterSync?.(this.traffic.syncs);
    this.options.afterRequest?.();
    return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], response] };
  }

  private faultFor(size: number): TransportFault | null {
    if (this.fault !== null) return this.fault;
    if (this.workbookNow.editing || this.options.isEditing?.()) return 'InvalidOperationInCellEditMode';
    return size > PAYLOAD_LIMIT ? 'RequestPayloadSizeLimitExceeded' : null;
  }

  private knows(className: string, member: string): boolean {
    const needed = this.options.versionOf?.(className, member);
    if (needed === null || needed === undefined) return true;
    return compareVersions(needed, this.requirements.ExcelApi ?? '0') <= 0;
  }

  private deliver(event: StoreEvent): void {
    const registration = this.registered.get('richApiMessage');
    if (!registration) return;
    const entry = [65_536, event.type, event.target, JSON.stringify(event.args), 0, false];
    this.answer(registration, { ArrayData: [entry] }, 1);
  }

  private answer(request: Envelope, data: unknown, responseType: 0 | 1 = 0, errorCode = 0): void {
    const envelope: Envelope = {
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: this.conversationId,
      _correlationId: request._correlationId,
      _origin: this.options.hostOrigin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.send(JSON.stringify(envelope));
  }

  private appContext(): Readonly<Record<string, unknown>> {
    return {
      _id: 'addin-1',
      _appInstanceId: 'addin-1',
      _appName: 16,
      _appVersion: '16.00',
      _appMinorVersion: 1,
      _hostFullVersion: '16.0.15407.10000',
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: `https://example.invalid/${this.workbookNow.name}`,
      _clientMode: 1,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '00000000-0000-0000-0000-000000000000',
      _requirementMatrix: JSON.stringify(this.requirements),
      _hostCustomMessage: '',
      _addinName: 'Gouji',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }
}

/** Letting go of objects and empty batches are no work of the add-in; the client sends them by itself. */
function isHousekeeping(body: RequestBody): boolean {
  const work = body.Actions.filter((action) => action.Name !== '_RemoveReference' && action.ActionType !== 1);
  const internal = Object.values(body.ObjectPaths).some((path) => path.Name.includes('InternalService'));
  return work.length === 0 || internal;
}

function dialogWindow(data: unknown): DialogWindow {
  const { targetId } = data as { readonly targetId: string };
  const { url, width, height } = JSON.parse(targetId) as { url: string; width: number; height: number };
  return { address: url, width, height };
}

function commandId(request: { readonly [index: string]: unknown }): unknown {
  return request['0'] ?? (Array.isArray(request.ArrayData) ? request.ArrayData[0] : undefined);
}

/** Bytes of a text on the wire. Written out because this file also runs in pages and jsdom, which differ in their helpers. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isHighHalf = code >= 0xd800 && code < 0xdc00;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (isHighHalf) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

function parseEnvelope(text: string): Envelope | null {
  try {
    const value: unknown = JSON.parse(text);
    const isEnvelope = typeof value === 'object' && value !== null && '_conversationId' in value;
    return isEnvelope ? (value as Envelope) : null;
  } catch {
    return null;
  }
}
