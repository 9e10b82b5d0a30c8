/** All measurements as one text. */
import { goals } from './goals';
import type { Measurements } from './run';
import { STAGES } from './stages';
import { both, megabytes, table, time } from './tables';

export function report(measurements: Measurements): string {
  const { machine, stages, memory, growth, peers, many } = measurements;
  const parts: string[] = [`${machine}; milliseconds, best/median of warm runs`];
  if (stages.length > 0) {
    const head = ['workbook', 'cells', 'comparisons', 'errors', 'floor', ...STAGES];
    const body = stages.map((each) => [
      each.workload,
      each.cells.toLocaleString('en'),
      each.comparisons.toLocaleString('en'),
      String(each.errors),
      time(each.floor.best),
      ...STAGES.map((stage) => both(each.times[stage])),
    ]);
    parts.push(table(head, body));
  }
  if (memory.length > 0) {
    const head = ['memory, MB', 'snapshot', 'book and result', 'peak while reading', 'peak while checking'];
    const body = memory.map((each) => [
      each.workload,
      ...[each.snapshot, each.bookAndResult, each.peakReading, each.peakChecking].map(megabytes),
    ]);
    parts.push(table(head, body));
  }
  if (growth) {
    const body = growth.rows.map((row) => [
      row.rows.toLocaleString('en'),
      time(row.recognise),
      time(row.check),
    ]);
    parts.push(
      `${table(['rows', 'recognise', 'check'], body)}\nslope from ${growth.from.toLocaleString('en')} rows on: recognise ${growth.slopes.recognise.toFixed(2)}, check ${growth.slopes.check.toFixed(2)}`,
    );
  }
  if (peers) {
    const head = [
      'beside others',
      'numbers',
      'formulas',
      'floor',
      'ours, all stages',
      'HyperFormula',
      'Formula.js',
      'json-rules-engine',
    ];
    const body = peers.map((each) => [
      each.workload,
      each.numbers.toLocaleString('en'),
      each.relations.toLocaleString('en'),
      time(each.floor.best),
      both(each.ours),
      both(each.hyperformula),
      both(each.formulajs),
      each.jsonRulesEngine ? both(each.jsonRulesEngine) : '–',
    ]);
    parts.push(table(head, body));
  } else parts.push('npm run bench:peers installs what we are timed against, and measures it.');
  if (many.length > 0) {
    const head = [
      'MANY',
      'workbooks',
      'seconds',
      'a second',
      'processor seconds',
      'a second of processor time',
      'peak MB',
    ];
    const body = many.map((run) => [
      `--jobs ${run.jobs}`,
      String(run.workbooks),
      run.seconds.toFixed(1),
      (run.workbooks / run.seconds).toFixed(0),
      run.processorSeconds.toFixed(1),
      (run.workbooks / run.processorSeconds).toFixed(0),
      megabytes(run.peak),
    ]);
    parts.push(table(head, body));
  }
  const held = goals(measurements).map((goal) => [
    goal.goal,
    String(goal.limit),
    time(goal.measured),
    goal.isMet ? 'met' : 'MISSED',
  ]);
  if (held.length > 0) parts.push(table(['goal', 'limit', 'measured', ''], held));
  return parts.join('\n\n');
}
