/** What a profile is: one province's way of laying a disclosure out, as data. */
import type { RequiredSection, TableId } from '../model';

/** A sign by which a layout is known: where to look, what to find, how much it says. */
export interface LayoutSign {
  readonly in: 'title' | 'header' | 'line';
  /** Matched against normalised text (no spaces, half-width). */
  readonly pattern: RegExp;
  readonly weight: number;
}

/** A wording of one layout, valid from a budget year on. */
export interface ProfileVersion {
  /** `shanxi-2024` */
  readonly id: string;
  readonly fromYear: number;
}

export interface Profile {
  readonly province: string;
  /** “山西省部门预算公开” */
  readonly title: string;
  readonly signs: readonly LayoutSign[];
  /** Sum of sign weights from which the profile is chosen. */
  readonly threshold: number;
  /** Tables that must be published (财预〔2016〕143号 and the province's own form), in their order. */
  readonly required: readonly TableId[];
  /** Sections its narrative must have, in the order of the document. */
  readonly sections: readonly RequiredSection[];
  /** Oldest first. */
  readonly versions: readonly [ProfileVersion, ...ProfileVersion[]];
}
