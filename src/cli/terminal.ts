/** The outside world as the commands see it, so that tests can stand in for it. */
import type { Paint } from '../report';

export interface Terminal {
  /** Results only. */
  out(text: string): void;
  /** Progress and problems. */
  err(text: string): void;
  /** Whether results go to a person's terminal: only then colours are used. */
  readonly isTerminal: boolean;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, content: Uint8Array | string): Promise<void>;
}

/** Exit status of the command-line contract. */
export const Exit = { checked: 0, errors: 1, usage: 2, unreadable: 3, crashed: 70 } as const;
export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** A mistake in how the command was called; its message goes to stderr, status 2. */
export class UsageError extends Error {}

const COLOURS: Readonly<Record<Parameters<Paint>[0], string>> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  note: '\u001b[36m',
  good: '\u001b[32m',
  faint: '\u001b[2m',
};

export const terminalPaint: Paint = (meaning, text) => `${COLOURS[meaning]}${text}\u001b[0m`;
