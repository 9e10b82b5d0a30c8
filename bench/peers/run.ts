/**
 * `npm run bench:peers`: the same sums by other means. HyperFormula holds the workbook with a formula for every total that Gouji checks
 * and calculates it; the floor is a plain loop over integers that adds each number once. HyperFormula is GPL and therefore never a
 * dependency of the product: it stands here to be compared with.
 */
import { addCauses } from '../../src/diagnose';
import { check } from '../../src/check';
import type { Book, CellValue, Relation, SheetSnapshot, Term, WorkbookSnapshot } from '../../src/model';
import { locate, toA1 } from '../../src/model';
import { recognise } from '../../src/recognise';
import { big, small } from '../workloads';

/** The little of HyperFormula that is used; its own types are only there once it is installed. */
interface Peer {
  readonly HyperFormula: {
    buildFromSheets(
      sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
      options: { readonly licenseKey: string; readonly maxRows: number },
    ): { getSheetId(name: string): number | undefined; getCellValue(at: object): unknown; destroy(): void };
  };
}

function best(runs: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** Every comparison of amounts as one formula: Σ left − Σ right, on a sheet of its own. */
function formulasOf(book: Book): string[][] {
  const relations: Relation[] = [];
  check(book, { record: (relation) => relations.push(relation) });
  const address = ({ cell }: Term): string => {
    const { panel, row, column } = locate(book, cell);
    return `'${panel.sheet}'!${toA1(row.sheetRow, column.sheetColumn)}`;
  };
  const sum = (terms: readonly Term[]): string => terms.map((term) => `${term.sign < 0 ? '-' : '+'}${address(term)}`).join('');
  // Sums over thousands of cells are written as ranges by people, and a formula ends at 8,192 characters.
  return relations
    .filter((relation) => relation.left.length + relation.right.length <= 60)
    .map((relation) => [`=(${sum(relation.left)})-(${sum(relation.right)})`]);
}

function sheetsOf(snapshot: WorkbookSnapshot): Record<string, readonly (readonly CellValue[])[]> {
  return Object.fromEntries(snapshot.sheets.map((sheet: SheetSnapshot) => [sheet.name, sheet.values]));
}

/** Integers once over: what no checker can beat. */
function floor(numbers: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < numbers.length; index += 1) sum += numbers[index] ?? 0;
  return sum;
}

// Named at run time: type checking must not need a package that is not installed with the product.
const name = new URL('node_modules/hyperformula/es/index.mjs', import.meta.url).href;
const { HyperFormula } = (await import(name)) as Peer;

console.log('workbook  numbers  relations      floor  recognise    check  + causes  HyperFormula (build and calculate), ms');
for (const [title, snapshot, runs] of [
  ['SMALL', small(), 60],
  ['BIG', big(100_000), 4],
] as const) {
  const book = recognise(snapshot);
  const numbers = book.cells.fen.filter((_, id) => book.cells.state[id] === 1);
  const result = check({ ...book });
  const formulas = formulasOf(book);
  const sheets = { ...sheetsOf(snapshot), 核对: formulas };
  let differences = 0;
  const peer = best(Math.max(2, runs / 10), () => {
    const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', maxRows: 200_000 });
    const sheet = engine.getSheetId('核对') ?? 0;
    differences = formulas.filter((_, row) => Math.abs(Number(engine.getCellValue({ sheet, row, col: 0 }))) > 0.005).length;
    engine.destroy();
  });
  const times = [
    best(runs, () => floor(numbers)),
    best(runs, () => recognise(snapshot)),
    best(runs, () => check({ ...book })),
    best(runs, () => addCauses({ ...book }, result)),
    peer,
  ];
  console.log(
    [title.padEnd(8), String(numbers.length).padStart(8), String(formulas.length).padStart(10), ...times.map((time) => time.toFixed(3).padStart(10))].join(' ') +
      `  (${differences} differences)`,
  );
}
