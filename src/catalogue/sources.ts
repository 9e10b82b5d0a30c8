/** Where rows of the catalogue were seen. */
import { lines } from './data/sources';
import type { Source } from './entry';

/** A line of the list that scripts/catalogue-data.ts packs. */
type Line = readonly [key: string, title: string, address: string];

let byKey: ReadonlyMap<string, Source> | undefined;

/** The sources that an entry's `source` names; none for an account of a list that was loaded. */
export function sourcesOf(source: string): readonly Source[] {
  byKey ??= new Map(
    lines.split('\n').map((line) => {
      const [key, title, address] = line.split('|') as unknown as Line;
      return [key, { key, title, address }];
    }),
  );
  const known = byKey;
  return source.split('+').flatMap((key) => known.get(key) ?? []);
}
