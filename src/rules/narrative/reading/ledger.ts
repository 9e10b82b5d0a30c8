/** What the tables, and a person's answers where they are at hand, say: looked up by id or by the name of a row. */
import { collectFacts } from '../../../facts';
import type {
  Book,
  CellId,
  ColumnConcept,
  Facts,
  Inputs,
  Panel,
  Place,
  Row,
  RowConcept,
  TableId,
} from '../../../model';
import {
  cellAt,
  fenFromNumber,
  isFigure,
  isReadable,
  labelText,
  numberFromText,
  placeOf,
  printedAmount,
  rowLabel,
  stepOf,
} from '../../../model';
import { childrenByParent } from '../../kit';
import { nameKey } from './plain-text';

/** Something a figure of the narrative can be held against. */
export interface Target {
  readonly id: string;
  readonly label: string;
  /** Amounts in fen, counts as they are. */
  readonly value: number;
  /** One unit of the last printed digit, fen; 0 for blanks and counts. */
  readonly step: number;
  readonly places: readonly Place[];
}

/** A line as printed, and the cells that make up its amount. */
interface Named {
  readonly label: string;
  readonly cells: readonly CellId[];
}

/** Rows whose names a narrative lists: where, which rows, which columns by preference. */
interface NamedRows {
  readonly table: TableId;
  readonly columns: readonly ColumnConcept[];
  readonly wanted: (row: Row) => boolean;
}

const isAccount = (row: Row): boolean => row.kind === 'code' || (row.concept?.startsWith('class:') ?? false);
const MAIN: readonly ColumnConcept[] = ['total', 'subtotal', 'amount', 'general'];

export const ACCOUNT_ROWS = {
  summary: { table: 'summary', columns: MAIN, wanted: isAccount },
  expense: { table: 'expense', columns: MAIN, wanted: isAccount },
  fiscal: { table: 'fiscal-summary', columns: ['subtotal', 'total', 'amount'], wanted: isAccount },
  general: { table: 'general-expense', columns: MAIN, wanted: isAccount },
  basic: {
    table: 'basic-expense',
    columns: MAIN,
    wanted: (row) => row.kind !== 'total' && row.kind !== 'blank',
  },
  fund: { table: 'fund-expense', columns: MAIN, wanted: isAccount },
  operating: { table: 'operating', columns: MAIN, wanted: (row) => row.kind === 'organisation' },
  projects: { table: 'project-current', columns: MAIN, wanted: (row) => row.kind === 'project' },
} as const satisfies Record<string, NamedRows>;
export type RowsId = keyof typeof ACCOUNT_ROWS;

/** Lines and columns that the fact catalogue leaves out: name, table, row, column alternatives. */
const MORE: Readonly<
  Record<string, readonly [string, TableId, RowConcept | 'total', readonly ColumnConcept[]]>
> = Object.fromEntries(
  (
    [
      ['undertaking', '事业收入'],
      ['business', '事业单位经营收入'],
      ['superior', '上级补助收入'],
      ['affiliated', '附属单位上缴收入'],
      ['other', '其他收入'],
    ] as const
  ).flatMap(([concept, name]) => [
    [`summary.income.${concept}`, [name, 'summary', `income:${concept}`, ['amount', 'total', 'current']]],
    [`income.${concept}`, [name, 'income', 'total', [concept]]],
  ]),
);

export class Ledger {
  readonly facts: Facts;
  private readonly rows = new Map<RowsId, ReadonlyMap<string, Named>>();

  constructor(
    readonly book: Book,
    readonly inputs: Inputs,
  ) {
    this.facts = collectFacts(book);
  }

  /** An amount by fact id; undefined when the tables do not give it. */
  amount(id: string): Target | undefined {
    const fact = this.facts.byId.get(id);
    if (fact?.value.kind === 'amount') {
      return { id, label: fact.label, value: fact.value.fen, step: fact.value.step, places: fact.places };
    }
    const more = MORE[id];
    if (!more) return undefined;
    const [label, table, row, columns] = more;
    const [cell] = this.panels(table).flatMap(
      (panel) =>
        this.mainCell(panel, row === 'total' ? panel.totalRow : panel.rowByConcept.get(row), columns) ?? [],
    );
    return cell === undefined ? undefined : this.ofCells(id, label, [cell]);
  }

  /** A number of things by fact id. */
  count(id: string): Target | undefined {
    const fact = this.facts.byId.get(id);
    if (fact?.value.kind !== 'count') return undefined;
    return { id, label: fact.label, value: fact.value.count, step: 0, places: fact.places };
  }

  /** A row of a kind of table by its name; rows of one name are added up (one account under two government accounts). */
  row(rows: RowsId, name: string): Target | undefined {
    const named = this.named(rows).get(nameKey(name));
    return named && this.ofCells(`${rows}:${nameKey(name)}`, named.label, named.cells);
  }

  /** Names of the rows, as compared. */
  names(rows: RowsId): readonly string[] {
    return [...this.named(rows).keys()];
  }

  /** What a person filled in, in fen or as a count; undefined when it is blank or no number. */
  input(id: string, kind: 'amount' | 'count'): Target | undefined {
    const typed = this.inputs[id];
    const number =
      typed === undefined ? null : numberFromText(typed.normalize('NFKC').replace(/m2$|[^\d.,-]+$/, ''));
    if (!number) return undefined;
    const value = kind === 'count' ? number.value : fenFromNumber(number.value, '万元');
    if (value === null) return undefined;
    return {
      id,
      label: '说明资料',
      value,
      step: kind === 'count' ? 0 : stepOf(number.decimals, '万元'),
      places: [],
    };
  }

