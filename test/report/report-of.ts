/** A report in the form of the contract, from what a test cares about. */
import type { CheckReport, FindingEntry } from '../../src/report';

export function finding(part: Partial<FindingEntry> = {}): FindingEntry {
  return {
    key: 'totals/x:k',
    rule: 'totals/x',
    level: 'error',
    message: '表三合计 7,281.41，下级各项之和 7,287.41，少 6.00',
    places: [{ role: 'total', sheet: '表三 支出总表', cell: 'C7', label: '公安 / 合计' }],
    unit: '万元',
    actual: '7281.41',
    expected: '7287.41',
    difference: '-6.00',
    allowed: '0.03',
    proof: [],
    tail: false,
    cause: null,
    suppressed: null,
    ...part,
  };
}

export function report(
  part: Partial<Omit<CheckReport, 'summary'>> & { readonly summary?: Partial<CheckReport['summary']> } = {},
): CheckReport {
  const { summary, ...rest } = part;
  return {
    tool: { name: 'gouji', version: '0.0.0', ruleSet: '2026.1', catalogue: '2024' },
    file: '预算.xlsx',
    department: '某市公安局',
    year: 2024,
    profile: 'shanxi-2024',
    tables: [{ id: 'expense', title: '支出总表', sheet: '表三 支出总表', range: 'A1:E23', unit: '万元' }],
    attachments: [],
    missing: [],
    unrecognised: [],
    findings: [],
    causes: [],
    staleSuppressions: [],
    ...rest,
    summary: {
      comparisons: 412,
      errors: 0,
      warnings: 0,
      notes: 0,
      tails: 0,
      suppressed: 0,
      coverage: { numericCells: 479, checked: 470 },
      skipped: [],
      ...summary,
    },
  };
}
