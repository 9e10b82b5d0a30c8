/** Use cases on the workbook: go to a cell, mark, clear marks, apply a correction and take it back. */
import type { Candidate, CellValue } from '../model';
import type { WorkbookHost } from '../host/port';
import { fill } from '../wording';
import type { Context } from './context';
import { acting, tellProblem, words } from './context';
import { problemText } from './problem';
import { candidateValues, cellIn, correction, grouped } from './view/cause';
import { marksOf } from './view/marks';
import { placeName } from './view/places';

type Spot = Parameters<WorkbookHost['goTo']>[0];

export async function goTo(context: Context, spot: Spot): Promise<void> {
  const gone = await context.host.goTo({ sheet: spot.sheet, cell: spot.cell });
  if (gone.ok) return;
  if (gone.problem.code === 'sheet-hidden' && context.host.showSheet) askToShow(context, spot);
  else tellProblem(context, gone.problem, () => void goTo(context, spot));
}

/** A hidden sheet is shown only when the user says so. */
function askToShow(context: Context, spot: Spot): void {
  const { problems } = words(context);
  const text = fill(problems.askToShow, { sheet: spot.sheet });
  const action = { label: problems.show, run: () => void showAndGo(context, spot) };
  context.store.set({ notice: { intent: 'info', text, action }, announcement: text });
}

async function showAndGo(context: Context, spot: Spot): Promise<void> {
  await acting(context, async () => {
    const shown = await context.host.showSheet?.(spot.sheet);
    if (shown && !shown.ok) tellProblem(context, shown.problem, () => void showAndGo(context, spot));
    else await goTo(context, spot);
  });
}

/** Replaces all marks by those of the current result. */
export async function mark(context: Context): Promise<void> {
  await acting(context, async () => {
    const { run } = context.store.get();
    if (!run) return;
    const wording = words(context);
    const marks = marksOf(run.result);
    const done = await context.host.mark(marks);
    if (!done.ok) {
      tellProblem(context, done.problem, () => void mark(context));
      return;
    }
    const { marked, skipped } = done.value;
    const reasons = skipped.map((one) =>
      fill(wording.marks.skipped, { reason: problemText(wording, one.problem) }),
    );
    const first = marks.length === 0 ? wording.marks.nothing : fill(wording.marks.marked, { count: marked });
    const text = [first, ...reasons].join(wording.fullStop);
    context.store.set({
      marked: marked > 0,
      marksOutdated: false,
      notice: { intent: skipped.length > 0 ? 'warning' : 'success', text, action: null },
      announcement: text,
    });
  });
}

export async function clearMarks(context: Context): Promise<void> {
  await acting(context, async () => {
    const wording = words(context);
    const cleared = await context.host.clearMarks();
    if (!cleared.ok) {
      tellProblem(context, cleared.problem, () => void clearMarks(context));
      return;
    }
    const text =
      cleared.value > 0 ? fill(wording.marks.cleared, { count: cleared.value }) : wording.marks.none;
    context.store.set({
      marked: false,
      marksOutdated: false,
      notice: { intent: 'success', text, action: null },
      announcement: text,
    });
  });
}

/**
 * Puts the expected value into a candidate's cell, which the user has confirmed. Formulas are never overwritten, and a cell
 * that no longer holds what was checked is left alone. Resolves to whether the cell was changed.
 */
export async function applyCandidate(context: Context, candidate: Candidate): Promise<boolean> {
  let changed = false;
  await acting(context, async () => {
    const { run, stale } = context.store.get();
    const expected = run ? correction(candidate, run) : undefined;
    if (!run || expected === undefined) return;
    const wording = words(context);
    const place = placeName(run.book, candidate);
    const before = cellIn(run, candidate);
    if (stale) {
      const now = await currentValue(context, candidate);
      if (now !== before.value) {
        const text = fill(wording.cause.movedOn, { place, now: shown(now, wording.cause.blank) });
        context.store.set({ notice: { intent: 'warning', text, action: null }, announcement: text });
        return;
      }
    }
    changed = await write(context, candidate, expected, () => void applyCandidate(context, candidate));
    if (!changed) return;
    const values = {
      before: candidateValues(candidate, wording).actual,
      after: candidateValues(candidate, wording).expected,
    };
    const text = fill(wording.cause.changed, { place, ...values });
    context.store.set({
      notice: {
        intent: 'success',
        text,
        action: {
          label: wording.cause.undo,
          run: () => void takeBack(context, candidate, before.value, place),
        },
      },
      announcement: text,
    });
  });
  return changed;
}

async function takeBack(
  context: Context,
  candidate: Candidate,
  before: CellValue,
  place: string,
): Promise<void> {
  await acting(context, async () => {
    const again = (): void => void takeBack(context, candidate, before, place);
    if (!(await write(context, candidate, before, again))) return;
    const wording = words(context);
    const text = fill(wording.cause.undone, { place, before: shown(before, wording.cause.blank) });
    context.store.set({ notice: { intent: 'info', text, action: null }, announcement: text });
    context.edited();
  });
}

async function write(
  context: Context,
  candidate: Candidate,
  value: CellValue,
  again: () => void,
): Promise<boolean> {
  context.ownWrites.add(`${candidate.sheet}!${candidate.cell}`);
  const written = await context.host.writeCell(candidate.sheet, candidate.cell, value);
  if (written.ok) return true;
  context.ownWrites.delete(`${candidate.sheet}!${candidate.cell}`);
  tellProblem(context, written.problem, again);
  return false;
}

async function currentValue(context: Context, spot: Spot): Promise<CellValue> {
  const read = await context.host.readSnapshot();
  const { run } = context.store.get();
  return read.ok && run ? cellIn({ ...run, snapshot: read.value }, spot).value : null;
}

function shown(value: CellValue, blank: string): string {
  return value === null || value === '' ? blank : grouped(String(value));
}
