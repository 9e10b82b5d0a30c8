/** Codes and names that later catalogues gave up. */
import { lines } from './data/abolished';
import type { Abolished, Confidence, ListId } from './entry';
import { normaliseName } from './name';

let all: readonly Abolished[] | undefined;

/** A line of the list that scripts/catalogue-data.ts packs. */
type Line = readonly [
  list: string,
  code: string,
  name: string,
  since: string,
  nextCode: string,
  nextName: string,
  confidence: string,
];

/** Every abolished code or name that is recorded. */
export function abolishedAccounts(): readonly Abolished[] {
  all ??= lines.split('\n').map((line) => {
    const [list, code, name, since, nextCode, nextName, confidence] = line.split('|') as unknown as Line;
    return {
      list: list as ListId,
      code,
      name,
      since: Number(since),
      successor: nextCode === '' ? null : { code: nextCode, name: nextName },
      confidence: confidence as Confidence,
    };
  });
  return all;
}

let byName: ReadonlyMap<string, Abolished> | undefined;

/** The abolished account of this name. */
export function abolishedByName(list: ListId, name: string): Abolished | undefined {
  // Every unknown line of 收支总表 asks; of accounts that share a name the first stands, so the last is put in first.
  byName ??= new Map(
    abolishedAccounts()
      .map((account) => [`${account.list} ${normaliseName(account.name)}`, account] as const)
      .reverse(),
  );
  return byName.get(`${list} ${normaliseName(name)}`);
}

/** The abolished account of this code, also where the code has since been given another name. */
export function abolishedByCode(list: ListId, code: string): Abolished | undefined {
  return abolishedAccounts().find((account) => account.list === list && account.code === code);
}
