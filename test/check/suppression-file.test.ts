import { readSuppressions, writeSuppressions } from '../../src/check';

const entry = {
  key: 'totals/row-total:expense/204/total',
  reason: '批复如此',
  message: '表三……',
  by: '张会计',
  date: '2024-02-01',
};

test('what is written is read again', () => {
  expect(readSuppressions(writeSuppressions([entry]))).toEqual({ ok: true, suppressions: [entry] });
});

test.each([
  ['{', /^不是有效的 JSON/],
  ['[]', /缺少 dismissed/],
  ['null', /缺少 dismissed/],
  ['"dismissed"', /缺少 dismissed/],
  ['{"dismissed":{}}', /缺少 dismissed/],
  ['{"dismissed":[null]}', /第 1 条缺少 key/],
  ['{"dismissed":[["a","b"]]}', /第 1 条缺少 key/],
  ['{"dismissed":[{"key":7,"reason":"x"}]}', /第 1 条缺少 key/],
  ['{"dismissed":[{"reason":"x"}]}', /第 1 条缺少 key/],
  ['{"dismissed":[{"key":"a","reason":"x"},{"key":"b","reason":" "}]}', /第 2 条没有写理由/],
  ['{"version":9,"dismissed":[]}', /比本程序认得的新/],
])('%s is refused with a sentence', (text, problem) => {
  const read = readSuppressions(text);
  expect(read.ok ? '' : read.problem).toMatch(problem);
});

test('only key and reason are needed; a byte order mark does no harm', () => {
  const read = readSuppressions('\uFEFF{"dismissed":[{"key":"a","reason":"理由"}]}');
  expect(read).toEqual({
    ok: true,
    suppressions: [{ key: 'a', reason: '理由', message: '', by: '', date: '' }],
  });
});

test('the file says what it is and of which version; a later version is refused, an earlier or none is read', () => {
  expect(JSON.parse(writeSuppressions([]))).toEqual({ gouji: 'suppressions', version: 1, dismissed: [] });
  expect(readSuppressions('{"version":2,"dismissed":[]}').ok).toBe(false);
  for (const version of ['1', '0', '"2"', 'null'])
    expect(readSuppressions(`{"version":${version},"dismissed":[]}`)).toEqual({ ok: true, suppressions: [] });
});
