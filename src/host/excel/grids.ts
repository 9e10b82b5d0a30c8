/** Excel's grids to those of a snapshot. Pure. */
import type { CellValue } from '../../model';

/** Rows as Excel hands them out: '' for a blank cell, formulas with constants in between. */
export interface RawRows {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

export interface Grids {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[] | null;
  readonly numberFormats: readonly (readonly string[])[] | null;
}

const GENERAL = 'General';

/** Joins the pieces of a sheet, top to bottom. Formulas are null when no cell has one, formats when all are General. */
export function joinRows(pieces: readonly RawRows[]): Grids {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  let hasFormula = false;
  let hasFormat = false;
  for (const piece of pieces) {
    piece.values.forEach((row, index) => {
      const formulaRow = row.map((value, column) => formulaIn(piece.formulas[index]?.[column], value));
      const formatRow = row.map((_, column) => formatIn(piece.numberFormats[index]?.[column]));
      values.push(row.map((value, column) => valueIn(value, formulaRow[column] ?? null)));
      formulas.push(formulaRow);
      numberFormats.push(formatRow);
      hasFormula ||= formulaRow.some((formula) => formula !== null);
      hasFormat ||= formatRow.some((format) => format !== GENERAL);
    });
  }
  return {
    values,
    formulas: hasFormula ? formulas : null,
    numberFormats: hasFormat ? numberFormats : null,
  };
}

/** Text that looks like a formula is handed out the same as value and formula (Excel drops the apostrophe). */
function formulaIn(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** A formula may well give an empty text; a cell without formula and text is blank. */
function valueIn(value: unknown, formula: string | null): CellValue {
  if (value === '' && formula === null) return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function formatIn(format: unknown): string {
  return typeof format === 'string' && format !== '' ? format : GENERAL;
}
