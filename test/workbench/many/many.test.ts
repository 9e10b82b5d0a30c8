import { memoryStorage } from '../../../src/app';
import type { OneSettings } from '../../../src/app/many/check-one';
import { settingsFor } from '../../../src/app/many/settings';
import type { FileJob } from '../../../src/workbench/many/check-file';
import type { StartChecker } from '../../../src/workbench/many/checker';
import { createChecker } from '../../../src/workbench/many/checker';
import { listing } from '../../../src/workbench/many/listed-file';
import type { Many } from '../../../src/workbench/many/many';
import { createMany } from '../../../src/workbench/many/many';
import { settled } from '../settled';
import { checked, listedAs } from './checked';

const SETTINGS: OneSettings = settingsFor(memoryStorage(), '');

/** Workers in this thread: each file gives as many errors as its name says, 停 never ends, 炸 kills the worker. */
function workers(): { readonly start: StartChecker; readonly log: string[] } {
  const log: string[] = [];
  const start: StartChecker = () => {
    const target = new EventTarget();
    log.push('start');
    const send = (data: unknown): void => void target.dispatchEvent(new MessageEvent('message', { data }));
    setTimeout(() => send('ready'));
    return Object.assign(target, {
      postMessage({ path, settings, units = [] }: FileJob) {
        log.push(
          [
            path,
            ...units.map((unit) => unit.path),
            ...(settings.profile === 'auto' ? [] : [settings.profile]),
          ].join(' '),
        );
        if (path.startsWith('停')) return;
        if (path.startsWith('炸'))
          setTimeout(() => target.dispatchEvent(new Event('error', { cancelable: true })));
        else setTimeout(() => send({ ok: true, book: checked({ errors: Number.parseInt(path, 10) }) }));
      },
      terminate: () => void log.push('end'),
    }) as unknown as ReturnType<StartChecker>;
  };
  return { start, log };
}

function many(paths: readonly string[], settings = () => SETTINGS): { many: Many; log: string[] } {
  const { start, log } = workers();
  return { many: createMany(listing(paths.map(listedAs), true), settings, createChecker(start)), log };
}

const outcomes = (each: Many): unknown[] =>
  each
    .getState()
    .rows.map(({ answer }) => (answer?.ok ? answer.book.errors : (answer?.problem.code ?? null)));

describe('a list of workbooks', () => {
  it('is checked one after another in one worker, which is given back at the end', async () => {
    const { many: each, log } = many(['1.xlsx', '2.xlsx', '10.xlsx']);
    await each.run();
    expect(outcomes(each)).toEqual([1, 2, 10]);
    expect(log).toEqual(['start', '1.xlsx', '2.xlsx', '10.xlsx', 'end']);
    expect(each.getState().at).toBeNull();
  });

  it('stops in the middle of a file, keeps what is done, and goes on from there', async () => {
    const { many: each, log } = many(['1.xlsx', '停.xlsx']);
    void each.run();
    await settled(() => log.includes('停.xlsx'));
    expect(each.getState().at).toBe(1);
    each.stop();
    expect(each.getState().at).toBeNull();
    expect(outcomes(each)).toEqual([1, null]);
    void each.run();
    await settled(() => log.filter((line) => line === '停.xlsx').length === 2);
    expect(log.filter((line) => line === '1.xlsx')).toHaveLength(1);
    each.stop();
  });

  it('gives a file that breaks the worker a row of its own, and the next a new worker', async () => {
    const { many: each, log } = many(['3.xlsx', '炸.xlsx', '5.xlsx'].reverse());
    await each.run();
    const byName = Object.fromEntries(
      each.getState().rows.map(({ file }, i) => [file.name, outcomes(each)[i]]),
    );
    expect(byName).toEqual({ '3.xlsx': 3, '5.xlsx': 5, '炸.xlsx': 'broke' });
    expect(log.filter((line) => line === 'start').length).toBeLessThanOrEqual(2);
  });

  it('checks a department again with the workbooks of its units, and from then on whenever it is checked', async () => {
    const { many: each, log } = many(['1.xlsx', '2.xlsx', '3.xlsx']);
    await each.run();
    log.length = 0;
    const [unit, department, other] = each.getState().rows.map(({ file }) => file);
    if (!unit || !department || !other) throw new Error('three files were listed');
    await each.addUp(department, [unit, { ...other, open: () => Promise.reject(new Error('gone')) }]);
    expect(log).toEqual(['start', '2.xlsx 1.xlsx 3.xlsx', 'end']);
    expect(outcomes(each)).toEqual([1, 2, 3]);
    log.length = 0;
    await each.again();
    expect(log).toEqual(['start', '1.xlsx', '2.xlsx 1.xlsx 3.xlsx', '3.xlsx', 'end']);
  });

  it('says of a file that is gone that it is gone', async () => {
    const gone = { ...listedAs('1.xlsx'), open: () => Promise.reject(new Error('NotFoundError')) };
    const each = createMany(listing([gone], true), () => SETTINGS, createChecker(workers().start));
    await each.run();
    expect(outcomes(each)).toEqual(['gone']);
  });

  it('checks a workbook again only when something was decided about it', async () => {
    let profile = 'auto';
    const { many: each, log } = many(['1.xlsx'], () => ({ ...SETTINGS, profile }));
    await each.run();
    const [row] = each.getState().rows;
    if (!row) throw new Error('no row');
    await each.refresh(row.file);
    expect(log).toEqual(['start', '1.xlsx', 'end']);
    profile = 'shanxi-2024';
    await each.refresh(row.file);
    expect(log.slice(3)).toEqual(['start', '1.xlsx shanxi-2024', 'end']);
  });

  it('checks all again when asked to', async () => {
    const { many: each, log } = many(['1.xlsx', '2.xlsx']);
    await each.run();
    await each.again();
    expect(outcomes(each)).toEqual([1, 2]);
    expect(log.filter((line) => line === '2.xlsx')).toHaveLength(2);
  });
});

describe('what is listed of a folder', () => {
  const paths = (found: readonly { readonly path: string }[]): string[] => found.map(({ path }) => path);

  it('is its workbooks as people count, without what Excel and WPS put beside them', () => {
    const all = ['局/乙/10.xls', '局/乙/9.et', '局/甲.XLSX', '局/~$甲.xlsx', '局/.~甲.xlsx', '局/说明.docx'];
    const found = listing(all.map(listedAs), false);
    expect(paths(found.files).sort()).toEqual(['乙/10.xls', '乙/9.et', '甲.XLSX']);
    expect(paths(found.files).filter((path) => path.startsWith('乙'))).toEqual(['乙/9.et', '乙/10.xls']);
    expect(found).toMatchObject({ root: '局', ignored: 1, cut: false });
  });

  it('keeps what was chosen by hand, whatever it is called, and says when there is too much', () => {
    expect(listing([listedAs('说明.docx')], true).files).toHaveLength(1);
    const found = listing(
      Array.from({ length: 2_001 }, (_, i) => listedAs(`${i}.xlsx`)),
      false,
    );
    expect([found.files.length, found.cut, found.root]).toEqual([2_000, true, '']);
  });
});
