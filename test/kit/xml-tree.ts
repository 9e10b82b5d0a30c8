/** A small strict XML reader for looking at what the product writes: elements with attributes, children and text. */

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  /** Text directly inside. */
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (/&(?!(?:lt|gt|amp|quot|apos);)|</.test(text)) throw new Error(`not well-formed: ${text.slice(0, 60)}`);
  return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** Throws where the text is not well-formed. */
export function readTree(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [root];
  const pieces = /<\?[^>]*\?>|<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;
  for (const [whole, closing, name, attributes, empty, text, stray] of xml.matchAll(pieces)) {
    const top = open.at(-1) as Node;
    if (stray !== undefined) throw new Error(`stray < in ${xml.slice(0, 80)}`);
    if (whole.startsWith('<?')) continue;
    if (text !== undefined) top.text += decoded(text);
    else if (closing !== undefined) {
      if (top.name !== closing) throw new Error(`</${closing}> closes <${top.name}>`);
      open.pop();
    } else {
      const node: Node = {
        name: name as string,
        attributes: attributesOf(attributes ?? ''),
        children: [],
        text: '',
      };
      top.children.push(node);
      if (empty === '') open.push(node);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one closed root element');
  return root.children[0] as Node;
}

function attributesOf(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key ?? '', decoded(value ?? '')]),
  );
}

/** All elements of a name below a node, in document order. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first element of a name below a node. */
export function first(node: Node, name: string): Node | undefined {
  return all(node, name)[0];
}

/** All w:t text below a node. */
export function wordText(node: Node): string {
  return all(node, 'w:t')
    .map((each) => each.text)
    .join('');
}
