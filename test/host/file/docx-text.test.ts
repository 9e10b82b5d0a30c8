import { strToU8, zipSync } from 'fflate';
import { readDocxParagraphs } from '../../../src/host/file/docx-text';

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="TARGET"/></Relationships>';

function docx(body: string, path = 'word/document.xml', before = ''): Uint8Array {
  return zipSync({
    '_rels/.rels': strToU8(RELATIONSHIPS.replace('TARGET', path)),
    [path]: strToU8(`<?xml version="1.0"?>${before}<w:document ${NS}><w:body>${body}</w:body></w:document>`),
  });
}

const p = (...runs: string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

test('runs are joined, breaks divide, empty paragraphs go, entities are resolved', async () => {
  const body = `${p('一、收入', '预算情况说明')}<w:p/>${p(' 预算收入8,672.24', '万元&lt;占100%&gt;。 ')}<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>`;
  expect(await readDocxParagraphs(docx(body))).toEqual({
    ok: true,
    value: ['一、收入预算情况说明', '预算收入8,672.24万元<占100%>。', '甲 乙', '丙'],
  });
});

test('tables, deleted passages, field codes and the copy of a text box are left out', async () => {
  const body = `<w:tbl><w:tr><w:tc>${p('合计 1,100.00')}</w:tc></w:tr></w:tbl>
    <w:p><w:del><w:r><w:delText>删去的</w:delText></w:r></w:del><w:ins><w:r><w:t>新写的</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
    <mc:AlternateContent><mc:Choice>${p('框内')}</mc:Choice><mc:Fallback>${p('框内')}</mc:Fallback></mc:AlternateContent>`;
  expect(await readDocxParagraphs(docx(body, 'word/document2.xml'))).toEqual({
    ok: true,
    value: ['新写的', '框内'],
  });
});

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a workbook', docx('', 'xl/workbook.xml'), 'not-a-workbook'],
  ['text', strToU8('一、收入预算情况说明'), 'not-a-workbook'],
  [
    'a document that expands itself',
    docx(p('甲'), undefined, '<!DOCTYPE d [<!ENTITY a "aaaa">]>'),
    'zip-bomb',
  ],
  ['a document that is cut off', docx(p('甲')).slice(0, 120), 'damaged'],
  [
    'a document whose XML is cut off',
    zipSync({ 'word/document.xml': strToU8(`<w:document ${NS}><w:body><w:p`) }),
    'damaged',
  ],
  ['any other zip', zipSync({ 'a.txt': strToU8('甲') }), 'not-a-workbook'],
])('%s is a problem with a name', async (_, bytes, code) => {
  const read = await readDocxParagraphs(bytes);
  expect(read).toMatchObject({ ok: false, problem: { code } });
});

test('a document larger than allowed is refused before it is unpacked', async () => {
  const read = await readDocxParagraphs(docx(p('甲'.repeat(5000))), { partBytes: 1000 });
  expect(read).toMatchObject({ ok: false, problem: { code: 'too-large' } });
});
