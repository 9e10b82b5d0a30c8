/** The same in English. */
import type { Translated } from '../template';
import type { zhCN } from './zh-CN';

export const enUS: Translated<typeof zhCN> = {
  report: {
    title: 'Report of the check',
    date: 'Date of the report',
    sheet: 'Write to a sheet',
    excel: 'Excel file',
    print: 'Print',
    csv: 'CSV',
    json: 'JSON',
    explain:
      'It states the verdict, every finding with its figures and basis, what was not checked, what was dismissed and why, and has lines to sign. It is written in Chinese.',
    stale:
      'The tables have changed since the check; the report is about the earlier state. Check again first.',
    written: 'The report was written to sheet “{sheet}”',
    saved: '“{name}” was made',
    failed: 'The report was not made ({detail})',
  },
};
