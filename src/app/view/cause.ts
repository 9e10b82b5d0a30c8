/** Causes in words. */
import type { Book, Candidate, Cause } from '../../model';
import { formulaAt, parseA1, valueAt } from '../../model';
import type { CellValue } from '../../model';
import { fill } from '../../wording';
import type { Wording } from '../../wording';
import type { Run } from '../state';
import { placeName } from './places';

/** “表三 C9 应为 2,978.49，现为 2,987.49（两位数字颠倒）”. */
export function candidateSentence(candidate: Candidate, book: Book, wording: Wording): string {
  const data = {
    place: placeName(book, candidate),
    expected: grouped(candidate.expected),
    actual: candidate.actual === '' ? wording.cause.blank : grouped(candidate.actual),
  };
  const slip = wording.cause.slips[candidate.slip];
  return slip === ''
    ? fill(wording.cause.shouldBe, data)
    : fill(wording.cause.shouldBeSlip, { ...data, slip });
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
