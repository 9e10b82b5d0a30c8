export { checkReport, decimalText } from './check-json';
export type { CheckReport, FindingEntry, TableEntry, ToolVersion } from './check-json';
export { checkText, plainPaint, verdict } from './check-text';
export type { Paint } from './check-text';
export { csvHeader, csvLines } from './csv';
export { narrativeMarkdown, narrativeReport, narrativeText } from './narrative-text';
