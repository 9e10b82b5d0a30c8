/** The parts of an .xlsx package and how they point at each other (relationships), without assuming fixed paths. */
import { DEFAULT_LIMITS, type FileLimits } from './limits';
import { damaged, FileFault } from './problem';
import { attribute, readXml } from './xml';
import { unpacked, unpackedPieces, zipParts, type Inflater, type ZipPart } from './zip';

export interface Relationship {
  readonly id: string;
  /** Last word of the type address: `worksheet`, `sharedStrings`. Transitional and strict files agree in it. */
  readonly type: string;
  /** Path of the part pointed at, from the package root; external targets are left out. */
  readonly target: string;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Null when the relationship is missing. */
  readonly relationship: Relationship | null;
}

/** A name that leaves the folder it is unpacked to; no part has one, and none is handed on in a copy. */
const LEADS_OUT = /(?:^|[\\/])\.\.(?:[\\/]|$)/;

/** An opened package. All paths are looked up without regard to case, as Excel does. */
export class Package {
  private readonly byPath = new Map<string, ZipPart>();

  constructor(
    readonly bytes: Uint8Array,
    readonly limits: FileLimits = DEFAULT_LIMITS,
    private readonly inflater?: Inflater,
  ) {
    for (const part of zipParts(bytes, limits)) {
      if (LEADS_OUT.test(part.name)) throw damaged(part.name);
      this.byPath.set(key(part.name), part);
    }
  }

  get parts(): readonly ZipPart[] {
    return [...this.byPath.values()];
  }

  find(path: string): ZipPart | undefined {
    return this.byPath.get(key(path));
  }

  /** A part's text, whole; undefined when there is no such part. */
  text(path: string): string | undefined {
    const part = this.find(path);
    return part && decoder().decode(unpacked(this.bytes, part, this.limits, this.inflater));
  }

  /** A part's text in pieces, with whether the piece is the last. */
  *pieces(part: ZipPart): Generator<{ text: string; last: boolean }, void, void> {
    const decode = decoder();
    for (const piece of unpackedPieces(this.bytes, part, this.inflater)) {
      yield { text: decode.decode(piece, { stream: true }), last: false };
    }
    yield { text: decode.decode(), last: true };
  }

  /** What a part points at; the package itself with ''. */
  relationships(path: string): readonly Relationship[] {
    const text = this.text(relationshipsPath(path));
    if (text === undefined) return [];
    const found: Relationship[] = [];
    readXml(text, relationshipsPath(path), {
      open(name, attributes) {
        if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
        const type = attribute(attributes, 'Type') ?? '';
        found.push({
          id: attribute(attributes, 'Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: resolve(path, attribute(attributes, 'Target') ?? ''),
        });
      },
      close() {},
      text() {},
    });
    return found;
  }

  /** Path of the workbook part. Throws when the package holds something else (a Word document, any zip). */
  workbookPath(): string {
    const main = this.relationships('').find((each) => each.type === 'officeDocument')?.target;
    const path = main ?? (this.find('xl/workbook.xml') ? 'xl/workbook.xml' : undefined);
    if (path === undefined) throw new FileFault({ code: 'not-a-workbook', looksLike: this.lookalike() });
    const part = this.find(path);
    if (/(^|\/)word\//i.test(path)) throw new FileFault({ code: 'not-a-workbook', looksLike: 'word' });
    if (/(^|\/)ppt\//i.test(path)) throw new FileFault({ code: 'not-a-workbook', looksLike: 'powerpoint' });
    if (/\.bin$/i.test(path)) throw new FileFault({ code: 'unsupported', what: 'xlsb' });
    if (!part) throw damaged(path);
    return part.name;
  }

  private lookalike(): 'word' | 'powerpoint' | 'ofd' | 'opendocument' | 'zip' {
    if (this.find('word/document.xml')) return 'word';
    if (this.find('ppt/presentation.xml')) return 'powerpoint';
    if (this.find('OFD.xml')) return 'ofd';
    if (this.find('mimetype') && this.find('content.xml')) return 'opendocument';
    return 'zip';
  }
}

function decoder(): TextDecoder {
  return new TextDecoder('utf-8');
}

function key(path: string): string {
  return path.replace(/^\/+/, '').toLowerCase();
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; '' → `_rels/.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A target as written in the relationships of `path`, from the package root. */
function resolve(path: string, target: string): string {
  const steps = target.startsWith('/') ? [] : path.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
