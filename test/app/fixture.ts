/** A small checked workbook: one table with a wrong cell, a rounding tail, and a narrative with a blank. */
import type { Core } from '../../src/app';
import type { HostChange, HostProblem, Mark, Result, SheetContent, WorkbookHost } from '../../src/host/port';
import type {
  Book,
  CellValue,
  CheckResult,
  Finding,
  Narrative,
  RuleMeta,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/model';
import { parseA1 } from '../../src/model';

export const SHEET = '表三 支出总表';

const GRID: readonly (readonly CellValue[])[] = [
  ['2024年预算支出总表', null, null],
  ['部门名称：某市公安局', null, '单位：万元'],
  ['科目编码', '科目名称', '合计'],
  [null, '合计', 5244.62],
  ['20402', '公安', 5244.62],
  ['2040201', '行政运行', 2257.13],
  ['2040202', '一般行政管理事务', 2987.49],
];

export function sheetOf(values: readonly (readonly CellValue[])[], name = SHEET): SheetSnapshot {
  return {
    name,
    position: 0,
    visibility: 'visible',
    isProtected: false,
    top: 0,
    left: 0,
    rowCount: values.length,
    columnCount: Math.max(...values.map((row) => row.length)),
    values,
    formulas: null,
    numberFormats: null,
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: null,
    gap: null,
  };
}

export const snapshot: WorkbookSnapshot = {
  source: 'file',
  name: '公开表.xlsx',
  sheets: [sheetOf(GRID)],
  properties: {},
};

export const book: Book = {
  profile: 'shanxi-2024',
  profileTitle: '山西省部门预算公开',
  year: 2024,
  organisation: '某市公安局',
  organisationKind: 'department',
  tables: [
    {
      id: 'expense',
      title: '2024年预算支出总表',
      titleLine: null,
      label: '表三',
      number: 3,
      sheet: SHEET,
      sheetPosition: 0,
      area: { top: 0, left: 0, bottom: 6, right: 2 },
      unit: '万元',
      unitLine: null,
      year: 2024,
      organisation: '某市公安局',
      organisationLine: null,
      panels: [],
      notes: [],
      isEmpty: false,
      carryoverIncluded: null,
      headerRows: [2, 2],
    },
  ],
  missing: ['income'],
  unrecognised: [
    {
      sheet: 'Sheet5',
      area: { top: 0, left: 0, bottom: 3, right: 3 },
      title: '',
      reason: 'no-header',
      lookedFor: ['科目编码', '合计'],
    },
  ],
  forms: [],
  narrative: null,
  organisations: ['某市公安局'],
  cells: {
    fen: new Float64Array(0),
    printed: new Float64Array(0),
    step: new Float64Array(0),
    state: new Uint8Array(0),
  },
  panels: [],
};

export const wrongSum: Finding = {
  key: 'totals/code-children-sum:expense:20402:total',
  rule: 'totals/code-children-sum',
  code: 'different',
  level: 'error',
  message: '表三“公安”合计 5,235.62，下级各项之和 5,244.62，少 9.00',
  data: {},
  places: [
    { role: 'total', sheet: SHEET, cell: 'C5', label: '公安 / 合计' },
    { role: 'part', sheet: SHEET, cell: 'C6', label: '行政运行 / 合计' },
    { role: 'part', sheet: SHEET, cell: 'C7', label: '一般行政管理事务 / 合计' },
  ],
  unit: '万元',
  comparison: { kind: 'sum', actual: 5235620000, expected: 5244620000, difference: -9000000, allowed: 15000 },
  proof: [
    { label: '公安 合计', value: '5,235.62', sheet: SHEET, cell: 'C5', sign: 0 },
    { label: '行政运行', value: '2,257.13', sheet: SHEET, cell: 'C6', sign: 1 },
    { label: '一般行政管理事务', value: '2,987.49', sheet: SHEET, cell: 'C7', sign: 1 },
  ],
  tail: false,
  cause: null,
};

export const tail: Finding = {
  ...wrongSum,
  key: 'totals/grand:expense:total',
  level: 'note',
  message: '表三合计 5,244.62，各类之和 5,244.63，差 0.01，由四舍五入产生',
  places: [{ role: 'total', sheet: SHEET, cell: 'C4', label: '合计 / 合计' }],
  comparison: { kind: 'sum', actual: 5244620000, expected: 5244630000, difference: -10000, allowed: 30000 },
  tail: true,
};

export const warning: Finding = {
  ...wrongSum,
  key: 'codes/name:2040202',
  rule: 'codes/name',
  level: 'warning',
  message: '科目 2040202 的名称与科目表不同',
  places: [{ role: 'name', sheet: SHEET, cell: 'B7', label: '一般行政管理事务' }],
  comparison: null,
  unit: null,
  proof: [],
  tail: false,
};

export function resultOf(findings: readonly Finding[], extra: Partial<CheckResult> = {}): CheckResult {
  const open = findings.filter((finding) => !finding.suppressed);
  const count = (level: Finding['level']): number => open.filter((finding) => finding.level === level).length;
  return {
    summary: {
      comparisons: 412,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      tails: findings.filter((finding) => finding.tail).length,
      suppressed: findings.length - open.length,
      coverage: { numericCells: 479, checked: 470 },
      skipped: [
        {
          rule: 'ties/income-total',
          reason: '没有收入总表，收入合计与支出合计没有核对',
          kind: 'missing-table',
        },
        { rule: 'totals/fund', reason: '本版式没有政府性基金列', kind: 'not-applicable' },
      ],
    },
    runs: [],
    findings,
    causes: [],
    stale: [],
    ...extra,
  };
}

export const diagnosed: CheckResult = resultOf([{ ...wrongSum, cause: 'cause-1' }, warning, tail], {
  causes: [
    {
      id: 'cause-1',
      certainty: 'certain',
      findings: [wrongSum.key],
      candidates: [
        {
          sheet: SHEET,
          cell: 'C7',
          label: '一般行政管理事务 / 合计',
          actual: '2987.49',
          expected: '2978.49',
          slip: 'digits-swapped',
        },
      ],
    },
  ],
});

export const rules: readonly RuleMeta[] = [
  {
    id: 'totals/code-children-sum',
    title: '上级科目等于下级科目之和',
    titleEn: 'A parent account equals the sum of its children',
    why: '类、款、项逐级汇总。',
    fix: '核对下级各项，改正录错的一项。',
    basis: ['预算法实施条例 第六条'],
    level: 'error',
    tables: ['expense'],
    ignores: '',
    messages: {},
  },
];

/** Sentences that show what was filled in. */
export function narrate(_book: Book, inputs: Readonly<Record<string, string>>): Narrative {
  const reason = inputs['expense.reason'];
  const part =
    reason === undefined
      ? ({ kind: 'ask', text: '【主要原因】', ask: 'expense.reason' } as const)
      : ({ kind: 'input', text: reason, ask: 'expense.reason' } as const);
  return {
    title: '2024年度预算情况说明',
    sections: [
      {
        id: 'expense',
        heading: '一、支出预算情况说明',
        paragraphs: [
          {
            template: 'expense.total',
            style: 'body',
            text: `支出预算5,244.62万元，主要原因是${part.text}。`,
            parts: [
              { kind: 'text', text: '支出预算' },
              {
                kind: 'fact',
                text: '5,244.62',
                fact: 'expense.total',
                places: [{ role: 'total', sheet: SHEET, cell: 'C4', label: '合计 / 合计' }],
                how: '',
              },
              { kind: 'text', text: '万元，主要原因是' },
              part,
              { kind: 'text', text: '。' },
            ],
          },
        ],
      },
    ],
    asks:
      reason === undefined
        ? [
            {
              id: 'expense.reason',
              label: '支出变动的主要原因',
              section: 'expense',
              kind: 'text',
              unit: '',
              example: '新增业务用房改造项目',
              required: true,
            },
          ]
        : [],
  };
}

export function fakeCore(over: Partial<Core> = {}): () => Promise<Core> {
  const core: Core = {
    recognise: () => book,
    check: () => resultOf([wrongSum, warning, tail]),
    diagnose: () => diagnosed,
    customRules: () => [],
    narrate,
    inputForm: (checked) => narrate(checked, {}).asks,
    sheetAnswers: () => [],
    rules,
    catalogue: '2024',
    profiles: [{ id: 'shanxi-2024', title: '山西省部门预算公开（2024）', required: ['expense', 'income'] }],
    ...over,
  };
  return () => Promise.resolve(core);
}

export interface FakeHost extends WorkbookHost {
  readonly calls: string[];
  readonly marks: readonly Mark[];
  readonly sheets: readonly SheetContent[];
  /** What the named method answers from now on; null for success. */
  refuse(method: keyof WorkbookHost, problem: HostProblem | null): void;
  change(change: HostChange): void;
  setSnapshot(next: WorkbookSnapshot): void;
}

/** A host that remembers what it was asked. */
export function fakeHost(first: WorkbookSnapshot = snapshot): FakeHost {
  let current = first;
  let listener: ((change: HostChange) => void) | null = null;
  const refusals = new Map<string, HostProblem>();
  const calls: string[] = [];
  let marks: readonly Mark[] = [];
  const sheets: SheetContent[] = [];
  const answer = <T>(method: string, call: string, value: () => T): Promise<Result<T>> => {
    calls.push(call);
    const problem = refusals.get(method);
    return Promise.resolve(problem ? { ok: false, problem } : { ok: true, value: value() });
  };
  return {
    kind: 'file',
    can: { goTo: true, mark: true, writeSheet: true, writeCell: true, watch: true },
    calls,
    get marks() {
      return marks;
    },
    sheets,
    refuse: (method, problem) => void (problem ? refusals.set(method, problem) : refusals.delete(method)),
    change: (change) => listener?.(change),
    setSnapshot: (next) => void (current = next),
    readSnapshot: (options) =>
      answer('readSnapshot', 'read', () => {
        options?.onProgress?.(1, 1);
        return current;
      }),
    goTo: (place) => answer('goTo', `goTo ${place.sheet}!${place.cell}`, () => undefined),
    mark: (next) =>
      answer('mark', `mark ${next.length}`, () => {
        marks = next;
        return { marked: next.length, skipped: [] };
      }),
    clearMarks: () =>
      answer('clearMarks', 'clearMarks', () => {
        const before = marks.length;
        marks = [];
        return before;
      }),
    writeSheet: (content) =>
      answer('writeSheet', `writeSheet ${content.name}`, () => {
        sheets.push(content);
        listener?.({ kind: 'sheet-added', sheet: content.name, cell: null });
        return content.name;
      }),
    writeCell: (sheet, cell, value) =>
      answer('writeCell', `writeCell ${sheet}!${cell}=${String(value)}`, () => {
        current = {
          ...current,
          sheets: current.sheets.map((one) => (one.name === sheet ? withValue(one, cell, value) : one)),
        };
        listener?.({ kind: 'edited', sheet, cell });
      }),
    watch: (onChange) =>
      answer('watch', 'watch', () => {
        listener = onChange;
        return () => {
          listener = null;
          return Promise.resolve();
        };
      }),
  };
}

function withValue(sheet: SheetSnapshot, cell: string, value: CellValue): SheetSnapshot {
  const at = parseA1(cell);
  const values = sheet.values.map((row, rowIndex) =>
    row.map((old, columnIndex) => (rowIndex === at?.top && columnIndex === at.left ? value : old)),
  );
  return { ...sheet, values };
}
