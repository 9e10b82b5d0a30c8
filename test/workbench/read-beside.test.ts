import { readWorkbook, writeWorkbook } from '../../src/host/file';
import type { FileToRead, StartReader } from '../../src/workbench/read-beside';
import { readBeside } from '../../src/workbench/read-beside';
import { sheetOf } from '../app/fixture';

/** A file of so many bytes and more: text that does not pack. */
async function fileOf(bytes: number): Promise<FileToRead> {
  let state = 1;
  const random = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state.toString(36);
  };
  const rows = Array.from({ length: Math.ceil(bytes / 40) }, () => [
    Array.from({ length: 10 }, random).join(''),
  ]);
  const snapshot = { source: 'file', name: '大.xlsx', sheets: [sheetOf(rows)], properties: {} } as const;
  return { bytes: await writeWorkbook(snapshot), name: '大.xlsx' };
}

/** A worker in this thread; `breaks` makes it fail as one that cannot be loaded. */
function reader(breaks = false): { readonly start: StartReader; readonly log: string[] } {
  const log: string[] = [];
  const start: StartReader = () => {
    const target = new EventTarget();
    return Object.assign(target, {
      postMessage(file: FileToRead) {
        log.push(`read ${file.name}`);
        if (breaks) target.dispatchEvent(new Event('error'));
        else
          void readWorkbook(file.bytes, file.name).then((data) =>
            target.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })),
          );
      },
      terminate: () => void log.push('ended'),
    }) as unknown as ReturnType<StartReader>;
  };
  return { start, log };
}

it('reads a large file in a worker as the page would', async () => {
  const file = await fileOf(900_000);
  const { start, log } = reader();
  expect(await readBeside(file, start)).toEqual(await readWorkbook(file.bytes, file.name));
  expect(log).toEqual(['read 大.xlsx', 'ended']);
});

it('reads a small file in the page', async () => {
  const file = await fileOf(10_000);
  const { start, log } = reader();
  expect((await readBeside(file, start)).ok).toBe(true);
  expect(log).toEqual([]);
});

it.each([
  ['breaks down', reader(true).start],
  [
    'may not be started',
    () => {
      throw new Error('SecurityError');
    },
  ],
])('reads in the page when the worker %s', async (_what, start) => {
  expect((await readBeside(await fileOf(900_000), start)).ok).toBe(true);
});
