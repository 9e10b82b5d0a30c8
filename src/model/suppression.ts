/** A finding that a person has judged not to be a mistake, with the reason. Kept beside the workbook, never inside it. */
export interface Suppression {
  /** Key of the finding: rule and logical place, so it survives new amounts and inserted rows. */
  readonly key: string;
  readonly reason: string;
  /** What the finding said then, for people who read the file. */
  readonly message: string;
  /** Who and when, as given by the user; empty where not given. */
  readonly by: string;
  readonly date: string;
}
