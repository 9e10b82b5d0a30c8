import { dropped } from '../../src/workbench/dropped';
import type { StoredFile, StoredFolder } from '../../src/workbench/file-access';
import { handle } from './handles';

const folderHandle = (name: string, inside: readonly (StoredFile | StoredFolder)[]): StoredFolder => ({
  kind: 'directory',
  name,
  async *values() {
    yield* inside;
  },
});

/** An entry as older browsers give it: a file, or a folder that gives its contents in portions of one. */
type Entry = string | { readonly name: string; readonly inside: readonly Entry[] };

function entryOf(entry: Entry): unknown {
  if (typeof entry === 'string')
    return { isFile: true, name: entry, file: (take: (file: File) => void) => take(new File([''], entry)) };
  const left = [...entry.inside];
  const readEntries = (take: (entries: unknown[]) => void): void => take(left.splice(0, 1).map(entryOf));
  return { isDirectory: true, name: entry.name, createReader: () => ({ readEntries }) };
}

function transfer(
  items: readonly { readonly handle?: unknown; readonly entry?: unknown }[],
  files: readonly File[] = [],
): DataTransfer {
  const made = items.map(({ handle: given, entry }) => ({
    kind: 'file',
    ...(given !== undefined && { getAsFileSystemHandle: () => Promise.resolve(given) }),
    ...(entry !== undefined && { webkitGetAsEntry: () => entry }),
  }));
  return { items: [...made, { kind: 'string' }], files } as unknown as DataTransfer;
}

const TREE = folderHandle('局', [handle('/甲.xlsx'), folderHandle('处', [handle('/乙.xlsx')])]);

describe('what is dropped on the page', () => {
  it('is a folder with everything in it, which can be opened again another day', async () => {
    const found = await dropped(transfer([{ handle: TREE }]));
    expect(found.files.map(({ path }) => path)).toEqual(['局/甲.xlsx', '局/处/乙.xlsx']);
    expect(found).toMatchObject({ folder: true, handle: TREE });
  });

  it('is one file with what opens it again, or several', async () => {
    const one = handle('/甲.xlsx');
    const alone = await dropped(transfer([{ handle: one }]));
    expect([alone.folder, alone.handle, alone.files[0]?.path]).toEqual([false, one, '甲.xlsx']);
    expect((await alone.files[0]?.open())?.name).toBe('甲.xlsx');
    const two = await dropped(transfer([{ handle: one }, { handle: handle('/乙.xlsx') }]));
    expect([two.files.length, two.handle]).toEqual([2, null]);
  });

  it('is the same folder in browsers that know folders in the old way only', async () => {
    const entry = entryOf({ name: '局', inside: ['甲.xlsx', { name: '处', inside: ['乙.xlsx', '丙.et'] }] });
    const found = await dropped(transfer([{ entry }]));
    expect(found.files.map(({ path }) => path)).toEqual(['局/甲.xlsx', '局/处/乙.xlsx', '局/处/丙.et']);
    expect((await found.files[2]?.open())?.name).toBe('丙.et');
    expect(found).toMatchObject({ folder: true, handle: null });
  });

  it('is plain files where nothing else is told of them', async () => {
    const files = [new File([''], '甲.xlsx'), new File([''], '乙.xlsx')];
    const found = await dropped(transfer([{}, {}], files));
    expect(found.files.map(({ name }) => name)).toEqual(['甲.xlsx', '乙.xlsx']);
    expect(found).toMatchObject({ folder: false, handle: null });
  });
});
