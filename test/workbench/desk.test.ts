import { memoryStorage } from '../../src/app';
import { settingsFor } from '../../src/app/many/settings';
import { createFileHost } from '../../src/host/file';
import type { Desk } from '../../src/workbench/desk';
import { createDesk } from '../../src/workbench/desk';
import type { Opened } from '../../src/workbench/files';
import type { Listing, ListedFile } from '../../src/workbench/many/listed-file';
import { createMany } from '../../src/workbench/many/many';
import { createRecent } from '../../src/workbench/recent/recent';
import { sheetOf } from '../app/fixture';
import { noHandles } from './handles';
import { settled } from './settled';

const file = (path: string): ListedFile => ({
  path,
  name: path.slice(path.lastIndexOf('/') + 1),
  open: () => Promise.resolve(new File(['x'], path.slice(path.lastIndexOf('/') + 1))),
});

const GONE: ListedFile = { ...file('没了.xlsx'), open: () => Promise.reject(new Error('NotFoundError')) };

/** Opens every file but those called 坏; lists are kept, not checked. */
function desk(): { readonly desk: Desk; readonly listings: Listing[] } {
  const storage = memoryStorage();
  const listings: Listing[] = [];
  const read = (opened: File): Promise<Opened> => {
    const snapshot = { source: 'file', name: opened.name, sheets: [sheetOf([[1]])], properties: {} } as const;
    return Promise.resolve(
      opened.name.startsWith('坏')
        ? { ok: false, reason: '不是工作簿' }
        : { ok: true, file: createFileHost(snapshot) },
    );
  };
  const made = createDesk({
    storage,
    read,
    recent: createRecent(storage, noHandles()),
    createList: (listing) => {
      listings.push(listing);
      const checker = { check: () => new Promise<never>(() => undefined), end: () => undefined };
      return Promise.resolve(createMany(listing, (name) => settingsFor(storage, name), checker));
    },
  });
  return { desk: made, listings };
}

const shown = (each: Desk): string => each.getState().bench.getState().snapshot.name;

describe('the desk', () => {
  it('opens one file, and remembers it', async () => {
    const { desk: each } = desk();
    each.take([file('公开表.xlsx')], false, null);
    expect(each.getState().opening).toBe('公开表.xlsx');
    await settled(() => shown(each) === '公开表.xlsx');
    await settled(() => each.recent.list().length === 1);
    expect(each.recent.list()[0]).toMatchObject({ name: '公开表.xlsx', kind: 'file', stored: false });
    expect(each.getState()).toMatchObject({ view: 'bench', many: null, listed: null, opening: '' });
  });

  it('says why a file was not opened, and keeps the workbook that is open', async () => {
    const { desk: each } = desk();
    const before = shown(each);
    each.take([file('坏.xlsx')], false, null);
    await settled(() => each.getState().problem === '不是工作簿');
    each.take([GONE], false, null);
    await settled(() => each.getState().problem.includes('没了.xlsx'));
    expect(shown(each)).toBe(before);
    expect(each.recent.list()).toEqual([]);
  });

  it('makes a list of several files, goes into one and back', async () => {
    const { desk: each, listings } = desk();
    each.take([file('乙.xlsx'), file('甲.xlsx')], false, null);
    await settled(() => each.getState().view === 'many');
    const [listing] = listings;
    const first = listing?.files[0] as ListedFile;
    each.openListed(first);
    await settled(() => each.getState().view === 'bench');
    expect(shown(each)).toBe(first.name);
    expect(each.getState().listed).toBe(first);
    const { app } = each.getState().bench;
    await settled(() => app.getState().run !== null && app.getState().running === null);
    each.backToList();
    expect(each.getState().view).toBe('many');
    expect(each.getState().many?.getState().rows).toHaveLength(2);
  });

  it('checks a department of the list with the workbooks of its units as they are now', async () => {
    const { desk: each, listings } = desk();
    let read = 0;
    const unit: ListedFile = {
      ...file('所.xlsx'),
      open: () => Promise.resolve(new File([`${(read += 1)}`], '所.xlsx')),
    };
    each.take([file('汇总.xlsx'), unit, GONE], false, null);
    await settled(() => each.getState().view === 'many');
    const called = (name: string): ListedFile => {
      const found = listings[0]?.files.find((one) => one.name === name);
      if (!found) throw new Error(`${name} is not listed`);
      return found;
    };
    void each.getState().many?.addUp(called('汇总.xlsx'), [called('所.xlsx'), called('没了.xlsx')]);
    each.openListed(called('汇总.xlsx'));
    await settled(() => each.getState().view === 'bench');
    const { app } = each.getState().bench;
    await settled(() => app.getState().run !== null && app.getState().running === null);
    const units = () => app.getState().units.map(({ name, sheets }) => [name, sheets.length]);
    expect(units()).toEqual([
      ['所.xlsx', 1],
      ['没了.xlsx', 0],
    ]);
    const before = read;
    await app.actions.check();
    expect(read).toBe(before + 1);
  });

  it('lists a folder also when one workbook is in it, and remembers the folder by its name', async () => {
    const { desk: each, listings } = desk();
    each.take([file('局里/公开表.xlsx'), file('局里/说明.docx')], true, null);
    await settled(() => each.getState().view === 'many');
    expect(listings[0]).toMatchObject({ root: '局里', ignored: 1, files: [{ path: '公开表.xlsx' }] });
    await settled(() => each.recent.list().length === 1);
    expect(each.recent.list()[0]).toMatchObject({ name: '局里', kind: 'folder' });
  });

  it('asks before changes that are not saved are dropped, and does what was answered', async () => {
    const { desk: each } = desk();
    each.take([file('一.xlsx')], false, null);
    await settled(() => shown(each) === '一.xlsx');
    each.getState().bench.edit({ row: 0, column: 0 }, '2');
    expect(each.hasUnsaved()).toBe(true);
    each.take([file('二.xlsx')], false, null);
    expect(each.getState().asking?.name).toBe('一.xlsx');
    each.answer(false);
    expect(shown(each)).toBe('一.xlsx');
    each.sample('clean');
    each.answer(true);
    expect(shown(each)).not.toBe('一.xlsx');
    expect(each.getState().asking).toBeNull();
  });

  it('does not ask for a sample, nor after a copy was saved', async () => {
    const { desk: each } = desk();
    each.getState().bench.edit({ row: 0, column: 0 }, '2');
    expect(each.hasUnsaved()).toBe(false);
    each.take([file('一.xlsx')], false, null);
    await settled(() => shown(each) === '一.xlsx');
    each.getState().bench.edit({ row: 0, column: 0 }, '2');
    each.getState().bench.saved();
    expect(each.hasUnsaved()).toBe(false);
  });
});
