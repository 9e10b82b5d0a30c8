import { useState } from 'react';
import type { Run } from '../../app';

/**
 * What the list shows while a check looks for causes: the result before, so that the list changes once and the focus stays
 * where it is. A first check shows its findings at once.
 */
export function useDiagnosed(run: Run | null, diagnosing: boolean): Run | null {
  const [kept, setKept] = useState(run);
  if (!diagnosing && kept !== run) setKept(run);
  const isSameBook = kept !== null && kept.snapshot.name === run?.snapshot.name;
  return diagnosing && isSameBook ? kept : run;
}
