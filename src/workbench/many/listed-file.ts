/** Files that were chosen, dropped or found in a folder, before anything is read of them. */
import type { StoredFile } from '../file-access';

/** Workbooks by their endings; what stands in a folder besides them is left out. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** What Excel, WPS and macOS put beside a workbook that is open or was copied. */
const BESIDE = /^(?:~\$|\.~|\._)/;

/** More are not taken in one go: nobody reads such a list, and a disk chosen by mistake has millions. */
export const MOST_FILES = 2_000;

export interface ListedFile {
  /** Name with its folder: “处室甲/公开表.xlsx”. */
  readonly path: string;
  /** Without folders. */
  readonly name: string;
  /** The file as it is now; rejects when it has been moved or the browser may not read it any more. */
  open(): Promise<File>;
}

export interface Listing {
  /** The folder that all are in, without a slash; '' where there is none. */
  readonly root: string;
  readonly files: readonly ListedFile[];
  /** Files of a folder that are no workbooks. */
  readonly ignored: number;
  /** There were more than MOST_FILES. */
  readonly cut: boolean;
}

/** The workbooks of these files, by path as people count: 2 before 10. `all` keeps what has another ending. */
export function listing(files: readonly ListedFile[], all: boolean): Listing {
  const real = files.filter(({ name }) => !BESIDE.test(name));
  const taken = all ? real : real.filter(({ name }) => WORKBOOK.test(name));
  const order = new Intl.Collator('zh-CN', { numeric: true });
  const root = commonFolder(taken);
  const cut = root === '' ? 0 : root.length + 1;
  const sorted = taken
    .map((file) => (cut === 0 ? file : { ...file, path: file.path.slice(cut) }))
    .sort((a, b) => order.compare(a.path, b.path));
  return {
    root,
    files: sorted.slice(0, MOST_FILES),
    ignored: real.length - taken.length,
    cut: sorted.length > MOST_FILES,
  };
}

/** The first folder of all paths, if it is the same. */
function commonFolder(files: readonly ListedFile[]): string {
  const [first = ''] = new Set(files.map(({ path }) => path.slice(0, Math.max(0, path.indexOf('/')))));
  return files.every(({ path }) => path.startsWith(`${first}/`)) ? first : '';
}

/** A file in hand. */
export function listedFile(file: File): ListedFile {
  return {
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    name: file.name,
    open: () => Promise.resolve(file),
  };
}

/** A file the browser lets us read again whenever we want. */
export function listedHandle(handle: StoredFile, folder: string): ListedFile {
  return { path: folder + handle.name, name: handle.name, open: () => handle.getFile() };
}
