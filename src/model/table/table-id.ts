/** Tables of a department budget disclosure. RELATIONS T1…T13 and H1…H11 in the order of docs/glossary.md. */
export const TABLE_IDS = [
  'summary',
  'income',
  'expense',
  'fiscal-summary',
  'general-expense',
  'basic-expense',
  'fund-income',
  'fund-expense',
  'state-capital',
  'three-public',
  'operating',
  'project-current',
  'project-carryover',
  'procurement',
  'assets',
  'targets',
  'institutions',
  // some provinces show all fiscal appropriations beside the general budget
  'fiscal-expense',
  'fiscal-basic',
] as const;
/** Which table of a disclosure a table is. */
export type TableId = (typeof TABLE_IDS)[number];
