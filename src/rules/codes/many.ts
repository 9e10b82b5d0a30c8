/** When the same thing is wrong all over a table, one finding says so instead of one for each row. */

/** More rows than a person would mend one by one, and more than half of the table. */
export function isWidespread(count: number, total: number): boolean {
  return count > 5 && count * 2 > total;
}

/** Places that one finding carries at most; marking a thousand rows one by one helps nobody. */
export const PLACES_SHOWN = 50;
