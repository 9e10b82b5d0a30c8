/** The sample as if it had been published the year before: its own narrative beside its tables. */
import type { CellValue, Inputs, WorkbookSnapshot } from '../../src/model';
import { plainSheet } from '../../src/model';
import { narrate } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { sampleWorkbook } from '../../src/samples';

/** Every 2024 becomes another year; with `inputs` the narrative is written into it. */
export function published(year: number, inputs: Inputs | null = null, body?: string): WorkbookSnapshot {
  const sample = sampleWorkbook();
  const words = (value: CellValue): CellValue =>
    typeof value === 'string'
      ? value
          .replaceAll('2024', String(year))
          .replaceAll('长治市公安局屯留分局', body ?? '长治市公安局屯留分局')
      : value;
  const tables: WorkbookSnapshot = {
    ...sample,
    name: `${year}年公开表.xlsx`,
    sheets: sample.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map(words)) })),
  };
  if (!inputs) return tables;
  const { sections } = narrate(recognise(tables), inputs);
  const lines = sections.flatMap(({ heading, paragraphs }) => [
    [heading],
    ...paragraphs.map(({ text }) => [text]),
  ]);
  return { ...tables, sheets: [...tables.sheets, plainSheet('情况说明', tables.sheets.length, lines)] };
}
