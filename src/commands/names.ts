/** The functions the ribbon may call, by the names that manifest.xml uses. scripts/manifest-check.ts compares the two. */
export const FUNCTION_NAMES = ['mark', 'clearMarks', 'writeNarrative'] as const;

export type FunctionName = (typeof FUNCTION_NAMES)[number];
