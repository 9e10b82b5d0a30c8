/**
 * What the executor sees of an object of the workbook: three closed tables of members. A member that is in none of them does
 * not exist, and asking for it is an error that names it; the stand-in never answers with a guess.
 */

/** An error as Excel reports it, with one of Excel's own codes. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (): ApiError =>
  new ApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
export const itemNotFound = (): ApiError =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.");

export interface Scalar {
  get(): unknown;
  set?(value: unknown): void;
}

export type Scalars = Readonly<Record<string, Scalar>>;
export type Objects = Readonly<Record<string, () => HostObject | null>>;
export type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** One object as office.js knows it: `className` is the name in the Excel namespace. */
export abstract class HostObject {
  abstract readonly className: string;
  /** Wire name of the id property for classes that have one. */
  readonly idName: 'Id' | '_Id' | null = null;
  /** Set while the client holds on to the object across requests. */
  reference: string | null = null;

  get id(): string | null {
    return null;
  }
  scalars(): Scalars {
    return {};
  }
  objects(): Objects {
    return {};
  }
  methods(): Methods {
    return {};
  }
}

/** A collection: `items` are read through the members of its elements. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
}

/** A scalar that is only read. */
export function readOnly(get: () => unknown): Scalar {
  return { get };
}

/** A scalar that is read and written, checked on writing. */
export function readWrite<T>(get: () => T, check: (value: unknown) => T, set: (value: T) => void): Scalar {
  return { get, set: (value) => set(check(value)) };
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}
