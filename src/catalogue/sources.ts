/** Where rows of the catalogue were seen. */
import { lines } from './data/sources';
import type { Source } from './entry';

let byKey: ReadonlyMap<string, Source> | undefined;

/** The sources that an entry's `source` names. */
export function sourcesOf(source: string): readonly Source[] {
  byKey ??= new Map(
    lines.split('\n').map((line) => {
      const [key = '', title = '', address = ''] = line.split('|');
      return [key, { key, title, address }];
    }),
  );
  return source.split('+').flatMap((key) => byKey?.get(key) ?? []);
}
