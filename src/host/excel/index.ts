/** The workbook open in Excel, through Office.js. The only part of the product that knows Office.js. */
import type { WorkbookHost } from '../port';
import { drawCharts } from './charts';
import { goTo, showSheet } from './go-to';
import { clearMarks, mark } from './marks';
import { readSnapshot } from './read-snapshot';
import { AREAS_SET, MARK_SET, supports } from './requirements';
import { selectedCell } from './selected-cell';
import { watch } from './watch';
import { writeCell } from './write-cell';
import { writeSheet } from './write-sheet';

/** Call after Office.onReady: what this Excel is able to do is asked at once. */
export function createExcelHost(): WorkbookHost {
  return {
    kind: 'excel',
    can: {
      goTo: true,
      mark: supports(MARK_SET),
      writeSheet: supports(MARK_SET),
      writeCell: true,
      watch: supports(AREAS_SET),
      charts: supports(MARK_SET),
    },
    readSnapshot,
    goTo,
    showSheet,
    selectedCell,
    mark,
    clearMarks,
    writeSheet,
    drawCharts,
    writeCell,
    watch,
  };
}
