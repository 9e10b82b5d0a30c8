/** The narrative and its charts as a sheet shows them. */
import type { SheetChart, SheetContent } from '../../host/port';
import type { Narrative } from '../../model';
import { FEN_PER_UNIT } from '../../model';
import { chartsOf, narrativeRows } from '../../narrative';
import type { Run } from '../state';

export function narrativeSheet(narrative: Narrative, name: string): SheetContent {
  return { name, ...narrativeRows(narrative) };
}

export function sheetCharts(run: Run): readonly SheetChart[] {
  return chartsOf(run.book).map(({ title, kind, unit, points }) => ({
    title,
    kind,
    unit,
    points: points.map(({ label, fen }) => ({ label, value: fen / FEN_PER_UNIT[unit] })),
  }));
}
