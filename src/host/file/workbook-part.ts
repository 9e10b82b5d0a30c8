/** The workbook part: its sheets in order, with their visibility and where they stand in the package. */
import type { Package, SheetEntry } from './package';
import { damaged } from './problem';
import { attribute, prefixedAttribute, readXml } from './xml';

export interface WorkbookPart {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  /** Paths of the shared strings and styles parts, where the workbook has them. */
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** Reads the workbook part; throws FileFault when there is none or it lists no sheet. */
export function readWorkbookPart(from: Package): WorkbookPart {
  const path = from.workbookPath();
  const relationships = from.relationships(path);
  const sheets: SheetEntry[] = [];
  readXml(from.text(path) ?? '', path, {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const id = prefixedAttribute(attributes, 'id');
      const state = attribute(attributes, 'state');
      sheets.push({
        name: attribute(attributes, 'name') ?? `Sheet${sheets.length + 1}`,
        visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
        relationship: relationships.find((each) => each.id === id) ?? null,
      });
    },
    close() {},
    text() {},
  });
  if (sheets.length === 0) throw damaged(path);
  const target = (type: string): string | undefined =>
    relationships.find((each) => each.type === type)?.target;
  return { path, sheets, sharedStrings: target('sharedStrings'), styles: target('styles') };
}
