/** Causes in words. */
import type { Book, Candidate, Cause } from '../../model';
import { formulaAt, numberFromText, parseA1, valueAt } from '../../model';
import type { CellValue } from '../../model';
import { fill } from '../../wording';
import type { Wording } from '../../wording';
import type { Run } from '../state';
import { placeName } from './places';

/** “表三 C9 应为 2,978.49，现为 2,987.49（两位数字颠倒）”. */
export function candidateSentence(candidate: Candidate, book: Book, wording: Wording): string {
  const words = wording.cause;
  const place = placeName(book, candidate);
  const slip = words.slips[candidate.slip];
  switch (candidate.slip) {
    case 'row-omitted':
      return fill(words.rowOmitted, { place, expected: candidate.expected });
    case 'row-doubled':
      return fill(words.rowDoubled, { place });
    case 'code-changed':
    case 'name-changed':
      return fill(words.wordShouldBe, {
        place,
        expected: candidate.expected,
        actual: candidate.actual,
        slip,
      });
    default: {
      const { expected, actual } = candidateValues(candidate, wording);
      return slip === ''
        ? fill(words.shouldBe, { place, expected, actual })
        : fill(words.shouldBeSlip, { place, expected, actual, slip });
    }
  }
}

/** Both values of a candidate as people read them: codes and names as they are, amounts with separators. */
export function candidateValues(
  candidate: Candidate,
  wording: Wording,
): { expected: string; actual: string } {
  const read = isWord(candidate) ? (text: string): string => text : grouped;
  return {
    expected: read(candidate.expected),
    actual: candidate.actual === '' ? wording.cause.blank : read(candidate.actual),
  };
}

function isWord(candidate: Candidate): boolean {
  return candidate.slip === 'code-changed' || candidate.slip === 'name-changed';
}

/**
 * What to write into the candidate's cell to put it right; undefined when one value in one cell will not do: a row is to be
 * added or removed, the cell holds a formula, or it does not hold what the candidate says.
 */
export function correction(candidate: Candidate, run: Run): number | string | undefined {
  if (candidate.slip === 'row-omitted' || candidate.slip === 'row-doubled') return undefined;
  const { value, formula } = cellIn(run, candidate);
  if (formula !== null) return undefined;
  if (isWord(candidate)) {
    if (String(value ?? '').trim() !== candidate.actual.trim()) return undefined;
    return typeof value === 'number' ? Number(candidate.expected) : candidate.expected;
  }
  const expected = numberFromText(candidate.expected);
  const actual = numberFromText(candidate.actual === '' ? '0' : candidate.actual);
  const now =
    typeof value === 'string'
      ? (numberFromText(value)?.value ?? (/^[-—–\s]*$/.test(value) ? 0 : NaN))
      : Number(value);
  if (!expected || !actual) return undefined;
  return Math.abs(now - actual.value) < 10 ** -actual.decimals ? expected.value : undefined;
}

/** The heading of a cause: its candidate, or the cells that cannot be told apart. */
export function causeTitle(cause: Cause, book: Book, wording: Wording): string {
  const [first] = cause.candidates;
  if (!first) return wording.list.others;
  if (cause.candidates.length === 1) return candidateSentence(first, book, wording);
  const places = cause.candidates.map((candidate) => placeName(book, candidate)).join(wording.listSeparator);
  return fill(wording.cause.oneOf, { places });
}

/** What stands in a cell of the checked workbook. */
export function cellIn(
  run: Run,
  spot: { readonly sheet: string; readonly cell: string },
): { value: CellValue; formula: string | null } {
  const sheet = run.snapshot.sheets.find((candidate) => candidate.name === spot.sheet);
  const area = parseA1(spot.cell);
  if (!sheet || !area) return { value: null, formula: null };
  return { value: valueAt(sheet, area.top, area.left), formula: formulaAt(sheet, area.top, area.left) };
}

/** A decimal string with thousands separators and a true minus sign; other text as it is. */
export function grouped(text: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(text.replace(/,/g, ''));
  if (!match) return text;
  const whole = (match[2] ?? '').replace(/\B(?=(\d{3})+$)/g, ',');
  return `${match[1] === '-' ? '−' : ''}${whole}${match[3] ?? ''}`;
}
