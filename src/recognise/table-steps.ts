/** The steps that the tables of a book are written to, so that an edited amount can be held against them. */
import type { Book, MoneyUnit, Table } from '../model';
import { FEN_PER_UNIT, isFigure, isMultipleOf } from '../model';
import { OWN_STEP } from './cells';
import { coarsestStep, stepOfAmounts } from './figures';

interface TableStep {
  readonly step: number;
  /** Every amount is a multiple of the coarsest step there is: so it stays as long as edited ones are. */
  readonly isPlain: boolean;
}

export class TableSteps {
  readonly #steps = new Map<Table, Map<MoneyUnit, TableStep>>();

  /** The step of a table's amounts in a unit, as it was when it was first asked for. */
  of(book: Book, table: Table, unit: MoneyUnit): number {
    return this.#known(book, table, unit).step;
  }

  /** Asks for every step that an edit of such an amount may change, before the edit. */
  prepare(book: Book, table: Table, unit: MoneyUnit): void {
    for (const each of alike(book, table, unit)) this.#known(book, each, unit);
  }

  /** Whether all steps are as before, now that an amount of this table came to be `printed` fen. */
  stay(book: Book, table: Table, unit: MoneyUnit, printed: number): boolean {
    if (this.#known(book, table, unit).isPlain && isMultipleOf(printed, coarsestStep(unit))) return true;
    return alike(book, table, unit).every((each) => {
      const now = read(book, each, unit);
      if (now.step !== this.#known(book, each, unit).step) return false;
      this.#steps.get(each)?.set(unit, now);
      return true;
    });
  }

  #known(book: Book, table: Table, unit: MoneyUnit): TableStep {
    let units = this.#steps.get(table);
    if (!units) this.#steps.set(table, (units = new Map()));
    let known = units.get(unit);
    if (!known) units.set(unit, (known = read(book, table, unit)));
    return known;
  }
}

/** Tables in 元 with few amounts take the step of the others; in every other unit a table's step is its own affair. */
function alike(book: Book, table: Table, unit: MoneyUnit): readonly Table[] {
  return unit === '元' ? book.tables : [table];
}

function read(book: Book, table: Table, unit: MoneyUnit): TableStep {
  const amounts = amountsOf(book, [table], unit);
  const coarsest = coarsestStep(unit);
  const others = (): Float64Array =>
    amountsOf(
      book,
      book.tables.filter(({ id }) => !OWN_STEP.has(id)),
      unit,
    );
  const own = stepOfAmounts(amounts, unit);
  return {
    step: own ?? (OWN_STEP.has(table.id) ? null : stepOfAmounts(others(), unit)) ?? 1,
    isPlain: FEN_PER_UNIT[unit] > 100 && amounts.every((fen) => isMultipleOf(fen, coarsest)),
  };
}

function amountsOf(book: Book, tables: readonly Table[], unit: MoneyUnit): Float64Array {
  const amounts: number[] = [];
  for (const { panels } of tables) {
    for (const panel of panels) {
      const width = panel.columns.length;
      for (const column of panel.columns) {
        if (column.kind !== 'amount' || column.unit !== unit) continue;
        const end = panel.firstCell + panel.rows.length * width;
        for (let id = panel.firstCell + column.index; id < end; id += width)
          if (isFigure(book, id)) amounts.push(book.cells.printed[id]!);
      }
    }
  }
  return Float64Array.from(amounts);
}