  /** The account that “…（类）…（款）…（项）” names. */
  accountPath(names: readonly string[]): Target | undefined {
    for (const panel of this.panels('general-expense')) {
      let row: Row | undefined;
      for (const [depth, name] of names.entries()) {
        const above: Row | undefined = row;
        row = panel.rows.find(
          (each) =>
            each.level === depth + 1 &&
            nameKey(rowLabel(each)) === nameKey(name) &&
            (!above || each.parent === above.index),
        );
        if (!row) break;
      }
      const cell = this.mainCell(panel, row, MAIN);
      if (row && cell !== undefined)
        return this.ofCells(`general-expense:${row.code ?? row.name}`, rowLabel(row), [cell]);
    }
    return undefined;
  }

  /** 政府采购 of goods (A…), and of equipment and vehicles alone (A02): what is bought as assets. */
  assetPurchases(): readonly Target[] {
    const panel = this.panels('procurement')[0];
    if (!panel) return [];
    const goods = panel.rows.flatMap((row) => {
      const code = labelText(this.book, panel, row, 'goodsCode').replace(/\s/g, '');
      const cell = this.mainCell(panel, row, ['total', 'amount']);
      return /^A/i.test(code) && cell !== undefined ? [{ code, cell }] : [];
    });
    const equipment = goods.filter(({ code }) => /^A02/i.test(code));
    return [
      ...this.ofCellsOrNone(
        'procurement.goods',
        goods.map(({ cell }) => cell),
        '采购的货物',
      ),
      ...this.ofCellsOrNone(
        'procurement.equipment',
        equipment.map(({ cell }) => cell),
        '采购的设备、车辆',
      ),
    ];
  }

  /** “表三”, by the sheet of a place. */
  tableLabel(place: Place | undefined): string {
    const panel = this.book.panels.find((each) => each.sheet === place?.sheet);
    return panel ? panel.tableLabel : (place?.sheet ?? '');
  }

  private panels(table: TableId): readonly Panel[] {
    return this.book.panels.filter((panel) => panel.tableId === table);
  }

  private named(rows: RowsId): ReadonlyMap<string, Named> {
    const known = this.rows.get(rows);
    if (known) return known;
    const { table, columns, wanted }: NamedRows = ACCOUNT_ROWS[rows];
    const named = new Map<string, Named>();
    for (const panel of this.panels(table)) {
      const levels = new Map<string, number>();
      const below = childrenByParent(panel);
      for (const row of panel.rows) {
        const own = wanted(row) ? this.amountCells(panel, row, columns, below) : [];
        if (own.length === 0) continue;
        const key = accountKey(row);
        const level = levels.get(key);
        if (key === '' || (level !== undefined && level !== row.level)) continue;
        // The same line continued on another sheet counts once; one name under two partners adds up.
        levels.set(key, row.level);
        const { label, cells } = named.get(key) ?? { label: rowLabel(row), cells: [] };
        named.set(key, { label, cells: [...cells, ...own] });
      }
    }
    this.rows.set(rows, named);
    return named;
  }

  /** The row's own cell, or those below it where it is a heading only: 工资福利支出 above 基本工资. */
  private amountCells(
    panel: Panel,
    row: Row,
    columns: readonly ColumnConcept[],
    below: ReadonlyMap<number, readonly Row[]>,
  ): readonly CellId[] {
    const own = this.mainCell(panel, row, columns);
    if (own === undefined) return [];
    const parts = isReadable(this.book, own) && !isFigure(this.book, own) ? (below.get(row.index) ?? []) : [];
    return parts.length > 0 ? parts.flatMap((part) => this.amountCells(panel, part, columns, below)) : [own];
  }

  private mainCell(
    panel: Panel,
    row: Row | null | undefined,
    columns: readonly ColumnConcept[],
  ): CellId | undefined {
    for (const column of columns) {
      const cell = cellAt(panel, row, column);
      if (cell !== undefined) return cell;
    }
    return undefined;
  }

  private ofCellsOrNone(id: string, cells: readonly CellId[], label: string): Target[] {
    const target = cells.length > 0 ? this.ofCells(id, label, cells) : undefined;
    return target ? [target] : [];
  }

  /** One cell or more, added up; undefined when one of them cannot be read. */
  private ofCells(id: string, label: string, cells: readonly CellId[]): Target | undefined {
    let value = 0;
    let step = 0;
    for (const cell of cells) {
      const amount = printedAmount(this.book, cell);
      if (!amount) return undefined;
      value += amount.fen;
      step = step === 0 ? amount.step : Math.min(step, amount.step || step);
    }
    const places = cells.map((cell) => placeOf(this.book, cell, 'counterpart'));
    return { id, label, value, step, places };
  }
}

/** “四、公共安全支出”, “其中：…” and “①…” by their names alone. */
function accountKey(row: Row): string {
  return nameKey(
    rowLabel(row)
      .trim()
      .replace(/^[一二三四五六七八九十]+、|^[①-⑳]|^[（(][一二三四五六七八九十\d]+[）)]|^\d+[、.．]/, '')
      .replace(/^其中[：:]/, ''),
  );
}
