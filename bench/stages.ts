/** One workload through the pipeline, stage by stage, warm. */
import { readFileSync } from 'node:fs';
import { check } from '../src/check';
import { inflate } from '../src/cli/inflate';
import { checkAndDiagnose } from '../src/diagnose';
import { diagnose } from '../src/diagnose/diagnose';
import { readWorkbook } from '../src/host/file/read';
import type { Book, CheckResult, Relation, WorkbookSnapshot } from '../src/model';
import { narrate } from '../src/narrative';
import { CheckedWorkbook } from '../src/recheck';
import { recognise } from '../src/recognise';
import type { Timing } from './clock';
import { timing } from './clock';
import type { Workload } from './workloads';

export const STAGES = [
  'read file',
  'snapshot',
  'recognise',
  'check',
  'diagnose',
  'narrate',
  'recognise+check+diagnose',
  're-check',
  're-check+diagnose',
] as const;
export type Stage = (typeof STAGES)[number];

export interface StageTimes {
  readonly workload: string;
  readonly sheets: number;
  /** Cells of the used ranges. */
  readonly cells: number;
  readonly comparisons: number;
  readonly errors: number;
  readonly times: Readonly<Record<Stage, Timing>>;
  /** A plain loop over the workbook's figures as integers, each touched once: what no checker can beat. */
  readonly floor: Timing;
}

/** Every book is recognised afresh, so that nothing a check keeps about one shortens the next. */
export async function measureStages(workload: Workload, file: string): Promise<StageTimes> {
  const bytes = readFileSync(file);
  const read = async (): Promise<WorkbookSnapshot> => {
    const result = await readWorkbook(bytes, '测试.xlsx', { inflate });
    if (!result.ok) throw new Error(`${workload.name}: ${result.problem.code}`);
    return result.value;
  };
  const snapshot = await read();
  const { runs } = workload;
  const fresh = (): Book => recognise(snapshot);
  const recorded = (): { book: Book; result: CheckResult; relations: Relation[] } => {
    const book = fresh();
    const relations: Relation[] = [];
    return { book, result: check(book, { record: (relation) => relations.push(relation) }), relations };
  };
  const followed = new CheckedWorkbook(snapshot);
  const versions = [withOneEdit(snapshot), snapshot] as const;
  let edits = 0;
  const edited = (): WorkbookSnapshot => versions[edits++ % 2 === 0 ? 0 : 1];
  const book = fresh();
  const { summary } = check(book);
  const numbers = book.cells.fen.filter((_, id) => book.cells.state[id] === 1);
  return {
    workload: workload.name,
    sheets: snapshot.sheets.length,
    cells: snapshot.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0),
    comparisons: summary.comparisons,
    errors: summary.errors,
    times: {
      'read file': await timing(
        runs,
        () => file,
        (path) => readFileSync(path),
      ),
      snapshot: await timing(runs, () => null, read),
      recognise: await timing(
        runs,
        () => snapshot,
        (from) => recognise(from),
      ),
      check: await timing(runs, fresh, (each) => check(each)),
      diagnose: await timing(runs, recorded, ({ book: each, result, relations }) =>
        summary.errors === 0 ? result : diagnose(each, result, relations),
      ),
      narrate: await timing(runs, fresh, (each) => narrate(each, {})),
      'recognise+check+diagnose': await timing(
        runs,
        () => snapshot,
        (from) => checkAndDiagnose(recognise(from)),
      ),
      // An amount goes up by one and back again, on a workbook that is followed.
      're-check': await timing(
        runs,
        edited,
        (next) => followed.follow(next) === 'amounts' && followed.result,
      ),
      're-check+diagnose': await timing(
        runs,
        edited,
        (next) => followed.follow(next) === 'amounts' && followed.diagnosed,
      ),
    },
    floor: await timing(runs, () => numbers, sumOf),
  };
}

/** The workbook with one amount one higher: the first that is there from the middle row of the first table on. */
function withOneEdit(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const [panel] = recognise(snapshot).panels;
  const sheet = snapshot.sheets.find(({ name }) => name === panel?.sheet);
  const middle = panel?.rows[panel.rows.length >> 1]?.sheetRow ?? 0;
  const columns = panel?.columns.filter(({ kind }) => kind === 'amount') ?? [];
  for (let line = middle - (sheet?.top ?? 0); line < (sheet?.values.length ?? 0); line += 1) {
    for (const { sheetColumn } of columns) {
      const at = sheetColumn - (sheet?.left ?? 0);
      const value = sheet?.values[line]?.[at];
      if (typeof value !== 'number' || value === 0) continue;
      const values = sheet?.values.with(line, sheet.values[line]?.with(at, value + 1) ?? []) ?? [];
      return {
        ...snapshot,
        sheets: snapshot.sheets.map((each) => (each === sheet ? { ...each, values } : each)),
      };
    }
  }
  throw new Error('no amount to edit');
}

export function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < numbers.length; index += 1) sum += numbers[index] ?? 0;
  return sum;
}
