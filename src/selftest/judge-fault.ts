/** Whether a planted mistake was caught, which cell was blamed for it, and whether what was certain is right. */
import type { CheckResult, Cause, Place } from '../model';
import { fenFromNumber, parseA1 } from '../model';
import type { Fault, FaultKind } from './faults';

export interface FaultResult {
  readonly kind: FaultKind;
  readonly sheet: string;
  readonly cell: string;
  readonly was: string;
  readonly is: string;
  /** A finding above note that was not there before. */
  readonly caught: boolean;
  /** The first candidate of the first new cause is the injected cell. */
  readonly blamed: boolean;
  /** The cause claimed certainty. */
  readonly certain: boolean;
  /** Where it claimed certainty, whether the proposed value is the right one; null otherwise. */
  readonly right: boolean | null;
}

/** What a check of the workbook with the fault says of it; `known` are the keys of the findings without it. */
export function judgeFault(fault: Fault, result: CheckResult, known: ReadonlySet<string>): FaultResult {
  const fresh = result.findings.filter((finding) => finding.level !== 'note' && !known.has(finding.key));
  const cause = result.causes.find((candidate) => candidate.findings.some((key) => !known.has(key)));
  const certain = cause?.certainty === 'certain';
  return {
    kind: fault.kind,
    sheet: fault.sheet,
    cell: fault.cell,
    was: fault.was,
    is: fault.is,
    caught: fresh.length > 0,
    blamed: cause ? isBlamed(fault, cause) : isPlaced(fault, fresh[0]?.places[0]),
    certain,
    right: certain && fault.right !== null ? isRight(fault, fault.right, cause) : null,
  };
}

function isBlamed(fault: Fault, cause: Cause): boolean {
  const first = cause.candidates[0];
  if (!first || first.sheet !== fault.sheet) return false;
  switch (fault.kind) {
    case 'row-dropped':
      return first.slip === 'row-omitted';
    case 'row-doubled': {
      const row = parseA1(first.cell)?.top;
      return first.slip === 'row-doubled' && (row === fault.row || row === fault.row + 1);
    }
    case 'code-changed':
    case 'name-changed':
      return parseA1(first.cell)?.top === fault.row;
    default:
      return first.cell === fault.cell;
  }
}

/** Without a cause the first finding's place is what the user is sent to. */
function isPlaced(fault: Fault, place: Place | undefined): boolean {
  if (!place || place.sheet !== fault.sheet) return false;
  if (fault.kind === 'code-changed' || fault.kind === 'name-changed')
    return parseA1(place.cell)?.top === fault.row;
  return place.cell === fault.cell;
}

/** The proposed value is what stood there, in all its digits or in those that are printed: what a reader sees is right either way. */
function isRight(fault: Fault, { fen, unit }: NonNullable<Fault['right']>, cause: Cause): boolean {
  const first = cause.candidates[0];
  if (!first || first.sheet !== fault.sheet || first.cell !== fault.cell) return false;
  const proposed = fenFromNumber(Number(first.expected), unit);
  return proposed === fen || proposed === fenFromNumber(Number(fault.was), unit);
}
