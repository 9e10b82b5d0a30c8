/** The files and folders opened last: names and days in the browser's store, and where it can what opens them again. */
import type { AppStorage } from '../../app';
import { createStore } from '../../app/store';
import type { HandleStore, StoredHandle } from './stored-handles';

export interface RecentEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: 'file' | 'folder';
  /** When it was opened, ISO. */
  readonly opened: string;
  /** The browser keeps what opens it; without it the user is asked to choose it again. */
  readonly stored: boolean;
}

/** `handle` to be opened; `gone` where the browser does not keep it; `refused` where it may not be read. */
export type Reopened =
  { readonly state: 'handle'; readonly handle: StoredHandle } | { readonly state: 'gone' | 'refused' };

export interface Recent {
  list(): readonly RecentEntry[];
  /** Calls back after every change until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Puts a file or folder first; `handle` is null where the browser gave none. */
  add(name: string, kind: RecentEntry['kind'], handle: StoredHandle | null): Promise<void>;
  /** Asks the user's permission where the browser wants it: to be called from a click. */
  reopen(id: string): Promise<Reopened>;
  clear(): Promise<void>;
}

const MOST = 12;
const KEY = 'recent';

export function createRecent(storage: AppStorage, handles: HandleStore, now = () => new Date()): Recent {
  const store = createStore({ entries: savedEntries(storage) });
  const set = (entries: readonly RecentEntry[]): void => {
    storage.write(KEY, JSON.stringify(entries));
    store.set({ entries });
  };
  /** The entry for the same file; without a handle two files of one name are taken for the same. */
  const known = async (
    name: string,
    kind: RecentEntry['kind'],
    handle: StoredHandle | null,
  ): Promise<RecentEntry | null> => {
    for (const entry of store.get().entries) {
      if (entry.name !== name || entry.kind !== kind) continue;
      const stored = handle && entry.stored ? await handles.get(entry.id) : null;
      if (!handle || !stored || (await isSame(handle, stored))) return entry;
    }
    return null;
  };
  return {
    list: () => store.get().entries,
    subscribe: store.subscribe,
    async add(name, kind, handle) {
      const before = await known(name, kind, handle);
      const opened = now().toISOString();
      const id = before?.id ?? `${opened} ${name}`;
      if (handle) await handles.put(id, handle);
      const kept = handle !== null ? (await handles.get(id)) !== null : (before?.stored ?? false);
      const others = store.get().entries.filter((entry) => entry.id !== id);
      const all = [{ id, name, kind, opened, stored: kept }, ...others];
      for (const { id: old } of all.slice(MOST)) await handles.delete(old);
      set(all.slice(0, MOST));
    },
    async reopen(id) {
      const handle = await handles.get(id);
      if (!handle) return { state: 'gone' };
      return (await mayRead(handle)) ? { state: 'handle', handle } : { state: 'refused' };
    },
    async clear() {
      set([]);
      await handles.clear();
    },
  };
}

async function isSame(a: StoredHandle, b: StoredHandle): Promise<boolean> {
  return (await a.isSameEntry?.(b)) ?? false;
}

async function mayRead(handle: StoredHandle): Promise<boolean> {
  const mode = { mode: 'read' } as const;
  try {
    if (!handle.queryPermission || (await handle.queryPermission(mode)) === 'granted') return true;
    return (await handle.requestPermission?.(mode)) === 'granted';
  } catch {
    return false;
  }
}

function savedEntries(storage: AppStorage): readonly RecentEntry[] {
  try {
    const value: unknown = JSON.parse(storage.read(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is RecentEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, kind, opened, stored } = value as Readonly<Record<string, unknown>>;
  const texts = [id, name, opened].every((text) => typeof text === 'string');
  return texts && (kind === 'file' || kind === 'folder') && typeof stored === 'boolean';
}
