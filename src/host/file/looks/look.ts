/** How cells look, for showing only: nothing that is checked depends on it, so it is read apart and only when asked for. */

export interface Edge {
  /** As files name them: 'thin', 'medium', 'thick', 'double', 'dashed', 'dotted', 'hair' and variants. */
  readonly style: string;
  /** #RRGGBB; null for the automatic colour. */
  readonly color: string | null;
}

export interface CellLook {
  /** #RRGGBB; null for no fill. */
  readonly fill: string | null;
  /** Of the text, #RRGGBB; null for the automatic colour, black. */
  readonly color: string | null;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `general` puts words left and figures right. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Characters. */
  readonly indent: number;
  /** Characters one below the other. */
  readonly stacked: boolean;
  readonly top: Edge | null;
  readonly right: Edge | null;
  readonly bottom: Edge | null;
  readonly left: Edge | null;
}

/** The look of one sheet. Rows and columns are 0-based sheet numbers; sizes are pixels at 96 a inch. */
export interface SheetLook {
  /** Distinct looks that `cells` point into; the first is that of a cell of which nothing is said. */
  readonly looks: readonly CellLook[];
  /** Rows × columns from A1 on, as many as were asked for. */
  readonly rows: number;
  readonly columns: number;
  readonly cells: Uint16Array;
  /** Rows and columns of a size of their own; 0 for hidden ones. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeight: number;
  readonly columnWidth: number;
  readonly gridLines: boolean;
}

/** The look of a cell; that of a cell of which nothing is said outside what was asked for. */
export function lookAt(sheet: SheetLook, row: number, column: number): CellLook {
  const inside = row >= 0 && column >= 0 && row < sheet.rows && column < sheet.columns;
  const index = inside ? (sheet.cells[row * sheet.columns + column] ?? 0) : 0;
  return sheet.looks[index] ?? PLAIN_LOOK;
}

export const PLAIN_LOOK: CellLook = {
  fill: null,
  color: null,
  font: '宋体',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  stacked: false,
  top: null,
  right: null,
  bottom: null,
  left: null,
};
