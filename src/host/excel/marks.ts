/** Puts marks on cells and takes them off again. */
import type { Level, Rectangle } from '../../model';
import { parseA1 } from '../../model';
import { isMarkFormula, markFormula, markStyle } from '../mark-style';
import type { HostProblem, Mark, MarkOutcome, Result } from '../port';
import { joinAddresses, mergeAreas } from './addresses';
import { Refusal, attempt } from './problems';
import { cellCount } from './read-plan';
import { AREAS_SET, MARK_SET, supports } from './requirements';
import type { TaggedFormat } from './tagged-formats';
import { findTagged } from './tagged-formats';

/** Excel puts a new conditional format before the others, so the strongest is made last. */
const WEAKEST_FIRST: readonly { readonly level: Level; readonly culprit: boolean }[] = (
  ['note', 'warning', 'error'] as const
).flatMap((level) => [
  { level, culprit: false },
  { level, culprit: true },
]);

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Formats made in one request where areas cannot be joined: one a rectangle, a dozen actions each. */
const FORMATS_PER_REQUEST = 500;

/** Replaces all our marks. Protected and vanished sheets are left as they are and listed. */
export function mark(marks: readonly Mark[]): Promise<Result<MarkOutcome>> {
  return attempt(() =>
    Excel.run(async (context) => {
      needFormats();
      const sheets = await loadSheets(context);
      const old = await findTagged(context, sheets, isMarkFormula);
      for (const { format } of removable(sheets, old)) format.delete();
      const skipped: { sheet: string; problem: HostProblem }[] = [];
      let marked = 0;
      const orders: MarkOrder[] = [];
      for (const [name, own] of bySheet(marks)) {
        const sheet = sheets.find((candidate) => candidate.name === name);
        if (!sheet) skipped.push({ sheet: name, problem: { code: 'sheet-gone', sheet: name } });
        else if (sheet.protection.protected) {
          skipped.push({ sheet: name, problem: { code: 'protected', sheet: name } });
        } else {
          const made = ordersFor(sheet, own);
          orders.push(...made.orders);
          marked += made.cells;
        }
      }
      await carryOut(context, orders);
      return { marked, skipped };
    }),
  );
}

/**
 * Removes every mark of ours, of this session or an earlier one, and gives the number of marked cells. Where a protected
 * sheet still bears marks the others are removed all the same and that sheet is the problem reported.
 */
export function clearMarks(): Promise<Result<number>> {
  return attempt(() =>
    Excel.run(async (context) => {
      needFormats();
      const sheets = await loadSheets(context);
      const tagged = await findTagged(context, sheets, isMarkFormula);
      const countsCells = supports(AREAS_SET);
      const covered = removable(sheets, tagged).map(({ format }) => {
        const areas = countsCells ? format.getRanges() : null;
        areas?.load('cellCount');
        format.delete();
        return areas;
      });
      await context.sync();
      const locked = tagged.find(({ sheet }) => isProtected(sheets, sheet));
      if (locked) throw new Refusal({ code: 'protected', sheet: locked.sheet });
      return covered.reduce((sum, areas) => sum + (areas?.cellCount ?? 1), 0);
    }),
  );
}

function needFormats(): void {
  if (!supports(MARK_SET)) throw new Refusal({ code: 'not-supported', need: `ExcelApi ${MARK_SET}` });
}

async function loadSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  return worksheets.items;
}

function isProtected(sheets: readonly Excel.Worksheet[], name: string): boolean {
  return sheets.some((sheet) => sheet.name === name && sheet.protection.protected);
}

function removable(sheets: readonly Excel.Worksheet[], tagged: readonly TaggedFormat[]): TaggedFormat[] {
  return tagged.filter(({ sheet }) => !isProtected(sheets, sheet));
}

function bySheet(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const one of marks) {
    const group = groups.get(one.sheet);
    if (group) group.push(one);
    else groups.set(one.sheet, [one]);
  }
  return groups;
}

/** One conditional format to be made. */
interface MarkOrder {
  readonly sheet: Excel.Worksheet;
  readonly address: string;
  readonly level: Level;
  readonly culprit: boolean;
}

function ordersFor(sheet: Excel.Worksheet, marks: readonly Mark[]): { orders: MarkOrder[]; cells: number } {
  // Without RangeAreas each rectangle is an order of its own.
  const limit = supports(AREAS_SET) ? undefined : 1;
  let cells = 0;
  const orders = WEAKEST_FIRST.flatMap(({ level, culprit }) => {
    const own = marks.filter((one) => one.level === level && one.culprit === culprit);
    const areas = mergeAreas([...new Set(own.map(({ cell }) => cell))].map(areaOf));
    cells += areas.reduce((sum, area) => sum + cellCount(area), 0);
    return joinAddresses(areas, limit).map((address) => ({ sheet, address, level, culprit }));
  });
  return { orders, cells };
}

function areaOf(cell: string): Rectangle {
  const area = parseA1(cell);
  if (!area) throw new Refusal({ code: 'unknown', hostCode: `address ${cell}` });
  return area;
}

async function carryOut(context: Excel.RequestContext, orders: readonly MarkOrder[]): Promise<void> {
  for (let from = 0; from === 0 || from < orders.length; from += FORMATS_PER_REQUEST) {
    for (const order of orders.slice(from, from + FORMATS_PER_REQUEST)) addFormat(order);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one turn in practice; old hosts need many formats, and a request has a size limit
    await context.sync();
  }
}

function addFormat({ sheet, address, level, culprit }: MarkOrder): void {
  const target = address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
  const { custom } = target.conditionalFormats.add('Custom');
  const style = markStyle(level, culprit);
  custom.rule.formula = markFormula(level, culprit);
  custom.format.fill.color = style.fill;
  custom.format.font.color = style.fontColor;
  if (style.underline) custom.format.font.underline = 'Single';
  for (const side of EDGES) {
    const edge = custom.format.borders.getItem(side);
    edge.style = 'Continuous';
    edge.color = style.edge;
  }
}
