/** A Word document taken apart. */
import { strFromU8, unzipSync } from 'fflate';
import type { Node } from '../../kit/xml-tree';
import { readTree } from '../../kit/xml-tree';

export class Parts {
  private readonly files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  get paths(): readonly string[] {
    return Object.keys(this.files);
  }

  bytes(path: string): Uint8Array {
    const file = this.files[path];
    if (!file) throw new Error(`no part ${path} among ${this.paths.join(', ')}`);
    return file;
  }

  tree(path: string): Node {
    return readTree(strFromU8(this.bytes(path)));
  }

  get document(): Node {
    return this.tree('word/document.xml');
  }
}
