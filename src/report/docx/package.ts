/** Parts, their types and how they point at each other, packed into a file: the same input gives the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { element, part } from './xml';

export interface PackagePart {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export function relationshipsPart(relationships: readonly Relationship[]): string {
  return part(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...relationships.map(({ id, type, target }) =>
        element('Relationship', { Id: id, Type: type, Target: target }),
      ),
    ),
  );
}

/** `defaults`: extension and type; `overrides`: a part's path from the root, and its type. */
export function contentTypesPart(
  defaults: readonly (readonly [string, string])[],
  overrides: Readonly<Record<string, string>>,
): string {
  const common: readonly (readonly [string, string])[] = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ];
  return part(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...[...common, ...defaults].map(([extension, type]) =>
        element('Default', { Extension: extension, ContentType: type }),
      ),
      ...Object.entries(overrides).map(([path, type]) =>
        element('Override', { PartName: path, ContentType: type }),
      ),
    ),
  );
}

/** fflate writes the local time of this date: the same digits in every time zone. */
const FILE_DATE = new Date(2000, 0, 1);

export function packed(parts: readonly PackagePart[]): Uint8Array {
  const files = Object.fromEntries(
    parts.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content]),
  );
  return zipSync(files, { level: 6, mtime: FILE_DATE });
}
