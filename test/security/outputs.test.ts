import { writeWorkbook } from '../../src/host/file/write';
import type { WorkbookSnapshot } from '../../src/model';
import { sampleWithErrors } from '../../src/samples';
import { gouji } from '../cli/fake-terminal';

/** Names that a program which built paths from them would write outside its folder. */
const HOSTILE = ['../../etc/名单', '/etc/passwd', 'C:\\Windows\\x', '..', 'a/b', '说明\u0000'];

const [expense] = sampleWithErrors().snapshot.sheets.slice(2, 3) as [WorkbookSnapshot['sheets'][number]];

const hostile = (name: string): Promise<Uint8Array> =>
  writeWorkbook({
    ...sampleWithErrors().snapshot,
    name,
    sheets: [{ ...expense, values: expense.values.map((row, index) => (index === 1 ? [`部门名称：${name}`, ...row.slice(1)] : row)) }],
  });

test.each(HOSTILE)('a workbook that speaks of %j decides no path: only what the user named is written', async (name) => {
  const files = { '进/预算.xlsx': await hostile(name) };
  const marked = await gouji(['check', '进/预算.xlsx', '--mark', '出/标记.xlsx'], { files });
  expect([...marked.files.keys()]).toEqual(['进/预算.xlsx', '出/标记.xlsx']);
  const told = await gouji(['narrate', '进/预算.xlsx', '--out', '出/说明.md'], { files });
  expect([...told.files.keys()].filter((path) => path !== '进/预算.xlsx' && path !== '出/说明.md')).toEqual([]);
});

test('without --mark or --out nothing is written', async () => {
  const files = { '预算.xlsx': await hostile('x') };
  for (const args of [['check', '预算.xlsx'], ['narrate', '预算.xlsx'], ['inputs', '预算.xlsx']]) {
    const { files: after } = await gouji(args, { files });
    expect([...after.keys()]).toEqual(['预算.xlsx']);
  }
});
