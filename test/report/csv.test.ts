import fc from 'fast-check';
import { csvHeader, csvLines, csvNote } from '../../src/report';
import { finding, report } from './report-of';

/** Reads CSV (RFC 4180) back into rows; written for the tests, shares nothing with the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += text[at] === '"' ? 2 : 1) {
        if (at >= text.length) throw new Error('a quote is not closed');
        value += text[at];
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at += 1) value += text[at];
    }
    rows.at(-1)?.push(value);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else if (at < text.length) throw new Error(`not a field's end: ${text.slice(at, at + 5)}`);
  }
  return rows;
}

const HEAD = '文件,序号,级别,规则,工作表,位置,项目,现值,应为,差额,单位,说明';

test('begins with the mark that lets Excel see Chinese, and one heading a column', () => {
  expect(csvHeader()).toBe(`\uFEFF${HEAD}\r\n`);
});

test('a finding is one line, amounts as numbers', () => {
  const lines = csvLines(
    report({
      findings: [
        finding(),
        finding({ level: 'note', tail: true }),
        finding({ level: 'warning' }),
        finding({ level: 'note' }),
      ],
    }),
  );
  const rows = parse(lines);
  expect(rows[0]).toEqual([
    '预算.xlsx',
    '1',
    '错误',
    'totals/x',
    '表三 支出总表',
    'C7',
    '公安 / 合计',
    '7281.41',
    '7287.41',
    '-6.00',
    '万元',
    '表三合计 7,281.41，下级各项之和 7,287.41，少 6.00',
  ]);
  expect(rows.map((row) => row[2])).toEqual(['错误', '提示（尾差）', '警告', '提示']);
});

test('a finding without place or amounts has empty fields', () => {
  const none = { places: [], unit: null, actual: null, expected: null, difference: null, allowed: null };
  expect(parse(csvLines(report({ findings: [finding(none)] })))[0]?.slice(4, 11)).toEqual([
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
});

test('a file that was not checked has a line that says why, as little trusted as any other', () => {
  expect(parse(csvNote('=坏的.xlsx', '未核对：文件有密码，"打不开"'))).toEqual([
    ["'=坏的.xlsx", ...Array<string>(10).fill(''), '未核对：文件有密码，"打不开"'],
  ]);
});

test('no findings, no lines', () => {
  expect(csvLines(report())).toBe('');
});

test.each([
  ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
  ['+1+1', "'+1+1"],
  ['-1+cmd|x', "'-1+cmd|x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\n=1', "'\n=1"],
  ['＝SUM(A1)', "'＝SUM(A1)"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['-6.00', '-6.00'],
  ['行政运行', '行政运行'],
])('%j from a workbook is shown as %j, never run', (label, shown) => {
  const place = { role: 'cell', sheet: label, cell: 'A1', label } as const;
  const [row] = parse(csvLines(report({ findings: [finding({ places: [place], message: label })] })));
  expect([row?.[4], row?.[6], row?.[11]]).toEqual([shown, shown, shown]);
});

test('the name of the file is as little trusted', () => {
  expect(parse(csvLines(report({ file: '=cmd.xlsx', findings: [finding()] })))[0]?.[0]).toBe("'=cmd.xlsx");
});

test('whatever stands in a cell comes back as text of the same field, and no field begins a formula', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      '=',
      '＝',
      '＋',
      '+',
      '-',
      '@',
      '"',
      ',',
      '\r',
      '\n',
      '\t',
      '1',
      '.',
      '合',
      "'",
      ' ',
    ),
  });
  fc.assert(
    fc.property(text, text, (label, message) => {
      const place = { role: 'cell', sheet: 's', cell: 'A1', label } as const;
      const rows = parse(csvLines(report({ findings: [finding({ places: [place], message })] })));
      expect(rows).toHaveLength(1);
      expect(rows[0]).toHaveLength(HEAD.split(',').length);
      for (const [index, original] of [
        [6, label],
        [11, message],
      ] as const) {
        const value = rows[0]?.[index] ?? '';
        expect([original, `'${original}`]).toContain(value);
        if (!/^[+-]?\d+(\.\d+)?$/.test(value)) expect(value).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
      }
    }),
    { numRuns: 1000 },
  );
});
