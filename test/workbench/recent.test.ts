import type { AppStorage } from '../../src/app';
import { memoryStorage } from '../../src/app';
import type { Recent } from '../../src/workbench/recent/recent';
import { createRecent } from '../../src/workbench/recent/recent';
import { handle, noHandles, someHandles } from './handles';

const names = (recent: Recent): string[] => recent.list().map((entry) => entry.name);

function counting(): () => Date {
  let seconds = 0;
  return () => new Date(Date.UTC(2024, 1, 6, 8, 0, seconds++));
}

describe('the files opened last', () => {
  it('stand with the last one first, each once, and are still there the next day', async () => {
    const storage = memoryStorage();
    const recent = createRecent(storage, noHandles(), counting());
    for (const name of ['甲.xlsx', '乙.xlsx', '甲.xlsx']) await recent.add(name, 'file', null);
    expect(names(recent)).toEqual(['甲.xlsx', '乙.xlsx']);
    expect(recent.list()[0]).toMatchObject({ opened: '2024-02-06T08:00:02.000Z', stored: false });
    expect(names(createRecent(storage, noHandles()))).toEqual(['甲.xlsx', '乙.xlsx']);
  });

  it('are opened again where the browser keeps them and the user allows it', async () => {
    const handles = someHandles();
    const recent = createRecent(memoryStorage(), handles, counting());
    const file = handle('/甲/公开表.xlsx');
    await recent.add(file.name, 'file', file);
    await recent.add('不许.xlsx', 'file', handle('/不许.xlsx', 'denied'));
    await recent.add('没存.xlsx', 'file', null);
    const [third, second, first] = recent.list();
    expect(await recent.reopen(first?.id ?? '')).toEqual({ state: 'handle', handle: file });
    expect(await recent.reopen(second?.id ?? '')).toEqual({ state: 'refused' });
    expect(await recent.reopen(third?.id ?? '')).toEqual({ state: 'gone' });
  });

  it('keeps two files of one name apart when they are in different folders', async () => {
    const recent = createRecent(memoryStorage(), someHandles(), counting());
    for (const path of ['/甲/公开表.xlsx', '/乙/公开表.xlsx', '/甲/公开表.xlsx'])
      await recent.add('公开表.xlsx', 'file', handle(path));
    expect(recent.list()).toHaveLength(2);
  });

  it('keeps twelve, and nothing after it was cleared', async () => {
    const handles = someHandles();
    const recent = createRecent(memoryStorage(), handles, counting());
    for (let number = 1; number <= 15; number += 1)
      await recent.add(`${number}.xlsx`, 'file', handle(`/${number}.xlsx`));
    expect(names(recent)).toHaveLength(12);
    expect(names(recent)[0]).toBe('15.xlsx');
    expect(handles.kept.size).toBe(12);
    await recent.clear();
    expect([names(recent), handles.kept.size]).toEqual([[], 0]);
  });

  it('does not mind a store that holds something else', () => {
    for (const text of ['{', '7', '[{"name":3}]']) {
      const storage: AppStorage = { read: () => text, write: () => undefined };
      expect(createRecent(storage, noHandles()).list()).toEqual([]);
    }
  });
});
