import { strToU8, zipSync } from 'fflate';
import type { CheckReport } from '../../src/report';
import { gouji, sampleFiles } from './fake-terminal';

const GOOD = `2024年度部门预算情况说明
三、支出预算情况说明
2024年度长治市公安局屯留分局支出预算8672.24万元，其中：基本支出3847.34万元，占44.36%；项目支出4824.9万元，占55.64%。`;
const BAD = GOOD.replace('3847.34', '3874.34');

function docx(text: string): Uint8Array {
  const body = text.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  return zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) });
}

let workbook: Uint8Array;
beforeAll(async () => {
  workbook = (await sampleFiles()).good;
});

async function told(file: string, content: Uint8Array | string, ...more: string[]): Promise<{ status: number; err: string; said: string[] }> {
  const files = { '预算.xlsx': workbook, [file]: content };
  const { status, out, err } = await gouji(['check', '预算.xlsx', '--narrative', file, '--format', 'json', ...more], { files });
  const report = out === '' ? null : (JSON.parse(out) as CheckReport);
  const findings = report?.findings.filter(({ rule }) => rule.startsWith('narrative/')) ?? [];
  return { status, err, said: findings.map(({ rule, places }) => `${rule} ${places[0]?.sheet}!${places[0]?.cell}`) };
}

test.each<[string, Uint8Array | string, Uint8Array | string]>([
  ['说明.txt', GOOD, BAD],
  ['说明.md', `# ${GOOD}`, `# ${BAD}`],
  ['说明.docx', docx(GOOD), docx(BAD)],
])('%s takes the place of the workbook’s narrative; findings name the file and the paragraph', async (file, good, bad) => {
  expect((await told(file, good)).said).toEqual([]);
  expect(await told(file, bad)).toMatchObject({ status: 1, said: [`narrative/amount-equals-table ${file}!A3`] });
});

test('text in GBK and UTF-16 is read as well', async () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(BAD, 'utf16le')]);
  expect((await told('说明.txt', utf16)).said).toEqual(['narrative/amount-equals-table 说明.txt!A3']);
  // 支出预算9999万元 in GBK
  const gbk = new Uint8Array([0xd6, 0xa7, 0xb3, 0xf6, 0xd4, 0xa4, 0xcb, 0xe3, ...Buffer.from('9999'), 0xcd, 0xf2, 0xd4, 0xaa]);
  expect((await told('说明.txt', gbk)).said).toEqual(['narrative/amount-equals-table 说明.txt!A1']);
});

test('figures that no table has are held against what was filled in', async () => {
  const text = `${GOOD}\n九、国有资产占有使用情况\n办公用房建筑总面积11133平方米。`;
  const filled = { '资料.json': JSON.stringify({ 'assets.offices': '11233' }) };
  const files = { '预算.xlsx': workbook, '说明.txt': text, ...filled };
  const { out } = await gouji(['check', '预算.xlsx', '--narrative', '说明.txt', '--inputs', '资料.json', '--format', 'json'], { files });
  const report = JSON.parse(out) as CheckReport;
  expect(report.findings.filter(({ rule }) => rule.startsWith('narrative/')).map(({ message }) => message)).toEqual([
    '说明写“办公用房建筑总面积11133平方米”，说明资料中填的是 11,233.00',
  ]);
});

test('a marked copy is written without marks for a text that has no cells', async () => {
  const files = { '预算.xlsx': workbook, '说明.txt': BAD };
  const { status, files: after } = await gouji(['check', '预算.xlsx', '--narrative', '说明.txt', '--mark', '标记.xlsx'], { files });
  expect(status).toBe(1);
  expect(after.has('标记.xlsx')).toBe(true);
});

test.each<[string, Uint8Array | string, number, RegExp]>([
  ['没有.txt', '', 3, /没有这个文件/],
  ['别的.docx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 3, /不是 Word 文档/],
  ['旧.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 3, /另存为 \.docx/],
])('%s cannot be read and says so', async (file, content, status, words) => {
  const files = { '预算.xlsx': workbook, ...(content === '' ? {} : { [file]: content }) };
  const outcome = await gouji(['check', '预算.xlsx', '--narrative', file], { files });
  expect(outcome.status).toBe(status);
  expect(outcome.err).toMatch(words);
});

test('one narrative belongs to one workbook', async () => {
  const files = { '甲.xlsx': workbook, '乙.xlsx': workbook, '说明.txt': GOOD };
  expect((await gouji(['check', '甲.xlsx', '乙.xlsx', '--narrative', '说明.txt'], { files })).status).toBe(2);
});
