/**
 * The messages between office.js and Excel on the web, as far as the stand-in speaks them. Seen on the wire with
 * @microsoft/office-js 1.1.110; names and numbers are Microsoft's.
 */

/** What a workbook request is about: how an object is reached from its parent. */
export enum PathType {
  Global = 1,
  New = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

/** `ReferencedObjectPathIds[i]` ≠ 0 (or a nested array of such) says that argument i is an object, not a value. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** The body of one context.sync(). */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** `Results` end where an action failed; what ran before stays done. */
export interface ResponseBody {
  readonly Error: ErrorBody | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

/** The envelope both ways. `_messageType` 0 request, 1 response; `_responseType` 0 answer, 1 event. */
export interface Envelope {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 invoke, 1 register an event, 2 unregister; requests only. */
  readonly _actionType?: 0 | 1 | 2;
  readonly _errorCode?: number;
  readonly _responseType?: 0 | 1;
  readonly _serializerVersion: 1;
}

/** Faults of the transport itself; office.js turns them into OfficeExtension.Error codes. */
export const TRANSPORT_FAULT = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  InvalidOperationInCellEditMode: 5004,
} as const;

export type TransportFault = keyof typeof TRANSPORT_FAULT;

/** What the add-in registers for when it asks for a window; the address and size come as JSON in `targetId`. */
export const DIALOG_EVENT = 'dialogMessageReceived';

/** `messageType` of the event that the user has closed the window. */
export const DIALOG_CLOSED = 12_006;

/** Event numbers of richApiMessage. */
export const EVENT_TYPE = {
  DataChanged: 10,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_TYPE;
