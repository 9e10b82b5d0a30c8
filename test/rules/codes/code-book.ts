/** Small books of account tables for the rules about codes, and a reporter that keeps what a rule says. */
import type {
  Book,
  Column,
  ColumnConcept,
  Panel,
  Report,
  Reporter,
  Row,
  RowKind,
  Rule,
  Side,
  TableId,
} from '../../../src/model';

export interface RowInput {
  readonly kind?: RowKind;
  /** As written; '' for a table that prints names only. */
  readonly written?: string;
  /** Digits read from it; by default the written text when it is digits only. */
  readonly code?: string | null;
  readonly name: string;
  readonly government?: string;
}

export interface PanelInput {
  readonly id?: TableId;
  readonly side?: Side;
  readonly label?: string;
  readonly concepts?: readonly ColumnConcept[];
  /** 'code name' or a row in full. */
  readonly rows: readonly (string | RowInput)[];
}

function row(input: string | RowInput, index: number): Row {
  const full: RowInput =
    typeof input === 'string'
      ? { written: input.split(' ')[0] ?? '', name: input.split(' ')[1] ?? '' }
      : input;
  const written = full.written ?? '';
  const code = full.code !== undefined ? full.code : /^\d+$/.test(written) ? written : null;
  const made: Row = {
    index,
    sheetRow: index + 5,
    kind: full.kind ?? 'code',
    code,
    writtenCode: written,
    name: full.name,
    level: code === null ? 1 : (code.length - 1) / 2,
    parent: null,
    concept: null,
  };
  return full.government === undefined ? made : { ...made, government: full.government };
}

function panel(input: PanelInput): Panel {
  const concepts = input.concepts ?? ['code', 'name', 'total'];
  const columns: Column[] = concepts.map((concept, index) => ({
    index,
    sheetColumn: index,
    path: [concept],
    label: concept === 'code' ? '科目编码' : concept === 'name' ? '科目名称' : concept,
    concept,
    kind: concept === 'total' ? 'amount' : 'label',
    unit: '万元',
  }));
  return {
    tableId: input.id ?? 'expense',
    side: input.side ?? 'whole',
    sheet: '表三 支出总表',
    tableLabel: input.label ?? '表三',
    unit: '万元',
    columns,
    rows: input.rows.map(row),
    firstCell: 0,
    columnByConcept: new Map(),
    rowByConcept: new Map(),
    rowByCode: new Map(),
    totalRow: null,
  };
}

export function bookOf(panels: readonly PanelInput[], year: number | null = 2024): Book {
  return {
    profile: 'generic',
    profileTitle: '通用',
    year,
    organisation: '某局',
    organisationKind: 'department',
    tables: [],
    missing: [],
    unrecognised: [],
    forms: [],
    narrative: null,
    organisations: ['某局'],
    cells: {
      fen: new Float64Array(0),
      printed: new Float64Array(0),
      step: new Float64Array(0),
      state: new Uint8Array(0),
    },
    panels: panels.map(panel),
  };
}

export interface Said {
  readonly held: number;
  readonly skips: readonly string[];
  readonly reports: readonly (Report & { readonly message: string })[];
}

function noAmounts(): never {
  throw new Error('rules about codes compare no amounts');
}

/** Runs a rule and fills its messages; throws when a message has a placeholder without a value. */
export function run(rule: Rule, book: Book): Said {
  let held = 0;
  const skips: string[] = [];
  const reports: (Report & { message: string })[] = [];
  const say: Reporter = {
    compare: noAmounts,
    compareSum: noAmounts,
    compareValue: noAmounts,
    compareComputed: noAmounts,
    apart: (work) => work(book),
    held: (count = 1) => {
      held += count;
    },
    skip: (_kind, reason) => skips.push(reason),
    report: (report) => {
      const template = rule.meta.messages[report.code];
      if (template === undefined) throw new Error(`no message ${report.code}`);
      const message = template.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = report.data?.[name];
        if (value === undefined || (value === '' && name !== 'table'))
          throw new Error(`${report.code}: no {${name}}`);
        return value;
      });
      reports.push({ ...report, level: report.level ?? rule.meta.level, message });
    },
  };
  rule.check(book, say);
  return { held, skips, reports };
}

/** What a rule says of one table of rows: “level message”. */
export function saysOf(
  rule: Rule,
  rows: PanelInput['rows'],
  more: Omit<PanelInput, 'rows'> & { year?: number | null } = {},
): string[] {
  const { year, ...rest } = more;
  return run(rule, bookOf([{ ...rest, rows }], year === undefined ? 2024 : year)).reports.map(
    (report) => `${report.level} ${report.message}`,
  );
}
