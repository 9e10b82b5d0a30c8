/** Changes to a package: texts of parts set, parts added or removed; everything else is taken over byte for byte. */
import { relationshipsPath, type Package } from './package';
import { damaged } from './problem';
import { escapeXml } from './xml';
import { keptEntry, packedEntry, writeZip } from './zip-write';

export class PackageEdit {
  private readonly changed = new Map<string, { readonly name: string; readonly text: string | null }>();

  /** The text last unpacked: parts are asked for several times in a row, and a large sheet takes long to unpack. */
  private recent: { readonly path: string; readonly text: string | undefined } | null = null;

  constructor(readonly original: Package) {}

  /** True when there is such a part now. */
  has(path: string): boolean {
    const change = this.changed.get(path.toLowerCase());
    return change ? change.text !== null : this.original.find(path) !== undefined;
  }

  /** A part's text as it is now; undefined when there is no such part. */
  text(path: string): string | undefined {
    const change = this.changed.get(path.toLowerCase());
    if (change) return change.text ?? undefined;
    if (this.recent?.path !== path) this.recent = { path, text: this.original.text(path) };
    return this.recent.text;
  }

  /** A part's text that has to be there. */
  requiredText(path: string): string {
    const text = this.text(path);
    if (text === undefined) throw damaged(path);
    return text;
  }

  /** Sets a part's text; the same text as before is no change. */
  set(path: string, text: string): void {
    if (text === this.text(path)) return;
    this.changed.set(path.toLowerCase(), { name: this.original.find(path)?.name ?? path, text });
  }

  /** Takes a part out, with its content type and the relationship `from` points at it with. */
  remove(path: string, from: string): void {
    this.changed.set(path.toLowerCase(), { name: path, text: null });
    const file = escapeRegExp(path.slice(path.lastIndexOf('/') + 1));
    this.replace(
      relationshipsPath(from),
      new RegExp(`<[\\w:]*Relationship\\b[^>]*["/]${file}["'][^>]*/>`),
      '',
    );
    this.replace(
      '[Content_Types].xml',
      new RegExp(`<[\\w:]*Override\\b[^>]*${escapeRegExp(path)}["'][^>]*/>`),
      '',
    );
  }

  /** Adds a part that `from` points at; gives the relationship's id. */
  add(path: string, text: string, contentType: string, from: string, relationshipType: string): string {
    this.set(path, text);
    this.replace(
      '[Content_Types].xml',
      /<\/([\w]+:)?Types>\s*$/,
      (end, prefix = '') =>
        `<${prefix}Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>${end}`,
    );
    const relationships = relationshipsPath(from);
    const known = this.requiredText(relationships);
    let number = 1;
    while (known.includes(`"gouji${number}"`)) number += 1;
    const id = `gouji${number}`;
    const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${relationshipType}`;
    this.replace(
      relationships,
      /<\/([\w]+:)?Relationships>\s*$/,
      (end, prefix = '') =>
        `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(path)}"/>${end}`,
    );
    return id;
  }

  toBytes(): Uint8Array {
    const { bytes, parts } = this.original;
    const encode = (name: string, text: string) => packedEntry(name, new TextEncoder().encode(text));
    const entries = parts.flatMap((part) => {
      const change = this.changed.get(part.name.toLowerCase());
      if (!change) return [keptEntry(bytes, part)];
      return change.text === null ? [] : [encode(part.name, change.text)];
    });
    for (const { name, text } of this.changed.values()) {
      if (text !== null && !this.original.find(name)) entries.push(encode(name, text));
    }
    return writeZip(entries);
  }

  private replace(
    path: string,
    what: RegExp,
    by: string | ((whole: string, prefix?: string) => string),
  ): void {
    const text = this.text(path);
    if (text === undefined) return;
    this.set(path, typeof by === 'string' ? text.replace(what, by) : text.replace(what, by));
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
