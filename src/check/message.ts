/** Message templates: `{name}` placeholders, filled from data. */

/** Fills a template. A placeholder without a value stays visible, so that a test or a reader notices. */
export function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => data[name] ?? whole);
}
