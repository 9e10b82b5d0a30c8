/** What was dragged onto the page: files, or folders with everything in them. */
import type { StoredFile, StoredFolder } from './file-access';
import { filesIn } from './file-access';
import type { ListedFile } from './many/listed-file';
import { listedFile, listedHandle, MOST_FILES } from './many/listed-file';

export interface Dropped {
  readonly files: readonly ListedFile[];
  /** A folder was among it. */
  readonly folder: boolean;
  /** What opens the one file or folder again; null where the browser gives none. */
  readonly handle: StoredFile | StoredFolder | null;
}

interface HandleItem {
  getAsFileSystemHandle?(): Promise<StoredFile | StoredFolder | null>;
}

/** Has to be called while the drop event is handled: afterwards the browser has forgotten it. */
export async function dropped(transfer: DataTransfer): Promise<Dropped> {
  const items = [...transfer.items].filter((item) => item.kind === 'file');
  const plain = [...transfer.files];
  const asked = items.map((item) => (item as HandleItem).getAsFileSystemHandle?.() ?? null);
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? null);
  const handles = (await Promise.all(asked.map((one) => one?.catch(() => null) ?? null))).flatMap(
    (handle) => handle ?? [],
  );
  if (handles.length === items.length && handles.length > 0) {
    const inside = await Promise.all(handles.map(listed));
    const folder = handles.some((handle) => handle.kind === 'directory');
    return { files: inside.flat(), folder, handle: handles.length === 1 ? (handles[0] ?? null) : null };
  }
  const folder = entries.some((entry) => entry?.isDirectory ?? false);
  if (!folder) return { files: plain.map(listedFile), folder, handle: null };
  const found: ListedFile[] = [];
  for (const entry of entries) if (entry) await walk(entry, '', found);
  return { files: found, folder, handle: null };
}

/** The files of a handle: itself, or all in the folder. */
export async function listed(handle: StoredFile | StoredFolder): Promise<readonly ListedFile[]> {
  if (handle.kind === 'file') return [listedHandle(handle, '')];
  const inside = await filesIn(handle, MOST_FILES * 10);
  return inside.map(({ folder, file }) => listedHandle(file, folder));
}

/** Folders as older browsers give them. */
async function walk(entry: FileSystemEntry, folder: string, found: ListedFile[]): Promise<void> {
  if (found.length >= MOST_FILES * 10) return;
  if (entry.isFile) {
    const open = (): Promise<File> =>
      new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ path: folder + entry.name, name: entry.name, open });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // Given in portions; an empty one is the last.
    const inside = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (inside.length === 0) return;
    for (const one of inside) await walk(one, `${folder}${entry.name}/`, found);
  }
}
