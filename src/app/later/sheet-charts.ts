/** The charts of the narrative as a sheet shows them. */
import type { SheetChart } from '../../host/port';
import { FEN_PER_UNIT } from '../../model';
import { chartsOf } from '../../narrative';
import type { Run } from '../state';

export function sheetCharts(run: Run): readonly SheetChart[] {
  return chartsOf(run.book).map(({ title, kind, unit, points }) => ({
    title,
    kind,
    unit,
    points: points.map(({ label, fen }) => ({ label, value: fen / FEN_PER_UNIT[unit] })),
  }));
}
