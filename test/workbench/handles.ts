import type { StoredFile } from '../../src/workbench/file-access';
import type { HandleStore, StoredHandle } from '../../src/workbench/recent/stored-handles';

/** A browser that keeps nothing. */
export function noHandles(): HandleStore {
  return {
    get: () => Promise.resolve(null),
    put: () => Promise.resolve(),
    delete: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  };
}

/** A browser that keeps handles. */
export function someHandles(): HandleStore & { readonly kept: Map<string, StoredHandle> } {
  const kept = new Map<string, StoredHandle>();
  return {
    kept,
    get: (id) => Promise.resolve(kept.get(id) ?? null),
    put: (id, handle) => Promise.resolve(void kept.set(id, handle)),
    delete: (id) => Promise.resolve(void kept.delete(id)),
    clear: () => Promise.resolve(kept.clear()),
  };
}

/** A file on an imaginary disk; two handles with one path are the same file. */
export function handle(path: string, permission: PermissionState = 'granted'): StoredFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const made = {
    kind: 'file' as const,
    name,
    path,
    getFile: () => Promise.resolve(new File([''], name)),
    queryPermission: () => Promise.resolve<PermissionState>(permission === 'granted' ? 'granted' : 'prompt'),
    requestPermission: () => Promise.resolve(permission),
    isSameEntry: (other: StoredHandle) => Promise.resolve('path' in other && other.path === path),
  };
  return made;
}
