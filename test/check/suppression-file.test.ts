import { readSuppressions, writeSuppressions } from '../../src/check';

const entry = { key: 'totals/row-total:expense/204/total', reason: '批复如此', message: '表三……', by: '张会计', date: '2024-02-01' };

test('what is written is read again', () => {
  expect(readSuppressions(writeSuppressions([entry]))).toEqual({ ok: true, suppressions: [entry] });
});

test.each([
  ['{', /^不是有效的 JSON/],
  ['[]', /缺少 dismissed/],
  ['{"dismissed":[{"reason":"x"}]}', /第 1 条缺少 key/],
  ['{"dismissed":[{"key":"a","reason":"x"},{"key":"b","reason":" "}]}', /第 2 条没有写理由/],
  ['{"version":9,"dismissed":[]}', /比本程序认得的新/],
])('%s is refused with a sentence', (text, problem) => {
  const read = readSuppressions(text);
  expect(read.ok ? '' : read.problem).toMatch(problem);
});

test('only key and reason are needed; a byte order mark does no harm', () => {
  const read = readSuppressions('\uFEFF{"dismissed":[{"key":"a","reason":"理由"}]}');
  expect(read).toEqual({ ok: true, suppressions: [{ key: 'a', reason: '理由', message: '', by: '', date: '' }] });
});
