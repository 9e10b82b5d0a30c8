/** Which government economic accounts (5xx) a department economic account (3xx) is booked to. */
import { lines } from './data/mapping';
import type { Confidence, Mapping, UnitKind } from './entry';

/** A line of the table that scripts/catalogue-data.ts packs. */
type Line = readonly [
  department: string,
  kind: string,
  government: string,
  confidence: string,
  source: string,
];

let byDepartment: ReadonlyMap<string, readonly Mapping[]> | undefined;

/** Every pair of the correspondence table. */
export function mappings(): readonly Mapping[] {
  return [...table().values()].flat();
}

/** The government accounts of a department account, of one kind of unit or of both. Empty when none is recorded. */
export function mappingFor(departmentCode: string, kind?: UnitKind): readonly Mapping[] {
  const pairs = table().get(departmentCode) ?? [];
  return kind === undefined ? pairs : pairs.filter((pair) => pair.kind === kind);
}

function table(): ReadonlyMap<string, readonly Mapping[]> {
  if (byDepartment) return byDepartment;
  const map = new Map<string, Mapping[]>();
  for (const line of lines.split('\n')) {
    const [department, kind, government, confidence, source] = line.split('|') as unknown as Line;
    const pair: Mapping = {
      department,
      government,
      kind: kind as UnitKind,
      confidence: confidence as Confidence,
      source,
    };
    const same = map.get(department);
    if (same) same.push(pair);
    else map.set(department, [pair]);
  }
  byDepartment = map;
  return map;
}
