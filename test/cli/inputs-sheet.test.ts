/** The sheet 说明资料 of a workbook counts for a check too; answers of a file go before it. */
import { writeWorkbook } from '../../src/host/file/write';
import type { CellValue } from '../../src/model';
import { plainSheet } from '../../src/model';
import { sampleWorkbook } from '../../src/samples';
import { gouji } from './fake-terminal';

const SENTENCE = '办公用房建筑总面积11133平方米';

async function workbook(answer: CellValue): Promise<Uint8Array> {
  const sample = sampleWorkbook();
  const next = sample.sheets.length;
  const narrative = plainSheet('情况说明', next, [
    ['2024年度部门预算情况说明'],
    ['一、政府采购情况说明', '没有需要特别说明的采购事项，按规定编制。'],
    ['二、机关运行经费情况说明', '机关运行经费按规定编制，没有需要特别说明的事项。'],
    ['三、国有资产占有使用情况', `截至2023年12月31日，长治市公安局屯留分局使用的${SENTENCE}。`],
  ]);
  const answers = plainSheet('说明资料', next + 1, [
    ['项目', '填写', '编号'],
    ['办公用房建筑总面积', answer, 'assets.offices'],
  ]);
  return writeWorkbook({ ...sample, sheets: [...sample.sheets, narrative, answers] });
}

/** Findings about the sentence that hold it against an answer. */
async function found(
  files: Readonly<Record<string, Uint8Array | string>>,
  ...args: string[]
): Promise<string[]> {
  const { out } = await gouji(['check', '表.xlsx', '--format', 'json', ...args], { files });
  const { findings } = JSON.parse(out) as { findings: { message: string }[] };
  return findings.map(({ message }) => message).filter((message) => message.includes('说明资料中填的是'));
}

test('an answer on the sheet that the narrative contradicts is found', async () => {
  expect(await found({ '表.xlsx': await workbook(11133) })).toEqual([]);
  const [message, ...others] = await found({ '表.xlsx': await workbook(11313) });
  expect(others).toEqual([]);
  expect(message).toContain('11,313');
});

test('an answer of --inputs goes before it', async () => {
  const files = { '表.xlsx': await workbook(11313), '答.json': '{"assets.offices": "11133"}' };
  expect(await found(files, '--inputs', '答.json')).toEqual([]);
});
