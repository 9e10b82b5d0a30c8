import type { CheckedOne } from '../../../src/app/many/check-one';
import type { FileAnswer } from '../../../src/workbench/many/check-file';
import type { ListedFile } from '../../../src/workbench/many/listed-file';
import type { ManyRow } from '../../../src/workbench/many/many';

/** A checked workbook from what a test cares about. */
export function checked(part: Partial<CheckedOne> = {}): CheckedOne {
  const nothing = { heading: '', header: [], rows: [] };
  return {
    organisation: '某市公安局',
    year: 2024,
    tables: { found: 13, total: 13, odd: 0 },
    comparisons: 412,
    errors: 0,
    warnings: 0,
    notes: 0,
    tails: 0,
    suppressed: 0,
    unchecked: 0,
    body: '某市公安局',
    lists: [],
    units: 0,
    coverage: { numericCells: 479, checked: 470 },
    verdict: { 'zh-CN': '412 项核对全部通过', 'en-US': 'all 412 checks passed' },
    report: {
      title: '勾稽检查报告',
      about: [
        ['单位', '某市公安局'],
        ['日期', ''],
      ],
      verdict: '412 项核对全部通过',
      counts: '共核对 412 项。',
      findings: { ...nothing, heading: '一、发现的问题' },
      unchecked: { ...nothing, heading: '二、没有核对的内容' },
      dismissed: nothing,
      signatures: ['编制：', '复核：', '负责人：'],
    },
    csv: '',
    ...part,
  };
}

export function listedAs(path: string): ListedFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { path, name, open: () => Promise.resolve(new File([path], name)) };
}

export function rowOf(path: string, answer: FileAnswer | Partial<CheckedOne> | null): ManyRow {
  const given = answer === null || 'ok' in answer ? answer : ({ ok: true, book: checked(answer) } as const);
  return { file: listedAs(path), answer: given };
}
