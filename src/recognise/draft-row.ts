import type { Row } from '../model';

/** A row being built; parents are set last. */
export type DraftRow = { -readonly [K in keyof Row]: Row[K] };
