/** Draws charts on a sheet of our own. */
import { OWN_SHEET_FORMULA, isOwnSheetFormula } from '../mark-style';
import type { Result, SheetChart } from '../port';
import { literalRows } from './cell-text';
import type { Subject } from './problems';
import { Refusal, attempt } from './problems';
import { findTagged } from './tagged-formats';

/** Our charts are known by their names, so that one a person put on the sheet stays. */
const NAME = 'gouji:';

/**
 * A narrative takes A to E (its text and where its figures come from); figures of charts stand in G and H, the chart from J to
 * P. A chart needs this many rows at least.
 */
const ROWS = 17;

interface Block {
  readonly chart: SheetChart;
  /** 1-based row of its heading. */
  readonly top: number;
}

/** What stands in the other columns stays. Figures are cells, so that a chart follows when one is put right. */
export function drawCharts(name: string, charts: readonly SheetChart[]): Promise<Result<number>> {
  let subject: Subject = { sheet: name };
  return attempt(
    () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load('name,protection/protected');
        await context.sync();
        if (sheet.isNullObject) throw new Refusal({ code: 'sheet-gone', sheet: name });
        subject = { sheet: name, isProtected: sheet.protection.protected };
        if (sheet.protection.protected) throw new Refusal({ code: 'protected', sheet: name });
        sheet.charts.load('items/name');
        // The search for our tag carries the names of the charts along.
        const [tag] = await findTagged(context, [sheet], isOwnSheetFormula);
        if (!tag) throw new Refusal({ code: 'unknown', hostCode: `no ${OWN_SHEET_FORMULA}` });
        for (const chart of sheet.charts.items) if (chart.name.startsWith(NAME)) chart.delete();
        sheet.getRange('G1:H1048576').clear('Contents');
        for (const block of blocksOf(charts)) draw(sheet, block);
        await context.sync();
        return charts.length;
      }),
    () => subject,
  );
}

function blocksOf(charts: readonly SheetChart[]): Block[] {
  let top = 1;
  return charts.map((chart) => {
    const block = { chart, top };
    top += Math.max(ROWS, chart.points.length + 3);
    return block;
  });
}

function draw(sheet: Excel.Worksheet, { chart, top }: Block): void {
  const last = top + chart.points.length;
  const figures = sheet.getRange(`G${top}:H${last}`);
  figures.values = literalRows([
    [chart.title, chart.unit],
    ...chart.points.map(({ label, value }) => [label, value]),
  ]);
  const drawn = sheet.charts.add('Pie', figures, 'Columns');
  drawn.name = `${NAME}${chart.title}`;
  drawn.title.text = chart.title;
  drawn.setPosition(`J${top}`, `P${top + ROWS - 2}`);
}
