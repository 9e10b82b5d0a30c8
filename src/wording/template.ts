/** Sentences with placeholders, checked by the compiler: `fill('改 {cells} 个单元格', { cells: 2 })`. */

/** The names between braces in a sentence. */
export type PlaceholdersOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** A sentence that needs the placeholders `P`; any string will do, the names are remembered for `fill` only. */
export type Template<P extends string = never> = string & { readonly placeholders?: P };

/** The shape of a wording in any language: the same keys, each sentence with the same placeholders. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? Template<PlaceholdersOf<T[K]>> : Translated<T[K]>;
};

const PLACEHOLDER = /\{([a-zA-Z]+)(?::([^|{}]*)\|([^{}]*))?\}/g;

/**
 * Fills a sentence. `{n:error|errors}` writes the number with the singular or the plural word, for languages that need it.
 * Throws a RangeError when a placeholder has no value, so that no sentence with a brace in it reaches a reader.
 */
export function fill<P extends string>(
  template: Template<P>,
  data: Readonly<Record<P, string | number>>,
): string {
  const values: Readonly<Record<string, string | number>> = data;
  return template.replace(PLACEHOLDER, (_, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in “${template}”`);
    if (one === undefined || many === undefined) return String(value);
    return `${value} ${String(value) === '1' ? one : many}`;
  });
}

/** The names of the placeholders in a sentence, sorted; for comparing languages. */
export function placeholdersIn(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '').sort();
}
