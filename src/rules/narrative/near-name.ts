/** Names that differ in a character or two: where they differ, and where a text nearly says one. */
import { editDistance } from '../../catalogue';
import { differingPart } from '../kit';

/** How many differing characters still make two names of this length one name misspelt; 0 for names too short to tell. */
export function slipsAllowed(length: number): number {
  return length >= 12 ? 2 : length >= 3 ? 1 : 0;
}

/** The nearest of `names` to a word that is none of them; undefined where none is near or two are equally near. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const most = slipsAllowed(word.length);
  let best: string | undefined;
  let least = most + 1;
  let tie = false;
  for (const name of names) {
    const distance = editDistance(word, name, most);
    if (distance < least) {
      best = name;
      least = distance;
      tie = false;
    } else if (distance === least && distance <= most && name !== best) tie = true;
  }
  return least <= most && !tie ? best : undefined;
}

/** “多了‘警察’二字”, “‘消’应为‘治’”, “漏了‘管’”. */
export function differenceText(written: string, right: string): string {
  const [theirs, ours] = differingPart(written, right);
  if (ours === '') return `多了“${theirs}”`;
  if (theirs === '') return `漏了“${ours}”`;
  return `“${theirs}”应为“${ours}”`;
}

export interface NearMiss {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** Where a text nearly, but not exactly, says `name`: first and last character must agree unless the length does. */
export function nearMisses(text: string, name: string): NearMiss[] {
  const most = name.length >= 12 ? 2 : name.length >= 5 ? 1 : 0;
  if (most === 0 || !sharesEnough(text, name, most)) return [];
  const misses: NearMiss[] = [];
  const head = name.charAt(0);
  for (let start = 0; start <= text.length - name.length + most; start += 1) {
    if (text[start] !== head && text.slice(start + 1, start + 4) !== name.slice(1, 4)) continue;
    let best: NearMiss | null = null;
    let least = most + 1;
    for (let length = name.length - most; length <= name.length + most; length += 1) {
      const written = text.slice(start, start + length);
      if (written.length < length) continue;
      const distance = editDistance(written, name, most);
      const isWhole = written[0] === head && written[length - 1] === name[name.length - 1];
      const isSubstitution =
        length === name.length && (written[length - 1] === name[name.length - 1] || name.length >= 8);
      if (distance < least && (distance === 0 || isWhole || isSubstitution)) {
        least = distance;
        best = { start, end: start + length, written };
      }
    }
    if (best && least > 0) misses.push(best);
    if (best) start = best.end - 1;
  }
  return misses;
}

/** Every edit spoils at most two of a name's neighbouring pairs. */
function sharesEnough(text: string, name: string, most: number): boolean {
  let missing = 0;
  for (let index = 0; index + 1 < name.length; index += 1) {
    if (!text.includes(name.slice(index, index + 2))) missing += 1;
    if (missing > most * 2) return false;
  }
  return true;
}
