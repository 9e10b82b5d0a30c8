/** XML by small functions: whatever text or attribute goes in is escaped here and nowhere else. */

type AttributeValue = string | number | undefined;

/** Finished XML; only the functions below make it, so plain text cannot be taken for markup. */
export interface Xml {
  readonly xml: string;
}

function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element; children that are strings are text, undefined ones and attributes are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly (Xml | string | undefined)[]
): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('');
  const content = children
    .map((child) => (child === undefined ? '' : typeof child === 'string' ? escaped(child) : child.xml))
    .join('');
  return { xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}

/** A whole part with its declaration. */
export function part(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`;
}

/** An element whose only attribute is w:val, as most settings of a document are. */
export function setting(name: string, value?: string | number): Xml {
  return element(name, value === undefined ? {} : { 'w:val': value });
}
