/** Facts under construction: made from cells or from one another, and kept by id. */
import type { Book, CellId, Fact, FactId, Place } from '../model';
import { at, entry, isReadable, placeOf, printedAmount } from '../model';

export class FactStore {
  readonly byId = new Map<FactId, Fact>();

  constructor(readonly book: Book) {}

  add(fact: Fact): Fact {
    this.byId.set(fact.id, fact);
    return fact;
  }

  /** The printed amount of one cell; null when the cell holds text or an error: then there is no such fact. */
  read(id: FactId, label: string, cell: CellId): Fact | null {
    const amount = printedAmount(this.book, cell);
    if (!amount) return null;
    return this.add({
      id,
      label,
      value: { kind: 'amount', fen: amount.fen, step: amount.step },
      how: 'read',
      places: [placeOf(this.book, cell, 'cell')],
      from: [],
    });
  }

  /** The sum of cells; null when one of them cannot be read. */
  sumCells(id: FactId, label: string, cells: readonly CellId[]): Fact | null {
    if (cells.length === 0 || !cells.every((cell) => isReadable(this.book, cell))) return null;
    return this.addCells(id, label, cells);
  }

  /** The sum of one cell or more, each of which is known to be readable. */
  addCells(id: FactId, label: string, cells: readonly CellId[]): Fact {
    const { printed, step: steps } = this.book.cells;
    let fen = 0;
    let step = Number.POSITIVE_INFINITY;
    for (const cell of cells) {
      fen += at(printed, cell);
      step = Math.min(step, at(steps, cell));
    }
    return this.add({
      id,
      label,
      value: { kind: 'amount', fen, step },
      how: cells.length === 1 ? 'read' : 'sum',
      places: cells.map((cell) => placeOf(this.book, cell, 'cell')),
      from: [],
    });
  }

  /**
   * The sum of facts; null when one is absent. Where a table prints the same figure (`printedAs`) and the two are only
   * rounding apart, the printed one stands: every figure of the sum and the printed one bring half a step of their own.
   */
  sum(id: FactId, label: string, parts: readonly FactId[], printedAs: FactId): Fact | null {
    let fen = 0;
    const steps: number[] = [];
    for (const part of parts) {
      const value = this.byId.get(part)?.value;
      if (value?.kind !== 'amount') return null;
      fen += value.fen;
      steps.push(value.step);
    }
    const printed = this.byId.get(printedAs);
    if (printed?.value.kind === 'amount') {
      const apart = Math.abs(printed.value.fen - fen);
      const room = steps.reduce((sum, each) => sum + each, printed.value.step);
      if (apart !== 0 && apart * 2 <= room) {
        return this.add({ ...printed, id, label, from: [printedAs] });
      }
    }
    const places = this.placesOf(parts);
    // A blank among them has no digits: the sum is printed as finely as the others.
    const finest = Math.min(...steps.filter((each) => each > 0));
    const step = finest === Number.POSITIVE_INFINITY ? 0 : finest;
    return this.add({ id, label, value: { kind: 'amount', fen, step }, how: 'sum', places, from: parts });
  }

  /** A share; null when a side is absent, or when something is to be divided by nothing. Nothing of nothing stays 0 / 0. */
  ratio(id: FactId, label: string, part: FactId, whole: FactId): Fact | null {
    const above = this.byId.get(part)?.value;
    const below = this.byId.get(whole)?.value;
    if (above?.kind !== 'amount' || below?.kind !== 'amount') return null;
    if (below.fen === 0 && above.fen !== 0) return null;
    return this.add({
      id,
      label,
      value: { kind: 'ratio', ratio: { part: above.fen, whole: below.fen } },
      how: 'ratio',
      places: this.placesOf([part, whole]),
      from: [part, whole],
    });
  }

  count(id: FactId, label: string, count: number, places: readonly Place[]): Fact {
    return this.add({ id, label, value: { kind: 'count', count }, how: 'count', places, from: [] });
  }

  text(id: FactId, label: string, text: string, places: readonly Place[] = []): Fact {
    return this.add({ id, label, value: { kind: 'text', text }, how: 'read', places, from: [] });
  }

  /** The places of facts that are there, one after the other. */
  private placesOf(facts: readonly FactId[]): readonly Place[] {
    return facts.flatMap((id) => entry(this.byId, id).places);
  }
}
