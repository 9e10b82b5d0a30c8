/** Writes a sheet of our own. */
import { columnLetters, rectangleToA1 } from '../../model';
import { OWN_SHEET_FORMULA, isOwnSheetFormula } from '../mark-style';
import type { Result, SheetContent } from '../port';
import { literalRows } from './cell-text';
import type { Subject } from './problems';
import { Refusal, attempt } from './problems';
import { allowedName, sameName, variantName } from '../sheet-name';
import { findTagged } from './tagged-formats';

/** Characters in one request; Chinese takes three bytes each, and the limit is 5 MB. */
const CHARACTERS_PER_REQUEST = 1_000_000;

/**
 * Replaces the contents of our earlier sheet of this name, or makes one; a sheet of that name that is not ours stays, and
 * ours is called “name (2)”. Ours is never deleted and made anew: that would cost the undo stack everywhere.
 */
export function writeSheet(content: SheetContent): Promise<Result<string>> {
  let subject: Subject | null = null;
  return attempt(
    () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/protection/protected');
        await context.sync();
        const existing = worksheets.items;
        const tagged = await findTagged(context, existing, isOwnSheetFormula);
        const ours = new Set(tagged.map(({ sheet }) => sheet));
        const { name, sheet: earlier } = chooseName(content.name, existing, ours);
        subject = { sheet: name, isProtected: earlier?.protection.protected };
        if (earlier?.protection.protected) throw new Refusal({ code: 'protected', sheet: name });
        const sheet = earlier ?? worksheets.add(name);
        if (earlier) earlier.getRange().clear('Contents');
        else sheet.getRange().conditionalFormats.add('Custom').custom.rule.formula = OWN_SHEET_FORMULA;
        setLook(sheet, content);
        await writeRows(context, sheet, content.rows);
        return name;
      }),
    () => subject,
  );
}

interface Choice {
  readonly name: string;
  /** The sheet of ours that bears the name; null when it is to be made. */
  readonly sheet: Excel.Worksheet | null;
}

function chooseName(wanted: string, existing: readonly Excel.Worksheet[], ours: ReadonlySet<string>): Choice {
  const base = allowedName(wanted);
  for (let number = 1; ; number += 1) {
    const name = variantName(base, number);
    const sheet = existing.find((candidate) => sameName(candidate.name, name));
    if (!sheet) return { name, sheet: null };
    if (ours.has(sheet.name)) return { name: sheet.name, sheet };
  }
}

/** Width of a column in points: seven pixels a character of the standard font and five between columns. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

function setLook(sheet: Excel.Worksheet, content: SheetContent): void {
  content.columnWidths.forEach((characters, column) => {
    const letters = columnLetters(column);
    const { format } = sheet.getRange(`${letters}1:${letters}${Math.max(1, content.rows.length)}`);
    format.columnWidth = points(characters);
    format.wrapText = true;
    format.verticalAlignment = 'Top';
  });
  const last = columnLetters(Math.max(0, content.columnWidths.length - 1));
  for (const [from, to] of stretches(content.unwrapped ?? [])) {
    sheet.getRange(`A${from + 1}:${last}${to + 1}`).format.wrapText = false;
  }
}

/** Neighbouring numbers of an ascending list as first and last. */
function stretches(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: SheetContent['rows'],
): Promise<void> {
  const cells = literalRows(rows);
  let top = 0;
  for (const block of blocksOf(cells)) {
    const right = (block[0]?.length ?? 1) - 1;
    const area = { top, left: 0, bottom: top + block.length - 1, right };
    if (block.length > 0) sheet.getRange(rectangleToA1(area)).values = block;
    top += block.length;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one turn unless the text exceeds the size limit of a request
    await context.sync();
  }
}

/** At least one block, also for no rows, so that clearing and making the sheet are carried out. */
function blocksOf(rows: (string | number | boolean)[][]): (string | number | boolean)[][][] {
  const blocks: (string | number | boolean)[][][] = [[]];
  let characters = 0;
  for (const row of rows) {
    const length = row.reduce<number>((sum, cell) => sum + String(cell).length, 0);
    if (characters > 0 && characters + length > CHARACTERS_PER_REQUEST) {
      blocks.push([]);
      characters = 0;
    }
    blocks.at(-1)?.push(row);
    characters += length;
  }
  return blocks;
}
