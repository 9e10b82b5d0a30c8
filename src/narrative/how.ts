/** Calculations in words, with the table's own name for each cell: “= 表二 D5 ÷ 表一 B38”. */
import type { Book, Fact, Facts, Place, Table } from '../model';
import { at, entry, parseA1 } from '../model';

/** More cells than this are counted, not listed. */
const LISTED = 6;

export class Explainer {
  constructor(
    private readonly book: Book,
    private readonly facts: Facts,
  ) {}

  /** How a fact came about; empty for a figure simply read. */
  fact(fact: Fact): string {
    switch (fact.how) {
      case 'ratio':
        return `= ${this.operand(at(fact.from, 0))} ÷ ${this.operand(at(fact.from, 1))}`;
      case 'sum':
        return `= ${this.cells(fact)}`;
      case 'count':
        return `= ${this.tableNames(fact.places)}中的 ${fact.places.length} 行`;
      default:
        return '';
    }
  }

  /** The cells of a fact, added up where there are several. */
  cells(fact: Fact): string {
    const { places } = fact;
    if (places.length > LISTED) return `${this.tableNames(places)} ${places.length} 个单元格之和`;
    return places.map((place) => `${this.tableName(place)} ${place.cell}`).join(' + ');
  }

  private operand(id: string): string {
    const fact = entry(this.facts.byId, id);
    const text = this.cells(fact);
    return fact.places.length > 1 && fact.places.length <= LISTED ? `（${text}）` : text;
  }

  private tableNames(places: readonly Place[]): string {
    return [...new Set(places.map((place) => this.tableName(place)))].join('、');
  }

  private tableName(place: Place): string {
    const area = parseA1(place.cell);
    const holds = (table: Table): boolean =>
      table.sheet === place.sheet &&
      area !== null &&
      area.top >= table.area.top &&
      area.bottom <= table.area.bottom;
    return this.book.tables.find(holds)?.label ?? place.sheet;
  }
}
