/** Where the browser keeps what lets a file be opened again: IndexedDB. Nothing here throws; a browser that refuses simply forgets. */
import type { StoredFile, StoredFolder } from '../file-access';

export type StoredHandle = StoredFile | StoredFolder;

export interface HandleStore {
  get(id: string): Promise<StoredHandle | null>;
  put(id: string, handle: StoredHandle): Promise<void>;
  delete(id: string): Promise<void>;
  clear(): Promise<void>;
}

const DATABASE = 'gouji';
const STORE = 'handles';

export function storedHandles(): HandleStore {
  return {
    get: async (id) => (await request<StoredHandle>('readonly', (store) => store.get(id))) ?? null,
    put: async (id, handle) => void (await request('readwrite', (store) => store.put(handle, id))),
    delete: async (id) => void (await request('readwrite', (store) => store.delete(id))),
    clear: async () => void (await request('readwrite', (store) => store.clear())),
  };
}

/** The result of one request, in a transaction of its own; undefined where it cannot be had. */
async function request<T>(
  mode: IDBTransactionMode,
  make: (store: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  try {
    const database = await opened();
    try {
      return await settled<T>(make(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function opened(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  return settled<IDBDatabase>(opening);
}

function settled<T>(asked: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result as T));
    asked.addEventListener('error', () => reject(new Error(asked.error?.name ?? 'IndexedDB')));
  });
}
