/** What page and worker say to each other. Everything can be cloned; of a book its source stays behind, since both have it. */
import type { Catalogue } from '../../catalogue';
import type { Book, CheckResult, WorkbookSnapshot } from '../../model';
import type { SelftestResult } from '../../selftest';
import type { Decisions } from '../core';

export type Request =
  | {
      readonly kind: 'recognise';
      readonly snapshot: WorkbookSnapshot;
      readonly profile: string;
      readonly catalogue: Catalogue | null;
    }
  | { readonly kind: 'check'; readonly decisions: Decisions }
  | { readonly kind: 'diagnose' }
  | {
      readonly kind: 'selftest';
      readonly snapshot: WorkbookSnapshot;
      readonly profile: string;
      readonly catalogue: Catalogue | null;
      readonly limit: number;
    };

export type Reply =
  | { readonly kind: 'book'; readonly book: Book }
  | { readonly kind: 'result'; readonly result: CheckResult }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'selftest'; readonly result: SelftestResult }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of a Worker that is used. */
export interface WorkerLike {
  postMessage(message: Request): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Reply }) => void): void;
  addEventListener(
    type: 'error' | 'messageerror',
    listener: (event: { preventDefault(): void }) => void,
  ): void;
  terminate(): void;
}

/** Starts a worker; throws where pages may not have one (a page opened from disk). */
export type StartWorker = () => WorkerLike;
