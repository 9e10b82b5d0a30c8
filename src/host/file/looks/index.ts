/** How a workbook looks, read sheet by sheet when it is to be shown. */
import { DEFAULT_LIMITS } from '../limits';
import { Package } from '../package';
import { FileFault } from '../problem';
import { checkedKind } from '../read';
import { readWorkbookPart } from '../workbook-part';
import type { SheetLook } from './look';
import { readSheetLook, type Extent } from './sheet';
import { readStyles } from './styles';

export type { CellLook, Edge, SheetLook } from './look';
export type { Extent } from './sheet';

/** The look of a sheet by its name; null where it has none that can be read: it is then shown plainly. */
export function readLook(bytes: Uint8Array, sheet: string, extent: Extent): SheetLook | null {
  try {
    if (checkedKind(bytes, DEFAULT_LIMITS) !== 'zip') return null;
    const from = new Package(bytes);
    const workbook = readWorkbookPart(from);
    const target = workbook.sheets.find(({ name }) => name === sheet)?.relationship;
    const part = target?.type === 'worksheet' ? from.find(target.target) : undefined;
    if (!part) return null;
    const theme = from.relationships(workbook.path).find(({ type }) => type === 'theme')?.target;
    return readSheetLook(from, part, readStyles(from, workbook.styles, theme), extent);
  } catch (error) {
    // A look is never worth an error: the cells themselves were read.
    if (error instanceof FileFault || error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}
