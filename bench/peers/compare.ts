/**
 * The same comparisons by other means, on the same figures. HyperFormula holds the workbook with a formula for each comparison and calculates
 * it (load and compute); Formula.js is called with the figures of each; json-rules-engine gets a rule for each. None is ever a dependency of
 * the product: HyperFormula is GPL, and all stand in bench/peers/node_modules only, where `npm run bench:peers` puts them.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from '../../src/check';
import { checkAndDiagnose } from '../../src/diagnose';
import type { Book, CellValue, Relation, Term, WorkbookSnapshot } from '../../src/model';
import { locate, toA1 } from '../../src/model';
import { recognise } from '../../src/recognise';
import type { Timing } from '../clock';
import { timing } from '../clock';
import { sumOf } from '../stages';
import { big, small } from '../workloads';

/** Null where a peer was not run: not installed, or not made for so much. */
export interface PeerTimes {
  readonly workload: string;
  readonly numbers: number;
  /** Comparisons given to the peers. */
  readonly relations: number;
  readonly floor: Timing;
  readonly ours: Timing;
  readonly hyperformula: Timing;
  readonly formulajs: Timing;
  readonly jsonRulesEngine: Timing | null;
}

/** The little of each that is used; their own types are only there once they are installed. */
interface HyperFormula {
  readonly HyperFormula: {
    buildFromSheets(
      sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
      options: { readonly licenseKey: string; readonly maxRows: number },
    ): { getSheetId(name: string): number | undefined; getCellValue(at: object): unknown; destroy(): void };
  };
}
interface FormulaJs {
  SUM(...values: readonly unknown[]): number;
}
interface JsonRulesEngine {
  readonly Engine: new () => {
    addRule(rule: object): void;
    run(facts: Readonly<Record<string, number>>): Promise<{ readonly events: readonly unknown[] }>;
  };
}

const folder = resolve('bench/peers/node_modules');

export function arePeersInstalled(): boolean {
  return ['hyperformula', '@formulajs/formulajs', 'json-rules-engine'].every((name) =>
    existsSync(`${folder}/${name}`),
  );
}

async function peer<T>(path: string): Promise<T> {
  return (await import(/* webpackIgnore: true */ pathToFileURL(`${folder}/${path}`).href)) as T;
}

/** A thousand asynchronous rules take a third of a second; a hundred thousand would take minutes and say nothing more. */
const MOST_RULES = 5_000;

export async function measurePeers(): Promise<PeerTimes[]> {
  const { HyperFormula } = await peer<HyperFormula>('hyperformula/es/index.mjs');
  const { SUM } = await peer<FormulaJs>('@formulajs/formulajs/lib/esm/index.mjs');
  const { Engine } = (await peer<{ readonly default: JsonRulesEngine }>('json-rules-engine/dist/index.js'))
    .default;
  const found: PeerTimes[] = [];
  for (const { workload, snapshot, runs } of [
    { workload: 'SMALL', snapshot: small(), runs: 60 },
    { workload: 'BIG', snapshot: big(100_000), runs: 6 },
  ]) {
    const book = recognise(snapshot);
    const numbers = book.cells.fen.filter((_, id) => book.cells.state[id] === 1);
    const relations = relationsOf(book);
    const sheets = { ...sheetsOf(snapshot), 核对: relations.map((relation) => [formulaOf(book, relation)]) };
    const values = book.cells.printed;
    const side = (terms: readonly Term[]): number =>
      SUM(terms.map(({ cell, sign }) => sign * (values[cell] ?? 0)));
    found.push({
      workload,
      numbers: numbers.length,
      relations: relations.length,
      floor: await timing(runs, () => numbers, sumOf),
      ours: await timing(
        runs * 2,
        () => snapshot,
        (from) => checkAndDiagnose(recognise(from)),
      ),
      hyperformula: await timing(
        Math.max(3, runs / 4),
        () => sheets,
        (each) => {
          const engine = HyperFormula.buildFromSheets(each, { licenseKey: 'gpl-v3', maxRows: 200_000 });
          const sheet = engine.getSheetId('核对') ?? 0;
          for (let row = 0; row < relations.length; row += 1) engine.getCellValue({ sheet, row, col: 0 });
          engine.destroy();
        },
      ),
      formulajs: await timing(
        runs,
        () => relations,
        (all) => all.filter(({ left, right }) => side(left) !== side(right)).length,
      ),
      jsonRulesEngine:
        relations.length > MOST_RULES
          ? null
          : await timing(
              9,
              () => relations,
              (all) => {
                const engine = new Engine();
                const facts: Record<string, number> = {};
                all.forEach(({ left, right }, index) => {
                  facts[`left${index}`] = side(left);
                  facts[`right${index}`] = side(right);
                  engine.addRule({
                    conditions: {
                      all: [{ fact: `left${index}`, operator: 'notEqual', value: { fact: `right${index}` } }],
                    },
                    event: { type: `differs${index}` },
                  });
                });
                return engine.run(facts);
              },
            ),
    });
  }
  return found;
}

/** Sums over thousands of cells are written as ranges by people, and a formula ends at 8,192 characters: they are left out for all peers. */
function relationsOf(book: Book): Relation[] {
  const relations: Relation[] = [];
  check(book, { record: (relation) => relations.push(relation) });
  return relations.filter((relation) => relation.left.length + relation.right.length <= 60);
}

/** Σ left − Σ right, as it would stand in a cell. */
function formulaOf(book: Book, { left, right }: Relation): string {
  const address = ({ cell }: Term): string => {
    const { panel, row, column } = locate(book, cell);
    return `'${panel.sheet}'!${toA1(row.sheetRow, column.sheetColumn)}`;
  };
  const sum = (terms: readonly Term[]): string =>
    terms.map((term) => `${term.sign < 0 ? '-' : '+'}${address(term)}`).join('');
  return `=(${sum(left)})-(${sum(right)})`;
}

function sheetsOf(snapshot: WorkbookSnapshot): Record<string, readonly (readonly CellValue[])[]> {
  return Object.fromEntries(snapshot.sheets.map((sheet) => [sheet.name, sheet.values]));
}
