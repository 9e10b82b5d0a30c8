/** A file of a list from its bytes, alone and with the workbooks of its units. */
import { memoryStorage } from '../../../src/app';
import { settingsFor } from '../../../src/app/many/settings';
import { writeWorkbook } from '../../../src/host/file';
import type { CellValue, WorkbookSnapshot } from '../../../src/model';
import { sampleWorkbook } from '../../../src/samples';
import { checkFile } from '../../../src/workbench/many/check-file';

const settings = settingsFor(memoryStorage(), '');

async function fileOf(workbook: WorkbookSnapshot, name: string): Promise<File> {
  return new File([(await writeWorkbook(workbook)).slice()], name);
}

/** The sample as if one of its units had published it. */
function unit(): WorkbookSnapshot {
  const sample = sampleWorkbook();
  const rename = (value: CellValue): CellValue =>
    value === '部门名称：长治市公安局屯留分局' ? '部门名称：长治市公安局屯留分局交通管理大队' : value;
  return {
    ...sample,
    sheets: sample.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map(rename)) })),
  };
}

const messages = async (...units: { file: File; path: string }[]): Promise<string> => {
  const answer = await checkFile({
    file: await fileOf(sampleWorkbook(), '汇总.xlsx'),
    path: '汇总.xlsx',
    settings,
    units,
  });
  if (!answer.ok) throw new Error(answer.problem.code);
  expect(answer.book.units).toBe(units.length);
  return answer.book.report.findings.rows.flat().join('\n');
};

describe('a department’s workbook', () => {
  it('names its body and the units that its tables list', async () => {
    const answer = await checkFile({ file: await fileOf(unit(), '大队.xlsx'), path: '大队.xlsx', settings });
    expect(answer).toMatchObject({
      ok: true,
      book: {
        body: '长治市公安局屯留分局交通管理大队',
        lists: ['长治市公安局屯留分局', '长治市公安局屯留分局交通管理大队'],
        units: 0,
      },
    });
  });

  it('is held against the workbooks of its units, by the names they have in the list', async () => {
    expect(await messages()).not.toContain('没有给出它的工作簿');
    const withUnit = await messages({ file: await fileOf(unit(), '大队.xlsx'), path: '下属/大队.xlsx' });
    // One of two units is there: what is missing is named, and nothing is added up.
    expect(withUnit).toContain('列有“长治市公安局屯留分局”，没有给出它的工作簿');
  });

  it('is told of a unit’s workbook that cannot be read', async () => {
    expect(await messages({ file: new File([], '空.xlsx'), path: '下属/空.xlsx' })).toMatch(
      /“下属\/空\.xlsx”.*没有认出预算表/,
    );
  });
});
