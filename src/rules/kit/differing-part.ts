/** What two nearly equal texts differ in. */

/** The parts of two strings between their common beginning and end; whole numbers are not cut. */
export function differingPart(a: string, b: string): readonly [string, string] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const touchesDigit = (text: string): boolean =>
    isDigit(text[start]) || isDigit(text[text.length - 1 - end]);
  if (touchesDigit(a) || touchesDigit(b)) {
    while (start > 0 && isDigit(a[start - 1])) start -= 1;
    while (end > 0 && isDigit(a[a.length - end])) end -= 1;
  }
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
