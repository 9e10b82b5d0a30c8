/** Finds conditional formats by the formula they carry: our tag, never a remembered id, since ids go stale on undo. */

/** One of our formats on a sheet. */
export interface TaggedFormat {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
  readonly formula: string;
}

/**
 * The formats on `sheets` whose formula `isOurs`. Two round trips: Excel refuses to load formulas from a list that also
 * holds formats of other kinds, so the kinds are asked first.
 */
export async function findTagged(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  isOurs: (formula: string) => boolean,
): Promise<TaggedFormat[]> {
  const listed = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet: sheet.name, formats };
  });
  await context.sync();
  const seen = new Set<string>();
  const candidates = listed.flatMap(({ sheet, formats }) =>
    formats.items
      .filter((format) => format.type === 'Custom' && !seen.has(format.id) && seen.add(format.id))
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { sheet, format, rule };
      }),
  );
  if (candidates.length === 0) return [];
  await context.sync();
  return candidates
    .filter(({ rule }) => isOurs(rule.formula))
    .map(({ sheet, format, rule }) => ({ sheet, format, formula: rule.formula }));
}
