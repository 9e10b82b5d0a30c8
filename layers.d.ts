/** Types of layers.js, which ESLint loads as it stands. */
export interface Layer {
  readonly name: string;
  readonly may: readonly string[];
  /** Of `host`, the parts it may know. */
  readonly hostParts?: readonly string[];
  /** Of `host`, the parts it may load with import() only. */
  readonly hostPartsLater?: readonly string[];
}
export declare const layers: readonly Layer[];
