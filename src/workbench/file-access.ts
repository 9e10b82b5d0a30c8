/** The part of the File System Access API that is used; browsers that lack it choose files in the old way. */

interface StoredEntry {
  readonly name: string;
  /** Whether the user lets us read it in this session. */
  queryPermission?(mode: { readonly mode: 'read' }): Promise<PermissionState>;
  requestPermission?(mode: { readonly mode: 'read' }): Promise<PermissionState>;
  isSameEntry?(other: StoredFile | StoredFolder): Promise<boolean>;
}

export interface StoredFile extends StoredEntry {
  readonly kind: 'file';
  getFile(): Promise<File>;
}

export interface StoredFolder extends StoredEntry {
  readonly kind: 'directory';
  values(): AsyncIterable<StoredFile | StoredFolder>;
}

interface Pickers {
  showOpenFilePicker?(options: {
    readonly multiple: boolean;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Record<string, readonly string[]>;
    }[];
  }): Promise<readonly StoredFile[]>;
  showDirectoryPicker?(): Promise<StoredFolder>;
}

const TYPES: Record<string, readonly string[]> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
  'application/vnd.ms-excel': ['.xls', '.et'],
};

/** What the user chose; null when she gave up, undefined where the browser has no such picker. */
export async function pickFiles(description: string): Promise<readonly StoredFile[] | null | undefined> {
  const { showOpenFilePicker } = window as Pickers;
  if (!showOpenFilePicker) return undefined;
  return chosen(() =>
    showOpenFilePicker.call(window, { multiple: true, types: [{ description, accept: TYPES }] }),
  );
}

/** The same for a folder. */
export async function pickFolder(): Promise<StoredFolder | null | undefined> {
  const { showDirectoryPicker } = window as Pickers;
  return showDirectoryPicker ? chosen(() => showDirectoryPicker.call(window)) : undefined;
}

async function chosen<T>(pick: () => Promise<T>): Promise<T | null | undefined> {
  try {
    return await pick();
  } catch (error) {
    // Given up by the user; anything else (a frame, a policy) leaves the old way.
    return error instanceof DOMException && error.name === 'AbortError' ? null : undefined;
  }
}

/** Everything in a folder and the folders in it, up to `most` files. */
export async function filesIn(
  folder: StoredFolder,
  most: number,
): Promise<readonly { readonly folder: string; readonly file: StoredFile }[]> {
  const found: { folder: string; file: StoredFile }[] = [];
  const walk = async (entry: StoredFolder, path: string): Promise<void> => {
    for await (const inner of entry.values()) {
      if (found.length >= most) return;
      if (inner.kind === 'file') found.push({ folder: path, file: inner });
      else await walk(inner, `${path}${inner.name}/`);
    }
  };
  await walk(folder, `${folder.name}/`);
  return found;
}
