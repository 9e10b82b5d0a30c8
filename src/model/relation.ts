/** A comparison that was made, kept for diagnosis: satisfied ones too, since a correct explanation may break none of them. */
import type { CompareKind, RuleId } from './finding';
import type { Term } from './rule';

export interface Relation {
  readonly rule: RuleId;
  /** Key of the finding (or tail) it gave; null when it held exactly. */
  readonly finding: string | null;
  readonly kind: CompareKind;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Σ left − Σ right as printed, fen. */
  readonly difference: number;
  readonly allowed: number;
  readonly verdict: 'equal' | 'tail' | 'different';
}
