/** Just enough XML to read a manifest: elements, attributes and text; comments and the declaration are passed over. */

export interface Element {
  /** As written, with its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/(?<end>[\w:.-]+)\s*>|<(?<start>[\w:.-]+)(?<rest>(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<slash>\/?)>|(?<text>[^<]+)/y;

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}

/** The root element. Throws with the line where the text is not well formed. */
export function parseXml(text: string): Element {
  const fail = (position: number, why: string): Error =>
    new Error(`line ${text.slice(0, position).split('\n').length}: ${why}`);
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [top];
  TOKEN.lastIndex = 0;
  for (let position = 0; position < text.length; position = TOKEN.lastIndex) {
    TOKEN.lastIndex = position;
    const found = TOKEN.exec(text);
    if (!found) throw fail(position, 'not well-formed XML');
    const { start, rest = '', slash, end, text: content } = found.groups ?? {};
    const current = stack.at(-1) ?? top;
    if (content !== undefined) current.text += decode(content);
    if (start !== undefined) {
      const element: Open = { name: start, attributes: attributesOf(rest), children: [], text: '' };
      current.children.push(element);
      if (slash === '') stack.push(element);
    }
    if (end !== undefined) {
      if (stack.length === 1 || current.name !== end)
        throw fail(position, `</${end}> closes <${current.name}>`);
      stack.pop();
    }
  }
  const [root] = top.children;
  if (stack.length > 1) throw fail(text.length, `<${stack.at(-1)?.name ?? ''}> is not closed`);
  if (!root || top.children.length > 1) throw fail(text.length, 'one root element is needed');
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[name] = decode(double ?? single ?? '');
  }
  return attributes;
}

/** The element and everything in it. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** All elements of this name below `root`, in order. */
export function named(root: Element, name: string): Element[] {
  return [...walk(root)].filter((element) => element.name === name);
}
