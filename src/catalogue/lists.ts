/** The lists, unpacked on first use and kept. */
import * as departmentData from './data/department-economic';
import * as functionalData from './data/functional';
import * as governmentData from './data/government-economic';
import { at } from '../model';
import type { Confidence, Entry, Fund, ListId } from './entry';
import type { Catalogue } from './in-force';
import { catalogueInForce } from './in-force';
import { normaliseName } from './name';

export interface List {
  /** In the order of the codes. */
  readonly entries: readonly Entry[];
  readonly byCode: ReadonlyMap<string, Entry>;
  /** Normalised name or alias → entries that bear it. */
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
}

interface Packed {
  readonly marks: string;
  readonly lines: string;
}

const PACKED: Readonly<Record<ListId, Packed>> = {
  functional: functionalData,
  departmentEconomic: departmentData,
  governmentEconomic: governmentData,
};

const built = new Map<ListId, List>();
const indexed = new WeakMap<readonly Entry[], List>();

/** The list in force: one put in the built-in list's place with `withCatalogue`, or the built-in one. */
export function listOf(id: ListId): List {
  const entries = catalogueInForce()?.lists[id];
  if (!entries) return builtIn(id);
  let list = indexed.get(entries);
  if (!list) {
    list = index(entries);
    indexed.set(entries, list);
  }
  return list;
}

/** The list that the product brings along, whatever is in force. */
export function builtIn(id: ListId): List {
  let list = built.get(id);
  if (!list) {
    list = index(unpack(id, PACKED[id]));
    built.set(id, list);
  }
  return list;
}

/** The built-in lists as they stood in a budget year, as far as changes are recorded. */
export function catalogueFor(year: number): Catalogue {
  const standing = (id: ListId): readonly Entry[] =>
    builtIn(id).entries.filter((entry) => isInForce(entry, year));
  return {
    name: String(year),
    year,
    lists: {
      functional: standing('functional'),
      departmentEconomic: standing('departmentEconomic'),
      governmentEconomic: standing('governmentEconomic'),
    },
  };
}

/** Whether an account is in force in a budget year, as far as changes are recorded. */
export function isInForce(entry: Pick<Entry, 'from' | 'until'>, year: number): boolean {
  return (entry.from === null || year >= entry.from) && (entry.until === null || year <= entry.until);
}

/** A mark of the packed lists: what is empty at its end is left out. */
type Mark = readonly [
  confidence: string,
  source: string,
  from?: string,
  until?: string,
  fund?: string,
  alias?: string,
];

function yearOf(written: string | undefined): number | null {
  return written ? Number(written) : null;
}

/** The form that scripts/catalogue-data.ts writes: `20101人大事务^1|01行政运行^1|…`, marks numbered in base 36. */
function unpack(id: ListId, packed: Packed): Entry[] {
  const marks = packed.marks.split('\n').map((line) => {
    const [confidence, source, from, until, fund, alias] = line.split(' ') as unknown as Mark;
    return {
      list: id,
      confidence: confidence as Confidence,
      source,
      from: yearOf(from),
      until: yearOf(until),
      fund: fund ? (fund as Fund) : null,
      alias: alias ? alias : null,
    };
  });
  const entries: Entry[] = [];
  for (const line of packed.lines.split('\n')) {
    let stem = '';
    for (const part of line.split('|')) {
      const [written, mark] = part.split('^') as [string, string];
      const name = written.replace(/^\d+/, '');
      const code = stem + written.slice(0, -name.length);
      if (stem === '') stem = code;
      entries.push({ ...at(marks, parseInt(mark, 36)), code, name, level: levelOf(code) });
    }
  }
  return entries;
}

/** 类, 款 or 项 by the number of digits. */
export function levelOf(code: string): 1 | 2 | 3 {
  if (code.length <= 3) return 1;
  return code.length <= 5 ? 2 : 3;
}

function index(entries: readonly Entry[]): List {
  const byCode = new Map<string, Entry>();
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    byCode.set(entry.code, entry);
    for (const name of entry.alias === null ? [entry.name] : [entry.name, entry.alias]) {
      const key = normaliseName(name);
      const same = byName.get(key);
      if (same) same.push(entry);
      else byName.set(key, [entry]);
    }
  }
  return { entries, byCode, byName };
}
