import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/read';
import { FAULT_KINDS, selftest } from '../../src/selftest';
import { sampleWorkbook } from '../../src/samples';
import { unwrap } from '../kit/unwrap';

const shared = join(__dirname, '../../../shared/workbooks');

describe('the sample budget', () => {
  const result = selftest(sampleWorkbook(), { limit: 300 });

  test('every kind of fault is tried', () => {
    expect(result.kinds.map((kind) => kind.kind)).toEqual([...FAULT_KINDS]);
    expect(result.injected).toBe(300);
  });

  test('at least 98% are caught, at least 90% blamed on the right cell first, and certainty is never wrong', () => {
    expect(result.caught / result.injected).toBeGreaterThanOrEqual(0.98);
    expect(result.blamed / result.injected).toBeGreaterThanOrEqual(0.9);
    expect(result.certain).toBeGreaterThan(0);
    expect(result.results.filter((fault) => fault.right === false)).toEqual([]);
  });

  test('the original is left as it was', () => {
    const snapshot = sampleWorkbook();
    const before = JSON.stringify(snapshot);
    selftest(snapshot, { limit: 30 });
    expect(JSON.stringify(snapshot)).toBe(before);
  });
});

test('a workbook without budget tables has nothing to try', () => {
  expect(selftest({ source: 'file', name: '空.xlsx', sheets: [], properties: {} })).toMatchObject({
    injected: 0,
    caught: 0,
  });
});

// Tried in addition where the published budgets lie beside the project; the sample above stands for them elsewhere.
const files = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.xlsx')) : [];
for (const name of files) {
  test(`published budget ${name}`, async () => {
    const snapshot = unwrap(await readWorkbook(new Uint8Array(readFileSync(join(shared, name))), name));
    const result = selftest(snapshot, { limit: 150 });
    expect(result.caught / result.injected).toBeGreaterThanOrEqual(0.98);
    expect(result.blamed / result.injected).toBeGreaterThanOrEqual(0.9);
    expect(result.results.filter((fault) => fault.right === false)).toEqual([]);
  }, 60_000);
}
